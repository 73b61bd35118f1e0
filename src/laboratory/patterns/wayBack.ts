/** Pattern 13: there is a way back: after ten minutes in which hardly anything was mended, ten good enough ones. */
import { levelsAt } from '../../episodes/session';
import { goodEnough } from '../../scenarios/goodEnough';
import { neverRepairs } from '../../scenarios/neverRepairs';
import { caregiverOf, settingsOf } from '../../scenarios/scenario';
import { livedOnce } from '../dyads';
import { above, given, overLives, type Pattern } from './pattern';

const handedOverAt = 600;
const until = 1200;

const lives = livedOnce({
  settings: {
    ...settingsOf(neverRepairs),
    procedure: [{ at: handedOverAt, does: 'handOver', to: caregiverOf(goodEnough) }],
  },
  until,
  figures: (trace) => ({
    start: levelsAt(trace, 0),
    between: levelsAt(trace, handedOverAt),
    end: levelsAt(trace, until),
  }),
});

const levels = {
  safety: 'felt safety',
  availability: 'availability',
  reparability: 'reparability',
  window: 'half-width',
};

export const wayBack: Pattern = {
  number: 13,
  says: 'There is a way back.',
  bound:
    '10 minutes never repairs, then 10 good enough: felt safety, A, R and the window end above where the run started',
  measure() {
    const between = lives().map((life) => life.between);
    const end = lives().map((life) => life.end);
    const figures = (Object.keys(levels) as (keyof typeof levels)[]).map((level) => ({
      start: given(`${levels[level]} at the start`, lives()[0]?.start[level] ?? Number.NaN),
      between: overLives(`${levels[level]} after 10 minutes`, between, level),
      end: overLives(`${levels[level]} after 20 minutes`, end, level),
    }));
    return {
      measured: figures.flatMap(({ between, end }) => [between, end]),
      holds: figures.every(({ start, end }) => above(end, start)),
    };
  },
};
