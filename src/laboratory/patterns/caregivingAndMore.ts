/**
 * Caregiving explains part of what comes of a child, not all of it: children differ, and so do the needs and moments that come
 * their way. In random families (`families.ts`), caregiver and child drawn independently, each lives for ten minutes.
 *
 * In life the link between sensitivity and security is r = .25, about 6 % of the variance (Madigan et al. 2024, 22,914
 * dyads). Here it is far closer: a caregiver is five numbers that never change, there is nobody else, and nothing is measured
 * with error. What can be said is that it is not all, even here.
 */
import { meanFeltSafety } from '../../episodes/feltSafety';
import { levelsAt } from '../../episodes/session';
import { goodEnough } from '../../scenarios/goodEnough';
import { settingsOf } from '../../scenarios/scenario';
import type { Trace } from '../../simulation/trace';
import { explained } from '../associations';
import { dyads } from '../dyads';
import { above, given, shareExplained } from '../estimates';
import { caregiverDeviates, childDeviates, drawnCaregiver, drawnTemperament } from '../families';
import type { Conditions, Figure, Measured, Pattern } from './pattern';

const span = { from: 0, until: 600 };

/** More than elsewhere: shares of variance are blunt figures. */
const seeds = Array.from({ length: 2 * dyads }, (_, i) => i + 1);

const families = {
  settings: (seed: number) =>
    settingsOf(goodEnough, { by: 'policy' }, { ...drawnCaregiver(seed), ...drawnTemperament(seed) }),
  until: span.until,
  seeds,
  figures: (trace: Trace) => ({ ...levelsAt(trace, span.until), safety: meanFeltSafety(trace, span) }),
};

const outcomes = [
  'safety',
  'availability',
  'reparability',
  'window',
] as const satisfies readonly Conditions['outcome'][];

const caregiving = seeds.map(caregiverDeviates);
const temperament = seeds.map(childDeviates);
const both = caregiving.map((row, i) => [...row, ...(temperament[i] ?? [])]);

export const caregivingAndMore: Pattern = {
  id: 'families',
  async measure({ lives }) {
    const found = await lives(families);
    const by = (figure: Figure, predictors: readonly (readonly number[])[]): readonly Measured[] =>
      outcomes.map((outcome) => {
        const share = explained(
          predictors,
          found.map((life) => life[outcome]),
        );
        const where = { by: 'outcome', at: outcome } as const;
        return { what: { figure, where }, ...shareExplained(share, seeds.length, predictors[0]?.length ?? 0) };
      });
    const ofCaregiving = by('explainedByCaregiver', caregiving);
    return {
      measured: [...ofCaregiving, ...by('explainedByChild', temperament), ...by('explainedByBoth', both)],
      holds: ofCaregiving.every((share) => above(share, given(0)) && above(given(1), share)),
    };
  },
};
