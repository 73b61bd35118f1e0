/** There, and then called away; on return a waiting child is answered. */
import type { Scenario } from './scenario';

export const distracted: Scenario = {
  id: 'distracted',
  values: { firstFits: 0.6, responseLatency: 1.2, repairFits: 0.8, repairLatency: 2, attentiveFor: 30, awayFor: 20 },
  wrongAnswers: null,
  procedure: [],
  speed: 1,
};
