/** One dyad, headless: its measures, or its trace. */
import { livedWithin, type Measured, measured, measures, type Shape, type Shapes } from '../episodes/measures';
import type { Counted, Mean } from '../episodes/spread';
import type { Span } from '../episodes/stretches';
import { type ParameterName, parameterNames, parameters, type Values } from '../model/parameters';
import { allows } from '../model/settings';
import { scenarioOf, scenarios } from '../scenarios';
import { type History, histories, historyIds } from '../scenarios/histories';
import { settingsOf } from '../scenarios/scenario';
import { strainTest, strainTestPhases } from '../scenarios/strainTest';
import { type Temperament, temperamentIds, temperaments } from '../scenarios/temperaments';
import { lived } from '../simulation/run';
import { BadArguments, type Given, run } from './arguments';

const command = {
  name: 'simulate',
  says: 'Lives one dyad without a screen and prints what came of it.',
  options: {
    scenario: { says: 'Who meets whom.', takes: 'text', among: scenarios.map(({ id }) => id) },
    child: { says: 'How the child is (middle).', takes: 'text', among: temperamentIds },
    history: { says: 'What it has come to expect before (neutral).', takes: 'text', among: historyIds },
    seed: { says: 'Names the child: same seed, same needs (1).', takes: 'whole', from: 0, to: Number.MAX_SAFE_INTEGER },
    minutes: { says: 'Minutes of life (10).', takes: 'number', from: 0.01, to: 1440 },
    set: { says: 'Another value for a parameter, as name=value.', takes: 'text', many: true },
    'strain-test': { says: 'Adds a strain test after it: play, still face, reunion; two minutes each.', takes: 'flag' },
    trace: { says: 'Prints the trace too: segments and happenings, as JSON.', takes: 'flag' },
    json: { says: 'Prints JSON.', takes: 'flag' },
  },
} as const;

/** @returns the parameters set by `name=value`. */
function changes(given: readonly string[]): Partial<Values> {
  return Object.fromEntries(
    given.map((entry) => {
      const [name = '', text = ''] = entry.split('=');
      const known = parameterNames.find((parameter) => parameter === name);
      if (!known)
        throw new BadArguments(`--set knows no parameter “${name}”; there are: ${parameterNames.join(', ')}.`);
      return [known, value(known, text)];
    }),
  );
}

function value(name: ParameterName, text: string): number {
  const read = text.trim() === '' ? Number.NaN : Number(text);
  if (allows(name, read)) return read;
  throw new BadArguments(`--set ${name} cannot be “${text}”; it lies from ${parameters[name].range.join(' to ')}.`);
}

type Parts = Readonly<Record<string, Measured>>;

function spans(life: number, strained: boolean): Readonly<Record<string, Span>> {
  const { play, stillFace, reunion } = strainTestPhases;
  const before = { life: { from: 0, until: life } };
  if (!strained) return before;
  return {
    ...before,
    play: { from: life, until: life + play },
    stillFace: { from: life + play, until: life + stillFace },
    reunion: { from: life + stillFace, until: life + reunion },
  };
}

function simulate(given: Given): number {
  const scenario = scenarioOf(String(given.scenario ?? 'good-enough'));
  if (!scenario) throw new BadArguments(`--scenario “${given.scenario}” is not known.`);
  const seed = Number(given.seed ?? 1);
  const life = Number(given.minutes ?? 10) * 60;
  const strained = given['strain-test'] === true;
  const child = (given.child ?? 'middle') as Temperament;
  const history = (given.history ?? 'neutral') as History;
  const settings = settingsOf(
    scenario,
    { by: 'policy' },
    { ...temperaments[child], ...histories[history], ...changes((given.set ?? []) as readonly string[]) },
  );
  const procedure = strained ? strainTest(life) : settings.procedure;
  const until = strained ? life + strainTestPhases.reunion : life;
  const { trace } = lived({ settings: { ...settings, procedure }, seed, inputs: [] }, until);
  const parts: Parts = Object.fromEntries(
    Object.entries(spans(life, strained)).map(([part, span]) => [part, measured(livedWithin(trace, span))]),
  );
  const what = { scenario: scenario.id, child, history, seed, seconds: until };
  if (given.json || given.trace)
    console.log(JSON.stringify({ ...what, ...parts, ...(given.trace && { trace }) }, null, 2));
  else print(what, parts);
  return 0;
}

const figure = (value: number): string => String(Number(value.toFixed(3)));
const counted = ({ count, of }: Counted): string => `${count} of ${of}`;
const average = ({ mean, standardDeviation }: Mean): string =>
  standardDeviation === null ? figure(mean) : `${figure(mean)} ± ${figure(standardDeviation)}`;

/** Each shape of a measure as text; ± is a standard deviation, n how many there were. */
const written: { readonly [S in Shape]: (value: NonNullable<Shapes[S]>) => string } = {
  ends: ({ met, repaired, givenUp }) => `met ${met}, repaired ${repaired}, given up ${givenUp}`,
  share: figure,
  perMinute: figure,
  seconds: figure,
  counted,
  sayable: counted,
  mended: ({ soon, atAll, of }) => `within 5 s ${soon}, at all ${atAll}, of ${of}`,
  spread: ({ n, median, lowerQuartile, upperQuartile }) =>
    `median ${figure(median)}, quartiles ${figure(lowerQuartile)} to ${figure(upperQuartile)}, n ${n}`,
  level: ({ mean, standardDeviation, final }) =>
    `mean ${figure(mean)} ± ${figure(standardDeviation)} over time, at the end ${figure(final)}`,
  around: ({ n, before, after, change }) =>
    `before ${average(before)}, after ${average(after)}, change ${average(change)}, n ${n}`,
};

const inWords = <S extends Shape>(shape: S, value: Shapes[S]): string =>
  value === null ? 'nothing to say, or too few' : written[shape](value as NonNullable<Shapes[S]>);

/** Prints a line each: what was lived, then every measure of every part with its unit. */
function print(what: Readonly<Record<string, string | number>>, parts: Parts): void {
  for (const [name, value] of Object.entries(what)) console.log(`${name.padEnd(24)} ${value}`);
  for (const [part, values] of Object.entries(parts)) {
    console.log(`\n${part}`);
    for (const { id, shape, unit } of measures)
      console.log(`${id.padEnd(24)} ${unit.padEnd(16)} ${inWords(shape, values[id])}`);
  }
}

export const main = (args: readonly string[]): Promise<number> => run(command, args, simulate);
