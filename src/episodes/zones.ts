/** Shares of time inside, above and below the window of tolerance (0–1 each, together 1), and when it is left. */
import type { Zone } from '../model/happenings';
import type { Trace } from '../simulation/trace';
import { eachSegment, type Span, shareOf } from './stretches';

export const shareInZone = (trace: Trace, span: Span, zone: Zone): number =>
  shareOf(trace, span, (segment) => segment.zone === zone);

export const shareOutside = (trace: Trace, span: Span): number => shareOf(trace, span, ({ zone }) => zone !== 'inside');

/**
 * @returns seconds of life from the start of the span until the child is outside its window: 0 where it is already, the
 * span's length where it stays inside.
 */
export function secondsUntilOutside(trace: Trace, span: Span): number {
  let left = span.until;
  eachSegment(trace, span, ({ zone }, { from }) => {
    if (zone !== 'inside') left = Math.min(left, from);
  });
  return left - span.from;
}
