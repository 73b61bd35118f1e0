/** The twin's own laws: names never lie over each other, and the band between two lines is exactly what lies between them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelopes } from '../../src/scene/twin/envelopes';
import { apart } from '../../src/scene/twin/labels';

describe('names at the ends of lines', () => {
  test('keep their distance, their order and the course, wherever the lines end', () => {
    const heights = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = apart(wanted, 20, 0, 100);
        const sorted = [...placed].sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++)
          expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9);
        for (const y of placed) expect(y >= 0 && y <= 100).toBe(true);
        wanted.forEach((one, i) => {
          wanted.forEach((other, k) => {
            if (one < other) expect(placed[i] ?? 0).toBeLessThan(placed[k] ?? 0);
          });
        });
      }),
    );
  });

  test('stand at the ends of their lines where these are far enough apart', () => {
    expect(apart([80, 10, 45], 20, 0, 100)).toEqual([80, 10, 45]);
  });
});

describe('the band between two lines', () => {
  test('runs from the upper to the lower of both, through the point where they cross', () => {
    const { upper, lower } = envelopes([0, 0, 10, 10], [0, 10, 10, 0]);
    expect(upper).toEqual([0, 0, 5, 5, 10, 0]);
    expect(lower).toEqual([0, 10, 5, 5, 10, 10]);
  });

  test('bends wherever either line does', () => {
    const { upper, lower } = envelopes([0, 0, 4, 2, 10, 0], [0, 20, 7, 30, 10, 20]);
    expect(upper).toEqual([0, 0, 4, 2, 7, 1, 10, 0]);
    expect(lower.filter((_, i) => i % 2 === 0)).toEqual([0, 4, 7, 10]);
    expect(lower[5]).toBe(30);
  });
});
