/** Pattern 8: there are two ways to miss, too much and too little, and they fail differently (Isabella & Belsky 1991). */
import { givenUpPerMinute } from '../../episodes/givingUp';
import { shareInZone } from '../../episodes/zones';
import { intrusive } from '../../scenarios/intrusive';
import { type Scenario, settingsOf } from '../../scenarios/scenario';
import { underInvolved } from '../../scenarios/underInvolved';
import type { Trace } from '../../simulation/trace';
import type { Laboratory } from '../dyads';
import { above } from '../estimates';
import { type Conditions, overLives, type Pattern } from './pattern';

const span = { from: 0, until: 600 };

const livedWith = (scenario: Scenario) => ({
  settings: settingsOf(scenario),
  until: span.until,
  figures: (trace: Trace) => ({
    above: shareInZone(trace, span, 'above'),
    below: shareInZone(trace, span, 'below'),
    givenUp: givenUpPerMinute(trace, span),
  }),
});

const [tooMuch, tooLittle] = [livedWith(intrusive), livedWith(underInvolved)];

async function measuredIn({ lives }: Laboratory, caregiver: Conditions['caregiver'], condition: typeof tooMuch) {
  const found = await lives(condition);
  const figure = (name: 'above' | 'below' | 'givenUp') =>
    overLives({ figure: name, where: { by: 'caregiver', at: caregiver } }, found, name);
  return { above: figure('above'), below: figure('below'), givenUp: figure('givenUp') };
}

export const twoWaysToMiss: Pattern = {
  id: 8,
  async measure(laboratory) {
    const much = await measuredIn(laboratory, 'intrusive', tooMuch);
    const little = await measuredIn(laboratory, 'under-involved', tooLittle);
    return {
      measured: [much, little].flatMap((figures) => [figures.above, figures.below, figures.givenUp]),
      holds: above(much.above, much.below) && above(little.below, little.above) && above(little.givenUp, much.givenUp),
    };
  },
};
