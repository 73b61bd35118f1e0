/** Of some lives only the end is kept. */
import { describe, expect, test } from 'vitest';
import { episodesOf } from '../../src/episodes/episodes';
import { levelsAt } from '../../src/episodes/session';
import { livedFast } from '../../src/laboratory/engine/engine';
import { borne, during, strained } from '../../src/laboratory/patterns/stillFace';
import { witnessed } from '../../src/laboratory/witnessed';
import { scenarios } from '../../src/scenarios';

describe('a life of which only the end is kept', () => {
  const { from, until } = during.stillFace;

  test.each(scenarios)('$id: tells of its end what the whole would', (scenario) => {
    const recipe = { settings: strained(scenario), seed: 5, inputs: [] };
    const [whole, end] = [livedFast(recipe, until), witnessed(recipe, from, until)];
    expect(borne(end)).toEqual(borne(whole));
    for (const at of [from, (from + until) / 2, until]) expect(levelsAt(end, at)).toEqual(levelsAt(whole, at));
    expect(episodesOf(end)).toEqual(episodesOf(whole).filter(({ endedAt }) => endedAt >= from));
    expect(end.segments.length).toBeLessThan(whole.segments.length / 2);
  });

  test('kept from its beginning is the whole', () => {
    for (const scenario of scenarios) {
      const recipe = { settings: strained(scenario), seed: 6, inputs: [] };
      expect(witnessed(recipe, 0, until)).toEqual(livedFast(recipe, until));
    }
  });
});
