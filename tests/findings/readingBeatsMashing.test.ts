import { beforeAll, describe, expect, test } from 'vitest';
import { meanOf } from '../../src/episodes/stretches';
import { estimated } from '../../src/laboratory/estimates';
import { everyday } from '../../src/scenarios/everyday';
import { settingsOf } from '../../src/scenarios/scenario';
import { strainTest, strainTestPhases } from '../../src/scenarios/strainTest';
import { createRun } from '../../src/simulation/run';
import { type Hand, masher, reader } from '../hands';

const life = 600;
const children = Array.from({ length: 40 }, (_, i) => i + 1);

/** Where ten minutes with this hand end, and the felt safety of the still face that follows play. */
function livedWith(hand: Hand, seed: number) {
  const settings = { ...settingsOf(everyday, { by: 'person' }), procedure: strainTest(life) };
  const run = createRun({ settings, seed, inputs: [] });
  hand(run, life);
  const { availability, reparability } = run.life();
  const safety = meanOf(run.trace, { from: life - 60, until: life }, (segment) => segment.safety);
  hand(run, life + strainTestPhases.play);
  run.advanceTo(life + strainTestPhases.stillFace);
  const span = { from: life + strainTestPhases.play, until: life + strainTestPhases.stillFace };
  return { safety, availability, reparability, stillFace: meanOf(run.trace, span, (segment) => segment.safety) };
}

type Outcome = ReturnType<typeof livedWith>;
type Measure = keyof Outcome;

let presses: readonly Outcome[];
let reads: readonly Outcome[];
let readsFourOfFive: readonly Outcome[];

/** How many standard errors the difference between two hands, child by child, lies above zero. */
function above(better: readonly Outcome[], worse: readonly Outcome[], measure: Measure): number {
  const { value, error } = estimated(
    better.map((outcome, i) => outcome[measure] - (worse[i]?.[measure] ?? Number.NaN)),
  );
  return value / error;
}

describe('reading beats mashing', () => {
  beforeAll(() => {
    presses = children.map((seed) => livedWith(masher(seed), seed));
    reads = children.map((seed) => livedWith(reader(seed, 1.5, 1), seed));
    readsFourOfFive = children.map((seed) => livedWith(reader(seed, 1.5, 0.8), seed));
  }, 120_000);

  test.each<Measure>(['safety', 'availability'])(
    'who presses at random ends below who reads each signal in 1.5 s: %s',
    (measure) => expect(above(reads, presses, measure)).toBeGreaterThan(3),
  );

  test.each<Measure>(['safety', 'availability', 'reparability', 'stillFace'])(
    'who presses at random ends below who reads four of five: %s',
    (measure) => expect(above(readsFourOfFive, presses, measure)).toBeGreaterThan(3),
  );
});
