/** Face-to-face play as in the laboratory: one bid after the other, most first answers miss, most misses are mended soon. */
import type { Scenario } from './scenario';

export const labPlay: Scenario = {
  id: 'lab-play',
  values: { firstFits: 0.35, responseLatency: 0.8, repairFits: 0.7, repairLatency: 1.5, calm: 1.3 },
  wrongAnswers: null,
  procedure: [],
  speed: 0.25,
};
