/** Pattern 2: lab play is mostly mended, and soon. Often quoted: one repair every 3–5 s (Tronick & Gianino 1986). */
import { labPlayRuns } from './labPlayRuns';
import { overLives, type Pattern } from './pattern';

export const mendedInLabPlay: Pattern = {
  number: 2,
  says: 'Play in the lab preset is mostly mended, and soon.',
  bound: 'one reconnection per 3 to 6 s of life',
  measure() {
    const interval = overLives('seconds per reconnection', labPlayRuns(), 'perReconnection');
    return { measured: [interval], holds: interval.value >= 3 && interval.value <= 6 };
  },
};
