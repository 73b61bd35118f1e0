/**
 * Every number of the model that carries meaning: its value, range and unit, and what it rests on. What each says in words, and
 * its source, stands under the same name in `src/text/en/model/parameters.ts`, which is read by those who ask.
 * Basis: `measured` in a study that was read, `reported` by a source at second hand, `derived` from measured figures,
 * `chosen` by us so that the published patterns come out together.
 */

export type Basis = 'measured' | 'reported' | 'derived' | 'chosen';

export type Unit =
  | ('arousal' | 'felt safety' | 'probability' | 's' | '1/s' | 'of W' | 'per episode' | 'per mismatch' | '×' | '±')
  /** A number by itself. */
  | '–';

export interface Parameter {
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: Unit;
  readonly basis: Basis;
}

/** Moments: how arousal and felt safety move, in seconds. */
const moments = {
  bestArousal: { value: 50, range: [50, 50], unit: 'arousal', basis: 'chosen' },
  strainedArousal: { value: 95, range: [85, 100], unit: 'arousal', basis: 'chosen' },
  withdrawnArousal: { value: 15, range: [0, 40], unit: 'arousal', basis: 'chosen' },
  calmingRate: { value: 0.35, range: [0.1, 1], unit: '1/s', basis: 'chosen' },
  soothingTime: { value: 20, range: [8, 60], unit: 's', basis: 'derived' },
  strainTime: { value: 20, range: [8, 60], unit: 's', basis: 'chosen' },
  sinkingTime: { value: 12, range: [4, 40], unit: 's', basis: 'chosen' },
  trustRate: { value: 0.4, range: [0.1, 1], unit: '1/s', basis: 'chosen' },
  regainTime: { value: 15, range: [5, 45], unit: 's', basis: 'chosen' },
  hopeTime: { value: 40, range: [15, 120], unit: 's', basis: 'chosen' },
  trustInRepair: { value: 0.85, range: [0, 0.97], unit: '–', basis: 'chosen' },
  giveUpBelow: { value: 0.25, range: [0.1, 0.4], unit: 'felt safety', basis: 'chosen' },
  callAt: { value: 1 / 3, range: [0.2, 0.6], unit: 'of W', basis: 'chosen' },
  hopelessCue: { value: 2, range: [0.5, 6], unit: 's', basis: 'chosen' },
  withdrawnFor: { value: 25, range: [8, 75], unit: 's', basis: 'chosen' },
  exploresAfter: { value: 3, range: [1, 10], unit: 's', basis: 'chosen' },
  smallFright: { value: 0.6, range: [0.4, 0.9], unit: 'of W', basis: 'chosen' },
  largeFright: { value: 1.2, range: [1, 1.5], unit: 'of W', basis: 'chosen' },
} as const satisfies Record<string, Parameter>;

/** Episodes: what a child learns to expect (Rescorla–Wagner). */
const learning = {
  availabilityRate: { value: 0.06, range: [0.02, 0.2], unit: 'per episode', basis: 'chosen' },
  promptness: { value: 5, range: [2, 15], unit: 's', basis: 'derived' },
  reparabilityRate: { value: 0.12, range: [0, 0.4], unit: 'per mismatch', basis: 'chosen' },
  repairPromptness: { value: 5, range: [2, 15], unit: 's', basis: 'derived' },
  matchTeachesRepair: { value: 0, range: [0, 1], unit: '–', basis: 'chosen' },
  availabilityAtStart: { value: 0.5, range: [0, 1], unit: 'probability', basis: 'chosen' },
  reparabilityAtStart: { value: 0.3, range: [0, 1], unit: 'probability', basis: 'chosen' },
} as const satisfies Record<string, Parameter>;

/** History: the window of tolerance. A picture (Siegel 1999) and a hypothesis (DiCorcia & Tronick 2011), not a measurement. */
const history = {
  windowAtStart: { value: 18, range: [8, 34], unit: 'arousal', basis: 'chosen' },
  windowLeast: { value: 8, range: [4, 12], unit: 'arousal', basis: 'chosen' },
  windowMost: { value: 34, range: [24, 40], unit: 'arousal', basis: 'chosen' },
  narrowing: { value: 0.01, range: [0.003, 0.03], unit: '1/s', basis: 'chosen' },
  widening: { value: 0.06, range: [0, 0.2], unit: 'per episode', basis: 'chosen' },
  wideningPromptness: { value: 5, range: [2, 15], unit: 's', basis: 'chosen' },
  strainThatTeaches: { value: 1 / 3, range: [0.2, 0.6], unit: 'of W', basis: 'chosen' },
} as const satisfies Record<string, Parameter>;

/** The child as it is: four multipliers on the rates above, and how often it needs something. */
const child = {
  reactivity: { value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
  soothability: { value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
  sociability: { value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
  persistence: { value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
  calm: { value: 5, range: [0.5, 60], unit: 's', basis: 'chosen' },
} as const satisfies Record<string, Parameter>;

/** The caregiver as a policy: how soon, how often fitting, how often again. */
const caregiver = {
  firstFits: { value: 0.6, range: [0, 1], unit: 'probability', basis: 'chosen' },
  responseLatency: { value: 1.2, range: [0.2, 20], unit: 's', basis: 'reported' },
  repairFits: { value: 0.8, range: [0, 1], unit: 'probability', basis: 'chosen' },
  repairLatency: { value: 2, range: [0.2, 20], unit: 's', basis: 'derived' },
  latencySpread: { value: 0.5, range: [0, 1], unit: '–', basis: 'chosen' },
  missed: { value: 0, range: [0, 1], unit: 'probability', basis: 'chosen' },
  attentiveFor: { value: 0, range: [0, 600], unit: 's', basis: 'chosen' },
  awayFor: { value: 20, range: [1, 120], unit: 's', basis: 'chosen' },
  moodSwing: { value: 0, range: [0, 0.6], unit: '±', basis: 'chosen' },
  moodLasts: { value: 60, range: [10, 600], unit: 's', basis: 'chosen' },
  responseLasts: { value: 1.2, range: [0.5, 3], unit: 's', basis: 'chosen' },
} as const satisfies Record<string, Parameter>;

/** In the order of the time scales; then who the two are. */
export const parameterGroups = { moments, learning, history, child, caregiver } as const;

export const parameters = { ...moments, ...learning, ...history, ...child, ...caregiver } as const satisfies Record<
  string,
  Parameter
>;

export type ParameterName = keyof typeof parameters;
export const parameterNames = Object.keys(parameters) as readonly ParameterName[];

/** The number in force for every parameter. */
export type Values = Readonly<Record<ParameterName, number>>;

/** @returns the values of `parameters`, with those of `changes` in their place; ranges are not looked at here. */
export function valuesWith(changes: Partial<Values> = {}): Values {
  const standard = Object.fromEntries(parameterNames.map((name) => [name, parameters[name].value]));
  return { ...(standard as Values), ...changes };
}

/** @returns `value` brought to the nearest one the parameter allows. */
export function withinRange(name: ParameterName, value: number): number {
  const [least, most] = parameters[name].range;
  return Math.min(most, Math.max(least, value));
}
