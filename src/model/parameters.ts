/**
 * Every number of the model that carries meaning: what it says, its value, range and unit, and what it rests on.
 * Basis: `measured` in a study that was read, `reported` by a source at second hand, `derived` from measured figures,
 * `chosen` by us so that the published patterns come out together.
 */

export type Basis = 'measured' | 'reported' | 'derived' | 'chosen';

export type Unit =
  | ('arousal' | 'felt safety' | 'probability' | 's' | '1/s' | 'of W' | 'per episode' | 'per mismatch' | '×' | '±')
  /** A number by itself. */
  | '–';

export interface Parameter {
  readonly says: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: Unit;
  readonly basis: Basis;
  readonly source: string;
}

const ours = 'ours; no measurement is known';

/** Moments: how arousal and felt safety move, in seconds. */
const moments = {
  bestArousal: {
    says: 'Arousal at which the child is calm and alert: the middle of its window of tolerance.',
    ...{ value: 50, range: [50, 50], unit: 'arousal', basis: 'chosen' },
    source: 'the scale is ours: 0 asleep, 100 beside itself',
  },
  strainedArousal: {
    says: 'Arousal towards which an unmet signal drives the body.',
    ...{ value: 95, range: [85, 100], unit: 'arousal', basis: 'chosen' },
    source: ours,
  },
  withdrawnArousal: {
    says: 'Arousal towards which a child sinks once it has given up.',
    ...{ value: 15, range: [0, 40], unit: 'arousal', basis: 'chosen' },
    source: 'the child goes quiet and withdraws (Tronick 1989); the level is ours',
  },
  calmingRate: {
    says: 'How fast arousal returns to its middle in contact, inside the window.',
    ...{ value: 0.35, range: [0.1, 1], unit: '1/s', basis: 'chosen' },
    source: ours,
  },
  soothingTime: {
    says: 'Time constant of coming back from outside the window, in arms or alone.',
    ...{ value: 20, range: [8, 60], unit: 's', basis: 'derived' },
    source: 'carrying calms within about half a minute: Ohmura et al. 2022, Current Biology 32:4521–4529',
  },
  strainTime: {
    says: 'Time constant with which an unmet signal stirs the body.',
    ...{ value: 20, range: [8, 60], unit: 's', basis: 'chosen' },
    source:
      'a cry is answered within about 5 s (Bornstein et al. 2017), so a cue has to bear some seconds; the value is ours',
  },
  sinkingTime: {
    says: 'Time constant with which a withdrawn child goes quiet.',
    ...{ value: 12, range: [4, 40], unit: 's', basis: 'chosen' },
    source: ours,
  },
  trustRate: {
    says: 'How fast felt safety follows what the child expects, in contact inside the window.',
    ...{ value: 0.4, range: [0.1, 1], unit: '1/s', basis: 'chosen' },
    source: ours,
  },
  regainTime: {
    says: 'Time constant with which felt safety returns outside the window, in arms, or alone.',
    ...{ value: 15, range: [5, 45], unit: 's', basis: 'chosen' },
    source: ours,
  },
  hopeTime: {
    says: 'Time constant with which felt safety ebbs while a signal goes unmet.',
    ...{ value: 40, range: [15, 120], unit: 's', basis: 'chosen' },
    source: ours,
  },
  trustInRepair: {
    says: 'How far trust in repair makes waiting bearable: it slows strain and the loss of hope (ρ).',
    ...{ value: 0.85, range: [0, 0.97], unit: '–', basis: 'chosen' },
    source: ours,
  },
  giveUpBelow: {
    says: 'Felt safety below which a calling child stops asking.',
    ...{ value: 0.25, range: [0.1, 0.4], unit: 'felt safety', basis: 'chosen' },
    source: ours,
  },
  callAt: {
    says: 'Share of the half-window at which a cue becomes a call; at the edge it becomes a cry.',
    ...{ value: 1 / 3, range: [0.2, 0.6], unit: 'of W', basis: 'chosen' },
    source: ours,
  },
  hopelessCue: {
    says: 'How long a strained child without hope still gives its cue before it withdraws.',
    ...{ value: 2, range: [0.5, 6], unit: 's', basis: 'chosen' },
    source: ours,
  },
  withdrawnFor: {
    says: 'How long a child stays withdrawn before it begins to soothe itself.',
    ...{ value: 25, range: [8, 75], unit: 's', basis: 'chosen' },
    source: ours,
  },
  exploresAfter: {
    says: 'Calm contact needed before a child of felt safety 1 sets out to explore; longer where less is expected.',
    ...{ value: 3, range: [1, 10], unit: 's', basis: 'chosen' },
    source: 'the secure base: Bowlby 1988; the time is ours',
  },
  smallFright: {
    says: 'How far a small fright lifts arousal above the middle.',
    ...{ value: 0.6, range: [0.4, 0.9], unit: 'of W', basis: 'chosen' },
    source: ours,
  },
  largeFright: {
    says: 'How far a large fright lifts arousal above the middle.',
    ...{ value: 1.2, range: [1, 1.5], unit: 'of W', basis: 'chosen' },
    source: ours,
  },
} as const satisfies Record<string, Parameter>;

/** Episodes: what a child learns to expect (Rescorla–Wagner). */
const learning = {
  availabilityRate: {
    says: 'How much one episode changes “you are there for me”.',
    ...{ value: 0.06, range: [0.02, 0.2], unit: 'per episode', basis: 'chosen' },
    source: 'form: Bosmans et al. 2019, PLOS ONE 14:e0225934; the rate is ours',
  },
  promptness: {
    says: 'Latency at which an answer is worth 1/e of an immediate one (τ).',
    ...{ value: 5, range: [2, 15], unit: 's', basis: 'derived' },
    source: 'a cry is answered within about 5 s: Bornstein et al. 2017, PNAS 114:E9465',
  },
  reparabilityRate: {
    says: 'How much one mismatch, mended or not, changes “I can bring us back”; 0: mismatch teaches nothing.',
    ...{ value: 0.12, range: [0, 0.4], unit: 'per mismatch', basis: 'chosen' },
    source: 'form: Bosmans et al. 2019, PLOS ONE 14:e0225934; the rate is ours',
  },
  repairPromptness: {
    says: 'Latency at which a repair is worth 1/e of an immediate one.',
    ...{ value: 5, range: [2, 15], unit: 's', basis: 'derived' },
    source: 'a reconnection every 3–5 s in play is often quoted (Tronick & Gianino 1986, not read)',
  },
  matchTeachesRepair: {
    says: 'Hypothesis switch: how far an answer that fits at once also teaches “I can bring us back” (g).',
    ...{ value: 0, range: [0, 1], unit: '–', basis: 'chosen' },
    source: 'where Jaffe et al. 2001 (mid-range is best) and Noe et al. 2015 (more is better) part',
  },
  availabilityAtStart: {
    says: '“You are there for me” when the run begins.',
    ...{ value: 0.5, range: [0, 1], unit: 'probability', basis: 'chosen' },
    source: 'neutral .5, wary .3, trusting .7: ours',
  },
  reparabilityAtStart: {
    says: '“I can bring us back” when the run begins.',
    ...{ value: 0.3, range: [0, 1], unit: 'probability', basis: 'chosen' },
    source: 'neutral .3, wary .15, trusting .5: ours',
  },
} as const satisfies Record<string, Parameter>;

/** History: the window of tolerance. A picture (Siegel 1999) and a hypothesis (DiCorcia & Tronick 2011), not a measurement. */
const history = {
  windowAtStart: {
    says: 'Half-width of the window of tolerance when the run begins.',
    ...{ value: 18, range: [8, 34], unit: 'arousal', basis: 'chosen' },
    source: 'the picture is Siegel’s (1999); the width is ours',
  },
  windowLeast: {
    says: 'Half-width below which the window does not narrow.',
    ...{ value: 8, range: [4, 12], unit: 'arousal', basis: 'chosen' },
    source: ours,
  },
  windowMost: {
    says: 'Half-width above which the window does not widen.',
    ...{ value: 34, range: [24, 40], unit: 'arousal', basis: 'chosen' },
    source: ours,
  },
  narrowing: {
    says: 'How fast time outside the window and out of contact narrows it.',
    ...{ value: 0.01, range: [0.003, 0.03], unit: '1/s', basis: 'chosen' },
    source: 'hypothesis that lasting strain harms: DiCorcia & Tronick 2011; the rate is ours',
  },
  widening: {
    says: 'How far strain that is calmed together widens the window; 0: it does not.',
    ...{ value: 0.06, range: [0, 0.2], unit: 'per episode', basis: 'chosen' },
    source: 'hypothesis of DiCorcia & Tronick 2011; the rate is ours',
  },
  wideningPromptness: {
    says: 'Latency at which calming widens the window by 1/e of what an immediate one does.',
    ...{ value: 5, range: [2, 15], unit: 's', basis: 'chosen' },
    source: ours,
  },
  strainThatTeaches: {
    says: 'Share of the half-window beyond which strain counts as strain.',
    ...{ value: 1 / 3, range: [0.2, 0.6], unit: 'of W', basis: 'chosen' },
    source: ours,
  },
} as const satisfies Record<string, Parameter>;

/** The child as it is: four multipliers on the rates above, and how often it needs something. */
const child = {
  reactivity: {
    says: 'How strongly unmet signals stir this child.',
    ...{ value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  soothability: {
    says: 'How easily this child comes to rest.',
    ...{ value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  sociability: {
    says: 'How often this child seeks the other.',
    ...{ value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  persistence: {
    says: 'How long this child keeps asking before hope runs out.',
    ...{ value: 1, range: [0.3, 3], unit: '×', basis: 'chosen' },
    source: 'children differ (Mesman et al. 2013; Barbosa et al. 2018); the multiplier is ours',
  },
  calm: {
    says: 'Mean time in contact between one need and the next.',
    ...{ value: 5, range: [0.5, 60], unit: 's', basis: 'chosen' },
    source:
      'ours; lab play 1.3 s, so that states last about as long as in play (about 2.7 s, derived from ICEP-R statistics)',
  },
} as const satisfies Record<string, Parameter>;

/** The caregiver as a policy: how soon, how often fitting, how often again. */
const caregiver = {
  firstFits: {
    says: 'Chance that the first answer to a signal fits.',
    ...{ value: 0.6, range: [0, 1], unit: 'probability', basis: 'chosen' },
    source: 'in lab play partners are matched a minority of the time (Tronick & Cohn 1989; often quoted as about 30 %)',
  },
  responseLatency: {
    says: 'How long the caregiver takes to answer a signal it noticed (median).',
    ...{ value: 1.2, range: [0.2, 20], unit: 's', basis: 'reported' },
    source: 'Keller et al. 1999: 1–2 s in free play; the spread is ours',
  },
  repairFits: {
    says: 'Chance that a later try fits.',
    ...{ value: 0.8, range: [0, 1], unit: 'probability', basis: 'chosen' },
    source: ours,
  },
  repairLatency: {
    says: 'Time from one answer to the next try (median).',
    ...{ value: 2, range: [0.2, 20], unit: 's', basis: 'derived' },
    source: 'a reconnection every 3–5 s in play is often quoted (Tronick & Gianino 1986, not read)',
  },
  latencySpread: {
    says: 'Spread of both latencies (standard deviation of their logarithm).',
    ...{ value: 0.5, range: [0, 1], unit: '–', basis: 'chosen' },
    source: ours,
  },
  missed: {
    says: 'Chance not to notice a signal, drawn again each time it gets louder.',
    ...{ value: 0, range: [0, 1], unit: 'probability', basis: 'chosen' },
    source: ours,
  },
  attentiveFor: {
    says: 'How long attention lasts before something else calls (mean); 0: nothing else calls.',
    ...{ value: 0, range: [0, 600], unit: 's', basis: 'chosen' },
    source: ours,
  },
  awayFor: {
    says: 'How long attention is elsewhere then (mean).',
    ...{ value: 20, range: [1, 120], unit: 's', basis: 'chosen' },
    source: ours,
  },
  moodSwing: {
    says: 'How far a mood lifts or lowers the chance that a first answer fits, and shortens or lengthens latencies with it.',
    ...{ value: 0, range: [0, 0.6], unit: '±', basis: 'chosen' },
    source: ours,
  },
  moodLasts: {
    says: 'How long a mood lasts.',
    ...{ value: 60, range: [10, 600], unit: 's', basis: 'chosen' },
    source: ours,
  },
  responseLasts: {
    says: 'How long a response lasts; meanwhile no other can be given.',
    ...{ value: 1.2, range: [0.5, 3], unit: 's', basis: 'chosen' },
    source: 'ours; without it pressing everything would be instant repair',
  },
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
