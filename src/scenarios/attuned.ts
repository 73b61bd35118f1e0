/** Always noticed, always in time, always fitting: the ideal that does not exist. */
import type { Scenario } from './scenario';

export const attuned: Scenario = {
  id: 'attuned',
  values: { firstFits: 1, responseLatency: 0.8, repairFits: 1, repairLatency: 0.8 },
  wrongAnswers: null,
  procedure: [],
  speed: 1,
};
