/** The measures over three short traces written out by hand, each value worked out beside it. */
import { describe, expect, test } from 'vitest';
import { type Lived, livedWithin, measured, measures } from '../../src/episodes/measures';
import { secure } from '../../src/episodes/secure';
import { averageOf } from '../../src/episodes/spread';
import { deviationOf, integralOfSquare } from '../../src/episodes/stretches';
import { timesOutside } from '../../src/episodes/timesOutside';
import type { Trace } from '../../src/simulation/trace';
import { episode, segment, steady, traceOf } from './writtenOut';

const within = (trace: Trace, until: number, from = 0): Lived => livedWithin(trace, { from, until });

describe('two minutes in which six signals come to their end, and a seventh does not', () => {
  const met = episode({ signalAt: 5, given: [[6.5, 1]], endedAt: 6.5, end: 'met' });
  const mended = episode({
    ...{ signalAt: 15, mismatchAt: 17, endedAt: 20, end: 'repaired', safetyBefore: 0.62 },
    given: [
      [17, -0.5],
      [20, 1],
    ],
  });
  /** Nothing came until it cried, at 42; held then, it is calm at 50. */
  const heldAtTheCry = episode({
    ...{ signalAt: 30, mismatchAt: 30, given: [[44, 1]], endedAt: 50, end: 'repaired', safetyBefore: 0.6 },
  });
  const metAgain = episode({ signalAt: 56, given: [[57, 1]], endedAt: 57, end: 'met' });
  /** Held when it asked for nothing, then given space. */
  const unasked = episode({
    ...{ signalAt: 70, cause: 'intrusion', mismatchAt: 70, endedAt: 73, end: 'repaired', safetyBefore: 0.61 },
    given: [
      [70, -0.5],
      [73, 1],
    ],
  });
  const near = episode({ signalAt: 80, given: [[82, 0.5]], mismatchAt: 82, endedAt: 100, end: 'givenUp' });
  const trace = traceOf(
    [
      segment(0, 'engaged', 'inside', 0.6),
      segment(5, 'signalling', 'inside', 0.6),
      segment(6.5, 'exploring', 'inside', 0.6),
      segment(15, 'signalling', 'inside', 0.5),
      segment(20, 'engaged', 'inside', 0.64),
      segment(30, 'signalling', 'inside', 0.5),
      segment(42, 'signalling', 'above', 0.4),
      segment(44, 'soothing', 'above', 0.4),
      segment(50, 'engaged', 'inside', 0.58),
      segment(56, 'signalling', 'inside', 0.58),
      segment(57, 'engaged', 'inside', 0.6),
      segment(70, 'signalling', 'inside', 0.6),
      segment(73, 'engaged', 'inside', 0.6),
      segment(80, 'signalling', 'inside', 0.5),
      segment(95, 'signalling', 'above', 0.4),
      segment(100, 'withdrawn', 'above', 0.2),
      segment(104, 'withdrawn', 'inside', 0.2),
      segment(108, 'selfSoothing', 'below', 0.2),
      segment(115, 'signalling', 'below', 0.2),
    ],
    [met, mended, heldAtTheCry, metAgain, unasked, near],
    115,
  );
  const all = measured(within(trace, 120));

  test('two were met, three repaired, one given up; what is open at the end is not counted', () => {
    expect(all.episodes).toEqual({ met: 2, repaired: 3, givenUp: 1 });
  });

  test('latencies to the first answer: 1.5, 2, 14, 1 and 2 s; an act nobody asked for is no answer', () => {
    // Sorted 1 1.5 2 2 14: the quartiles are the second, third and fourth.
    expect(all.latencyToRespond).toEqual({ n: 5, lowerQuartile: 1.5, median: 2, upperQuartile: 2 });
  });

  test('latencies to the fitting answer: 1.5, 5, 14 and 1 s', () => {
    // Sorted 1 1.5 5 14: places .75, 1.5 and 2.25 give 1 + .75 × .5, halfway 1.5 and 5, 5 + .25 × 9.
    expect(all.latencyToFit).toEqual({ n: 4, lowerQuartile: 1.375, median: 3.25, upperQuartile: 7.25 });
  });

  test('four mismatches, three of them mended: after 3, 14 and 3 s; three repairs in two minutes', () => {
    expect(all.repairs).toEqual({ count: 3, of: 4 });
    expect(all.latencyToRepair).toEqual({ n: 3, lowerQuartile: 3, median: 3, upperQuartile: 8.5 });
    expect(all.repairsPerMinute).toBe(1.5);
  });

  test('outside its window from 42 to 50, from 95 to 104, and from 108 on', () => {
    expect(timesOutside(trace, 120)).toEqual([
      { leftAt: 42, backAt: 50 },
      { leftAt: 95, backAt: 104 },
      { leftAt: 108, backAt: null },
    ]);
    expect(all.above).toBeCloseTo((8 + 9) / 120, 12);
    expect(all.below).toBeCloseTo(12 / 120, 12);
    expect(all.inside).toBeCloseTo(91 / 120, 12);
    // Back after 8 and 9 s; the last time still lasts.
    expect(all.timeToComeBack).toEqual({ n: 2, lowerQuartile: 8.25, median: 8.5, upperQuartile: 8.75 });
  });

  test('matched from 0, 6.5, 20, 50, 57 and 73 s on, for 5, 8.5, 10, 6, 13 and 7 s', () => {
    expect(all.shareMatched).toBeCloseTo(49.5 / 120, 12);
    expect(all.secondsPerReconnection).toBe(120 / 5);
  });

  test('felt safety around repairs: .62 to .64, .60 to .58, .61 to .60', () => {
    const { n, before, after, change } = all.safetyAroundRepairs ?? {};
    expect(n).toBe(3);
    // Of .62 .60 .61 the mean is .61, the deviations .01, −.01 and 0: √(.0002 / 2) = .01.
    expect(before).toEqual({ n: 3, mean: expect.closeTo(0.61, 12), standardDeviation: expect.closeTo(0.01, 12) });
    expect(after?.mean).toBeCloseTo(1.82 / 3, 12);
    // Changes .02, −.02, −.01: mean −.01 / 3; squares of deviations add up to .0009 − .0001 / 3.
    expect(change?.mean).toBeCloseTo(-0.01 / 3, 12);
    expect(change?.standardDeviation).toBeCloseTo(Math.sqrt((0.0009 - 0.0001 / 3) / 2), 12);
  });

  test('agency: all five signals that were asked got an answer', () => {
    expect(all.agency).toEqual({ count: 5, of: 5 });
  });

  test('Seen: first answers fitted at 6.5 and 57, and, at the cry, at 44; what came near at 82 did not', () => {
    expect(all.seen).toEqual({ count: 3, of: 5 });
  });

  test('Soothed: back after 8 and 9 s; of the time outside that has lasted 12 s nothing is known yet', () => {
    expect(all.soothed).toEqual({ count: 2, of: 2 });
  });

  test('Safe: mended after 3, 14 and 3 s, and once not', () => {
    expect(all.safe).toEqual({ soon: 2, atAll: 3, of: 4 });
  });

  test('Secure: the first minute is like the whole, the second is not', () => {
    // First: Seen 3 of 4 against 3 of 5, Soothed 1 of 1 against 2 of 2, Safe 1 of 2 against 2 of 4. Second: Seen 0 of 1.
    expect(all.secure).toEqual({ count: 1, of: 2 });
    // Two episodes end between 60 and 100 s, but that is not a whole minute.
    expect(secure(trace, { from: 0, until: 100 })).toEqual({ count: 1, of: 1 });
  });

  test('in the first minute alone only four episodes ended: too few to say', () => {
    const { seen, soothed, safe, secure: predictable, agency, episodes } = measured(within(trace, 60));
    expect([seen, soothed, safe, predictable]).toEqual([null, null, null, null]);
    expect(episodes).toEqual({ met: 2, repaired: 2, givenUp: 0 });
    expect(agency).toEqual({ count: 4, of: 4 });
  });

  test('a stretch counts what ended in it, and a return within it for its whole length', () => {
    const part = measured(within(trace, 110, 45));
    expect(part.episodes).toEqual({ met: 1, repaired: 2, givenUp: 1 });
    // Left at 42, before the stretch; back at 50.
    expect(part.timeToComeBack).toEqual({ n: 2, lowerQuartile: 8.25, median: 8.5, upperQuartile: 8.75 });
    expect(part.repairsPerMinute).toBeCloseTo((60 * 2) / 65, 12);
    expect(measured(within(trace, 110, 60)).timeToComeBack?.n).toBe(1);
  });

  test('a repair shortly before the end is read at the end, one shortly before a signal at the signal', () => {
    const cut = traceOf(
      [
        segment(0, 'engaged', 'inside', 0.6),
        segment(20, 'engaged', 'inside', 0.64),
        segment(22, 'signalling', 'inside', 0.7),
        segment(24, 'signalling', 'inside', 0.5),
      ],
      [mended],
    );
    expect(measured(within(cut, 23)).safetyAroundRepairs?.after.mean).toBe(0.7);
    const withSignal = traceOf(cut.segments, [mended], 22);
    expect(measured(within(withSignal, 60)).safetyAroundRepairs?.after.mean).toBe(0.7);
    const later = traceOf(cut.segments, [mended], 24.5);
    expect(measured(within(later, 23)).safetyAroundRepairs?.after.mean).toBe(0.7);
    expect(measured(within(cut, 60)).safetyAroundRepairs?.after.mean).toBe(0.5);
  });
});

describe('three minutes in which nothing is mended', () => {
  const trace = traceOf(
    [
      segment(0, 'engaged', 'inside', 0.4),
      segment(10, 'signalling', 'inside', 0.4),
      segment(50, 'signalling', 'above', 0.3),
      segment(65, 'withdrawn', 'inside', 0.2),
      segment(75, 'withdrawn', 'below', 0.2),
      segment(125, 'selfSoothing', 'inside', 0.2),
      segment(150, 'withdrawn', 'below', 0.1),
    ],
    [
      episode({ signalAt: 10, endedAt: 30, end: 'givenUp' }),
      episode({ signalAt: 40, mismatchAt: 40, endedAt: 60, end: 'givenUp' }),
      episode({ signalAt: 70, given: [[80, -1]], mismatchAt: 80, endedAt: 90, end: 'givenUp' }),
      episode({ signalAt: 100, endedAt: 120, end: 'givenUp' }),
      episode({ signalAt: 130, given: [[131, -1]], mismatchAt: 131, endedAt: 150, end: 'givenUp' }),
    ],
  );
  const all = measured(within(trace, 180));

  test('five signals, two of them answered, none fittingly', () => {
    expect(all.episodes).toEqual({ met: 0, repaired: 0, givenUp: 5 });
    expect(all.agency).toEqual({ count: 2, of: 5 });
    expect(all.seen).toEqual({ count: 0, of: 2 });
    // Answered after 10 and 1 s.
    expect(all.latencyToRespond).toEqual({ n: 2, lowerQuartile: 3.25, median: 5.5, upperQuartile: 7.75 });
    expect([all.latencyToFit, all.latencyToRepair, all.safetyAroundRepairs]).toEqual([null, null, null]);
    expect([all.repairsPerMinute, all.secondsPerReconnection]).toEqual([0, null]);
  });

  test('three mismatches, none of them mended: giving up before a misfit or a cry is none', () => {
    expect(all.repairs).toEqual({ count: 0, of: 3 });
    expect(all.safe).toEqual({ soon: 0, atAll: 0, of: 3 });
  });

  test('outside for 15 s, for 50 s, and for the last 30: one of three times calm within 30 s', () => {
    expect(all.soothed).toEqual({ count: 1, of: 3 });
    expect(all.timeToComeBack).toEqual({ n: 2, lowerQuartile: 23.75, median: 32.5, upperQuartile: 41.25 });
    expect([all.above, all.below, all.inside].map((share) => Math.round(share * 180))).toEqual([15, 80, 85]);
  });

  test('what is never mended can be counted on too: both minutes with two episodes are like the whole', () => {
    // First: Safe 0 of 1, nothing else to ask. Second: Seen 0 of 1, Soothed 1 of 2 against 1 of 3, Safe 0 of 1.
    expect(all.secure).toEqual({ count: 2, of: 2 });
  });
});

describe('half a minute in which nothing comes to its end', () => {
  const falls = { from: 0.8, towards: 0, rate: 0.1 };
  const narrow = { ...segment(20, 'signalling', 'above', falls), window: 15, availability: 0.8, arousal: steady(70) };
  const trace = traceOf([segment(0, 'engaged', 'inside', 0.8), narrow], [], 20);
  const all = measured(within(trace, 30));

  test('there is nothing to say of answers, repairs or the four S’s', () => {
    expect(all.episodes).toEqual({ met: 0, repaired: 0, givenUp: 0 });
    expect([all.agency, all.repairs]).toEqual([
      { count: 0, of: 0 },
      { count: 0, of: 0 },
    ]);
    const silent = [all.latencyToRespond, all.latencyToFit, all.latencyToRepair, all.timeToComeBack];
    expect([...silent, all.safetyAroundRepairs, all.secondsPerReconnection]).toEqual(Array(6).fill(null));
    expect([all.seen, all.soothed, all.safe, all.secure]).toEqual([null, null, null, null]);
    expect([all.shareMatched, all.above]).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12)]);
  });

  test('levels: mean and deviation over time, and where they end', () => {
    // 18 for 20 s and 15 for 10: mean 17, variance (2 × 1² + 2²) / 3 = 2.
    expect(all.window).toEqual({ mean: 17, standardDeviation: expect.closeTo(Math.SQRT2, 12), final: 15 });
    expect(all.availability).toMatchObject({ mean: expect.closeTo(0.6, 12), final: 0.8 });
    expect(all.reparability).toMatchObject({ mean: expect.closeTo(0.3, 12), final: 0.3 });
    expect(all.arousal).toMatchObject({ mean: expect.closeTo((20 * 50 + 10 * 70) / 30, 12), final: 70 });
    // Felt safety: 20 s at .8, then 10 s from .8 with e^(−t/10): ∫ = 8 (1 − e^−1), ∫ of the square = 3.2 (1 − e^−2).
    const mean = (16 + 8 * (1 - Math.exp(-1))) / 30;
    const square = (12.8 + 3.2 * (1 - Math.exp(-2))) / 30;
    expect(all.safety.mean).toBeCloseTo(mean, 12);
    expect(all.safety.standardDeviation).toBeCloseTo(Math.sqrt(square - mean * mean), 12);
    expect(all.safety.final).toBeCloseTo(0.8 / Math.E, 12);
  });
});

test('the integral of a square is what adding up small steps comes to', () => {
  const course = { from: 0.2, towards: 0.9, rate: 0.3 };
  const step = 1e-4;
  let sum = 0;
  for (let t = 1 + step / 2; t < 7; t += step) sum += step * (0.9 - 0.7 * Math.exp(-0.3 * t)) ** 2;
  expect(integralOfSquare(course, 1, 7)).toBeCloseTo(sum, 6);
});

test('what stands still does not deviate', () => {
  const still = traceOf([segment(0, 'engaged', 'inside', 0.1), segment(3, 'exploring', 'inside', 0.1)], []);
  expect(deviationOf(still, { from: 0, until: 9 }, ({ safety }) => safety)).toBeCloseTo(0, 7);
});

test('mean and standard deviation are those of the textbook; one number has no spread', () => {
  // 2 4 4 6: mean 4, squares of deviations 4 0 0 4, divided by three.
  expect(averageOf([2, 4, 4, 6])).toEqual({ n: 4, mean: 4, standardDeviation: Math.sqrt(8 / 3) });
  expect(averageOf([3])).toEqual({ n: 1, mean: 3, standardDeviation: null });
  expect(averageOf([])).toBeNull();
});

test('a minute whose share lies exactly .2 from the whole still lies within', () => {
  // First answers: four of five fit in one minute, two of five in the next, six of ten in all.
  const first = (at: number, fits: boolean) =>
    fits
      ? episode({ signalAt: at, given: [[at + 1, 1]], endedAt: at + 1, end: 'met' })
      : episode({
          ...{ signalAt: at, mismatchAt: at + 1, endedAt: at + 2, end: 'repaired' },
          given: [
            [at + 1, -1],
            [at + 2, 1],
          ],
        });
  const fits = [true, true, true, true, false, true, true, false, false, false];
  const episodes = fits.map((one, i) => first(i < 5 ? 5 + 10 * i : 65 + 10 * (i - 5), one));
  expect(secure(traceOf([segment(0, 'engaged', 'inside', 0.6)], episodes), { from: 0, until: 125 })).toEqual({
    ...{ count: 2, of: 2 },
  });
});

test('the list names each measure once, with its unit', () => {
  const ids = measures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { unit } of measures) expect(unit.length).toBeGreaterThan(0);
});
