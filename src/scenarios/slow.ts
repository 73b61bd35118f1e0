/** Comes, and comes back to it, but late. */
import type { Scenario } from './scenario';

export const slow: Scenario = {
  id: 'slow',
  values: { firstFits: 0.5, responseLatency: 1.5, repairFits: 0.8, repairLatency: 8 },
  wrongAnswers: null,
  procedure: [],
  speed: 1,
};
