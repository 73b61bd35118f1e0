/** A stage opened at a moment: lived to there, the same to the last bit as if one had watched, and standing still. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { stageOf } from '../../src/stages';
import { sessionOf } from '../../src/stages/opening';
import { stageSchema } from '../../src/stages/schema';

const watch = { ...stageOf('watch'), scenario: 'good-enough', seed: 4 };

test('a stage that opens at a moment has lived until there, as if it had been watched', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 240_000 }), fc.integer({ min: 1, max: 5000 }), (ms, stepMs) => {
      const at = ms / 1000;
      const opened = sessionOf({ ...watch, at });
      expect([opened.at(), opened.run().now()]).toEqual([at, at]);
      const watched = sessionOf(watch);
      while (watched.at() < at) watched.advance(Math.min(stepMs / 1000, at - watched.at()));
      expect(opened.run().trace).toEqual(watched.run().trace);
      expect(opened.road().allGhosts).toEqual(watched.road().allGhosts);
    }),
    { numRuns: 20 },
  );
});

test('an input recorded before that moment was given at its own, one recorded after it lies ahead', () => {
  const stage = {
    ...stageOf('be-the-caregiver'),
    at: 20,
    recorded: [
      { type: 'fright', at: 5, size: 'large' },
      { type: 'fright', at: 30, size: 'small' },
    ],
  } as const;
  const session = sessionOf({ ...stage, recorded: { inputs: [...stage.recorded], lived: 20, told: null } });
  const frights = () => session.run().trace.happenings.flatMap(({ type, at }) => (type === 'fright' ? [at] : []));
  expect(frights()).toEqual([5]);
  session.advance(15);
  expect(frights()).toEqual([5, 30]);
});

test('a moment after the end of its session is no stage', () => {
  expect(v.safeParse(stageSchema, { ...watch, ends: 60, at: 61 }).success).toBe(false);
  expect(v.safeParse(stageSchema, { ...watch, ends: 60, at: 60 }).success).toBe(true);
  expect(v.safeParse(stageSchema, { ...watch, at: 3601 }).success).toBe(false);
});
