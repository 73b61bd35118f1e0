import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting } from '../../src/model/signals';
import { everyday } from '../../src/scenarios/everyday';
import { goodEnough } from '../../src/scenarios/goodEnough';
import { neverRepairs } from '../../src/scenarios/neverRepairs';
import { type Scenario, settingsOf } from '../../src/scenarios/scenario';
import { branch, ghostOf, partsRoads } from '../../src/simulation/branch';
import { createRun, lived, type Run } from '../../src/simulation/run';
import { safetyAt } from '../../src/simulation/trace';
import { inputs, seed, settings } from '../arbitraries';
import { reader } from '../hands';

const until = 120;

/** A run of a policy, stopped right after the first happening that leaves a road not taken of this kind. */
function stoppedAt(scenario: Scenario, kind: 'response' | 'gaveUp', seed: number): Run {
  const run = createRun({ settings: settingsOf(scenario), seed, inputs: [] });
  const found = () => run.trace.happenings.some((happening) => partsRoads(happening) && happening.type === kind);
  while (!found() && run.now() < 3600) run.step(3600);
  return run;
}

const roadAt = (run: Run) => {
  const happening = run.trace.happenings.findLast(partsRoads);
  if (!happening) throw new Error('no road was left');
  return { happening, ghost: ghostOf(run, happening) };
};

describe('branches', () => {
  test('a branch in which nothing is changed stays the same run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: until }), (seed, at) => {
        const run = createRun({ settings: settingsOf(everyday, { by: 'person' }), seed, inputs: [] });
        reader(seed, 1.5, 0.7)(run, until);
        const again = branch(
          run,
          at,
          run.recipe.inputs.filter((input) => input.at >= at),
        );
        again.advanceTo(until);
        const whole = lived(run.recipe, until).trace;
        const shared = whole.segments.filter((segment) => segment.at >= (again.trace.segments[0]?.at ?? 0));
        expect(again.trace.segments).toEqual(shared);
      }),
      { numRuns: 60 },
    );
  });

  test('two branches from one moment are the same life before it, to the last bit; where nothing is changed, after it too', () => {
    const moment = fc.integer({ min: 1, max: until }).map((seconds) => seconds + 0.001);
    fc.assert(
      fc.property(settings(until), seed, inputs(until), inputs(until), moment, (settings, seed, given, other, at) => {
        const run = lived({ settings, seed, inputs: given }, until);
        const branches = [given, other].map((then) =>
          branch(
            run,
            at,
            then.filter((input) => input.at > at),
            'whole',
          ),
        );
        for (const each of branches) each.advanceTo(until);
        const [same, otherwise] = branches;
        const untilThen = <T extends { readonly at: number }>(told: readonly T[] = []) =>
          told.filter((one) => one.at < at);
        expect(untilThen(otherwise?.trace.segments)).toEqual(untilThen(run.trace.segments));
        expect(untilThen(otherwise?.trace.happenings)).toEqual(untilThen(run.trace.happenings));
        // What was given at the very moment is what is chosen anew.
        if (!given.some((input) => input.at === at)) expect(same?.trace).toEqual(run.trace);
      }),
      { numRuns: 100 },
    );
  });

  test('after a repair the ghost is the same life until then, and without it felt safety ends lower', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const run = stoppedAt(goodEnough, 'response', seed);
      const { happening, ghost } = roadAt(run);
      if (!ghost) throw new Error('a repair leaves a ghost');
      run.advanceTo(ghost.until);
      expect(ghost.kind).toBe('withoutThisRepair');
      expect(ghost.from).toBe(happening.at);
      expect(ghost.until).toBe(happening.at + 30);
      const before = happening.at - 1e-6;
      expect(Math.abs(safetyAt(ghost.trace, before) - safetyAt(run.trace, before))).toBeLessThan(1e-12);
      expect(safetyAt(ghost.trace, happening.at + 10)).toBeLessThan(safetyAt(run.trace, happening.at + 10));
      const signal = ghost.trace.happenings.find(({ type, at }) => type === 'signal' && at > happening.at);
      const answers = ghost.trace.happenings.filter(
        ({ type, at }) => type === 'response' && at >= happening.at && at < (signal?.at ?? ghost.until),
      );
      expect(answers).toEqual([]);
    }
  });

  test('where a child gave up, the ghost is mended two seconds after the mismatch began, and felt safety ends higher', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const run = stoppedAt(neverRepairs, 'gaveUp', seed);
      const { ghost } = roadAt(run);
      if (!ghost) throw new Error('giving up leaves a ghost');
      const mismatch = run.trace.happenings.findLast(({ type }) => type === 'mismatch');
      const waited = ghost.from - (mismatch?.at ?? Number.NaN);
      expect(ghost.kind).toBe('ifMended');
      // Up to one response later, where one was being given just then.
      expect(waited).toBeGreaterThanOrEqual(2);
      expect(waited).toBeLessThanOrEqual(2 + 1.2 + 0.001);
      const answer = ghost.trace.happenings.find(({ type, at }) => type === 'response' && at >= ghost.from);
      expect(answer).toMatchObject({ fit: 1, inMismatch: true });
      run.advanceTo(Math.max(run.now(), ghost.from + 3));
      const next = ghost.trace.happenings.find(({ type, at }) => type === 'signal' && at > ghost.from);
      const soonAfter = Math.min(ghost.from + 3, next?.at ?? Number.POSITIVE_INFINITY);
      expect(safetyAt(ghost.trace, soonAfter)).toBeGreaterThan(safetyAt(run.trace, soonAfter));
    }
  });

  test('where a person decides, the ghost ends at the child’s next signal: what she would do then is not known', () => {
    const run = createRun({ settings: settingsOf(everyday, { by: 'person' }), seed: 3, inputs: [] });
    const found = () => run.trace.happenings.find(partsRoads);
    const hand = reader(3, 1.5, 0);
    for (let end = 1; !found() && end < 600; end++) hand(run, end);
    const happening = found();
    if (!happening) throw new Error('no repair came');
    const ghost = ghostOf(run, happening);
    const next = ghost?.trace.happenings.find(({ type, at }) => type === 'signal' && at > (ghost?.from ?? 0));
    expect(ghost?.until).toBe(Math.min(next?.at ?? Number.POSITIVE_INFINITY, (ghost?.from ?? 0) + 30));
  });

  test('a branch of a replayed run knows every input given until then', () => {
    const settings = settingsOf(
      { ...everyday, procedure: [{ at: 1, does: 'frighten', size: 'small' }] },
      { by: 'person' },
    );
    const inputs = [
      { type: 'respond', at: 2, response: 'play' },
      { type: 'respond', at: 4, response: 'hold' },
    ] as const;
    const again = branch(lived({ settings, seed: 1, inputs }, 3.5), 3);
    again.advanceTo(3);
    expect(again.trace.happenings.filter(({ type }) => type === 'response')).toHaveLength(1);
  });

  test('an answer nobody waited for leaves no road: to a child that gave up, or one already in arms', () => {
    const run = createRun({ settings: settingsOf(everyday, { by: 'person' }), seed: 1, inputs: [] });
    while (run.life().phase !== 'withdrawn') run.step(600);
    run.give({ type: 'respond', response: fitting[run.life().lastNeed ?? 'comfort'] });
    const { happening, ghost } = roadAt(run);
    expect(happening).toMatchObject({ type: 'response', fit: 1 });
    expect(ghost).toBeNull();
  });

  test('under a still face there is no mended road to show', () => {
    const scenario = { ...goodEnough, procedure: [{ at: 1, does: 'turnStill' }] } as const;
    expect(roadAt(stoppedAt(scenario, 'gaveUp', 2)).ghost).toBeNull();
  });
});
