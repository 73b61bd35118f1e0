/** What rests on the two hypotheses that can be left out, and what does not: exactly these patterns break without each. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createLaboratory } from '../../src/laboratory/dyads';
import { patterns } from '../../src/laboratory/patterns';
import { inDraws } from '../../src/laboratory/patterns/otherNumbers';
import type { PatternId } from '../../src/laboratory/patterns/pattern';
import { type Part, parts } from '../../src/laboratory/without';

/** Pattern 11 by few draws: what it asks after is gone from nearly all of them. */
const measurable = patterns.map((pattern) => (pattern.id === 11 ? inDraws(40) : pattern));

async function brokenWithout(part: Part): Promise<readonly PatternId[]> {
  const laboratory = createLaboratory({ changes: parts[part] });
  const broken: PatternId[] = [];
  for (const { id, measure } of measurable) if (!(await measure(laboratory)).holds) broken.push(id);
  return broken;
}

const minutes = 60_000;

/** Why each of them breaks. */
const restsOn: Readonly<Record<Part, readonly (readonly [PatternId, string])[]>> = {
  reparability: [
    [3, 'a prompt repair leaves no more felt safety than there was: it teaches nothing about the next mismatch'],
    [5, 'the benefit of some mismatch vanishes: the more first answers fit, the better the still face is borne'],
    [7, 'hope runs out so soon that withdrawal is over, and asking begins again, before the still face is'],
    [
      8,
      'who gets too little no longer unlearns to trust in repair, goes on asking, and is above its window more than below',
    ],
    [11, 'pattern 5 is gone with almost all other numbers too'],
    [13, '“I can bring us back” cannot come back: it never moved'],
  ],
  widening: [
    [9, 'strain calmed together leaves no mark, and lasting strain goes on narrowing'],
    [11, 'pattern 9 is gone with all other numbers too'],
    [13, 'felt safety and both expectations come back, the window does not'],
  ],
};

describe.each(Object.entries(restsOn) as [Part, (typeof restsOn)[Part]][])('without %s', (part, rests) => {
  let broken: readonly PatternId[];

  beforeAll(async () => {
    broken = await brokenWithout(part);
  }, 5 * minutes);

  test.each(rests)('pattern %s breaks: %s', (id) => expect(broken).toContain(id));

  test('every other pattern holds all the same', () => {
    expect(broken).toEqual(rests.map(([id]) => id));
  });
});
