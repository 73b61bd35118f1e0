/** Things from outside happen: a bang, a tumble; now small, now large. A child can take a knock, together. */
import { goodEnough } from './goodEnough';
import type { Scenario } from './scenario';

export const startles: Scenario = {
  id: 'startles',
  values: { ...goodEnough.values },
  wrongAnswers: null,
  procedure: [
    { at: 12, does: 'frighten', size: 'small' },
    { at: 48, does: 'frighten', size: 'large' },
    { at: 95, does: 'frighten', size: 'small' },
    { at: 140, does: 'frighten', size: 'large' },
  ],
  speed: 1,
};
