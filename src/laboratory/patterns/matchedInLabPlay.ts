/** Pattern 1: play in the lab preset is mostly not matched. Often quoted: about 30 % matched (Tronick & Gold 2020). */
import { labPlayRuns } from './labPlayRuns';
import { overLives, type Pattern } from './pattern';

export const matchedInLabPlay: Pattern = {
  number: 1,
  says: 'Play in the lab preset is mostly not matched.',
  bound: 'share of time matched in 10 minutes: .25 to .35',
  measure() {
    const share = overLives('share of time matched', labPlayRuns(), 'matched');
    return { measured: [share], holds: share.value >= 0.25 && share.value <= 0.35 };
  },
};
