/** What this device remembers between visits; where storage is blocked, for as long as the page lives. */
import * as v from 'valibot';
import type { Timing } from '../episodes/session';

const timing = v.object({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  median: v.pipe(v.number(), v.minValue(0)),
  lowerQuartile: v.pipe(v.number(), v.minValue(0)),
  upperQuartile: v.pipe(v.number(), v.minValue(0)),
  error: v.pipe(v.number(), v.minValue(0)),
});

const place = 'attune.timing';

export interface Memory {
  /** The timing of the session before; null where there is none, or what was kept could not be read. */
  timing(): Timing | null;
  keepTiming(timing: Timing): void;
}

/** @param storage the page's storage; asking for it may throw, and so may using it (sandboxed frames). */
export function createMemory(storage: () => Storage): Memory {
  let kept: Timing | null = null;

  function read(): Timing | null {
    try {
      const parsed = v.safeParse(timing, JSON.parse(storage().getItem(place) ?? 'null'));
      return parsed.success ? parsed.output : null;
    } catch {
      // Blocked or damaged storage is as good as none: a first visit.
      return null;
    }
  }

  return {
    timing: () => kept ?? read(),
    keepTiming(latest) {
      kept = latest;
      try {
        storage().setItem(place, JSON.stringify(latest));
      } catch {
        // Kept in memory for this page all the same.
      }
    },
  };
}
