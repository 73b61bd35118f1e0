/** Two dyads on one clock: each lives as it would alone, the child is the same, and what differs is said. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../src/model/happenings';
import { parameterNames, parameters } from '../../src/model/parameters';
import type { Trace } from '../../src/simulation/trace';
import { stageOf } from '../../src/stages';
import { stageBeside } from '../../src/stages/beside';
import { type Side, swapped, withValuesOf } from '../../src/stages/oneSide';
import { differencesOf, recipeOf, sessionOf } from '../../src/stages/opening';
import { stageSchema } from '../../src/stages/schema';
import { type Beside, caregivers, historyIds, type Stage } from '../../src/stages/stage';

const watch = stageOf('watch');

const besides: fc.Arbitrary<Beside> = fc
  .record(
    { scenario: fc.constantFrom(...caregivers), history: fc.constantFrom(...historyIds) },
    { requiredKeys: ['scenario'] },
  )
  .map((beside) => beside);

const stages: fc.Arbitrary<Stage> = fc
  .record({
    scenario: fc.constantFrom(...caregivers),
    history: fc.constantFrom(...historyIds),
    seed: fc.nat(10_000),
    beside: besides,
  })
  .map((chosen) => ({ ...watch, ...chosen }));

const traceBeside = (session: ReturnType<typeof sessionOf>): Trace => {
  const run = session.road().beside;
  if (!run) throw new Error('nobody lives beside');
  return run.trace;
};

describe('two dyads', () => {
  test('live as each would alone, to the last bit, however their clock is moved', () => {
    fc.assert(
      fc.property(
        stages,
        fc.array(fc.double({ min: 0.01, max: 7, noNaN: true }), { maxLength: 20 }),
        (stage, steps) => {
          const both = sessionOf(stage);
          for (const seconds of steps) {
            both.advance(seconds);
            both.step('on');
          }
          const alone = sessionOf({ ...stage, beside: null });
          const other = sessionOf({ ...stage, ...stage.beside, beside: null } as Stage);
          for (const session of [alone, other]) session.advance(both.at());
          expect(both.run().trace.happenings).toEqual(alone.run().trace.happenings);
          expect(both.run().trace.segments).toEqual(alone.run().trace.segments);
          expect(traceBeside(both).happenings).toEqual(other.run().trace.happenings);
          expect(traceBeside(both).segments).toEqual(other.run().trace.segments);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('have the same child: its needs are the same by number, whoever answers them', () => {
    // A child out at its toys needs other things more often; what is compared was asked in contact, or alone.
    const needs = ({ happenings, segments }: Trace) =>
      happenings.flatMap((told) => {
        if (told.type !== 'signal' || told.cause !== 'need') return [];
        const away = segments.findLast(({ at }) => at < told.at)?.phase === 'exploring';
        return [{ need: told.need, away }];
      });
    const pairs = [1, 2, 3, 4, 5].flatMap((seed) => {
      const session = sessionOf({ ...watch, seed, beside: { scenario: 'never-repairs' } });
      session.advance(900);
      const there = needs(traceBeside(session));
      return needs(session.run().trace).flatMap((here, number) => {
        const other = there[number];
        return other && !here.away && !other.away ? [[here.need, other.need] as const] : [];
      });
    });
    expect(pairs.length).toBeGreaterThan(20);
    for (const [here, there] of pairs) expect(here).toBe(there);
  });

  test('are stepped through happening by happening, of either, and end together', () => {
    const session = sessionOf({ ...watch, ends: 60, beside: { scenario: 'never-repairs' } });
    const stops: number[] = [];
    while (!session.over()) {
      session.step('on');
      stops.push(session.at());
    }
    const told = (trace: Trace): readonly number[] => trace.happenings.map(({ at }: Happening) => at);
    const all = [...new Set([...told(session.run().trace), ...told(traceBeside(session)), 60])].sort((a, b) => a - b);
    expect(stops).toEqual(all.filter((at) => at > 0));
    expect(session.road().beside?.now()).toBe(60);
    for (const at of [...stops].reverse().slice(1)) {
      session.step('back');
      expect(session.at()).toBe(at);
    }
  });

  test('are both startled by what comes from outside, also on another road', () => {
    const session = sessionOf({ ...watch, seed: 2, beside: { scenario: 'never-repairs' } });
    session.advance(40);
    session.seek(20);
    session.give({ type: 'fright', size: 'large' });
    session.advance(5);
    const frights = (trace: Trace) => trace.happenings.flatMap((told) => (told.type === 'fright' ? [told.at] : []));
    expect(frights(session.run().trace)).toEqual([20]);
    expect(frights(traceBeside(session))).toEqual([20]);
    expect(session.roads()).toHaveLength(2);
  });

  test('are told apart by what differs in their settings, and by nothing else', () => {
    const differing = (beside: Beside, own: Partial<Stage> = {}) =>
      differencesOf({ ...watch, ...own, beside }).map(({ of }) => of);
    expect(differencesOf(watch)).toEqual([]);
    expect(differing({ scenario: 'good-enough' })).toEqual([]);
    expect(differing({ scenario: 'never-repairs' })).toEqual(['caregiver']);
    expect(differing({ history: 'wary' })).toEqual(['history']);
    expect(differing({ scenario: 'slow', history: 'wary' })).toEqual(['caregiver', 'history']);
    expect(differing({ scenario: 'lab-play' })).toEqual(['caregiver', 'calm']);
    expect(differing({ changes: { firstFits: 0.2 } })).toEqual(['firstFits']);
    expect(differing({ scenario: 'slow', changes: { firstFits: 0.2 } })).toEqual(['caregiver', 'firstFits']);
    expect(differing({ changes: { firstFits: 0.2 } }, { changes: { firstFits: 0.2 } })).toEqual([]);
  });

  test('can be changed over, and back', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const over = swapped(stage);
        expect(v.safeParse(stageSchema, over).success).toBe(true);
        expect(over.scenario).toBe(stage.beside?.scenario);
        expect(over.beside?.scenario).toBe(stage.scenario);
        expect(swapped(over)).toEqual(stage);
      }),
    );
  });

  test('changed over, begin anew: what was done by hand was done with the other', () => {
    const inputs = [{ type: 'fright', at: 4, size: 'small' }] as const;
    const recorded = { inputs: [...inputs], lived: 20, told: null };
    const over = swapped({ ...watch, at: 12, beside: { scenario: 'slow' }, recorded });
    expect(over).toMatchObject({ scenario: 'slow', at: 0, recorded: null });
  });

  /** Numbers with which both are lived. */
  const valuesOf = (stage: Stage) => {
    const other = stageBeside(stage);
    if (!other) throw new Error('nobody lives beside');
    return { A: recipeOf(stage).settings.values, B: recipeOf(other).settings.values };
  };

  const numbers = fc.record(
    { firstFits: fc.double({ min: 0, max: 1, noNaN: true }), windowLeast: fc.integer({ min: 6, max: 12 }) },
    { requiredKeys: [] },
  );

  const changed = fc
    .record({ stage: stages, shared: numbers, own: numbers })
    .map(({ stage, shared, own }): Stage => ({ ...stage, changes: shared, beside: { ...stage.beside, changes: own } }));

  test('changed over, keep each the numbers it was lived with', () => {
    fc.assert(
      fc.property(changed, (stage) => {
        const [before, after] = [valuesOf(stage), valuesOf(swapped(stage))];
        expect(after).toEqual({ A: before.B, B: before.A });
      }),
    );
  });

  const movable = parameterNames.filter(
    (name) => parameters[name].range[0] < parameters[name].range[1] && !/^window|AtStart$/.test(name),
  );

  test('where one is held as it is, one setting of the other changes, and takes the place of the one before', () => {
    fc.assert(
      fc.property(
        changed,
        fc.constantFrom<Side>('A', 'B'),
        fc.constantFrom(...movable),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (given, held, name, share) => {
          const stage = { ...given, beside: { ...given.beside, scenario: given.scenario, history: given.history } };
          const [free, before] = [held === 'A' ? 'B' : 'A', valuesOf(stage)] as const;
          const [least, most] = parameters[name].range;
          const value = least + share * (most - least);
          fc.pre(value !== before.A[name] && value !== before.B[name]);
          const after = withValuesOf(stage, held, { ...before[free], [name]: value });
          expect(v.safeParse(stageSchema, after).success).toBe(true);
          expect(valuesOf(after)[held]).toEqual(before[held]);
          expect(valuesOf(after)[free][name]).toBe(value);
          expect(differencesOf(after).map(({ of }) => of)).toEqual([name]);
        },
      ),
    );
  });

  test('where neither is held, what is changed is changed for both', () => {
    const both = withValuesOf({ ...watch, beside: { scenario: 'slow' } }, null, { hopeTime: 20 });
    const { A, B } = valuesOf(both);
    expect([A.hopeTime, B.hopeTime]).toEqual([20, 20]);
  });
});
