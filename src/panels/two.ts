/** What the page needs for two dyads side by side; loaded, with its words and its look, when two are first shown. */
import type { TemplateResult } from 'lit/html.js';
import { createArriving } from './arriving';
import type { ToldCaption } from './captions';
import type { View } from './view';

/** What a dyad is called on the picture, with a shorter name where there is little room; and what just happened with it. */
export interface Called {
  readonly name: string;
  readonly short: string;
  readonly happened: string;
}

/** What two dyads are called on the picture, and what sets them apart. */
export interface CalledTwo {
  readonly a: Called;
  readonly b: Called;
  readonly differs: string;
}

export interface TwoPanels {
  /** @param caption of the stage's own dyad. @returns what is spoken of both. */
  tell(view: View, caption: ToldCaption): string;
  called(): CalledTwo | null;
  /** The picture in a sentence or two. */
  label(view: View, told: string): string;
  /** Who they are, and what was measured of both. */
  controls(view: View): TemplateResult;
  inWords(view: View): TemplateResult;
}

/** @param redraw draws the page and the picture anew. @returns what is needed for two; null while it is on its way. */
export const createTwo = (redraw: () => void): (() => TwoPanels | null) =>
  createArriving(async () => (await import('./two/panels')).createTwoPanels(), redraw);
