/** A scenario: which child meets which caregiver, and what is done from outside. Data only; a file each, and the list. */
import { type ParameterName, parameters, type Values, valuesWith } from '../model/parameters';
import type { Caregiver, Decider, Procedure, Settings } from '../model/settings';
import type { Misfit } from '../model/signals';

export interface Scenario {
  /** Stable: it stands in addresses and on command lines. */
  readonly id: string;
  /** What differs from the standard values of the parameters. */
  readonly values: Partial<Values>;
  readonly wrongAnswers: Misfit | null;
  readonly procedure: readonly Procedure[];
  /** Seconds of life per second on the screen when it opens; below 1 where life is too fast for a hand. */
  readonly speed: 0.25 | 1;
}

/** The parameters by which caregivers differ; how often something is needed belongs to the scenario. */
export const theCaregivers = [
  'firstFits',
  'responseLatency',
  'repairFits',
  'repairLatency',
  'missed',
  'attentiveFor',
  'awayFor',
  'moodSwing',
  'moodLasts',
] as const satisfies readonly ParameterName[];

/** @returns who answers in a scenario, to take over in another; called by the scenario's id. */
export function caregiverOf({ id, values, wrongAnswers }: Scenario): Caregiver {
  const own = theCaregivers.map((name) => [name, values[name] ?? parameters[name].value]);
  return { called: id, decides: { by: 'policy' }, wrongAnswers, values: Object.fromEntries(own) };
}

/** @returns the settings of a scenario, with who decides and what else was changed. */
export function settingsOf(
  scenario: Scenario,
  decides: Decider = { by: 'policy' },
  changes: Partial<Values> = {},
): Settings {
  const { values, wrongAnswers, procedure } = scenario;
  return { values: valuesWith({ ...values, ...changes }), decides, wrongAnswers, procedure };
}
