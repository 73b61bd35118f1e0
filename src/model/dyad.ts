/**
 * The dyad: child and caregiver as two regions of one statechart, and what comes to them from outside.
 * Real time and the screen are not known here; every time is in seconds of life since the start of the run.
 */
import { caregiver } from './caregiver';
import { child } from './child';
import { born } from './life';
import { words } from './words';

/** Steps of a procedure (a face gone still and back, a fright, another caregiver), and what is done by hand. */
const surroundings = words.createStateConfig({
  on: {
    procedure: [
      { guard: 'turnsStill', actions: ['proceed', 'raiseTurnStill'] },
      { guard: 'turnsBack', actions: ['proceed', 'raiseTurnBack'] },
      { guard: 'handsOver', actions: ['proceed', 'raiseHandedOver'] },
      { actions: ['proceed', 'raiseStartled'] },
    ],
    fright: { actions: ['takeFright', 'raiseStartled'] },
    handOver: { actions: ['takeCaregiver', 'raiseHandedOver'] },
  },
});

export const dyad = words.createMachine({
  id: 'dyad',
  type: 'parallel',
  context: ({ input }) => born(input),
  // In this order: a face that goes still has done so before the child answers it.
  states: { surroundings, caregiver, child },
});
