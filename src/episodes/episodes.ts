/** From the trace to episodes in the field's units. */
import type { Episode } from '../model/happenings';
import type { Trace } from '../simulation/trace';

/** @returns the episodes that ended at or before `until` (seconds of life), in the order of their ends. */
export function episodesOf({ happenings }: Trace, until = Number.POSITIVE_INFINITY): readonly Episode[] {
  const ended: Episode[] = [];
  for (const happening of happenings) {
    if (happening.at > until) break;
    if ((happening.type === 'contact' || happening.type === 'gaveUp') && happening.episode)
      ended.push(happening.episode);
  }
  return ended;
}
