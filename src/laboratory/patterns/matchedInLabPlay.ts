/** Pattern 1: play in the lab preset is mostly not matched. Often quoted: about 30 % matched (Tronick & Gold 2020). */
import { labPlayRuns } from './labPlayRuns';
import { overLives, type Pattern } from './pattern';

export const matchedInLabPlay: Pattern = {
  id: 1,
  async measure({ lives }) {
    const share = overLives({ figure: 'matched' }, await lives(labPlayRuns), 'matched');
    return { measured: [share], holds: share.value >= 0.25 && share.value <= 0.35 };
  },
};
