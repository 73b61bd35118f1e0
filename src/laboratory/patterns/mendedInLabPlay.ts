/** Pattern 2: lab play is mostly mended, and soon. Often quoted: one repair every 3–5 s (Tronick & Gianino 1986). */
import { secondsPerReconnection } from '../../episodes/reconnection';
import { labPlayRuns, labPlaySpan } from './labPlayRuns';
import { measured, type Pattern } from './pattern';

export const mendedInLabPlay: Pattern = {
  number: 2,
  says: 'Play in the lab preset is mostly mended, and soon.',
  bound: 'one reconnection per 3 to 6 s of life',
  measure() {
    const seconds = labPlayRuns().map((trace) => secondsPerReconnection(trace, labPlaySpan));
    const interval = measured('seconds per reconnection', seconds);
    return { measured: [interval], holds: interval.value >= 3 && interval.value <= 6 };
  },
};
