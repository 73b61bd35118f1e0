/** What a run is made of besides its seed: the values in force, who decides, and what is done from outside. */
import type { FrightSize } from './happenings';
import { type ParameterName, parameterNames, parameters, type Values } from './parameters';
import type { Misfit, Response, Signal } from './signals';

/** One remembered episode: what was asked and each answer, with its latency from the signal or from the answer before. */
export interface Recollection {
  readonly asked: Signal;
  readonly answers: readonly { readonly after: number; readonly need: Signal; readonly response: Response }[];
}

/** Who answers: a person (inputs from outside), a policy (the values in force), or answers resampled from episodes lived. */
export type Decider =
  | { readonly by: 'person' }
  | { readonly by: 'policy' }
  | { readonly by: 'recollection'; readonly episodes: readonly Recollection[] };

/** What is done from outside, at a moment in seconds of life. */
export type Procedure =
  | { readonly at: number; readonly does: 'turnStill' }
  | { readonly at: number; readonly does: 'turnBack' }
  | { readonly at: number; readonly does: 'frighten'; readonly size: FrightSize }
  /** Somebody else decides from here on, with the values named in the place of those in force. */
  | { readonly at: number; readonly does: 'handOver'; readonly to: Caregiver };

export interface Caregiver {
  /** What whoever hands over calls it; told with the happening, not looked at by the model. Null: nothing. */
  readonly called: string | null;
  readonly decides: Decider;
  /** The kind a policy's wrong answers are of; null: any. */
  readonly wrongAnswers: Misfit | null;
  readonly values: Partial<Values>;
}

export interface Settings extends Omit<Caregiver, 'called'> {
  readonly values: Values;
  /** In the order of time. */
  readonly procedure: readonly Procedure[];
}

/** @throws RangeError naming the first setting that no run can be made of. */
export function checked(settings: Settings): Settings {
  const { values, procedure, decides } = settings;
  const outside = parameterNames.find((name) => !allows(name, values[name]));
  if (outside)
    throw new RangeError(`${outside} is ${values[outside]}, outside ${parameters[outside].range.join(' to ')}`);
  if (values.windowAtStart < values.windowLeast || values.windowAtStart > values.windowMost)
    throw new RangeError(`windowAtStart ${values.windowAtStart} lies outside windowLeast to windowMost`);
  if (procedure.some(({ at }, i) => at < (procedure[i - 1]?.at ?? 0)))
    throw new RangeError('the procedure is not in the order of time');
  for (const step of procedure) if (step.does === 'handOver') checkedCaregiver(step.to, values);
  checkedDecider(decides);
  return settings;
}

/** @throws RangeError naming what a caregiver who takes over cannot do with. */
export function checkedCaregiver(to: Caregiver, values: Values): Caregiver {
  const handed = parameterNames.find((name) => !allows(name, to.values[name] ?? values[name]));
  if (handed) throw new RangeError(`${handed} handed over is ${to.values[handed]}, outside its range`);
  checkedDecider(to.decides);
  return to;
}

function checkedDecider(decides: Decider): void {
  if (decides.by === 'recollection' && decides.episodes.length === 0)
    throw new RangeError('a recollection without episodes cannot decide');
}

/** @returns whether a parameter may have this value. */
export function allows(name: ParameterName, value: number): boolean {
  const [least, most] = parameters[name].range;
  return value >= least && value <= most;
}
