/** Dyads in which more or fewer of the first answers fit, and the still face that follows ten minutes of it. */
import type { Values } from '../../model/parameters';
import { goodEnough } from '../../scenarios/goodEnough';
import type { Laboratory } from '../dyads';
import { type Measured, overLives } from './pattern';
import { borne, during, strained } from './stillFace';

type Figure = keyof ReturnType<typeof borne>;

/** @returns a condition for each share of first answers that fit (q). */
export const matchingSweep = (shares: readonly number[], repair: Partial<Values>) =>
  shares.map((firstFits) => ({
    firstFits,
    condition: {
      settings: strained(goodEnough, { firstFits, ...repair }),
      ...during.stillFace,
      figures: borne,
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
