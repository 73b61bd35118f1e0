/** Pattern 8: there are two ways to miss, too much and too little, and they fail differently (Isabella & Belsky 1991). */
import { givenUpPerMinute } from '../../episodes/givingUp';
import { shareInZone } from '../../episodes/zones';
import { intrusive } from '../../scenarios/intrusive';
import { type Scenario, settingsOf } from '../../scenarios/scenario';
import { underInvolved } from '../../scenarios/underInvolved';
import { livedOnce } from '../dyads';
import { above, overLives, type Pattern } from './pattern';

const span = { from: 0, until: 600 };

const livedWith = (scenario: Scenario) =>
  livedOnce({
    settings: settingsOf(scenario),
    until: span.until,
    figures: (trace) => ({
      above: shareInZone(trace, span, 'above'),
      below: shareInZone(trace, span, 'below'),
      givenUp: givenUpPerMinute(trace, span),
    }),
  });

const tooMuch = livedWith(intrusive);
const tooLittle = livedWith(underInvolved);

function measuredIn(who: string, lives: typeof tooMuch) {
  return {
    above: overLives(`share of time above the window, ${who}`, lives(), 'above'),
    below: overLives(`share of time below it, ${who}`, lives(), 'below'),
    givenUp: overLives(`episodes given up per minute, ${who}`, lives(), 'givenUp'),
  };
}

export const twoWaysToMiss: Pattern = {
  number: 8,
  says: 'Intrusive and under-involved caregivers fail differently.',
  bound:
    'intrusive: more time above the window than below; under-involved: more below than above, and given up more often',
  measure() {
    const [much, little] = [measuredIn('intrusive', tooMuch), measuredIn('under-involved', tooLittle)];
    return {
      measured: [much, little].flatMap((figures) => [figures.above, figures.below, figures.givenUp]),
      holds: above(much.above, much.below) && above(little.below, little.above) && above(little.givenUp, much.givenUp),
    };
  },
};
