/** From the trace to episodes in the field's units. */
import type { Episode } from '../model/happenings';
import type { Trace } from '../simulation/trace';
import type { Span } from './stretches';

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

/** @returns the episodes that ended within the span; one that is open at its end is not counted, however long it lasted. */
export const episodesWithin = (trace: Trace, { from, until }: Span): readonly Episode[] =>
  episodesOf(trace, until).filter(({ endedAt }) => endedAt > from);

/**
 * An act nobody asked for called up this signal. What is measured from a signal to its answer leaves such an episode out:
 * what came first was no answer to it. Its mismatch, and whether it was mended, count.
 */
export const wasAsked = ({ cause }: Episode): boolean => cause !== 'intrusion';
