/** One minute so, the next otherwise: fit and pace swing together. */
import type { Scenario } from './scenario';

export const unpredictable: Scenario = {
  id: 'unpredictable',
  values: { firstFits: 0.6, responseLatency: 1.2, repairFits: 0.8, repairLatency: 2, moodSwing: 0.35 },
  wrongAnswers: null,
  procedure: [],
  speed: 1,
};
