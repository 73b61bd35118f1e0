/** The fingerprint of what happened in a run: two that differ in a happening or its millisecond hardly ever share one. */
import type { Trace } from './trace';

/** FNV-1a over 32 bits (Fowler, Noll & Vo). */
const [seed, prime] = [0x811c9dc5, 0x01000193];

/**
 * Levels are left out: their last bits may differ between browsers, and nothing hangs on them that does not show in time.
 * @param until in seconds of life. @returns a whole number from 0 to 2^32 − 1.
 */
export function fingerprintOf({ happenings }: Trace, until: number): number {
  let print = seed;
  for (const { type, at } of happenings) {
    if (at > until) break;
    for (const letter of `${type}:${Math.round(at * 1000)};`)
      print = Math.imul(print ^ letter.charCodeAt(0), prime) >>> 0;
  }
  return print;
}
