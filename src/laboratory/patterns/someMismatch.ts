/** Pattern 5: a dyad that is always matched copes worse with a still face than one with some promptly mended mismatch. */
import { matchingSweep } from './matchingSweep';
import { above, largest, type Measured, overLives, type Pattern } from './pattern';

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
  number: 5,
  says: 'A dyad that is always matched copes worse with a still face than one with some promptly repaired mismatch.',
  bound:
    'felt safety, and time until giving up: best where between .4 and .9 of the first answers fit; at .65 the window is left later than at 1',
  measure() {
    const along = (what: string, figure: 'safety' | 'givesUpAfter' | 'outsideAfter') =>
      sweep.map(({ firstFits, lives }) => overLives(`${what} in the still face, ${firstFits} fit`, lives(), figure));
    const safety = along('felt safety', 'safety');
    const givesUp = along('seconds until giving up (120 where it does not)', 'givesUpAfter');
    const leaves = along('seconds until outside the window (120 where it stays inside)', 'outsideAfter');
    const [some, always] = [leaves[shares.indexOf(0.65)], leaves.at(-1)];
    return {
      measured: [...safety, ...givesUp, ...leaves],
      holds: bestInTheMiddle(safety) && bestInTheMiddle(givesUp) && !!some && !!always && above(some, always),
    };
  },
};
