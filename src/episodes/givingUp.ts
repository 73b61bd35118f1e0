/** How often and how soon a child gives up asking. */
import type { Trace } from '../simulation/trace';
import { episodesOf } from './episodes';
import type { Span } from './stretches';

const givenUpWithin = (trace: Trace, { from, until }: Span) =>
  episodesOf(trace, until).filter(({ end, endedAt }) => end === 'givenUp' && endedAt >= from);

/** @returns how many episodes were given up per minute of life. */
export const givenUpPerMinute = (trace: Trace, span: Span): number =>
  (60 * givenUpWithin(trace, span).length) / (span.until - span.from);

/** @returns seconds of life from the start of the span to the first giving up; the span's length where there is none. */
export const secondsUntilGivingUp = (trace: Trace, span: Span): number =>
  (givenUpWithin(trace, span)[0]?.endedAt ?? span.until) - span.from;
