/** On matching the evidence is divided (Jaffe et al. 2001; Noe et al. 2015): the model can be of either camp. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Camp, camps, type Switch } from '../../src/laboratory/camps';
import { createLaboratory } from '../../src/laboratory/dyads';
import { above, rises } from '../../src/laboratory/estimates';

const minutes = 60_000;

describe('how well a still face is borne after more or less matching', () => {
  let found: readonly Camp[];
  const where = (g: Switch): Camp =>
    found.find((camp) => camp.g === g) ?? expect.fail(`nothing was measured at g ${g}`);

  beforeAll(async () => {
    found = await camps(createLaboratory());
  }, 5 * minutes);

  test('where being understood at once teaches nothing about mending, a middling share of it is best', () => {
    const { best, sweep } = where(0);
    expect(best.firstFits).toBeGreaterThanOrEqual(0.4);
    expect(best.firstFits).toBeLessThanOrEqual(0.9);
    for (const end of [sweep.at(0), sweep.at(-1)]) expect(above(best, end ?? expect.fail())).toBe(true);
  });

  test.each([0.5, 1] as const)('where it teaches %s times as much as mending, the more the better', (g) => {
    expect(where(g).best.firstFits).toBe(1);
    expect(rises(where(g).sweep)).toBe(true);
  });

  test('where nothing fits at once, the camps agree', () => {
    const [middle, more] = [where(0).sweep[0], where(1).sweep[0]];
    expect(more?.value).toBe(middle?.value);
  });

  test('each figure stands with its error and two hundred dyads', () => {
    for (const { value, error, n } of found.flatMap(({ sweep }) => sweep)) {
      expect(n).toBeGreaterThanOrEqual(200);
      expect(error).toBeGreaterThan(0);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });
});
