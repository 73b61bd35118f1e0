/** Dyads in which more or fewer of the first answers fit, and the still face that follows ten minutes of it. */
import { meanFeltSafety } from '../../episodes/feltSafety';
import { secondsUntilGivingUp } from '../../episodes/givingUp';
import { secondsUntilOutside } from '../../episodes/zones';
import type { Values } from '../../model/parameters';
import { goodEnough } from '../../scenarios/goodEnough';
import type { Trace } from '../../simulation/trace';
import type { Laboratory } from '../dyads';
import { type Measured, overLives } from './pattern';
import { during, strained } from './stillFace';

/** What the still face does to a dyad. */
const figures = (trace: Trace) => ({
  safetyInStillFace: meanFeltSafety(trace, during.stillFace),
  givesUpAfter: secondsUntilGivingUp(trace, during.stillFace),
  leavesAfter: secondsUntilOutside(trace, during.stillFace),
});

type Figure = keyof ReturnType<typeof figures>;

/** @returns a condition for each share of first answers that fit (q). */
export const matchingSweep = (shares: readonly number[], repair: Partial<Values>) =>
  shares.map((firstFits) => ({
    firstFits,
    condition: {
      settings: strained(goodEnough, { firstFits, ...repair }),
      until: during.stillFace.until,
      figures,
    },
  }));

/** @returns one figure along the sweep. */
export async function along(
  { lives }: Laboratory,
  sweep: ReturnType<typeof matchingSweep>,
  figure: Figure,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { firstFits, condition } of sweep)
    measured.push(overLives({ figure, where: { by: 'firstFits', at: firstFits } }, await lives(condition), figure));
  return measured;
}
