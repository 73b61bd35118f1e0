/** What there is to choose from: bands of a share of time, and where felt safety ends against where it began. */
import type { PredictBy } from '../predict';

export const bands = ['hardlyEver', 'aThird', 'half', 'threeQuarters', 'almostAlways'] as const;
export type Band = (typeof bands)[number];

/** Upper bounds of the share of time (0–1), each within its band: midway between what the words name. */
const upTo: Readonly<Record<Band, number>> = {
  hardlyEver: 1 / 6,
  aThird: 5 / 12,
  half: 5 / 8,
  threeQuarters: 7 / 8,
  almostAlways: 1,
};

/** @param share of time, 0–1. */
export const bandOf = (share: number): Band => bands.find((band) => share <= upTo[band]) ?? 'almostAlways';

export const endings = ['higher', 'same', 'lower'] as const;
export type Ending = (typeof endings)[number];

/** A difference in felt safety up to this much counts as none, since it hardly shows. */
const hardlyShows = 0.05;

/** @returns how felt safety ended against where it began; both 0–1. */
export function endingOf(began: number, ended: number): Ending {
  // A difference of exactly so much is not to depend on the last bit.
  if (Math.abs(ended - began) <= hardlyShows + 1e-9) return 'same';
  return ended > began ? 'higher' : 'lower';
}

export type Choice = Band | Ending;

/** @returns the options of a question, in the order in which they are offered; none where it is drawn. */
export const optionsOf = (by: PredictBy): readonly Choice[] => (by === 'choice' ? bands : by === 'end' ? endings : []);
