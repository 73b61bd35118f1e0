/** The dyads behind the patterns: they live in a laboratory, and what was looked for in their lives is kept there. */
import type { Values } from '../model/parameters';
import type { Settings } from '../model/settings';
import type { Trace } from '../simulation/trace';
import { type Crowd, createCrowd, here } from './crowd/crowd';
import { witnessed } from './witnessed';

/** How many dyads there are to a condition. */
export const dyads = 200;

/** Seeds 1 to n: the same dyads whenever a pattern is measured. */
export const seeds: readonly number[] = Array.from({ length: dyads }, (_, i) => i + 1);

export interface Condition<Figures> {
  /** The same for every dyad, or each its own. */
  readonly settings: Settings | ((seed: number) => Settings);
  /** Seconds of life; from where on there is something to look for (0), and to where they live. */
  readonly from?: number;
  readonly until: number;
  /** 1 to 200 where none are named. */
  readonly seeds?: readonly number[];
  /** What is looked for in each life. */
  readonly figures: (trace: Trace) => Figures;
}

export interface Laboratory {
  /** What is other than usual for all who live here. */
  readonly changes: Partial<Values>;
  /** Where many more dyads live than one place can bear. */
  readonly crowd: Crowd;
  /** @returns settings as they are in this laboratory. */
  settled(settings: Settings): Settings;
  /** @returns what `live` finds for every seed, one after the other, with a pause before each. */
  each<Figures>(seeds: readonly number[], live: (seed: number) => Figures): Promise<readonly Figures[]>;
  /**
   * @returns the figures of every dyad under one condition, each living once for all who ask by the same condition; traces
   * are let go, two hundred of them being too many to keep.
   */
  lives<Figures>(condition: Condition<Figures>): Promise<readonly Figures[]>;
}

interface Furnishing {
  /** A part of the model left out, a hypothesis switched on. */
  readonly changes?: Partial<Values>;
  /**
   * Awaited before each life, about half a millisecond of work. In a page it comes back at once until the frame's share of
   * time is used up, then after the next frame; where nobody looks on it need not be given. If it throws, measuring ends, and with
   * it the laboratory.
   */
  readonly pause?: () => void | Promise<void>;
  /** Threads or workers; here, with the same pauses, where none is given. */
  readonly crowd?: Crowd;
}

/**
 * A laboratory of its own for each way to measure: in the page `createLaboratory({ pause })`, in commands
 * `createLaboratory({ changes, crowd })`.
 */
export function createLaboratory({ changes = {}, pause, crowd }: Furnishing = {}): Laboratory {
  const kept = new Map<object, Promise<readonly unknown[]>>();

  const settled = (settings: Settings): Settings => ({ ...settings, values: { ...settings.values, ...changes } });

  async function each<Figures>(own: readonly number[], live: (seed: number) => Figures): Promise<readonly Figures[]> {
    const found: Figures[] = [];
    for (const seed of own) {
      const breath = pause?.();
      if (breath) await breath;
      found.push(live(seed));
    }
    return found;
  }

  function live<Figures>({ settings, from = 0, until, figures, seeds: own = seeds }: Condition<Figures>) {
    const settingsOf = typeof settings === 'function' ? settings : () => settings;
    return each(own, (seed) =>
      figures(witnessed({ settings: settled(settingsOf(seed)), seed, inputs: [] }, from, until)),
    );
  }

  return {
    changes,
    crowd: crowd ?? createCrowd([here(pause)]),
    settled,
    each,
    lives<Figures>(condition: Condition<Figures>) {
      // What is kept under a condition was found by that condition, so it is of its kind.
      const found = (kept.get(condition) as Promise<readonly Figures[]> | undefined) ?? live(condition);
      kept.set(condition, found);
      return found;
    },
  };
}
