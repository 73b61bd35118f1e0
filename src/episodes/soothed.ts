/** Soothed, the second of the four S’s (Siegel): strain came to rest before long, in the other’s arms or alone. */
import type { Trace } from '../simulation/trace';
import { type Counted, countOf } from './spread';
import type { Span } from './stretches';
import { type TimeOutside, timesOutside } from './timesOutside';

/** Carrying calms within about half a minute: Ohmura et al. 2022. Seconds of life. */
const soothedWithin = 30;

/** From then on it is known whether a time outside was short. */
const decidedAt = ({ leftAt, backAt }: TimeOutside): number =>
  Math.min(backAt ?? Number.POSITIVE_INFINITY, leftAt + soothedWithin);

/**
 * @returns times calm (back in the window) within 30 s of life, of times outside the window. A time outside counts in the
 * span in which that was decided: one that has lasted less than 30 s when the span ends is left out.
 */
export const soothed = (trace: Trace, span: Span): Counted => soothedOf(timesOutside(trace, span.until), span);

/** @param times outside, from whatever stretch; those that were decided within the span count. */
export function soothedOf(times: readonly TimeOutside[], { from, until }: Span): Counted {
  const decided = times.filter((time) => decidedAt(time) > from && decidedAt(time) <= until);
  return countOf(decided, ({ leftAt, backAt }) => backAt !== null && backAt - leftAt <= soothedWithin);
}
