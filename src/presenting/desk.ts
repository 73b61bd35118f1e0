/** What a deck before a room asks of the app: to open stages, to let life run or stand still, and to be drawn. */
import type { Commands, PageState } from '../panels/page';
import type { DeckPlace } from '../stages/deckPlace';
import type { Stage } from '../stages/stage';

export interface Desk {
  readonly commands: Commands;
  state(): PageState;
  /** Opens the stage of a step, standing still. */
  open(stage: Stage, place: DeckPlace): void;
  /** Lets life run, until a moment where one is given that lies ahead; seconds of life. */
  run(until?: number): void;
  rest(): void;
  /** Has the page drawn soon. */
  redraw(): void;
  /** Back to what was there before the deck. */
  leave(): void;
}
