/** Often too fast and too much: what comes, comes too near. */
import type { Scenario } from './scenario';

export const intrusive: Scenario = {
  id: 'intrusive',
  values: { firstFits: 0.15, responseLatency: 0.8, repairFits: 0.25, repairLatency: 2 },
  wrongAnswers: 'tooMuch',
  procedure: [],
  speed: 1,
};
