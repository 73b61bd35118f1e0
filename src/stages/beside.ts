/** The dyad beside a stage's own: what it is lived with, and in what the two differ. */

import { type ParameterName, parameterNames } from '../model/parameters';
import type { Settings } from '../model/settings';
import { theCaregivers } from '../scenarios/scenario';
import type { Stage } from './stage';

/** @returns the stage as it stands for the other dyad; null where there is none. Who decides there is always a policy. */
export function stageBeside(stage: Stage): Stage | null {
  const { beside } = stage;
  if (!beside) return null;
  const { changes = {}, before, ...other } = beside;
  return {
    ...stage,
    ...other,
    before: beforeBeside(stage, before),
    changes: { ...stage.changes, ...changes },
    decides: 'policy',
    beside: null,
  };
}

/** Life before is as long for both; of what was done by hand only what came from outside comes to the other too. */
function beforeBeside({ before }: Stage, scenario: string | undefined): Stage['before'] {
  if (!before || scenario === undefined) return before;
  const inputs = before.inputs.filter(({ type }) => type === 'fright');
  return { ...before, scenario, decides: 'policy', inputs };
}

/** In what two dyads differ: a thing with a name of its own, or a single parameter with both its values. */
export type Difference =
  | { readonly of: 'caregiver' | 'before' | 'history' }
  | { readonly of: ParameterName; readonly here: number; readonly there: number };

const ofHistory: readonly ParameterName[] = ['availabilityAtStart', 'reparabilityAtStart'];

/** Whether two with names of their own are meant: who answer, or who took care before; and what was set for one of them alone. */
export interface Named {
  readonly caregiver: boolean;
  readonly before: boolean;
  readonly alone?: readonly ParameterName[];
}

/**
 * @param named what of it has a name of its own.
 * @returns in what two settings differ, worked out from both; empty where they are the same.
 */
export function differences(here: Settings, there: Settings, named: Named): readonly Difference[] {
  const differing = parameterNames.filter((name) => here.values[name] !== there.values[name]);
  const who: readonly ParameterName[] = named.caregiver || named.before ? theCaregivers : [];
  const together = [...who, ...(named.before ? (['calm'] as const) : []), ...ofHistory];
  // A name does not tell what was changed for one alone.
  const covered = together.filter((name) => !named.alone?.includes(name));
  return [
    ...(named.caregiver ? [{ of: 'caregiver' } as const] : []),
    ...(named.before ? [{ of: 'before' } as const] : []),
    ...(ofHistory.some((name) => covered.includes(name) && differing.includes(name))
      ? [{ of: 'history' } as const]
      : []),
    ...differing
      .filter((name) => !covered.includes(name))
      .map((of) => ({ of, here: here.values[of], there: there.values[of] })),
  ];
}
