/** Pattern 6: where mismatch is hardly ever mended, it is of no use: the more that fits at once, the better. */
import { matchingSweep } from './matchingSweep';
import { overLives, type Pattern, rises } from './pattern';

const sweep = matchingSweep([0, 0.4, 0.65, 0.9, 1], { repairLatency: 2, repairFits: 0.05 });

export const noRepair: Pattern = {
  number: 6,
  says: 'Without repair mismatch is of no use: the more is matched, the better the still face is borne.',
  bound: 'one try in twenty fits: felt safety in the still face rises with the share of first answers that fit',
  measure() {
    const safety = sweep.map(({ firstFits, lives }) =>
      overLives(`felt safety in the still face, ${firstFits} fit`, lives(), 'safety'),
    );
    return { measured: safety, holds: rises(safety) };
  },
};
