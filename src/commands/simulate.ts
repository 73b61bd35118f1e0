/** One dyad, headless: its measures, or its trace. */
import { episodesOf } from '../episodes/episodes';
import { latencyToRepair, latencyToRespond } from '../episodes/latency';
import { shareMatched } from '../episodes/matched';
import { secondsPerReconnection } from '../episodes/reconnection';
import { levelsAt } from '../episodes/session';
import { present, spreadOf } from '../episodes/spread';
import { meanOf, type Span } from '../episodes/stretches';
import { shareInZone } from '../episodes/zones';
import { type ParameterName, parameterNames, parameters, type Values } from '../model/parameters';
import { allows } from '../model/settings';
import { scenarioOf, scenarios } from '../scenarios';
import { type History, histories, historyIds } from '../scenarios/histories';
import { settingsOf } from '../scenarios/scenario';
import { strainTest, strainTestPhases } from '../scenarios/strainTest';
import { type Temperament, temperamentIds, temperaments } from '../scenarios/temperaments';
import { lived } from '../simulation/run';
import type { Trace } from '../simulation/trace';
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

function measures(trace: Trace, span: Span) {
  const episodes = episodesOf(trace, span.until).filter(({ endedAt }) => endedAt >= span.from);
  const count = (end: string) => episodes.filter((episode) => episode.end === end).length;
  return {
    episodes: { met: count('met'), repaired: count('repaired'), givenUp: count('givenUp') },
    shareMatched: shareMatched(trace, span),
    secondsPerReconnection: secondsPerReconnection(trace, span),
    latencyToRespond: spreadOf(present(episodes.map(latencyToRespond))),
    latencyToRepair: spreadOf(present(episodes.map(latencyToRepair))),
    inside: shareInZone(trace, span, 'inside'),
    above: shareInZone(trace, span, 'above'),
    below: shareInZone(trace, span, 'below'),
    meanFeltSafety: meanOf(trace, span, ({ safety }) => safety),
    meanArousal: meanOf(trace, span, ({ arousal }) => arousal),
    final: levelsAt(trace, span.until),
  };
}

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
  const parts = Object.entries(spans(life, strained)).map(([part, span]) => [part, measures(trace, span)] as const);
  const result = { scenario: scenario.id, child, history, seed, seconds: until, ...Object.fromEntries(parts) };
  if (given.json || given.trace) console.log(JSON.stringify(given.trace ? { ...result, trace } : result, null, 2));
  else print(result);
  return 0;
}

/** Prints a nested record, a line each, figures to three places. */
function print(record: object, path = ''): void {
  for (const [key, entry] of Object.entries(record)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof entry === 'object' && entry !== null) print(entry, name);
    else console.log(`${name.padEnd(36)} ${typeof entry === 'number' ? Number(entry.toFixed(3)) : entry}`);
  }
}

export const main = (args: readonly string[]): Promise<number> => run(command, args, simulate);
