/** Pattern 6: where mismatch is hardly ever mended, it is of no use: the more that fits at once, the better. */
import { rises } from '../estimates';
import { along, matchingSweep } from './matchingSweep';
import type { Pattern } from './pattern';

/** One try in twenty fits. */
const sweep = matchingSweep([0, 0.4, 0.65, 0.9, 1], { repairLatency: 2, repairFits: 0.05 });

export const noRepair: Pattern = {
  id: 6,
  async measure(laboratory) {
    const safety = await along(laboratory, sweep, 'safetyInStillFace');
    return { measured: safety, holds: rises(safety) };
  },
};
