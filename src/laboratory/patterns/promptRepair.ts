/** Pattern 3: prompt repair leaves more felt safety than there was before the signal, late repair less. */
import { episodesOf } from '../../episodes/episodes';
import { latencyToRepair } from '../../episodes/latency';
import { fitting, misfits } from '../../model/signals';
import { goodEnough } from '../../scenarios/goodEnough';
import { settingsOf } from '../../scenarios/scenario';
import { createRun } from '../../simulation/run';
import { safetyAt, type Trace } from '../../simulation/trace';
import { dyads, type Laboratory, seeds } from '../dyads';
import { above, falls, given } from '../estimates';
import { drawnCaregiver } from '../families';
import { type Conditions, type Measured, measured, type Pattern } from './pattern';

const until = 600;
const after = 5;

/**
 * Latency of every repair in natural runs, each a family with a caregiver of its own, and felt safety five seconds after
 * contact minus just before the signal.
 */
const naturalRepairs = {
  settings: (seed: number) => settingsOf(goodEnough, { by: 'policy' }, drawnCaregiver(seed)),
  until: until + after,
  /** More than elsewhere: only a fifth of the repairs come within two seconds. */
  seeds: Array.from({ length: 2 * dyads }, (_, i) => i + 1),
  figures: (trace: Trace) =>
    episodesOf(trace, until).flatMap((episode) => {
      const latency = latencyToRepair(episode);
      return latency === null
        ? []
        : [{ latency, gain: safetyAt(trace, episode.endedAt + after) - episode.safetyBefore }];
    }),
};

/** @returns what one mismatch of an imposed length leaves in the same child, five seconds after the fitting answer. */
function imposed({ settled }: Laboratory, seed: number, latency: number): number {
  const settings = settled(settingsOf(goodEnough, { by: 'person' }));
  const run = createRun({ settings, seed, inputs: [] });
  while (!run.life().episode) run.step(until);
  const { episode } = run.life();
  const [misfit] = misfits(episode?.need ?? 'comfort', null);
  if (!episode || !misfit) throw new Error(`imposed: child ${seed} asked for nothing`);
  run.advanceTo(run.now() + 1);
  run.give({ type: 'respond', response: misfit });
  const mismatch = run.now();
  run.advanceTo(mismatch + latency);
  const need = run.life().episode?.need ?? run.life().lastNeed;
  if (need) run.give({ type: 'respond', response: fitting[need] });
  run.advanceTo(mismatch + latency + after);
  return safetyAt(run.trace, run.now()) - episode.safetyBefore;
}

/** Not below 1.2 s: a response lasts that long, and no other can be given meanwhile. */
const latencies = [1.25, 2, 3, 5, 8, 12, 18, 25] as const;

async function imposedSweep(laboratory: Laboratory): Promise<readonly Measured[]> {
  const sweep: Measured[] = [];
  for (const latency of latencies) {
    const gains = await laboratory.each(seeds, (seed) => imposed(laboratory, seed, latency));
    sweep.push(measured({ figure: 'gain', where: { by: 'imposed', at: latency } }, gains));
  }
  return sweep;
}

export const promptRepair: Pattern = {
  id: 3,
  async measure(laboratory) {
    const repairs = (await laboratory.lives(naturalRepairs)).flat();
    const gainWithin = (repaired: Conditions['repaired'], least: number, most: number): Measured =>
      measured(
        { figure: 'gain', where: { by: 'repaired', at: repaired } },
        repairs.filter(({ latency }) => latency >= least && latency < most).map(({ gain }) => gain),
      );
    const [prompt, late] = [gainWithin('promptly', 0, 2), gainWithin('late', 8, 12)];
    const sweep = await imposedSweep(laboratory);
    const none = given(0);
    return { measured: [prompt, late, ...sweep], holds: above(prompt, none) && above(none, late) && falls(sweep) };
  },
};
