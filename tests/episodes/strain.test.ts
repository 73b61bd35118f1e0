import { describe, expect, test } from 'vitest';
import { shareSignalling, shareWithdrawn } from '../../src/episodes/asking';
import { meanFeltSafety } from '../../src/episodes/feltSafety';
import { givenUpPerMinute, secondsUntilGivingUp } from '../../src/episodes/givingUp';
import { secondsUntilOutside, shareInZone, shareOutside } from '../../src/episodes/zones';
import type { Episode, Phase, Zone } from '../../src/model/happenings';
import type { Segment, Trace } from '../../src/simulation/trace';

const ended = (number: number, signalAt: number, endedAt: number, end: Episode['end']): Episode => ({
  ...{ number, asked: 'comfort', need: 'comfort', cause: 'need', signalAt, safetyBefore: 0.6, answers: [] },
  ...{ criedAt: null, mismatchAt: null, fittedAt: end === 'givenUp' ? null : endedAt, endedAt, end },
});

const segment = (at: number, phase: Phase, zone: Zone, safety: Segment['safety']): Segment => ({
  ...{ at, phase, zone, safety, arousal: { from: 50, towards: 50, rate: 0 } },
  ...{ loudness: null, need: null, signalAt: null, mismatchAt: null, misattuned: false },
  ...{ caregiver: 'attentive', response: null, responseAt: null, window: 18, availability: 0.5, reparability: 0.3 },
});

const steady = (level: number): Segment['safety'] => ({ from: level, towards: level, rate: 0 });

/** Written out by hand: a minute in which a child asks, is met, asks again, cries, gives up and sinks. */
const written: Trace = {
  segments: [
    segment(0, 'engaged', 'inside', steady(0.8)),
    segment(10, 'signalling', 'inside', steady(0.6)),
    segment(16, 'engaged', 'inside', steady(0.8)),
    segment(20, 'signalling', 'inside', { from: 0.8, towards: 0, rate: 0.1 }),
    segment(28, 'signalling', 'above', steady(0.3)),
    segment(36, 'withdrawn', 'above', steady(0.2)),
    segment(39, 'withdrawn', 'inside', steady(0.2)),
    segment(45, 'withdrawn', 'below', steady(0.2)),
    segment(57, 'selfSoothing', 'below', steady(0.2)),
  ],
  happenings: [
    { type: 'contact', at: 16, episode: ended(1, 10, 16, 'met') },
    { type: 'gaveUp', at: 36, episode: ended(2, 20, 36, 'givenUp') },
  ],
};

const minute = { from: 0, until: 60 };

describe('what strain does, over a trace written by hand', () => {
  test('shares of time outside, above and below the window', () => {
    // Above from 28 to 39, below from 45 to 60.
    expect(shareInZone(written, minute, 'above')).toBeCloseTo(11 / 60, 12);
    expect(shareInZone(written, minute, 'below')).toBeCloseTo(15 / 60, 12);
    expect(shareOutside(written, minute)).toBeCloseTo(26 / 60, 12);
    // From 30 to 50: nine seconds above, five below.
    expect(shareOutside(written, { from: 30, until: 50 })).toBeCloseTo(14 / 20, 12);
  });

  test('seconds until outside: none where it is outside already, all where it stays inside', () => {
    expect(secondsUntilOutside(written, minute)).toBe(28);
    expect(secondsUntilOutside(written, { from: 5, until: 60 })).toBe(23);
    expect(secondsUntilOutside(written, { from: 30, until: 60 })).toBe(0);
    expect(secondsUntilOutside(written, { from: 39, until: 60 })).toBe(6);
    expect(secondsUntilOutside(written, { from: 0, until: 28 })).toBe(28);
  });

  test('shares of time asking and withdrawn; soothing itself is neither', () => {
    // Asking from 10 to 16 and from 20 to 36, withdrawn from 36 to 57.
    expect(shareSignalling(written, minute)).toBeCloseTo(22 / 60, 12);
    expect(shareWithdrawn(written, minute)).toBeCloseTo(21 / 60, 12);
    expect(shareSignalling(written, { from: 30, until: 60 })).toBeCloseTo(6 / 30, 12);
    expect(shareWithdrawn(written, { from: 0, until: 36 })).toBe(0);
  });

  test('how soon and how often it gives up', () => {
    expect(secondsUntilGivingUp(written, minute)).toBe(36);
    expect(secondsUntilGivingUp(written, { from: 12, until: 60 })).toBe(24);
    expect(secondsUntilGivingUp(written, { from: 0, until: 30 })).toBe(30);
    expect(secondsUntilGivingUp(written, { from: 40, until: 60 })).toBe(20);
    // One in a minute; one in the half minute that holds it.
    expect(givenUpPerMinute(written, minute)).toBe(1);
    expect(givenUpPerMinute(written, { from: 30, until: 60 })).toBe(2);
    expect(givenUpPerMinute(written, { from: 40, until: 60 })).toBe(0);
  });

  test('mean felt safety', () => {
    // By hand, 16 to 28: four seconds at .8, then .8 falling at .1 per second for eight: 8 (1 − e^−.8).
    expect(meanFeltSafety(written, { from: 16, until: 28 })).toBeCloseTo((3.2 + 8 * (1 - Math.exp(-0.8))) / 12, 12);
    expect(meanFeltSafety(written, { from: 30, until: 42 })).toBeCloseTo((6 * 0.3 + 6 * 0.2) / 12, 12);
  });
});
