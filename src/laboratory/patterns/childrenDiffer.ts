/** Pattern 12: children differ in what the same still face does to them (Mesman et al. 2013; Barbosa et al. 2018). */
import { shareWithdrawn } from '../../episodes/asking';
import { secondsUntilOutside, shareInZone } from '../../episodes/zones';
import { goodEnough } from '../../scenarios/goodEnough';
import { type Temperament, temperamentIds, temperaments } from '../../scenarios/temperaments';
import { livedOnce } from '../dyads';
import { above, type Measured, overLives, type Pattern } from './pattern';
import { during, strained } from './stillFace';

const { stillFace, reunion } = during;

const children = temperamentIds.map((temperament) => ({
  temperament,
  lives: livedOnce({
    settings: strained(goodEnough, temperaments[temperament]),
    until: reunion.until,
    figures: (trace) => ({
      outsideAfter: secondsUntilOutside(trace, stillFace),
      aboveLater: shareInZone(trace, reunion, 'above'),
      withdrawn: shareWithdrawn(trace, stillFace),
    }),
  }),
}));

type Figure = 'outsideAfter' | 'aboveLater' | 'withdrawn';
type ByChild = readonly { readonly temperament: Temperament; readonly figure: Measured }[];

const byChild = (what: string, figure: Figure): ByChild =>
  children.map(({ temperament, lives }) => ({
    temperament,
    figure: overLives(`${what}, ${temperament}`, lives(), figure),
  }));

/** @returns whether one child's figure lies clearly on one side of every other child's. */
const standsOut = (
  figures: ByChild,
  who: Temperament,
  beyond: (own: Measured, other: Measured) => boolean,
): boolean => {
  const own = figures.find(({ temperament }) => temperament === who);
  return figures.every((other) => other === own || (own !== undefined && beyond(own.figure, other.figure)));
};

export const childrenDiffer: Pattern = {
  number: 12,
  says: 'Children differ: the same still face does different things to them.',
  bound:
    'easily upset: outside the window soonest, and above it longest in the reunion; self-comforting: withdrawn longest',
  measure() {
    const outside = byChild('seconds until outside the window in the still face', 'outsideAfter');
    const high = byChild('share of time above it in the reunion', 'aboveLater');
    const withdrawn = byChild('share of time withdrawn in the still face', 'withdrawn');
    return {
      measured: [...outside, ...high, ...withdrawn].map(({ figure }) => figure),
      holds:
        standsOut(outside, 'easily-upset', (own, other) => above(other, own)) &&
        standsOut(high, 'easily-upset', above) &&
        standsOut(withdrawn, 'self-comforting', above),
    };
  },
};
