/** Letting a signal be: from a moment on, no further answer comes to it. */
import { segmentAt, type Trace } from '../simulation/trace';

/**
 * @param at the moment shown, seconds of life.
 * @returns from when on the signal can be let be: now, while it is asked; where it was answered at this very moment, from what
 * happened before, so that the answer does not come. Null where nothing is asked.
 */
export function letsBeFrom(trace: Trace, at: number): number | null {
  if (segmentAt(trace, at).phase === 'signalling') return at;
  const answered = trace.happenings.some(
    (happening) => happening.type === 'response' && happening.at === at && happening.fit === 1,
  );
  if (!answered) return null;
  const before = trace.happenings.findLast(
    (happening) => happening.at < at && ['signal', 'response', 'louder'].includes(happening.type),
  );
  return before?.at ?? null;
}
