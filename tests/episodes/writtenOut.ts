/** Traces written out by hand: segments and episodes with only what a measure looks at, the rest as in a quiet moment. */
import type { Answer, Episode, Happening, Phase, SignalCause, Zone } from '../../src/model/happenings';
import type { Relaxation, Segment, Trace } from '../../src/simulation/trace';

export const steady = (level: number): Relaxation => ({ from: level, towards: level, rate: 0 });

/** A segment: when it begins, the phase, the zone, felt safety throughout it (or its course). */
export const segment = (at: number, phase: Phase, zone: Zone, safety: number | Relaxation): Segment => ({
  ...{ at, phase, zone, safety: typeof safety === 'number' ? steady(safety) : safety, arousal: steady(50) },
  ...{ loudness: null, need: null, signalAt: null, mismatchAt: null, misattuned: false },
  ...{ caregiver: 'attentive', response: null, responseAt: null, window: 18, availability: 0.5, reparability: 0.3 },
});

/** What was given, and how well it fitted: [when, fit]. */
type Given = readonly [at: number, fit: number];

interface Written {
  readonly signalAt: number;
  readonly given?: readonly Given[];
  readonly mismatchAt?: number;
  readonly endedAt: number;
  readonly end: Episode['end'];
  readonly safetyBefore?: number;
  readonly cause?: SignalCause;
}

/** An episode; the last answer of one that was not given up is the fitting one. */
export function episode(written: Written): Episode {
  const { signalAt, given = [], mismatchAt = null, endedAt, end, safetyBefore = 0.6, cause = 'need' } = written;
  const answers = given.map(([at, fit]): Answer => ({ at, fit, response: 'hold', need: 'comfort' }));
  return {
    ...{ number: 1, asked: 'comfort', need: 'comfort', cause, signalAt, safetyBefore, answers, criedAt: null },
    ...{ mismatchAt, fittedAt: end === 'givenUp' ? null : (answers.at(-1)?.at ?? null), endedAt, end },
  };
}

/** @param openAt when a signal began that had not come to its end. */
export function traceOf(segments: readonly Segment[], episodes: readonly Episode[], openAt?: number): Trace {
  const happenings = episodes.flatMap((one): readonly Happening[] => [
    { type: 'signal', at: one.signalAt, need: one.asked, cause: one.cause, number: one.number },
    { type: one.end === 'givenUp' ? 'gaveUp' : 'contact', at: one.endedAt, episode: one },
  ]);
  if (openAt !== undefined) happenings.push({ type: 'signal', at: openAt, need: 'comfort', cause: 'need', number: 99 });
  return { segments, happenings };
}
