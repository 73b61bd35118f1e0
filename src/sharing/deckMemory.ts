/** One's own deck, kept on this device; where storage is blocked, for as long as the page lives. */
import type { Deck } from '../stages/deck';
import { deckFrom, fileOf } from './deckFile';

export interface DeckMemory {
  /** The deck kept before; null where there is none, or nothing of it could be read. */
  deck(): Deck | null;
  keep(deck: Deck): void;
}

const place = 'attune.deck';

/** @param storage the page's storage; asking for it may throw, and so may using it (sandboxed frames). */
export function createDeckMemory(storage: () => Storage): DeckMemory {
  let kept: Deck | null = null;

  function read(): Deck | null {
    try {
      const text = storage().getItem(place);
      return text === null ? null : deckFrom(text).deck;
    } catch {
      // Blocked storage is as good as none.
      return null;
    }
  }

  return {
    deck() {
      kept ??= read();
      return kept;
    },
    keep(deck) {
      kept = deck;
      try {
        storage().setItem(place, fileOf(deck));
      } catch {
        // Kept in memory for this page all the same; the file is what lasts.
      }
    },
  };
}
