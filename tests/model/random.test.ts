import { describe, expect, test } from 'vitest';
import { draw, drawNormal, philox } from '../../src/model/random';

describe('randomness by number', () => {
  // Known answers of Philox 4×32-10, from the authors’ Random123 distribution (kat_vectors).
  test.each([
    { counter: [0, 0, 0, 0], key: [0, 0], hash: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
    {
      counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      key: [0xffffffff, 0xffffffff],
      hash: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    },
    {
      counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      key: [0xa4093822, 0x299f31d0],
      hash: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    },
  ] as const)('the hash of $counter is what its authors published', ({ counter, key, hash }) => {
    expect(philox(counter, key)).toEqual(hash);
  });

  test('a draw is the same for the same arguments and another one for any other', () => {
    expect(draw(7, 'need', 3, 0)).toBe(draw(7, 'need', 3, 0));
    const others = [draw(8, 'need', 3, 0), draw(7, 'calm', 3, 0), draw(7, 'need', 4, 0), draw(7, 'need', 3, 1)];
    expect(new Set([draw(7, 'need', 3, 0), ...others]).size).toBe(5);
  });

  test('draws lie strictly between 0 and 1 and are even: mean 1/2, variance 1/12', () => {
    const n = 20_000;
    const drawn = Array.from({ length: n }, (_, i) => draw(1, 'fits', i, 0));
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    const mean = drawn.reduce((a, b) => a + b, 0) / n;
    const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / n;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 / Math.sqrt(12 * n));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
  });

  test('normal deviates have mean 0, variance 1 and the tails of a normal distribution', () => {
    const n = 20_000;
    const drawn = Array.from({ length: n }, (_, i) => drawNormal(1, 'latency', i, 0));
    const mean = drawn.reduce((a, b) => a + b, 0) / n;
    const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / n;
    const beyondTwo = drawn.filter((z) => Math.abs(z) > 2).length / n;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
    // Table of the normal distribution: 4.55 % lie beyond two standard deviations.
    expect(Math.abs(beyondTwo - 0.0455)).toBeLessThan(0.006);
  });
});
