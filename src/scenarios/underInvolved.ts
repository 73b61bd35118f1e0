/** Often too late and too little: much is not noticed, and what comes keeps its distance. */
import type { Scenario } from './scenario';

export const underInvolved: Scenario = {
  id: 'under-involved',
  values: { firstFits: 0.5, responseLatency: 4, repairFits: 0.3, repairLatency: 8, missed: 0.75 },
  wrongAnswers: 'tooLittle',
  procedure: [],
  speed: 1,
};
