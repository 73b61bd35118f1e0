/** Pattern 5: a dyad that is always matched copes worse with a still face than one with some promptly mended mismatch. */
import { above, type Estimate, largest } from '../estimates';
import { along, matchingSweep } from './matchingSweep';
import type { Pattern } from './pattern';

/** From none to all of the first answers fit; a try takes two seconds, so that what did not fit is mended promptly. */
export const sweep = matchingSweep([0, 0.4, 0.65, 0.9, 1], { repairLatency: 2 });

const shares = sweep.map(({ firstFits }) => firstFits);

/** @returns those of the figures along the sweep that belong to a share between .4 and .9. */
export const inTheMiddle = <Each>(figures: readonly Each[]): readonly Each[] =>
  figures.filter((_, i) => Number(shares[i]) >= 0.4 && Number(shares[i]) <= 0.9);

/** @returns one of the figures along the sweep. */
export const at = <Each>(figures: readonly Each[], share: 0 | 0.65 | 1): Each => {
  const figure = figures[shares.indexOf(share)];
  if (figure === undefined) throw new RangeError(`at: nothing was measured where ${share} of the first answers fit`);
  return figure;
};

/** @returns whether the largest of the figures along the sweep lies between the shares of .4 and .9. */
export const isBestInTheMiddle = (figures: readonly Estimate[]): boolean =>
  inTheMiddle(figures).includes(largest(figures));

/** @returns whether it does, and lies clearly above both ends. */
function isClearlyBestInTheMiddle(figures: readonly Estimate[]): boolean {
  const best = largest(figures);
  return isBestInTheMiddle(figures) && above(best, at(figures, 0)) && above(best, at(figures, 1));
}

export const someMismatch: Pattern = {
  id: 5,
  async measure(laboratory) {
    const safety = await along(laboratory, sweep, 'safetyInStillFace');
    const givesUp = await along(laboratory, sweep, 'givesUpAfter');
    const leaves = await along(laboratory, sweep, 'leavesAfter');
    return {
      measured: [...safety, ...givesUp, ...leaves],
      holds:
        isClearlyBestInTheMiddle(safety) && isClearlyBestInTheMiddle(givesUp) && above(at(leaves, 0.65), at(leaves, 1)),
    };
  },
};
