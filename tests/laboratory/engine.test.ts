import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livedFast, observe } from '../../src/laboratory/engine/engine';
import { goodEnough } from '../../src/scenarios/goodEnough';
import { settingsOf } from '../../src/scenarios/scenario';
import { lived, type Recipe } from '../../src/simulation/run';
import { inputs, seed, settings } from '../arbitraries';

const until = 60;

/** Some inputs lie beyond the end of the life: they are never given. */
const recipe: fc.Arbitrary<Recipe> = fc.record({ settings: settings(until), seed, inputs: inputs(until * 1.1) });

describe('the batch engine', () => {
  test('agrees with the statechart to the last bit', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        expect(livedFast(recipe, until)).toEqual(lived(recipe, until).trace);
      }),
      { numRuns: 2000, endOnFailure: true },
    );
  });

  test('shows an onlooker a life without gaps, each stretch before what ends it', () => {
    fc.assert(
      fc.property(recipe, (recipe) => {
        let seen = 0;
        let stretches = 0;
        observe(recipe, until, {
          segment(segment, end) {
            expect(segment.at).toBe(seen);
            expect(end).toBeGreaterThanOrEqual(segment.at);
            seen = end;
            stretches++;
          },
          happening({ type, at }) {
            // A press that is refused ends no stretch.
            if (type === 'refused') expect(at).toBeGreaterThanOrEqual(seen);
            else expect(at).toBe(seen);
          },
        });
        expect(seen).toBe(until);
        expect(stretches).toBe(lived(recipe, until).trace.segments.length);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('refuses settings that no run can be made of, as a run does', () => {
    const settings = settingsOf(goodEnough, { by: 'policy' }, { soothingTime: -1 });
    expect(() => livedFast({ settings, seed: 1, inputs: [] }, until)).toThrow('soothingTime is -1');
  });
});
