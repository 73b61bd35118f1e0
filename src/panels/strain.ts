/** What the page needs for a strain test; loaded, with its words and its look, when one is first opened. */
import type { nothing, TemplateResult } from 'lit/html.js';
import { createArriving } from './arriving';
import type { PageState } from './page';
import { endShown, type View } from './view';

type Drawn = TemplateResult | typeof nothing;

export interface StrainPanels {
  /** A word before it begins, with the choice of whom it is lived with. */
  word(view: View): Drawn;
  /** Where in the test one is, and the way to the reunion. */
  course(view: View): Drawn;
  /** What is said to one who leaves while the face is still. */
  leaving(view: View): Drawn;
  /** What it came to, once it is over. */
  account(view: View): Drawn;
}

/** @returns whether the word before a strain test is to be read: nothing of it has been lived yet. */
export const wordBefore = ({ strain, running, lived, begins }: PageState): boolean =>
  strain !== null && !running && lived === begins;

/** @returns whether the account of a strain test is to be seen: it has been lived to its end, and is summed up. */
export function accounted(view: View): boolean {
  const { strain } = view.state;
  return strain !== null && endShown(view)?.until === strain.phases.ends;
}

/** @param redraw draws the page anew. @returns what is needed; null while it is on its way. */
export const createStrain = (redraw: () => void): (() => StrainPanels | null) =>
  createArriving(async () => (await import('./strain/panels')).strainPanels, redraw);
