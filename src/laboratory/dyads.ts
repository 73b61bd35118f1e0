/** The dyads behind the patterns: each lives once, and what was looked for in its life is kept. */
import type { Settings } from '../model/settings';
import type { Trace } from '../simulation/trace';
import { livedFast } from './engine/engine';

/** How many dyads there are to a condition. */
export const dyads = 200;

/** Seeds 1 to n: the same dyads whenever a pattern is measured. */
export const seeds: readonly number[] = Array.from({ length: dyads }, (_, i) => i + 1);

/** @returns the life of one dyad, lived to `until` (seconds of life). The one place where patterns let dyads live. */
export const traceOf = (settings: Settings, seed: number, until: number): Trace =>
  livedFast({ settings, seed, inputs: [] }, until);

interface Condition<Figures> {
  /** The same for every dyad, or each its own. */
  readonly settings: Settings | ((seed: number) => Settings);
  /** Seconds of life. */
  readonly until: number;
  /** What is looked for in each life. */
  readonly figures: (trace: Trace) => Figures;
}

/**
 * @returns the figures of every dyad under one condition. They live when it is first asked, once, for all patterns that ask;
 * traces are let go, two hundred of them being too many to keep.
 */
export function livedOnce<Figures>({ settings, until, figures }: Condition<Figures>): () => readonly Figures[] {
  let found: readonly Figures[] | null = null;
  const settingsFor = typeof settings === 'function' ? settings : () => settings;
  return () => {
    found ??= seeds.map((seed) => figures(traceOf(settingsFor(seed), seed, until)));
    return found;
  };
}
