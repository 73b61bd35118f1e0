/** Families drawn at random: how a caregiver answers is not all there is to how things go. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createLaboratory } from '../../src/laboratory/dyads';
import { above, given } from '../../src/laboratory/estimates';
import { caregivingAndMore } from '../../src/laboratory/patterns/caregivingAndMore';
import type { Conditions, Figure, Finding } from '../../src/laboratory/patterns/pattern';

describe('in families drawn at random', () => {
  let found: Finding;
  const share = (of: Figure, outcome: Conditions['outcome']) =>
    found.measured.find(({ what }) => what.figure === of && what.where?.at === outcome) ?? expect.fail(outcome);

  beforeAll(async () => {
    found = await caregivingAndMore.measure(createLaboratory());
  }, 60_000);

  test.each(['safety', 'availability', 'reparability', 'window'] as const)(
    'caregiving explains part of what comes of it, not all: %s',
    (outcome) => {
      const explained = share('explainedByCaregiver', outcome);
      expect(above(explained, given(0))).toBe(true);
      expect(above(given(1), explained)).toBe(true);
      // Even who knows the child as well does not know all: which needs come when is nobody’s doing.
      expect(above(given(1), share('explainedByBoth', outcome))).toBe(true);
    },
  );

  test('the child as it is has a share of its own in how safe it feels', () => {
    expect(share('explainedByBoth', 'safety').value).toBeGreaterThan(share('explainedByCaregiver', 'safety').value);
  });

  test('caregiving explains far more than in life, where the link is r = .25 (Madigan et al. 2024)', () => {
    expect(above(share('explainedByCaregiver', 'safety'), given(0.25 ** 2))).toBe(true);
  });
});
