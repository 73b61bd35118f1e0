/**
 * Pattern 9: the window widens with strain that is calmed together and narrows with strain that lasts (a hypothesis of
 * DiCorcia & Tronick 2011).
 */
import { levelsAt } from '../../episodes/session';
import { parameters } from '../../model/parameters';
import { attuned } from '../../scenarios/attuned';
import { goodEnough } from '../../scenarios/goodEnough';
import { neverRepairs } from '../../scenarios/neverRepairs';
import { type Scenario, settingsOf } from '../../scenarios/scenario';
import type { Trace } from '../../simulation/trace';
import type { Laboratory } from '../dyads';
import { above, given } from '../estimates';
import { type Conditions, measured, type Pattern } from './pattern';

const until = 600;

const windowAfter = (scenario: Scenario) => ({
  settings: settingsOf(scenario),
  from: until,
  until,
  figures: (trace: Trace) => levelsAt(trace, until).window,
});

export const windowsAfter = {
  'good-enough': windowAfter(goodEnough),
  attuned: windowAfter(attuned),
  'never-repairs': windowAfter(neverRepairs),
};

async function windowsWith({ lives }: Laboratory, caregiver: keyof typeof windowsAfter & Conditions['caregiver']) {
  return measured(
    { figure: 'window', where: { by: 'caregiver', at: caregiver } },
    await lives(windowsAfter[caregiver]),
  );
}

export const windowLearns: Pattern = {
  id: 9,
  async measure(laboratory) {
    const start = given(parameters.windowAtStart.value);
    const mended = await windowsWith(laboratory, 'good-enough');
    const calm = await windowsWith(laboratory, 'attuned');
    const unmended = await windowsWith(laboratory, 'never-repairs');
    return {
      measured: [mended, calm, unmended],
      holds: above(mended, start) && above(start, unmended) && !above(start, calm) && above(mended, calm),
    };
  },
};
