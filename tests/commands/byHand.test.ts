import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livedByHand } from '../../src/commands/bench/byHand/live';
import { scenarios } from '../../src/scenarios';
import { settingsOf } from '../../src/scenarios/scenario';
import { lived, type Recipe } from '../../src/simulation/run';
import { inputs, seed, settings } from '../arbitraries';

const until = 60;

const drawn: fc.Arbitrary<Recipe> = fc.record({ settings: settings(until), seed, inputs: inputs(until) });
const offered: fc.Arbitrary<Recipe> = fc.record({
  settings: fc.constantFrom(...scenarios).map((scenario) => settingsOf(scenario)),
  seed,
  inputs: fc.oneof(fc.constant([]), inputs(until)),
});

// Two tellings of the same model, from the same page of words: what the statechart means, and what a switch by hand means.
describe('the model written once more by hand', () => {
  test('lives every run as the statechart does, to the last bit', () => {
    fc.assert(
      fc.property(fc.oneof(drawn, offered), (recipe) => {
        expect(livedByHand(recipe, until)).toEqual(lived(recipe, until).trace);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});
