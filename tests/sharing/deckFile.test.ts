/** A deck as a file: it comes back as it was, and whatever else a file holds is repaired or told, never thrown. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { workshopDeck } from '../../src/presenting/workshopDeck';
import { deckFrom, fileOf } from '../../src/sharing/deckFile';
import { createDeckMemory } from '../../src/sharing/deckMemory';
import { stages } from '../../src/stages';
import { type Deck, deckSchema } from '../../src/stages/deck';
import { plainStep, retitled } from '../../src/stages/deckChanges';
import { stageHere } from '../../src/stages/here';
import { sessionOf } from '../../src/stages/opening';

const deckOf = (...steps: Deck['steps']): Deck => ({ title: { en: 'Mine' }, steps });

describe('a file', () => {
  test('brings back the workshop as it was, without a notice', () => {
    expect(deckFrom(fileOf(workshopDeck))).toEqual({ deck: workshopDeck, notices: [] });
  });

  test('is lines a person can read: every step with its address, words by language', () => {
    const text = fileOf(workshopDeck);
    expect(text).toContain('"stage": "#stage=watch&scenario=attuned&seed=19&panels=caption,transport"');
    expect(text).toContain('"nl": "Wat vraagt dit kind?"');
  });

  test('brings back any state of the app: each stage, at any moment, with what was done by hand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stages),
        fc.integer({ min: 0, max: 90 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 8000 }), fc.constantFrom('hold', 'play', 'mirror')), {
          maxLength: 6,
        }),
        (stage, seed, answers) => {
          const session = sessionOf({ ...stage, seed });
          for (const [after, response] of answers) {
            session.advance(after / 1000);
            session.give({ type: 'respond', response: response as 'hold' });
          }
          session.advance(1);
          const here = stageHere({ ...stage, seed }, session);
          const { deck, notices } = deckFrom(fileOf(deckOf(plainStep(here, { en: 'Here' }))));
          expect(notices).toEqual([]);
          const [step] = deck?.steps ?? [];
          if (!step) throw new Error('the step is gone');
          const again = sessionOf(step.stage);
          expect(again.at()).toBeCloseTo(session.at(), 3);
          const until = Math.min(again.at(), session.at()) - 0.002;
          const happened = (one: typeof session) => one.run().trace.happenings.filter(({ at }) => at <= until);
          expect(happened(again)).toEqual(happened(session));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['', '{', 'null', '[]', '"deck"', '{"steps":[]}', '{"steps":{}}', '{"steps":[1,null]}'])(
    'that is no deck changes nothing, and is told: %s',
    (text) => {
      const { deck, notices } = deckFrom(text);
      expect(deck).toBeNull();
      expect(notices.map(({ about }) => about)).toContain('noDeck');
    },
  );

  const steps = (step: object) => JSON.stringify({ title: { en: 'A' }, steps: [step] });
  test.each([
    [
      { stage: '#stage=watch', minutes: 'long' },
      { about: 'repaired', part: 'minutes', used: '3' },
    ],
    [
      { stage: '#stage=watch', minutes: -2 },
      { about: 'repaired', part: 'minutes', used: '0' },
    ],
    [{ stage: 7 }, { about: 'repaired', part: 'stage', used: '#stage=watch' }],
    [
      { stage: '#stage=watch', title: 3 },
      { about: 'dropped', part: 'title', used: '' },
    ],
    [
      { stage: '#stage=watch', title: { en: 3 } },
      { about: 'dropped', part: 'title (en)', used: '' },
    ],
    [
      { stage: '#stage=watch', beats: [{ does: 'fly' }] },
      { about: 'dropped', part: 'beats 1', used: '' },
    ],
    [
      { stage: '#stage=watch', music: 'on' },
      { about: 'unknown', part: 'music', used: '' },
    ],
    [
      { stage: '#stage=watch', notes: { joke: {} } },
      { about: 'unknown', part: 'notes.joke', used: '' },
    ],
    [
      { stage: '#stage=watch', recorded: [{ type: 'shout' }] },
      { about: 'dropped', part: 'recorded 1', used: '' },
    ],
    [{ stage: '#stage=lecture' }, { about: 'address', part: 'stage', used: 'be-the-caregiver' }],
  ])('is repaired to the nearest that is valid, by step and part: %j', (step, notice) => {
    const { deck, notices } = deckFrom(steps(step));
    expect(notices).toEqual([expect.objectContaining({ ...notice, step: 1 })]);
    expect(v.safeParse(deckSchema, deck).issues ?? []).toEqual([]);
  });

  test('keeps the steps around one that cannot be read', () => {
    const text = JSON.stringify({ steps: [{ stage: '#stage=watch' }, 5, { stage: '#seed=3' }] });
    const { deck, notices } = deckFrom(text);
    expect(deck?.steps).toHaveLength(2);
    expect(notices).toEqual([{ about: 'dropped', step: 2, part: '', used: '' }]);
  });

  test('of any kind, or the workshop with anything in it changed, never throws and gives a deck or none', () => {
    const valid = JSON.parse(fileOf(workshopDeck)) as Record<string, unknown>;
    /** Puts something else at a random place of the tree. */
    const mutated = (tree: unknown, path: readonly number[], value: unknown): unknown => {
      const [first, ...rest] = path;
      if (first === undefined || typeof tree !== 'object' || tree === null) return value;
      const keys = Object.keys(tree);
      const key = keys[first % Math.max(1, keys.length)];
      if (key === undefined) return value;
      const changed = mutated((tree as Record<string, unknown>)[key], rest, value);
      return Array.isArray(tree)
        ? tree.map((entry, index) => (String(index) === key ? changed : entry))
        : { ...tree, [key]: changed };
    };
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 }), fc.jsonValue())
        .map(([path, value]) => JSON.stringify(mutated(valid, path, value))),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { deck, notices } = deckFrom(text);
        if (deck) expect(v.safeParse(deckSchema, deck).issues ?? []).toEqual([]);
        else expect(notices.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });
});

describe('one’s own deck', () => {
  const blocked = (): Storage => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test('is there at the next visit, and as long as the page lives where storage is blocked', () => {
    let held: string | null = null;
    const storage = {
      getItem: () => held,
      setItem(_: string, next: string) {
        held = next;
      },
    } as unknown as Storage;
    const mine = retitled('en', 'Mine')(workshopDeck);
    createDeckMemory(() => storage).keep(mine);
    expect(createDeckMemory(() => storage).deck()).toEqual(mine);
    const memory = createDeckMemory(blocked);
    expect(memory.deck()).toBeNull();
    memory.keep(mine);
    expect(memory.deck()).toEqual(mine);
  });

  test('is as good as none where what was kept is damaged', () => {
    const storage = { getItem: () => '{"steps":', setItem: () => {} } as unknown as Storage;
    expect(createDeckMemory(() => storage).deck()).toBeNull();
  });
});
