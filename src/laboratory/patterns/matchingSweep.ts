/** Dyads in which more or fewer of the first answers fit, and the still face that follows ten minutes of it. */
import { meanFeltSafety } from '../../episodes/feltSafety';
import { secondsUntilGivingUp } from '../../episodes/givingUp';
import { secondsUntilOutside } from '../../episodes/zones';
import type { Values } from '../../model/parameters';
import { goodEnough } from '../../scenarios/goodEnough';
import { livedOnce } from '../dyads';
import { during, strained } from './stillFace';

/** @returns for each share of first answers that fit (q), what the still face does to the dyads. */
export const matchingSweep = (shares: readonly number[], repair: Partial<Values>) =>
  shares.map((firstFits) => ({
    firstFits,
    lives: livedOnce({
      settings: strained(goodEnough, { firstFits, ...repair }),
      until: during.stillFace.until,
      figures: (trace) => ({
        safety: meanFeltSafety(trace, during.stillFace),
        givesUpAfter: secondsUntilGivingUp(trace, during.stillFace),
        outsideAfter: secondsUntilOutside(trace, during.stillFace),
      }),
    }),
  }));
