/** The two camps on matching, each with its assumption (`camps.ts`): most in the middle, or the more the better. */
import { type Camp, camps, type Switch } from '../camps';
import { above, rises } from '../estimates';
import type { Figure, Measured, Pattern } from './pattern';

const figures: Readonly<Record<Switch, Figure>> = {
  0: 'safetyMatchTeachesNothing',
  0.5: 'safetyMatchTeachesHalf',
  1: 'safetyMatchTeachesAsMuch',
};

const measuredIn = ({ g, sweep }: Camp): readonly Measured[] =>
  sweep.map(({ firstFits, ...safety }) => ({
    what: { figure: figures[g], where: { by: 'firstFits', at: firstFits } },
    ...safety,
  }));

/** @returns whether there is most at a share of .4 to .9, and clearly more than at either end. */
function isBestInTheMiddle({ best, sweep }: Camp): boolean {
  const [none, all] = [sweep[0], sweep.at(-1)];
  return best.firstFits >= 0.4 && best.firstFits <= 0.9 && !!none && !!all && above(best, none) && above(best, all);
}

export const twoCamps: Pattern = {
  id: 'camps',
  async measure(laboratory) {
    const found = await camps(laboratory);
    return {
      measured: found.flatMap(measuredIn),
      holds: found.every((camp) => (camp.g === 0 ? isBestInTheMiddle(camp) : rises(camp.sweep))),
    };
  },
};
