/** The constants of the model, drawn anew for pattern 11. */
import { describe, expect, test } from 'vitest';
import { estimated } from '../../src/laboratory/estimates';
import { constants, factor, redrawn } from '../../src/laboratory/redrawn';
import { parameterNames, parameters } from '../../src/model/parameters';
import { checked } from '../../src/model/settings';
import { goodEnough } from '../../src/scenarios/goodEnough';
import { settingsOf } from '../../src/scenarios/scenario';

const draws = Array.from({ length: 1000 }, (_, i) => i + 1);
const settings = settingsOf(goodEnough);

describe('the constants of the model', () => {
  test('are all its numbers but who the two are, the middle of a scale, and a switch', () => {
    const stay = parameterNames.filter((name) => !constants.includes(name));
    expect(stay.sort()).toEqual(
      [
        ...['reactivity', 'soothability', 'sociability', 'persistence'],
        ...['firstFits', 'responseLatency', 'repairFits', 'repairLatency', 'missed'],
        ...['attentiveFor', 'awayFor', 'moodSwing', 'moodLasts'],
        ...['bestArousal', 'matchTeachesRepair'],
      ].sort(),
    );
  });

  test('are drawn up to one and a half times as large or as small, each evenly and each by itself', () => {
    for (const name of constants) {
      const logs = draws.map((draw) => Math.log(factor(draw, name)) / Math.log(1.5));
      expect(Math.min(...logs), name).toBeGreaterThan(-1);
      expect(Math.max(...logs), name).toBeLessThan(1);
      const { value, error } = estimated(logs);
      // Evenly from −1 to 1: mean 0, standard deviation 1/√3.
      expect(Math.abs(value), name).toBeLessThan(4 * error);
      expect(error * Math.sqrt(draws.length), name).toBeCloseTo(1 / Math.sqrt(3), 1);
    }
    expect(new Set(constants.map((name) => factor(1, name))).size).toBe(constants.length);
  });

  test('make settings of which a run can be made, in every draw, and leave who the two are', () => {
    for (const draw of draws) {
      const { values } = checked(redrawn(settings, draw));
      for (const name of parameterNames)
        if (!constants.includes(name)) expect(values[name]).toBe(settings.values[name]);
    }
  });

  test('stop at the ends of their ranges; a window begins no wider than it may become', () => {
    const all = draws.map((draw) => ({ draw, ...redrawn(settings, draw) }));
    const [, most] = parameters.trustInRepair.range;
    expect(all.some(({ values }) => values.trustInRepair === most)).toBe(true);
    const crossed = all.filter(
      ({ draw }) => settings.values.windowAtStart * factor(draw, 'windowAtStart') > 34 * factor(draw, 'windowMost'),
    );
    expect(crossed.length).toBeGreaterThan(0);
    for (const { values } of crossed) expect(values.windowAtStart).toBeLessThanOrEqual(values.windowMost);
  });
});
