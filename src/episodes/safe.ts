/** Safe, the third of the four S’s (Siegel): the bond is reliable, what went amiss was mended. */
import type { Episode } from '../model/happenings';
import { latencyToRepair } from './latency';
import { mismatched, repairsOfMismatches } from './repairs';

/** A cry is answered within about 5 s: Bornstein et al. 2017. Seconds of life. */
const mendedSoonWithin = 5;

export interface Mended {
  /** Mended within 5 s of life from the start of the mismatch. */
  readonly soon: number;
  /** Mended at all, however late. */
  readonly atAll: number;
  /** Mismatches. */
  readonly of: number;
}

/** @returns mismatches mended within 5 s, and at all, of the mismatches whose episode ended. */
export function safe(episodes: readonly Episode[]): Mended {
  const { count: atAll, of } = repairsOfMismatches(episodes);
  const soon = mismatched(episodes).filter((episode) => {
    const latency = latencyToRepair(episode);
    return latency !== null && latency <= mendedSoonWithin;
  });
  return { soon: soon.length, atAll, of };
}
