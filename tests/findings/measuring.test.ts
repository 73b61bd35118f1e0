import { describe, expect, test } from 'vitest';
import { livedOnce, seeds } from '../../src/laboratory/dyads';
import { drawnCaregiver, drawnTemperament } from '../../src/laboratory/families';
import { above, falls, given, largest, measured, rises } from '../../src/laboratory/patterns/pattern';
import { everyday } from '../../src/scenarios/everyday';
import { settingsOf } from '../../src/scenarios/scenario';

const figure = (value: number, error: number) => ({ what: '', value, error, n: 200 });

describe('the rules by which patterns are judged', () => {
  test('a figure is the mean, with its standard error', () => {
    // By hand, of 1 2 3 4: mean 2.5, squares 5, √(5 / 3 / 4).
    expect(measured('x', [1, 2, 3, 4])).toEqual({ what: 'x', value: 2.5, error: Math.sqrt(5 / 12), n: 4 });
  });

  test('two conditions differ where they are more than three standard errors apart', () => {
    // By hand: errors of .3 and .4 make .5 for the difference.
    expect(above(figure(2.6, 0.3), figure(1, 0.4))).toBe(true);
    expect(above(figure(2.4, 0.3), figure(1, 0.4))).toBe(false);
    expect(above(figure(1, 0.4), figure(2.6, 0.3))).toBe(false);
    expect(above(figure(2, 0.3), given('where it started', 1))).toBe(true);
    expect(above(figure(1, 0), figure(1, 0))).toBe(false);
  });

  test('along a sweep no step goes against the direction beyond two errors, and the ends are more than five apart', () => {
    const along = (...values: readonly number[]) => values.map((value) => figure(value, 0.3 / Math.SQRT2));
    // The error of a difference is .3: a step of .5 against the direction is within two of them, one of .7 is not.
    expect(falls(along(5, 4, 4.5, 3))).toBe(true);
    expect(falls(along(5, 4, 4.7, 3))).toBe(false);
    expect(falls(along(5, 4.5, 3.6))).toBe(false);
    expect(rises(along(3, 4.5, 4, 5))).toBe(true);
    expect(rises(along(3, 4.7, 4, 5))).toBe(false);
    expect(rises(along(5, 4, 3))).toBe(false);
    expect(falls([])).toBe(false);
  });

  test('the largest figure is named by its place', () => {
    expect(largest([figure(1, 0), figure(3, 9), figure(2, 0)])).toBe(1);
  });
});

describe('the dyads', () => {
  test('live once, each seed its own life, however many patterns ask', () => {
    let looks = 0;
    const lives = livedOnce({
      settings: settingsOf(everyday),
      until: 30,
      figures: ({ happenings }) => {
        looks++;
        return happenings.find(({ type }) => type === 'signal')?.at;
      },
    });
    expect(looks).toBe(0);
    const first = lives();
    expect(lives()).toBe(first);
    expect(looks).toBe(seeds.length);
    expect(new Set(first).size).toBeGreaterThan(seeds.length / 2);
  });

  test('of drawn temperaments lie around the middle child, and owe nothing to their caregivers', () => {
    const logs = (numbers: readonly (number | undefined)[]) => numbers.map((number) => Math.log(number ?? Number.NaN));
    const correlation = (a: readonly number[], b: readonly number[]): number => {
      const [ma, mb] = [measured('', a), measured('', b)];
      const products = a.reduce((sum, x, i) => sum + (x - ma.value) * ((b[i] ?? Number.NaN) - mb.value), 0);
      return products / (a.length * (a.length - 1) * ma.error * mb.error);
    };
    const names = ['reactivity', 'soothability', 'sociability', 'persistence'] as const;
    const children = names.map((name) => logs(seeds.map((seed) => drawnTemperament(seed)[name])));
    const latencies = logs(seeds.map((seed) => drawnCaregiver(seed).responseLatency));
    children.forEach((own, i) => {
      const { value, error, n } = measured('', own);
      expect(Math.abs(value)).toBeLessThan(3 * error);
      // The spread is .3; with two hundred its own standard error is .015, that of a correlation .07.
      expect(Math.abs(error * Math.sqrt(n) - 0.3)).toBeLessThan(0.05);
      for (const other of [latencies, ...children.slice(i + 1)])
        expect(Math.abs(correlation(own, other))).toBeLessThan(0.22);
    });
  });
});
