import { describe, expect, test } from 'vitest';
import { valuesWith } from '../../src/model/parameters';
import { narrowed, widened, zoneOf } from '../../src/model/window';
import { learned } from '../../src/model/workingModel';

const values = valuesWith();

describe('the inner working model', () => {
  test('an answer at once teaches most about availability, a late one less, none takes it away', () => {
    // By hand: .5 + .06 (1 − .5) = .53; after 5 s .5 + .06 (e⁻¹ − .5) = .4920728; given up .5 − .06 × .5 = .47.
    const before = { availability: 0.5, reparability: 0.3 };
    expect(learned(values, before, { latency: 0, repairLatency: null }).availability).toBeCloseTo(0.53, 12);
    expect(learned(values, before, { latency: 5, repairLatency: null }).availability).toBeCloseTo(0.4920728, 6);
    expect(learned(values, before, { latency: Infinity, repairLatency: Infinity }).availability).toBeCloseTo(0.47, 12);
  });

  test('reparability is learned only where there was a mismatch', () => {
    const before = { availability: 0.5, reparability: 0.3 };
    expect(learned(values, before, { latency: 1, repairLatency: null }).reparability).toBe(0.3);
    // By hand: .3 + .12 (e^−.2 − .3) = .3622477.
    expect(learned(values, before, { latency: 2, repairLatency: 1 }).reparability).toBeCloseTo(0.3622477, 6);
    expect(learned(values, before, { latency: Infinity, repairLatency: Infinity }).reparability).toBeCloseTo(0.264, 12);
  });

  test('the hypothesis switch lets what fits at once teach reparability too, in episodes that were met only', () => {
    const open = valuesWith({ matchTeachesRepair: 0.5 });
    const before = { availability: 0.5, reparability: 0.3 };
    // By hand: .3 + .5 × .12 (1 − .3) = .342.
    expect(learned(open, before, { latency: 0, repairLatency: null }).reparability).toBeCloseTo(0.342, 12);
    expect(learned(open, before, { latency: Infinity, repairLatency: null }).reparability).toBe(0.3);
  });
});

describe('the window of tolerance', () => {
  test('lasting strain narrows it, never below the least', () => {
    // By hand: 8 + 10 e^−.5 = 14.0653066.
    expect(narrowed(values, 18, 50)).toBeCloseTo(14.0653066, 6);
    expect(narrowed(values, 18, 1e9)).toBe(8);
    expect(narrowed(values, 18, 0)).toBe(18);
  });

  test('strain that was calmed widens it, prompter calming more, never above the most', () => {
    // By hand: 18 + .06 e^−.4 × (9 / 18) × 16 = 18.3217536.
    expect(widened(values, 18, 9, 2)).toBeCloseTo(18.3217536, 6);
    expect(widened(values, 18, 9, 8)).toBeLessThan(widened(values, 18, 9, 2));
    expect(widened(values, 34, 40, 0)).toBe(34);
  });

  test('no strain teaches nothing', () => {
    expect(widened(values, 18, 6, 0)).toBe(18);
    expect(widened(values, 18, 0, 0)).toBe(18);
  });

  test('its edges are outside', () => {
    expect(zoneOf(values, 68, 18)).toBe('above');
    expect(zoneOf(values, 67.999, 18)).toBe('inside');
    expect(zoneOf(values, 32, 18)).toBe('below');
  });
});
