/** Pattern 13: there is a way back: after ten minutes in which hardly anything was mended, ten good enough ones. */
import { levelsAt } from '../../episodes/session';
import { goodEnough } from '../../scenarios/goodEnough';
import { neverRepairs } from '../../scenarios/neverRepairs';
import { caregiverOf, settingsOf } from '../../scenarios/scenario';
import type { Trace } from '../../simulation/trace';
import { above, given } from '../estimates';
import { overLives, type Pattern } from './pattern';

const handedOverAt = 600;
const until = 1200;

const handedOver = {
  settings: {
    ...settingsOf(neverRepairs),
    procedure: [{ at: handedOverAt, does: 'handOver', to: caregiverOf(goodEnough) }],
  },
  until,
  figures: (trace: Trace) => ({
    start: levelsAt(trace, 0),
    between: levelsAt(trace, handedOverAt),
    end: levelsAt(trace, until),
  }),
} as const;

const levels = ['safety', 'availability', 'reparability', 'window'] as const;

export const wayBack: Pattern = {
  id: 13,
  async measure({ lives }) {
    const found = await lives(handedOver);
    const figures = levels.map((figure) => {
      const after = (minutes: number, part: 'between' | 'end') =>
        overLives(
          { figure, where: { by: 'afterMinutes', at: minutes } },
          found.map((life) => life[part]),
          figure,
        );
      return {
        start: given(found[0]?.start[figure] ?? Number.NaN),
        between: after(handedOverAt / 60, 'between'),
        end: after(until / 60, 'end'),
      };
    });
    return {
      measured: figures.flatMap(({ between, end }) => [between, end]),
      holds: figures.every(({ start, end }) => above(end, start)),
    };
  },
};
