/** The dyad beside a stage's own: what it is lived with, how the two are changed over, and in what they differ. */

import { type ParameterName, parameterNames } from '../model/parameters';
import type { Settings } from '../model/settings';
import { theCaregivers } from '../scenarios/scenario';
import type { Beside, Stage } from './stage';

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

/**
 * @returns the stage with its two dyads changed over, from the start; itself where there is one only. What was done by hand
 * was done with the other: it does not come along.
 */
export function swapped(stage: Stage): Stage {
  const other = stageBeside(stage);
  if (!other) return stage;
  const { scenario, before, history, changes } = stage;
  const own = { scenario, before: before?.scenario, history, changes };
  const differing = Object.fromEntries(
    Object.keys(stage.beside ?? {}).map((name) => [name, own[name as keyof Beside]]),
  );
  return { ...other, at: 0, recorded: null, decides: stage.decides, beside: differing };
}

/** In what two dyads differ: a thing with a name of its own, or a single parameter with both its values. */
export type Difference =
  | { readonly of: 'caregiver' | 'before' | 'history' }
  | { readonly of: ParameterName; readonly here: number; readonly there: number };

const ofHistory: readonly ParameterName[] = ['availabilityAtStart', 'reparabilityAtStart'];

/** Whether two with names of their own are meant: who answer, or who took care before. */
export interface Named {
  readonly caregiver: boolean;
  readonly before: boolean;
}

/**
 * @param named what of it has a name of its own.
 * @returns in what two settings differ, worked out from both; empty where they are the same.
 */
export function differences(here: Settings, there: Settings, named: Named): readonly Difference[] {
  const differing = parameterNames.filter((name) => here.values[name] !== there.values[name]);
  const who: readonly ParameterName[] = named.caregiver || named.before ? theCaregivers : [];
  const covered = [...who, ...(named.before ? (['calm'] as const) : []), ...ofHistory];
  return [
    ...(named.caregiver ? [{ of: 'caregiver' } as const] : []),
    ...(named.before ? [{ of: 'before' } as const] : []),
    ...(ofHistory.some((name) => differing.includes(name)) ? [{ of: 'history' } as const] : []),
    ...differing
      .filter((name) => !covered.includes(name))
      .map((of) => ({ of, here: here.values[of], there: there.values[of] })),
  ];
}
