/** Fits about as often as many do, and hardly ever finds the way back when it did not. */
import type { Scenario } from './scenario';

export const neverRepairs: Scenario = {
  id: 'never-repairs',
  values: { firstFits: 0.5, responseLatency: 1.5, repairFits: 0.05, repairLatency: 2.5 },
  wrongAnswers: null,
  procedure: [],
  speed: 1,
};
