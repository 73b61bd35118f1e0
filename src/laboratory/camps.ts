/**
 * Two camps. In one study a middling coordination went with security later (Jaffe et al. 2001); in another more matching was
 * simply better (Noe et al. 2015). In this model they part on one assumption: does being understood at once also teach “I can
 * bring us back”? How far it does is `matchTeachesRepair`, g.
 */

import { goodEnough } from '../scenarios/goodEnough';
import type { Laboratory } from './dyads';
import { type Estimate, estimated, largest } from './estimates';
import { borne, during, strained } from './patterns/stillFace';

/** The two camps, and the one assumption taken to its end. */
export const switches = [0, 0.5, 1] as const;
export type Switch = (typeof switches)[number];

/** Shares of first answers that fit, q. */
const shares = Array.from({ length: 11 }, (_, i) => i / 10);

const conditions = switches.map((g) => ({
  g,
  sweep: shares.map((firstFits) => ({
    firstFits,
    condition: {
      settings: strained(goodEnough, { firstFits, repairLatency: 2, matchTeachesRepair: g }),
      ...during.stillFace,
      figures: borne,
    },
  })),
}));

/** Felt safety (0–1) in the still face after ten minutes in which that share of first answers fit. */
export interface Matched extends Estimate {
  readonly firstFits: number;
}

export interface Camp {
  readonly g: Switch;
  /** From none to all of the first answers, 200 dyads each. */
  readonly sweep: readonly Matched[];
  /** Where there is most of it. */
  readonly best: Matched;
}

/**
 * @returns for each g the sweep of q, and where felt safety in the still face is highest: at a middling share where g is 0, where
 * all fits where it is a half or more. Some 5 million seconds of life.
 */
export async function camps({ lives }: Laboratory): Promise<readonly Camp[]> {
  const found: Camp[] = [];
  for (const { g, sweep } of conditions) {
    const matched: Matched[] = [];
    for (const { firstFits, condition } of sweep) {
      const safety = (await lives(condition)).map(({ safetyInStillFace }) => safetyInStillFace);
      matched.push({ firstFits, ...estimated(safety) });
    }
    found.push({ g, sweep: matched, best: largest(matched) });
  }
  return found;
}
