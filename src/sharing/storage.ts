/** What this device remembers between visits; where storage is blocked, for as long as the page lives. */
import type { Timing } from '../episodes/session';

const figures = ['n', 'median', 'lowerQuartile', 'upperQuartile', 'error'] as const satisfies readonly (keyof Timing)[];

/** Looked at by hand: a schema would bring its library along before the first picture. */
function isTiming(given: unknown): given is Timing {
  if (typeof given !== 'object' || given === null) return false;
  const kept = given as Readonly<Record<string, unknown>>;
  return (
    figures.every((name) => Number.isFinite(kept[name]) && Number(kept[name]) >= 0) &&
    Number.isInteger(kept.n) &&
    kept.n !== 0
  );
}

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
      const kept: unknown = JSON.parse(storage().getItem(place) ?? 'null');
      return isTiming(kept) ? kept : null;
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
