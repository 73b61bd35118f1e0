/** Ten minutes of lab play with each child, lived once for the patterns that look at them. */
import { labPlay } from '../../scenarios/labPlay';
import { settingsOf } from '../../scenarios/scenario';
import { lived } from '../../simulation/run';
import type { Trace } from '../../simulation/trace';
import { seeds } from './pattern';

export const labPlaySpan = { from: 0, until: 600 } as const;

let runs: readonly Trace[] | null = null;

export function labPlayRuns(): readonly Trace[] {
  const settings = settingsOf(labPlay);
  runs ??= seeds.map((seed) => lived({ settings, seed, inputs: [] }, labPlaySpan.until).trace);
  return runs;
}
