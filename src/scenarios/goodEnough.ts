/** Often misses at first, and comes back to it soon. */
import type { Scenario } from './scenario';

export const goodEnough: Scenario = {
  id: 'good-enough',
  values: { firstFits: 0.6, responseLatency: 1.2, repairFits: 0.8, repairLatency: 2 },
  wrongAnswers: null,
  procedure: [],
  speed: 1,
};
