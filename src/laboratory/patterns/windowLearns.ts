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
import { livedOnce } from '../dyads';
import { above, given, measured, type Pattern } from './pattern';

const until = 600;

const windowsAfter = (scenario: Scenario) =>
  livedOnce({ settings: settingsOf(scenario), until, figures: (trace) => levelsAt(trace, until).window });

const windows = {
  goodEnough: windowsAfter(goodEnough),
  attuned: windowsAfter(attuned),
  neverRepairs: windowsAfter(neverRepairs),
};

export const windowLearns: Pattern = {
  number: 9,
  says: 'The window widens with strain that is calmed together and narrows with strain that lasts.',
  bound:
    'half-width after 10 minutes: good enough > start > never repairs; attuned not below start, and below good enough',
  measure() {
    const start = given('half-width at the start', parameters.windowAtStart.value);
    const mended = measured('half-width, good enough', windows.goodEnough());
    const calm = measured('half-width, attuned', windows.attuned());
    const unmended = measured('half-width, never repairs', windows.neverRepairs());
    return {
      measured: [mended, calm, unmended],
      holds: above(mended, start) && above(start, unmended) && !above(start, calm) && above(mended, calm),
    };
  },
};
