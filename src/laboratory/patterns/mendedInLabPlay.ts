/** Pattern 2: lab play is mostly mended, and soon. Often quoted: one repair every 3–5 s (Tronick & Gianino 1986). */
import { labPlayRuns } from './labPlayRuns';
import { overLives, type Pattern } from './pattern';

export const mendedInLabPlay: Pattern = {
  id: 2,
  async measure({ lives }) {
    const interval = overLives({ figure: 'perReconnection' }, await lives(labPlayRuns), 'perReconnection');
    return { measured: [interval], holds: interval.value >= 3 && interval.value <= 6 };
  },
};
