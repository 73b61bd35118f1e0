import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase, Zone } from '../../src/model/happenings';
import { parameters, valuesWith } from '../../src/model/parameters';
import {
  arousalTarget,
  type Condition,
  expectation,
  type Relaxation,
  relaxed,
  safetyTarget,
  timeTo,
} from '../../src/model/regulation';
import { integrated } from '../integration';

const phases: readonly Phase[] = [
  'engaged',
  'exploring',
  'signalling',
  'soothing',
  'withdrawn',
  'selfSoothing',
  'settledAlone',
];
const zones: readonly Zone[] = ['inside', 'above', 'below'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const worth = fc.constantFrom(-1, -0.8, -0.6, -0.5, -0.3, 0, 0.4, 0.5);

const condition: fc.Arbitrary<Condition> = fc.record({
  phase: fc.constantFrom(...phases),
  zone: fc.constantFrom(...zones),
  availability: share,
  reparability: share,
  easesStrain: worth,
  keepsHope: worth,
});

const relaxation: fc.Arbitrary<Relaxation> = fc.record({
  from: fc.double({ min: 0, max: 100, noNaN: true }),
  towards: fc.double({ min: 0, max: 100, noNaN: true }),
  rate: fc.double({ min: 0.001, max: 1, noNaN: true }),
});

describe('moments', () => {
  test('the closed form of a course agrees with numerical integration to a millionth', () => {
    fc.assert(
      fc.property(relaxation, fc.double({ min: 0, max: 60, noNaN: true }), (course, seconds) => {
        expect(Math.abs(relaxed(course, seconds) - integrated(course, seconds))).toBeLessThan(1e-6);
      }),
      { numRuns: 200 },
    );
  });

  test('at the time a course is said to reach a level, it is there', () => {
    fc.assert(
      fc.property(relaxation, share, (course, part) => {
        const level = course.from + (course.towards - course.from) * part * 0.999;
        fc.pre(Math.abs(course.from - course.towards) > 1e-3);
        const seconds = timeTo(course, level);
        expect(Math.abs(relaxed(course, seconds) - level)).toBeLessThan(1e-6);
        expect(integrated(course, Math.min(seconds, 300))).toBeCloseTo(relaxed(course, Math.min(seconds, 300)), 5);
      }),
      { numRuns: 200 },
    );
  });

  test('a course never reaches a level behind it, nor the one it tends to', () => {
    const course = { from: 60, towards: 95, rate: 0.05 };
    expect(timeTo(course, 59)).toBe(Number.POSITIVE_INFINITY);
    expect(timeTo(course, 95)).toBe(Number.POSITIVE_INFINITY);
    expect(timeTo(course, 96)).toBe(Number.POSITIVE_INFINITY);
    expect(timeTo(course, 60)).toBe(0);
  });

  test('what felt safety tends to is a function of the two expectations and the phase, and of nothing else', () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        const { phase, availability, reparability } = one;
        const elsewhere = { ...other, phase, availability, reparability };
        const strained = valuesWith({ hopeTime: 90, reactivity: 2, persistence: 0.5, widening: 0.2 });
        expect(safetyTarget(strained, elsewhere).towards).toBe(safetyTarget(valuesWith(), one).towards);
      }),
      { numRuns: 1000 },
    );
  });

  test('felt safety tends to the chance that the next signal is answered, or mended if it is missed', () => {
    // Worked out by hand: .6 + .4 × .5 = .8
    expect(expectation(0.6, 0.5)).toBeCloseTo(0.8, 12);
    const now = { zone: 'inside', availability: 0.6, reparability: 0.5, easesStrain: 0, keepsHope: 0 } as const;
    expect(safetyTarget(valuesWith(), { ...now, phase: 'engaged' }).towards).toBeCloseTo(0.8, 12);
    expect(safetyTarget(valuesWith(), { ...now, phase: 'signalling' }).towards).toBe(0);
    expect(safetyTarget(valuesWith(), { ...now, phase: 'withdrawn' }).towards).toBe(0);
  });

  test('trust in repair slows strain and the loss of hope; near answers slow both; too much stirs, too little takes hope', () => {
    const values = valuesWith();
    const waiting = { phase: 'signalling', zone: 'inside', availability: 0.5, reparability: 0 } as const;
    const rates = (easesStrain: number, keepsHope: number, reparability = 0) => ({
      strain: arousalTarget(values, { ...waiting, reparability, easesStrain, keepsHope }).rate,
      hope: safetyTarget(values, { ...waiting, reparability, easesStrain, keepsHope }).rate,
    });
    // By hand: 1/20 and 1/40 per second for a child that trusts in nothing; × (1 − .85 × .6) = .49 with R = .6.
    expect(rates(0, 0).strain).toBeCloseTo(0.05, 12);
    expect(rates(0, 0).hope).toBeCloseTo(0.025, 12);
    expect(rates(0, 0, 0.6).strain).toBeCloseTo(0.0245, 12);
    expect(rates(0.5, 0.5).strain).toBeCloseTo(0.025, 12);
    expect(rates(-1, 0).strain).toBeCloseTo(0.1, 12);
    expect(rates(0, -1).hope).toBeCloseTo(0.05, 12);
  });

  test('no course runs backwards and none leaves its scale, whatever the condition', () => {
    fc.assert(
      fc.property(condition, (now) => {
        const arousal = arousalTarget(valuesWith(), now);
        const safety = safetyTarget(valuesWith(), now);
        expect(arousal.rate).toBeGreaterThanOrEqual(0);
        expect(safety.rate).toBeGreaterThanOrEqual(0);
        expect(arousal.towards).toBeGreaterThanOrEqual(0);
        expect(arousal.towards).toBeLessThanOrEqual(100);
        expect(safety.towards).toBeGreaterThanOrEqual(0);
        expect(safety.towards).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('every number has a range that holds it, a unit and a basis', () => {
    for (const [name, { value, range, unit, basis }] of Object.entries(parameters)) {
      expect(value, name).toBeGreaterThanOrEqual(range[0]);
      expect(value, name).toBeLessThanOrEqual(range[1]);
      expect(
        [unit, basis].every((text) => text.length > 0),
        name,
      ).toBe(true);
    }
  });
});
