/** What a child of 9–12 months can ask for, what a caregiver can answer, and how well each answer fits. */

export const signals = ['comfort', 'share', 'play', 'rest', 'explore'] as const;
export type Signal = (typeof signals)[number];

export const responses = ['hold', 'mirror', 'play', 'giveSpace', 'encourage'] as const;
export type Response = (typeof responses)[number];

/** How loud a signal has become. A latch: once called, called, until the episode ends. */
export const loudnesses = ['cue', 'call', 'cry'] as const;
export type Loudness = (typeof loudnesses)[number];

/** The response that meets each signal. */
export const fitting: Readonly<Record<Signal, Response>> = {
  comfort: 'hold',
  share: 'mirror',
  play: 'play',
  rest: 'giveSpace',
  explore: 'encourage',
};

/**
 * How well a response (inner key) answers a signal (outer key): 1 fits, between 0 and 1 comes near, 0 or less misses.
 * Chosen; where a study stands behind a row it is named.
 */
export const fitTable: Readonly<Record<Signal, Readonly<Record<Response, number>>>> = {
  // Being mirrored in distress helps, but it is not being held.
  comfort: { hold: 1, mirror: 0.5, play: -0.5, giveSpace: -1, encourage: -0.5 },
  // Joy wants to be seen; unseen joy is a small still face.
  share: { hold: -0.3, mirror: 1, play: 0.5, giveSpace: -0.8, encourage: 0.4 },
  // Bored: attention is near; being held down or sent off is not.
  play: { hold: -0.5, mirror: 0.4, play: 1, giveSpace: -0.8, encourage: -0.3 },
  // Looking away is self-regulation: following is near, chasing is the misfit (Crockenberg & Leerkes 2004).
  rest: { hold: -0.5, mirror: -0.6, play: -1, giveSpace: 1, encourage: 0.4 },
  // Sharing the wonder is near; taking over is too much, turning away a little too little.
  explore: { hold: -0.8, mirror: 0.5, play: -0.6, giveSpace: -0.3, encourage: 1 },
};

export type Misfit = 'tooMuch' | 'tooLittle';

/** Where it misfits, a response that comes towards the child is too much; one that keeps a distance is too little. */
export const misfitKind: Readonly<Record<Response, Misfit>> = {
  hold: 'tooMuch',
  mirror: 'tooMuch',
  play: 'tooMuch',
  giveSpace: 'tooLittle',
  encourage: 'tooLittle',
};

/** Where the child is when a need arises, as far as it changes what is needed. */
export type NeedSetting = 'inContact' | 'exploring';

/** Weights with which a need is drawn, in the order of `signals`. */
export const needWeights: Readonly<Record<NeedSetting, Readonly<Record<Signal, number>>>> = {
  inContact: { comfort: 1, share: 1, play: 1, rest: 1, explore: 1 },
  exploring: { comfort: 0.5, share: 1.5, play: 0.5, rest: 0.5, explore: 2 },
};

/** @returns how well `response` answers `need`, −1 to 1. */
export const fitOf = (need: Signal, response: Response): number => fitTable[need][response];

/** @returns whether `response` meets `need`; a near answer does not. */
export const fits = (need: Signal, response: Response): boolean => fitting[need] === response;

/** Signals that turn into a wish for comfort once they have become a cry. */
export const becomesComfort: Readonly<Record<Signal, boolean>> = {
  comfort: false,
  share: true,
  play: true,
  rest: false,
  explore: true,
};

/** What stays the same from draw to draw is worked out once. */
function scaleOf(weights: Readonly<Record<Signal, number>>) {
  const steps = signals.map((signal) => ({ signal, weight: weights[signal] }));
  return { steps, total: steps.reduce((sum, { weight }) => sum + weight, 0) };
}
const scales = { inContact: scaleOf(needWeights.inContact), exploring: scaleOf(needWeights.exploring) };

/** @returns the need behind `chance` (0 to 1, exclusive), by the weights of `setting`. */
export function needFor(setting: NeedSetting, chance: number): Signal {
  const { steps, total } = scales[setting];
  let left = chance * total;
  for (const { signal, weight } of steps) {
    left -= weight;
    if (left < 0) return signal;
  }
  throw new RangeError(`needFor: chance ${chance} is not between 0 and 1`);
}

function misfitsOf(need: Signal) {
  const any = responses.filter((response) => !fits(need, response));
  const of = (kind: Misfit) => any.filter((response) => misfitKind[response] === kind);
  return { any, tooMuch: of('tooMuch'), tooLittle: of('tooLittle') };
}
const misfitTable = Object.fromEntries(signals.map((need) => [need, misfitsOf(need)])) as Readonly<
  Record<Signal, ReturnType<typeof misfitsOf>>
>;

/** @returns the responses that do not fit `need`, near ones included; only those of `kind` where one is named. */
export const misfits = (need: Signal, kind: Misfit | null): readonly Response[] => misfitTable[need][kind ?? 'any'];
