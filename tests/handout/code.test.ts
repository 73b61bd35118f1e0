/** The code for a camera: as large as the standard says, with room around it. */
import { expect, test } from 'vitest';
import { codeOf } from '../../src/handout/code';

/** Capacities in bytes from ISO/IEC 18004, table 7: with medium correction up to 300 bytes, with low beyond. */
test.for([
  [14, 1],
  [84, 5],
  [213, 10],
  [520, 15],
  [858, 20],
  [2953, 40],
] as const)('a text of %i bytes fits into version %i', async ([bytes, version]) => {
  const code = await codeOf('x'.repeat(bytes));
  expect(code?.size).toBe(17 + 4 * version + 8);
});

test('a text that fits into none has none', async () => {
  expect(await codeOf('x'.repeat(2954))).toBeNull();
});

test('four modules around it stay light, and a finder stands in three corners', async () => {
  const { size, path } = (await codeOf('https://attune.example/#stage=watch&lang=nl')) ?? { size: 0, path: '' };
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  expect(dark.size).toBeGreaterThan(100);
  const places = [...dark].map((place) => place.split(' ').map(Number));
  for (const [x = 0, y = 0] of places) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x, y)).toBeLessThan(size - 4);
  }
  const last = size - 4 - 7;
  for (const [x, y] of [
    [4, 4],
    [last, 4],
    [4, last],
  ] as const) {
    const row = (down: number) =>
      Array.from({ length: 7 }, (_, along) => (dark.has(`${x + along} ${y + down}`) ? '#' : '.')).join('');
    expect([0, 1, 2, 3].map(row)).toEqual(['#######', '#.....#', '#.###.#', '#.###.#']);
  }
});
