/** A life in brief: what a sweep asks of many dyads, gathered while each lives, so that no trace is kept. */
import { integral } from '../../episodes/stretches';
import type { EpisodeEnd, Zone } from '../../model/happenings';
import type { Settings } from '../../model/settings';
import { type Onlooker, observe } from '../engine/engine';

/** Dyads under one condition. */
export interface Condition {
  readonly settings: Settings;
  /** A dyad each. */
  readonly seeds: readonly number[];
  /** Seconds of life. */
  readonly until: number;
}

export interface Brief {
  /** Share of time in contact, near or exploring, 0–1. */
  readonly matched: number;
  /** Shares of time inside, above and below the window, 0–1. */
  readonly zones: Readonly<Record<Zone, number>>;
  /** Mean felt safety over time, 0–1. */
  readonly feltSafety: number;
  /** How many episodes ended how. */
  readonly ends: Readonly<Record<EpisodeEnd, number>>;
  /** Half-width of the window at the end. */
  readonly window: number;
}

/** @returns an onlooker of one life to `until`, and what it has seen of it. */
export function witness({ values }: Settings, until: number): { readonly onlooker: Onlooker; seen(): Brief } {
  let matched = 0;
  let safety = 0;
  let window = values.windowAtStart;
  const zones = { inside: 0, above: 0, below: 0 };
  const ends = { met: 0, repaired: 0, givenUp: 0 };
  return {
    onlooker: {
      segment(segment, end) {
        const lasts = end - segment.at;
        if (segment.phase === 'engaged' || segment.phase === 'exploring') matched += lasts;
        zones[segment.zone] += lasts;
        safety += integral(segment.safety, 0, lasts);
        window = segment.window;
      },
      happening(happening) {
        if ((happening.type === 'contact' || happening.type === 'gaveUp') && happening.episode)
          ends[happening.episode.end]++;
      },
    },
    seen() {
      const shares = { inside: zones.inside / until, above: zones.above / until, below: zones.below / until };
      return { matched: matched / until, zones: shares, feltSafety: safety / until, ends, window };
    },
  };
}

function briefOf(settings: Settings, seed: number, until: number): Brief {
  const { onlooker, seen } = witness(settings, until);
  observe({ settings, seed, inputs: [] }, until, onlooker);
  return seen();
}

/** @returns the lives of one condition in brief, in the order of their seeds. */
export const inBrief = ({ settings, seeds, until }: Condition): readonly Brief[] =>
  seeds.map((seed) => briefOf(settings, seed, until));
