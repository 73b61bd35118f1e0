/** A strain test from the start of a run: play, a still face, and the reunion. */
import { goodEnough } from './goodEnough';
import type { Scenario } from './scenario';
import { strainTest } from './strainTest';

export const stillFace: Scenario = {
  id: 'still-face',
  values: { ...goodEnough.values },
  wrongAnswers: null,
  procedure: strainTest(0),
  speed: 1,
};
