/** Felt safety (0–1) just before a signal and shortly after its episode: what a repair did, measured and not supposed. */
import type { Episode } from '../model/happenings';
import { safetyAt, type Trace } from '../simulation/trace';
import { averageOf, type Mean } from './spread';

/** Felt safety settles this long after an episode has ended; seconds of life. */
export const settling = 5;

export interface SafetyAround {
  readonly before: number;
  readonly after: number;
}

/**
 * @param until how far life was lived, seconds.
 * @returns felt safety just before each episode's signal, and five seconds after its end; where the next signal or the end
 * of what was lived comes sooner, then.
 */
export function safetyAround(trace: Trace, episodes: readonly Episode[], until: number): readonly SafetyAround[] {
  const signals = trace.happenings.flatMap(({ type, at }) => (type === 'signal' ? [at] : []));
  let next = 0;
  return episodes.map(({ safetyBefore, endedAt }) => {
    while (next < signals.length && (signals[next] ?? 0) < endedAt) next++;
    const read = Math.min(endedAt + settling, signals[next] ?? until, until);
    return { before: safetyBefore, after: safetyAt(trace, read) };
  });
}

/** Means over repairs; `change` is taken repair by repair. */
export interface SafetyAroundRepairs {
  readonly n: number;
  readonly before: Mean;
  readonly after: Mean;
  readonly change: Mean;
}

/** @returns null where nothing was repaired. */
export function safetyAroundRepairs(
  trace: Trace,
  episodes: readonly Episode[],
  until: number,
): SafetyAroundRepairs | null {
  const repaired = episodes.filter(({ end }) => end === 'repaired');
  const around = safetyAround(trace, repaired, until);
  const before = averageOf(around.map((one) => one.before));
  const after = averageOf(around.map((one) => one.after));
  const change = averageOf(around.map((one) => one.after - one.before));
  return before && after && change && { n: repaired.length, before, after, change };
}
