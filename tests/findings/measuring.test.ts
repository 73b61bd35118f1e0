import { describe, expect, test } from 'vitest';
import { explained, rankCorrelation } from '../../src/laboratory/associations';
import { createLaboratory, seeds } from '../../src/laboratory/dyads';
import { above, estimated, falls, given, largest, rises, shareOf } from '../../src/laboratory/estimates';
import { drawnCaregiver, drawnTemperament } from '../../src/laboratory/families';
import { type Found, measured } from '../../src/laboratory/measuring';
import { matchedInLabPlay } from '../../src/laboratory/patterns/matchedInLabPlay';
import { mendedInLabPlay } from '../../src/laboratory/patterns/mendedInLabPlay';
import { everyday } from '../../src/scenarios/everyday';
import { settingsOf } from '../../src/scenarios/scenario';
import type { Trace } from '../../src/simulation/trace';

const figure = (value: number, error: number) => ({ value, error, n: 200 });

describe('the rules by which patterns are judged', () => {
  test('a figure is the mean, with its standard error', () => {
    // By hand, of 1 2 3 4: mean 2.5, squares 5, √(5 / 3 / 4).
    expect(estimated([1, 2, 3, 4])).toEqual({ value: 2.5, error: Math.sqrt(5 / 12), n: 4 });
  });

  test('two conditions differ where they are more than three standard errors apart', () => {
    // By hand: errors of .3 and .4 make .5 for the difference.
    expect(above(figure(2.6, 0.3), figure(1, 0.4))).toBe(true);
    expect(above(figure(2.4, 0.3), figure(1, 0.4))).toBe(false);
    expect(above(figure(1, 0.4), figure(2.6, 0.3))).toBe(false);
    expect(above(figure(2, 0.3), given(1))).toBe(true);
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

  test('the largest is looked for among figures, and nowhere else', () => {
    expect(largest([figure(1, 0), figure(3, 9), figure(2, 0)])).toEqual(figure(3, 9));
    expect(() => largest([])).toThrow(RangeError);
  });
});

describe('shares and associations', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies within Wilson’s interval', (holding, of, from, to) => {
    const { value, n, interval } = shareOf(Array.from({ length: of }, (_, i) => i < holding));
    expect([value, n]).toEqual([holding / of, of]);
    expect(interval?.[0]).toBeCloseTo(from, 4);
    expect(interval?.[1]).toBeCloseTo(to, 4);
  });

  test('rank correlation looks at order alone, and equal numbers share their ranks', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [9, 3, 1, 0])).toBeCloseTo(-1, 12);
    // By hand: ranks 1 2 3 4 5 and 2 1 3.5 3.5 5; 8.5 / √(10 · 9.5).
    expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 7, 7, 9])).toBeCloseTo(8.5 / Math.sqrt(95), 12);
    expect(rankCorrelation([1, 2, 3], [4, 4, 4])).toBeNaN();
  });

  test('explained variance is that of a regression', () => {
    // Anscombe 1973, The American Statistician 27:17–21, the first of the four sets: R² .667.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(
      explained(
        x.map((each) => [each]),
        y,
      ),
    ).toBeCloseTo(0.667, 3);
    const plane = x.map((each, i) => 3 + 2 * each - (y[i] ?? 0));
    expect(
      explained(
        x.map((each, i) => [y[i] ?? 0, each]),
        plane,
      ),
    ).toBeCloseTo(1, 12);
  });
});

describe('the dyads', () => {
  test('live once, each seed its own life, however many patterns ask', async () => {
    let looks = 0;
    const condition = {
      settings: settingsOf(everyday),
      until: 30,
      figures: ({ happenings }: Trace) => {
        looks++;
        return happenings.find(({ type }) => type === 'signal')?.at;
      },
    };
    const { lives } = createLaboratory();
    const [first, again] = await Promise.all([lives(condition), lives(condition)]);
    expect(again).toBe(first);
    expect(looks).toBe(seeds.length);
    expect(new Set(first).size).toBeGreaterThan(seeds.length / 2);
  });

  test('live with a pause before each, which may end it all', async () => {
    let pauses = 0;
    const pause = () => void pauses++;
    const found: Found[] = [];
    for await (const each of measured([matchedInLabPlay, mendedInLabPlay], createLaboratory({ pause })))
      found.push(each);
    expect(found.map(({ id }) => id)).toEqual([1, 2]);
    // Both look at the same lives.
    expect(pauses).toBe(seeds.length);
    const stop = () => {
      throw new Error('somebody left the page');
    };
    await expect(measured([matchedInLabPlay], createLaboratory({ pause: stop })).next()).rejects.toThrow('left');
  });

  test('do not live on before the pause is over', async () => {
    let looks = 0;
    let goOn = () => {};
    const pause = () =>
      new Promise<void>((over) => {
        goOn = over;
      });
    const { each } = createLaboratory({ pause });
    const found = each([1, 2], () => ++looks);
    await Promise.resolve();
    expect(looks).toBe(0);
    goOn();
    await Promise.resolve();
    expect(looks).toBe(1);
    goOn();
    expect(await found).toEqual([1, 2]);
  });

  test('are others in a laboratory where something is other than usual', async () => {
    const condition = {
      settings: settingsOf(everyday),
      until: 120,
      figures: ({ happenings }: Trace) => happenings.length,
    };
    const [usual, busy] = await Promise.all(
      [{}, { calm: 0.5 }].map((changes) => createLaboratory({ changes }).lives(condition)),
    );
    expect(estimated(busy ?? []).value).toBeGreaterThan(2 * estimated(usual ?? []).value);
  });

  test('of drawn temperaments lie around the middle child, and owe nothing to their caregivers', () => {
    const logs = (numbers: readonly (number | undefined)[]) => numbers.map((number) => Math.log(number ?? Number.NaN));
    const correlation = (a: readonly number[], b: readonly number[]): number => {
      const [ma, mb] = [estimated(a), estimated(b)];
      const products = a.reduce((sum, x, i) => sum + (x - ma.value) * ((b[i] ?? Number.NaN) - mb.value), 0);
      return products / (a.length * (a.length - 1) * ma.error * mb.error);
    };
    const names = ['reactivity', 'soothability', 'sociability', 'persistence'] as const;
    const children = names.map((name) => logs(seeds.map((seed) => drawnTemperament(seed)[name])));
    const latencies = logs(seeds.map((seed) => drawnCaregiver(seed).responseLatency));
    children.forEach((own, i) => {
      const { value, error, n } = estimated(own);
      expect(Math.abs(value)).toBeLessThan(3 * error);
      // The spread is .3; with two hundred its own standard error is .015, that of a correlation .07.
      expect(Math.abs(error * Math.sqrt(n) - 0.3)).toBeLessThan(0.05);
      for (const other of [latencies, ...children.slice(i + 1)])
        expect(Math.abs(correlation(own, other))).toBeLessThan(0.22);
    });
  });
});
