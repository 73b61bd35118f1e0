/** The scenario that shows the way back: nothing changes in it but whether what was missed is mended. */
import { expect, test } from 'vitest';
import { levelsAt } from '../../src/episodes/session';
import { createLaboratory } from '../../src/laboratory/dyads';
import { scenarioOf, scenarios } from '../../src/scenarios';
import { settingsOf } from '../../src/scenarios/scenario';
import { turnsAt, wayBack } from '../../src/scenarios/wayBack';
import type { Trace } from '../../src/simulation/trace';

test('whoever begins to mend misses as often as before, and is as quick', () => {
  const [step] = wayBack.procedure;
  if (step?.does !== 'handOver') throw new Error('nobody takes over');
  const before = scenarioOf('never-repairs')?.values;
  expect(scenarios).toContain(wayBack);
  expect({ ...step.to.values, repairFits: before?.repairFits }).toMatchObject({ ...before });
  expect(step.to.values.repairFits).toBeGreaterThan(0.5);
});

test('felt safety, both expectations and the window come back, in the mean of two hundred children', async () => {
  const whole = (trace: Trace) => trace;
  const { lives: lived } = createLaboratory();
  const lives = await lived({ settings: settingsOf(wayBack), until: 3 * turnsAt, figures: whole });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  for (const level of ['safety', 'availability', 'reparability', 'window'] as const) {
    const at = (moment: number) => mean(lives.map((trace) => levelsAt(trace, moment)[level]));
    expect(at(3 * turnsAt), level).toBeGreaterThan(at(turnsAt));
    if (level !== 'availability') expect(at(3 * turnsAt), level).toBeGreaterThan(at(0));
  }
});
