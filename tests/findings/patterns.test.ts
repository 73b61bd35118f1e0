import { describe, expect, test } from 'vitest';
import { createLaboratory } from '../../src/laboratory/dyads';
import { patterns } from '../../src/laboratory/patterns';
import { inDraws } from '../../src/laboratory/patterns/otherNumbers';
import { patternTextsFor } from '../../src/text/patterns';

const texts = patternTextsFor('en').patterns;
const laboratory = createLaboratory();

/** `npm run patterns` judges pattern 11 by a thousand draws, a minute of one core; here the first quarter of them has to do. */
const measurable = patterns.map((pattern) => (pattern.id === 11 ? inDraws(250) : pattern));

const minutes = 60_000;

// The bounds come from what was published, and were set before anything was measured.
describe('the model shows', () => {
  test.each(measurable.map((pattern) => ({ pattern, ...texts[pattern.id] })))(
    'pattern $pattern.id: $says',
    async ({ pattern, bound }) => {
      const { holds, measured } = await pattern.measure(laboratory);
      expect(holds, `${bound}; measured ${JSON.stringify(measured)}`).toBe(true);
    },
    5 * minutes,
  );
});
