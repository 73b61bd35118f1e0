/** What a deck before a room asks of the app: to open stages, to let life run or stand still, and to be drawn. */
import type { Commands, PageState } from '../panels/page';
import type { Notice } from '../sharing/notices';
import type { DeckPlace } from '../stages/deckPlace';
import type { Stage } from '../stages/stage';

export interface Desk {
  readonly commands: Commands;
  state(): PageState;
  /** Opens the stage of a step, standing still. */
  open(stage: Stage, place: DeckPlace): void;
  /** The address says where in which deck it is; what is on the wall stays. */
  standAt(place: DeckPlace): void;
  /** What is on the wall now, as a stage. */
  here(): Stage;
  /** What was on the screen before the deck; null where an address led straight to it. */
  readonly before: Stage | null;
  /** Asking for it may throw. */
  readonly storage: () => Storage;
  /** Says what could not be had as it was asked for. */
  tell(notice: Notice): void;
  /** Lets life run, until a moment where one is given that lies ahead; seconds of life. */
  run(until?: number): void;
  rest(): void;
  /** Has the page drawn soon. */
  redraw(): void;
  /** Back to what was there before the deck. */
  leave(): void;
}
