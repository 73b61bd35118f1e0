/** A caregiver who hardly ever came back to what was missed begins to, after five minutes; nothing else changes. */
import { neverRepairs } from './neverRepairs';
import { caregiverOf, type Scenario } from './scenario';

/** Seconds of life until the coming back begins. */
export const turnsAt = 300;

/** The same caregiver, answering as often at once and as soon; only what did not fit is now mostly mended. */
const comesBack = caregiverOf({
  ...neverRepairs,
  id: 'way-back',
  values: { ...neverRepairs.values, repairFits: 0.8 },
});

export const wayBack: Scenario = {
  ...neverRepairs,
  id: 'way-back',
  procedure: [{ at: turnsAt, does: 'handOver', to: comesBack }],
};
