/** Time shares and time means over a trace, exact: segments have closed forms. */
import type { Relaxation, Segment, Trace } from '../simulation/trace';

export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Calls `visit` with each segment that meets the span, and the part of the span it holds for. */
export function eachSegment({ segments }: Trace, { from, until }: Span, visit: (segment: Segment, span: Span) => void) {
  segments.forEach((segment, i) => {
    const start = Math.max(from, segment.at);
    const end = Math.min(until, segments[i + 1]?.at ?? until);
    if (end > start) visit(segment, { from: start, until: end });
  });
}

/** @returns the share of the span in which `holds`, 0–1. */
export function shareOf(trace: Trace, span: Span, holds: (segment: Segment) => boolean): number {
  let time = 0;
  eachSegment(trace, span, (segment, { from, until }) => {
    if (holds(segment)) time += until - from;
  });
  return time / (span.until - span.from);
}

/** @returns the integral of a relaxation between two moments, in seconds from its start. */
export function integral({ from, towards, rate }: Relaxation, start: number, end: number): number {
  if (rate === 0) return from * (end - start);
  return towards * (end - start) + ((from - towards) * (Math.exp(-rate * start) - Math.exp(-rate * end))) / rate;
}

/** @returns the same of its square. */
export function integralOfSquare({ from, towards, rate }: Relaxation, start: number, end: number): number {
  if (rate === 0) return from * from * (end - start);
  const away = { from: (from - towards) ** 2, towards: 0, rate: 2 * rate };
  const around = integral({ from, towards, rate }, start, end);
  return integral(away, start, end) + 2 * towards * around - towards * towards * (end - start);
}

/** What is added up over time, segment by segment, divided by the length of the span. */
function overTime(trace: Trace, span: Span, adds: (segment: Segment, start: number, end: number) => number): number {
  let sum = 0;
  eachSegment(trace, span, (segment, { from, until }) => {
    sum += adds(segment, from - segment.at, until - segment.at);
  });
  return sum / (span.until - span.from);
}

/** @returns the mean over time of one course. */
export const meanOf = (trace: Trace, span: Span, course: (segment: Segment) => Relaxation): number =>
  overTime(trace, span, (segment, start, end) => integral(course(segment), start, end));

/** @returns how far a course lies from its mean, over time: the standard deviation. */
export function deviationOf(trace: Trace, span: Span, course: (segment: Segment) => Relaxation): number {
  const squares = overTime(trace, span, (segment, start, end) => integralOfSquare(course(segment), start, end));
  return Math.sqrt(Math.max(0, squares - meanOf(trace, span, course) ** 2));
}
