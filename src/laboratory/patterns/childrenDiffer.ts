/** Pattern 12: children differ in what the same still face does to them (Mesman et al. 2013; Barbosa et al. 2018). */
import { shareWithdrawn } from '../../episodes/asking';
import { secondsUntilOutside, shareInZone } from '../../episodes/zones';
import { goodEnough } from '../../scenarios/goodEnough';
import { type Temperament, temperamentIds, temperaments } from '../../scenarios/temperaments';
import type { Trace } from '../../simulation/trace';
import type { Laboratory } from '../dyads';
import { above, type Estimate } from '../estimates';
import { type Measured, overLives, type Pattern } from './pattern';
import { during, strained } from './stillFace';

const { stillFace, reunion } = during;

const children = temperamentIds.map((temperament) => ({
  temperament,
  condition: {
    settings: strained(goodEnough, temperaments[temperament]),
    until: reunion.until,
    figures: (trace: Trace) => ({
      leavesAfter: secondsUntilOutside(trace, stillFace),
      aboveInReunion: shareInZone(trace, reunion, 'above'),
      withdrawnInStillFace: shareWithdrawn(trace, stillFace),
    }),
  },
}));

type Figure = 'leavesAfter' | 'aboveInReunion' | 'withdrawnInStillFace';
type ByChild = readonly { readonly temperament: Temperament; readonly figure: Measured }[];

async function byChild({ lives }: Laboratory, figure: Figure): Promise<ByChild> {
  const found: ByChild[number][] = [];
  for (const { temperament, condition } of children) {
    const what = { figure, where: { by: 'child', at: temperament } } as const;
    found.push({ temperament, figure: overLives(what, await lives(condition), figure) });
  }
  return found;
}

/** @returns whether one child's figure lies clearly on one side of every other child's. */
const standsOut = (
  figures: ByChild,
  who: Temperament,
  beyond: (own: Estimate, other: Estimate) => boolean,
): boolean => {
  const own = figures.find(({ temperament }) => temperament === who);
  return figures.every((other) => other === own || (own !== undefined && beyond(own.figure, other.figure)));
};

export const childrenDiffer: Pattern = {
  id: 12,
  async measure(laboratory) {
    const leaves = await byChild(laboratory, 'leavesAfter');
    const high = await byChild(laboratory, 'aboveInReunion');
    const withdrawn = await byChild(laboratory, 'withdrawnInStillFace');
    return {
      measured: [...leaves, ...high, ...withdrawn].map(({ figure }) => figure),
      holds:
        standsOut(leaves, 'easily-upset', (own, other) => above(other, own)) &&
        standsOut(high, 'easily-upset', above) &&
        standsOut(withdrawn, 'self-comforting', above),
    };
  },
};
