import { describe, expect, test } from 'vitest';
import { patterns } from '../../src/laboratory/patterns';

const minutes = 60_000;

// The bounds come from what was published, and were set before anything was measured.
describe('the model shows', () => {
  test.each(patterns)(
    'pattern $number: $says',
    ({ measure, bound }) => {
      const { holds, measured } = measure();
      expect(holds, `${bound}; measured ${JSON.stringify(measured)}`).toBe(true);
    },
    5 * minutes,
  );
});
