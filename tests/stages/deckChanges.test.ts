/** A deck being changed: whatever is done, it stays a deck, and what was not touched stays as it was. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { workshopDeck } from '../../src/presenting/workshopDeck';
import { stageOf } from '../../src/stages';
import { type Deck, deckSchema, wordNames, wordsIn } from '../../src/stages/deck';
import {
  type Change,
  duplicated,
  inserted,
  moved,
  plainStep,
  removed,
  retitled,
  reworded,
  timed,
} from '../../src/stages/deckChanges';

const at = fc.integer({ min: -1, max: 14 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.integer({ min: -3, max: 3 })).map(([from, by]) => moved(from, by)),
  at.map(removed),
  at.map(duplicated),
  at.map((where) => inserted(Math.max(0, where), plainStep(stageOf('watch'), { en: 'New' }))),
  fc
    .tuple(at, fc.constantFrom(...wordNames), fc.constantFrom('en', 'nl'), fc.string({ maxLength: 5000 }))
    .map((words) => reworded(...words)),
  fc.tuple(at, fc.double()).map(([where, minutes]) => timed(where, minutes)),
  fc.string().map((title) => retitled('nl', title)),
);

const titles = ({ steps }: Deck) => steps.map(({ words }) => wordsIn(words.title, 'en'));

describe('a deck', () => {
  test('stays a deck whatever is done with it', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const deck = changes.reduce<Deck>((now, one) => one(now), workshopDeck);
        expect(v.safeParse(deckSchema, deck).issues ?? []).toEqual([]);
      }),
    );
  });

  test('that is put in another order keeps all its steps', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: -20, max: 20 }), (from, by) => {
        const after = titles(moved(from, by)(workshopDeck));
        expect([...after].sort()).toEqual([...titles(workshopDeck)].sort());
        if (from >= 0 && from < workshopDeck.steps.length)
          expect(after.indexOf(titles(workshopDeck)[from] ?? '')).toBe(
            Math.min(workshopDeck.steps.length - 1, Math.max(0, from + by)),
          );
      }),
    );
  });

  test('keeps its last step', () => {
    const one = { ...workshopDeck, steps: workshopDeck.steps.slice(0, 1) };
    expect(removed(0)(one)).toEqual(one);
    expect(removed(0)(workshopDeck).steps).toEqual(workshopDeck.steps.slice(1));
  });

  test('that is reworded in one language says the same as before in the other', () => {
    const deck = reworded(2, 'prompt', 'nl', 'Wat nu?')(workshopDeck);
    const [before, after] = [workshopDeck.steps[2]?.words.prompt ?? {}, deck.steps[2]?.words.prompt ?? {}];
    expect([after.nl, after.en]).toEqual(['Wat nu?', before.en]);
    expect(titles(deck)).toEqual(titles(workshopDeck));
  });

  test('says in the other language what is missing in one', () => {
    expect(wordsIn({ en: 'Only English' }, 'nl')).toBe('Only English');
    expect(wordsIn({ en: 'Both', nl: '' }, 'nl')).toBe('Both');
    expect(wordsIn({}, 'nl')).toBe('');
  });

  test('keeps its minutes where no number is given, and never plans a negative time', () => {
    const minutes = (given: number) => timed(0, given)(workshopDeck).steps[0]?.minutes;
    expect([minutes(Number.NaN), minutes(-4), minutes(7.5), minutes(9999)]).toEqual([3, 0, 7.5, 240]);
  });
});
