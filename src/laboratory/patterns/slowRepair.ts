/** Pattern 4: the slower the repair, the less felt safety there is and the more time is spent outside the window. */
import { meanFeltSafety } from '../../episodes/feltSafety';
import { shareMatched } from '../../episodes/matched';
import { shareOutside } from '../../episodes/zones';
import { goodEnough } from '../../scenarios/goodEnough';
import { settingsOf } from '../../scenarios/scenario';
import { livedOnce } from '../dyads';
import { above, falls, overLives, type Pattern, rises } from './pattern';

const span = { from: 0, until: 600 };

/**
 * Dyads in which half of the first answers fit, and a try takes this long (median, seconds); never less than a response
 * lasts, though.
 */
const triedEvery = (repairLatency: number, calm?: number) => ({
  ...{ repairLatency, calm },
  lives: livedOnce({
    settings: settingsOf(goodEnough, { by: 'policy' }, { firstFits: 0.5, repairLatency, ...(calm && { calm }) }),
    until: span.until,
    figures: (trace) => ({
      safety: meanFeltSafety(trace, span),
      outside: shareOutside(trace, span),
      matched: shareMatched(trace, span),
    }),
  }),
});

const sweep = [0.5, 2, 5, 10, 20].map((latency) => triedEvery(latency));

/** The calm between needs that leaves half of the time matched, found by trial: the slower the repair, the longer it is. */
const equallyMatched = [triedEvery(0.5, 2.13), triedEvery(20, 21.5)];

type Lives = (typeof sweep)[number];

function measuredIn({ repairLatency, calm, lives }: Lives) {
  const where = `${calm === undefined ? '' : 'half of the time matched, '}a try every ${repairLatency} s`;
  return {
    safety: overLives(`felt safety, ${where}`, lives(), 'safety'),
    outside: overLives(`share of time outside the window, ${where}`, lives(), 'outside'),
    matched: overLives(`share of time matched, ${where}`, lives(), 'matched'),
  };
}

export const slowRepair: Pattern = {
  number: 4,
  says: 'Slower repair means less felt safety and more time outside the window, also where as much time is matched.',
  bound:
    'tries every .5 to 20 s: felt safety falls, time outside rises; also the ends where 50 ± 1 % of the time is matched',
  measure() {
    const figures = sweep.map(measuredIn);
    const [prompt, late] = equallyMatched.map(measuredIn);
    if (!prompt || !late) throw new Error('slowRepair: two ends are compared');
    const equal = [prompt, late].every(({ matched }) => Math.abs(matched.value - 0.5) <= 0.01);
    const along = falls(figures.map(({ safety }) => safety)) && rises(figures.map(({ outside }) => outside));
    const ends = above(prompt.safety, late.safety) && above(late.outside, prompt.outside);
    return {
      measured: [...figures, prompt, late].flatMap(({ safety, outside, matched }) => [safety, outside, matched]),
      holds: along && equal && ends,
    };
  },
};
