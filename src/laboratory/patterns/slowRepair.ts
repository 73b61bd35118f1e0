/** Pattern 4: the slower the repair, the less felt safety there is and the more time is spent outside the window. */
import { meanFeltSafety } from '../../episodes/feltSafety';
import { shareMatched } from '../../episodes/matched';
import { shareOutside } from '../../episodes/zones';
import { goodEnough } from '../../scenarios/goodEnough';
import { settingsOf } from '../../scenarios/scenario';
import type { Trace } from '../../simulation/trace';
import type { Laboratory } from '../dyads';
import { above, falls, rises } from '../estimates';
import { type Measured, overLives, type Pattern } from './pattern';

const span = { from: 0, until: 600 };

/**
 * Dyads in which half of the first answers fit, and a try takes this long (median, seconds); never less than a response
 * lasts, though.
 */
const triedEvery = (repairLatency: number, calm?: number) => ({
  ...{ repairLatency, calm },
  condition: {
    settings: settingsOf(goodEnough, { by: 'policy' }, { firstFits: 0.5, repairLatency, ...(calm && { calm }) }),
    until: span.until,
    figures: (trace: Trace) => ({
      safety: meanFeltSafety(trace, span),
      outside: shareOutside(trace, span),
      matched: shareMatched(trace, span),
    }),
  },
});

type Tried = ReturnType<typeof triedEvery>;
type Figures = Readonly<Record<'safety' | 'outside' | 'matched', Measured>>;

const sweep = [0.5, 2, 5, 10, 20].map((latency) => triedEvery(latency));

/** The calm between needs that leaves half of the time matched, found by trial: the slower the repair, the longer it is. */
const equallyMatched = { prompt: triedEvery(0.5, 2.13), late: triedEvery(20, 21.5) };

async function measuredIn({ lives }: Laboratory, { repairLatency, calm, condition }: Tried): Promise<Figures> {
  const found = await lives(condition);
  const by = calm === undefined ? 'triedEvery' : 'triedEveryHalfMatched';
  const figure = (name: keyof Figures) => overLives({ figure: name, where: { by, at: repairLatency } }, found, name);
  return { safety: figure('safety'), outside: figure('outside'), matched: figure('matched') };
}

export const slowRepair: Pattern = {
  id: 4,
  async measure(laboratory) {
    const figures: Figures[] = [];
    for (const tried of sweep) figures.push(await measuredIn(laboratory, tried));
    const prompt = await measuredIn(laboratory, equallyMatched.prompt);
    const late = await measuredIn(laboratory, equallyMatched.late);
    const equal = [prompt, late].every(({ matched }) => Math.abs(matched.value - 0.5) <= 0.01);
    const along = falls(figures.map(({ safety }) => safety)) && rises(figures.map(({ outside }) => outside));
    const ends = above(prompt.safety, late.safety) && above(late.outside, prompt.outside);
    return {
      measured: [...figures, prompt, late].flatMap(({ safety, outside, matched }) => [safety, outside, matched]),
      holds: along && equal && ends,
    };
  },
};
