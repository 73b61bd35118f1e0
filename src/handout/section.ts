/** What a section of the dialog is made from and draws from. */
import type { PageState } from '../panels/page';
import type { Picture } from '../scene/picture';
import type { Link } from '../sharing/link';
import type { Session } from '../stages/session';
import type { Stage } from '../stages/stage';
import type { HandoutWords } from '../text/handout';
import type { Texts } from '../text/texts';
import type { Part, Screen } from './included';
import type { Whereabouts } from './whereabouts';

/** What is handed out, as it was chosen. */
export interface Handed {
  readonly state: PageState;
  readonly texts: Texts;
  readonly words: HandoutWords;
  readonly here: Whereabouts;
  /** The stage that is handed out, and its address from the # on, however long it is. */
  readonly stage: Stage;
  readonly fragment: string;
  /** The whole link, or where none can be sent what belongs behind an address; and what it had to leave out to travel. */
  readonly link: Link;
  /** All that is on the screen, whatever was chosen of it. */
  readonly screen: Screen;
  readonly picture: Picture;
  /** Opens a run from a file, and leaves the dialog. */
  readonly openRun: (file: File) => void;
  /** What was lived of it. */
  readonly session: Session;
  /** What could go along, what of it does, and how that is changed. */
  readonly offered: readonly Part[];
  readonly chosen: readonly Part[];
  readonly choose: (part: Part, goesAlong: boolean) => void;
}

/** What a section shows, drawn anew whenever something was changed in the dialog; what it does when it is looked at no longer. */
export type Section = ((handed: Handed) => unknown) & { readonly leave?: () => void };
/** @param redraw draws the dialog anew, where the section itself has changed. */
export type CreateSection = (redraw: () => void) => Section;
