/** Pattern 5: a dyad that is always matched copes worse with a still face than one with some promptly mended mismatch. */
import { above, largest } from '../estimates';
import { along, matchingSweep } from './matchingSweep';
import type { Measured, Pattern } from './pattern';

const shares = [0, 0.4, 0.65, 0.9, 1] as const;
const sweep = matchingSweep(shares, { repairLatency: 2 });

/** @returns whether the largest figure lies between the shares of .4 and .9, and clearly above both ends. */
function bestInTheMiddle(figures: readonly Measured[]): boolean {
  const best = largest(figures);
  const share = shares[best] ?? Number.NaN;
  const [figure, never, always] = [figures[best], figures[0], figures.at(-1)];
  if (!figure || !never || !always) return false;
  return share >= 0.4 && share <= 0.9 && above(figure, never) && above(figure, always);
}

export const someMismatch: Pattern = {
  id: 5,
  async measure(laboratory) {
    const safety = await along(laboratory, sweep, 'safetyInStillFace');
    const givesUp = await along(laboratory, sweep, 'givesUpAfter');
    const leaves = await along(laboratory, sweep, 'leavesAfter');
    const [some, always] = [leaves[shares.indexOf(0.65)], leaves.at(-1)];
    return {
      measured: [...safety, ...givesUp, ...leaves],
      holds: bestInTheMiddle(safety) && bestInTheMiddle(givesUp) && !!some && !!always && above(some, always),
    };
  },
};
