/** Pattern 3: prompt repair leaves more felt safety than there was before the signal, late repair less. */
import { episodesOf } from '../../episodes/episodes';
import { latencyToRepair } from '../../episodes/latency';
import { fitting, misfits } from '../../model/signals';
import { goodEnough } from '../../scenarios/goodEnough';
import { settingsOf } from '../../scenarios/scenario';
import { createRun } from '../../simulation/run';
import { safetyAt } from '../../simulation/trace';
import { dyads, seeds, traceOf } from '../dyads';
import { drawnCaregiver } from '../families';
import { falls, type Measured, measured, type Pattern } from './pattern';

const until = 600;
const after = 5;

/** More than elsewhere: only a fifth of the repairs come within two seconds. */
const families = Array.from({ length: 2 * dyads }, (_, i) => i + 1);

/**
 * Latency of every repair in natural runs, each a family with a caregiver of its own, and felt safety five seconds after
 * contact minus just before the signal.
 */
function naturalRepairs(): readonly { readonly latency: number; readonly gain: number }[] {
  return families.flatMap((seed) => {
    const settings = settingsOf(goodEnough, { by: 'policy' }, drawnCaregiver(seed));
    const trace = traceOf(settings, seed, until + after);
    return episodesOf(trace, until).flatMap((episode) => {
      const latency = latencyToRepair(episode);
      return latency === null
        ? []
        : [{ latency, gain: safetyAt(trace, episode.endedAt + after) - episode.safetyBefore }];
    });
  });
}

/** @returns what one mismatch of an imposed length leaves in the same child, five seconds after the fitting answer. */
function imposed(seed: number, latency: number): number {
  const run = createRun({ settings: settingsOf(goodEnough, { by: 'person' }), seed, inputs: [] });
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

export const promptRepair: Pattern = {
  number: 3,
  says: 'Prompt repair leaves more felt safety than there was before the signal, late repair less.',
  bound: '(a) natural runs: above 0 below 2 s, below 0 at 8 to 12 s; (b) one imposed latency: falls throughout',
  measure() {
    const repairs = naturalRepairs();
    const gainWithin = (least: number, most: number): Measured =>
      measured(
        `(a) gain where repaired after ${least} to ${most} s`,
        repairs.filter(({ latency }) => latency >= least && latency < most).map(({ gain }) => gain),
      );
    const [prompt, late] = [gainWithin(0, 2), gainWithin(8, 12)];
    const sweep = latencies.map((latency) =>
      measured(
        `(b) gain after an imposed ${latency} s`,
        seeds.map((seed) => imposed(seed, latency)),
      ),
    );
    const clear = (figure: Measured): number => figure.value / figure.error;
    return { measured: [prompt, late, ...sweep], holds: clear(prompt) > 3 && clear(late) < -3 && falls(sweep) };
  },
};
