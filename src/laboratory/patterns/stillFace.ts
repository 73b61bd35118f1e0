/** Ten minutes of life, of which the last two are the play of a strain test; then the still face, and the reunion. */
import { meanFeltSafety } from '../../episodes/feltSafety';
import { secondsUntilGivingUp } from '../../episodes/givingUp';
import type { Span } from '../../episodes/stretches';
import { secondsUntilOutside } from '../../episodes/zones';
import type { Values } from '../../model/parameters';
import type { Settings } from '../../model/settings';
import { type Scenario, settingsOf } from '../../scenarios/scenario';
import { strainTest, strainTestPhases } from '../../scenarios/strainTest';
import type { Trace } from '../../simulation/trace';

const life = 600;
const { play, stillFace, reunion } = strainTestPhases;
const start = life - play;

export const during: Readonly<Record<'play' | 'stillFace' | 'reunion', Span>> = {
  play: { from: start, until: life },
  stillFace: { from: life, until: start + stillFace },
  reunion: { from: start + stillFace, until: start + reunion },
};

/** @returns the settings of a dyad that meets a strain test after the life of a scenario. */
export const strained = (scenario: Scenario, changes: Partial<Values> = {}): Settings => ({
  ...settingsOf(scenario, { by: 'policy' }, changes),
  procedure: strainTest(start),
});

/** @returns how a dyad bears the still face. */
export const borne = (trace: Trace) => ({
  safetyInStillFace: meanFeltSafety(trace, during.stillFace),
  givesUpAfter: secondsUntilGivingUp(trace, during.stillFace),
  leavesAfter: secondsUntilOutside(trace, during.stillFace),
});
