/** How many seconds of life a second of this machine holds: the statechart's actor, the batch engine, and the peer by hand. */
import { availableParallelism } from 'node:os';
import { spreadOf } from '../../episodes/spread';
import { witness } from '../../laboratory/crowd/brief';
import { createCrowd } from '../../laboratory/crowd/crowd';
import { livedFast, observe } from '../../laboratory/engine/engine';
import { goodEnough } from '../../scenarios/goodEnough';
import { settingsOf } from '../../scenarios/scenario';
import { lived } from '../../simulation/run';
import { threads } from '../threads';
import { livedByHand, observeByHand } from './byHand/live';

/** Ten minutes of an ordinary dyad. */
const until = 600;
const settings = settingsOf(goodEnough);
const recipe = (seed: number) => ({ settings, seed, inputs: [] });

/** The measures a sweep asks for, gathered on the way; no trace is kept. */
const measuredBy = (live: typeof observe) => (seed: number) => {
  const { onlooker, seen } = witness(settings, until);
  live(recipe(seed), until, onlooker);
  seen();
};

/** In what is timed here nothing else may live: after an actor in the same thread the others go at two thirds of their speed. */
const ways = {
  engineTraces: (seed: number) => livedFast(recipe(seed), until),
  byHandTraces: (seed: number) => livedByHand(recipe(seed), until),
  engineMeasures: measuredBy(observe),
  byHandMeasures: measuredBy(observeByHand),
};
type Way = keyof typeof ways;

const actor = (seed: number) => lived(recipe(seed), until);

/** @returns dyad-seconds a second, over at least so many seconds of the wall. */
function rate(live: (seed: number) => unknown, seconds: number): number {
  const start = performance.now();
  let lives = 0;
  while (performance.now() - start < seconds * 1000) live(++lives);
  return (lives * until) / ((performance.now() - start) / 1000);
}

const median = (numbers: readonly number[]): number => spreadOf(numbers)?.median ?? Number.NaN;

/** All in turn, several times over, so that what else the machine does falls on each alike. Warmed up first. */
function inTurn(): Readonly<Record<Way, number>> {
  const entries = Object.entries(ways);
  for (const [, live] of entries) rate(live, 0.2);
  const rounds = Array.from({ length: 7 }, () => entries.map(([, live]) => rate(live, 0.05)));
  return Object.fromEntries(entries.map(([way], i) => [way, median(rounds.map((round) => round[i] ?? 0))])) as Record<
    Way,
    number
  >;
}

function actorAfterwards(): number {
  rate(actor, 0.2);
  return median(Array.from({ length: 5 }, () => rate(actor, 0.06)));
}

/** Measures only, in a thread for each core. */
async function onAllCores(): Promise<number> {
  const { places, close } = threads();
  const crowd = createCrowd(places);
  const live = async (cases: number): Promise<number> => {
    const each = (i: number) => ({ settings, seeds: Array.from({ length: 50 }, (_, j) => 50 * i + j + 1), until });
    const start = performance.now();
    await crowd.figures(
      'inBrief',
      Array.from({ length: cases }, (_, i) => each(i)),
    );
    return (cases * 50 * until) / ((performance.now() - start) / 1000);
  };
  await live(30 * places.length);
  const found = await live(80 * places.length);
  await close();
  return found;
}

/** Lives are the same to the last bit whichever way they are lived; tests hold that. */
export async function manyDyads() {
  const one = { ...inTurn(), actor: actorAfterwards() };
  const allCores = await onAllCores();
  return {
    dyadSecondsPerSecond: { ...one, engineMeasuresOnAllCores: allCores },
    cores: availableParallelism(),
    ratios: {
      engineToActor: one.engineTraces / one.actor,
      engineToByHand: one.engineTraces / one.byHandTraces,
      engineToByHandMeasures: one.engineMeasures / one.byHandMeasures,
      allCoresToOne: allCores / one.engineMeasures,
    },
  };
}
