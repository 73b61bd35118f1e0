/** The decks at hand: the workshop as it came, and one's own, which every change goes to and is kept. */
import { type DeckNotice, deckFrom, fileOf } from '../sharing/deckFile';
import { createDeckMemory } from '../sharing/deckMemory';
import type { Deck } from '../stages/deck';
import type { Change } from '../stages/deckChanges';
import type { DeckId } from '../stages/deckPlace';
import { workshopDeck } from './workshopDeck';

export interface Decks {
  now(): Deck;
  id(): DeckId;
  hasOwn(): boolean;
  /** @returns whether there is such a deck; where there is none, the workshop is taken. */
  take(id: DeckId): boolean;
  /** @param mark changes with the same mark in a row are taken back as one: letters typed into one place. */
  change(change: Change, mark?: string): void;
  canTakeBack(): boolean;
  takeBack(): void;
  /** Takes the deck a file holds for one's own; where it holds none, everything stays. @returns what was not understood. */
  open(text: string): readonly DeckNotice[];
  file(): string;
}

const mostTakenBack = 200;

export function createDecks(storage: () => Storage): Decks {
  const memory = createDeckMemory(storage);
  let id: DeckId = 'workshop';
  let deck: Deck = workshopDeck;
  let before: readonly (Deck | null)[] = [];
  let marked: string | null = null;

  function become(next: Deck, mark: string | null): void {
    // One's own deck that lies aside is what is taken back to, not the workshop it was begun from.
    if (mark === null || mark !== marked)
      before = [...before, id === 'own' ? deck : memory.deck()].slice(-mostTakenBack);
    marked = mark;
    deck = next;
    id = 'own';
    memory.keep(deck);
  }

  return {
    now: () => deck,
    id: () => id,
    hasOwn: () => memory.deck() !== null,
    take(wanted) {
      const own = wanted === 'own' ? memory.deck() : null;
      id = own ? 'own' : 'workshop';
      deck = own ?? workshopDeck;
      marked = null;
      return wanted === id;
    },
    change(change, mark) {
      const next = change(deck);
      if (next !== deck) become(next, mark ?? null);
    },
    canTakeBack: () => before.length > 0,
    takeBack() {
      const last = before.at(-1);
      if (last === undefined) return;
      before = before.slice(0, -1);
      marked = null;
      deck = last ?? workshopDeck;
      id = 'own';
      memory.keep(deck);
    },
    open(text) {
      const { deck: read, notices } = deckFrom(text);
      if (read) become(read, null);
      return notices;
    },
    file: () => fileOf(deck),
  };
}
