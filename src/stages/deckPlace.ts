/** Where a deck stands open: which one, and at which step. */

/** The decks there can be: the workshop that comes with the app, and one's own. */
export const deckIds = ['workshop', 'own'] as const;
export type DeckId = (typeof deckIds)[number];

export const mostSteps = 100;

export interface DeckPlace {
  readonly id: DeckId;
  /** Counted from 1. */
  readonly step: number;
}
