/** The episode last begun, as far as it has come: what was asked, how long it waited, what was given, how it ended. */
import type { Answer, EpisodeEnd, Happening } from '../model/happenings';
import { fitOf, type Signal } from '../model/signals';
import { safetyAt, type Trace } from '../simulation/trace';

/** Times in seconds of life since the start of the run. */
export interface EpisodeSoFar {
  /** What was asked, and what was needed in the end; null until it may be named: answered fittingly, or given up. */
  readonly asked: Signal | null;
  readonly need: Signal | null;
  readonly signalAt: number;
  readonly safetyBefore: number;
  readonly answers: readonly Answer[];
  readonly criedAt: number | null;
  readonly stillFaceAt: number | null;
  readonly mismatchAt: number | null;
  readonly fittedAt: number | null;
  readonly end: EpisodeEnd | null;
  readonly endedAt: number | null;
}

/** @returns how many happenings lie at or before `at`; they stand in the order of time. */
export function happenedBy(happenings: readonly Happening[], at: number): number {
  let low = 0;
  let high = happenings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((happenings[middle]?.at ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An episode once begun: `asked` is kept out of sight by `named`. */
type Begun = Omit<EpisodeSoFar, 'asked' | 'need'> & { readonly asked: Signal; readonly need: Signal };

function after(begun: Begun, happening: Happening): Begun {
  const open = begun.end === null;
  switch (happening.type) {
    case 'response': {
      const { at, response, need, fit } = happening;
      if (!open || need === null || fit === null) return begun;
      // In the other's arms, what comes near changes nothing.
      if (begun.fittedAt !== null && fit > 0) return begun;
      const answers = [...begun.answers, { at, response, need, fit }];
      return { ...begun, need, answers, fittedAt: fit === 1 ? (begun.fittedAt ?? at) : begun.fittedAt };
    }
    case 'mismatch': {
      if (!open) return begun;
      const still = happening.by === 'stillFace' ? happening.at : begun.stillFaceAt;
      return { ...begun, mismatchAt: begun.mismatchAt ?? happening.since, stillFaceAt: still };
    }
    case 'louder':
      return open && happening.loudness === 'cry' && !happening.startled ? { ...begun, criedAt: happening.at } : begun;
    case 'interrupted':
      return open ? { ...begun, fittedAt: null } : begun;
    case 'contact':
    case 'gaveUp': {
      const { episode } = happening;
      if (!open || !episode) return begun;
      const { answers, criedAt, mismatchAt, fittedAt, end, endedAt, safetyBefore, asked, need } = episode;
      return { ...begun, answers, criedAt, mismatchAt, fittedAt, end, endedAt, safetyBefore, asked, need };
    }
    default:
      return begun;
  }
}

/** Hides what was asked until the answer fitted or the child gave up: reading it is the point. */
function named(begun: Begun): EpisodeSoFar {
  const fitted = begun.answers.some((answer) => answer.fit === 1);
  return fitted || begun.end !== null ? begun : { ...begun, asked: null, need: null };
}

/** @returns the last episode begun among the first `count` happenings; null where nothing was asked yet. */
export function episodeBy(trace: Trace, count: number): EpisodeSoFar | null {
  const start = trace.happenings.findLastIndex(({ type }, index) => index < count && type === 'signal');
  const signal = trace.happenings[start];
  if (signal?.type !== 'signal') return null;
  const begun: Begun = {
    asked: signal.need,
    need: signal.need,
    signalAt: signal.at,
    safetyBefore: safetyAt(trace, signal.at),
    answers: intrusionBefore(trace, start),
    criedAt: null,
    stillFaceAt: null,
    mismatchAt: null,
    fittedAt: null,
    end: null,
    endedAt: null,
  };
  return named(trace.happenings.slice(start + 1, count).reduce(after, begun));
}

/** An answer nobody asked for stands before the signal that it called up. */
function intrusionBefore(trace: Trace, start: number): readonly Answer[] {
  const signal = trace.happenings[start];
  if (signal?.type !== 'signal' || signal.cause !== 'intrusion') return [];
  const given = trace.happenings[start - 1];
  if (given?.type !== 'response' || given.at !== signal.at) return [];
  return [{ at: given.at, response: given.response, need: signal.need, fit: fitOf(signal.need, given.response) }];
}
