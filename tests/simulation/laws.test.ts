import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../src/model/happenings';
import { createRun, lived, type Recipe } from '../../src/simulation/run';
import { relaxed, type Trace } from '../../src/simulation/trace';
import { inputs, seed, settings } from '../arbitraries';
import { integrated } from '../integration';

const until = 60;

const recipe: fc.Arbitrary<Recipe> = fc.record({ settings: settings(until), seed, inputs: inputs(until) });

const endsOf = (happenings: readonly Happening[]) =>
  happenings.flatMap((happening) =>
    (happening.type === 'contact' || happening.type === 'gaveUp') && happening.episode ? [happening.episode] : [],
  );

/** Least and most a course takes in its segment: it is monotone, so its ends. */
const ends = (trace: Trace, i: number, course: 'arousal' | 'safety'): readonly number[] => {
  const segment = trace.segments[i];
  if (!segment) return [];
  const after = (trace.segments[i + 1]?.at ?? until) - segment.at;
  return [segment[course].from, relaxed(segment[course], after)];
};

describe('laws of every run', () => {
  test('arousal, felt safety, both expectations and the window stay within their bounds, and no input throws', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        const { trace } = lived(recipe, until);
        const { windowLeast, windowMost } = recipe.settings.values;
        trace.segments.forEach((segment, i) => {
          for (const arousal of ends(trace, i, 'arousal')) {
            expect(arousal).toBeGreaterThanOrEqual(0);
            expect(arousal).toBeLessThanOrEqual(100);
          }
          for (const safety of ends(trace, i, 'safety')) {
            expect(safety).toBeGreaterThanOrEqual(0);
            expect(safety).toBeLessThanOrEqual(1);
          }
          for (const expectation of [segment.availability, segment.reparability]) {
            expect(expectation).toBeGreaterThanOrEqual(0);
            expect(expectation).toBeLessThanOrEqual(1);
          }
          expect(segment.window).toBeGreaterThanOrEqual(windowLeast);
          expect(segment.window).toBeLessThanOrEqual(windowMost);
        });
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });

  test('every episode begins once and ends in exactly one way', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        const { trace } = lived(recipe, until);
        const begun = trace.happenings.flatMap((happening) => (happening.type === 'signal' ? [happening.number] : []));
        const ended = endsOf(trace.happenings);
        const numbers = ended.map(({ number }) => number);
        expect(begun).toEqual(begun.map((_, i) => i + 1));
        expect(new Set(numbers).size).toBe(numbers.length);
        // Only the last one may still be open.
        expect(begun.length - numbers.length).toBeLessThanOrEqual(1);
        for (const { end, mismatchAt, fittedAt } of ended) {
          expect(end === 'met').toBe(fittedAt !== null && mismatchAt === null && end !== 'givenUp');
          expect(end === 'repaired').toBe(fittedAt !== null && mismatchAt !== null && end !== 'givenUp');
          if (end === 'givenUp') expect(fittedAt).toBeNull();
        }
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  test('the trace does not depend on how time is cut', () => {
    fc.assert(
      fc.property(
        recipe,
        fc.array(fc.double({ min: 0, max: until, noNaN: true }), { maxLength: 200 }),
        (recipe, cuts) => {
          const whole = lived(recipe, until);
          const cut = createRun(recipe);
          for (const at of [...cuts].sort((a, b) => a - b)) cut.advanceTo(at);
          cut.advanceTo(until);
          expect(cut.trace).toEqual(whole.trace);
        },
      ),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('a run lived by steps, and one given its inputs live, are the run of the recipe', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        const whole = lived(recipe, until);
        const stepped = createRun(recipe);
        for (let i = 0; stepped.now() < until && i < 5000; i++) stepped.step(until);
        stepped.advanceTo(until);
        expect(stepped.trace).toEqual(whole.trace);
        const byHand = createRun({ ...recipe, inputs: [] });
        for (const { at, ...input } of recipe.inputs) {
          byHand.advanceTo(at);
          byHand.give(input);
        }
        byHand.advanceTo(until);
        expect(byHand.recipe.inputs).toEqual(recipe.inputs);
        expect(byHand.trace).toEqual(whole.trace);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('a run replays to the last bit from what it was made of', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        const first = lived(recipe, until);
        const again = lived(JSON.parse(JSON.stringify(first.recipe)), until);
        expect(again.trace).toEqual(first.trace);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('within every segment the closed forms agree with numerical integration to a millionth', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        const { segments } = lived(recipe, until).trace;
        segments.slice(0, 25).forEach((segment, i) => {
          const seconds = Math.min(20, (segments[i + 1]?.at ?? until) - segment.at);
          for (const course of [segment.arousal, segment.safety])
            expect(Math.abs(relaxed(course, seconds) - integrated(course, seconds))).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('courses have no leaps but a fright’s: each segment begins where the one before it ended', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        const { segments, happenings } = lived(recipe, until).trace;
        const frights = new Set(happenings.filter(({ type }) => type === 'fright').map(({ at }) => at));
        segments.slice(1).forEach((segment, i) => {
          const before = segments[i];
          if (!before) return;
          expect(Math.abs(segment.safety.from - relaxed(before.safety, segment.at - before.at))).toBeLessThan(1e-9);
          if (frights.has(segment.at)) return;
          expect(Math.abs(segment.arousal.from - relaxed(before.arousal, segment.at - before.at))).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});
