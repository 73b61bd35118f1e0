/** The courses of a run as points: every turn is kept, however long it was, and no more points than can be seen. */
import type { Lived } from '../../episodes/measures';
import { eachSegment, type Span } from '../../episodes/stretches';
import type { Segment, Trace } from '../../simulation/trace';

/** A moment (seconds of life) and a value there. */
export type Point = readonly [at: number, value: number];

const columns = 400;

/**
 * @returns a course over a span. Within a segment it runs one way, so its turns lie where segments meet: of all points in a
 * column the first, the lowest, the highest and the last are kept.
 */
export function courseOf(trace: Trace, span: Span, value: (segment: Segment, at: number) => number): readonly Point[] {
  const step = (span.until - span.from) / columns;
  const kept: Point[] = [];
  let column: Point[] = [];
  let number = 0;
  const add = (at: number, segment: Segment): void => {
    const nth = Math.floor((at - span.from) / step);
    if (nth !== number) {
      kept.push(...extremes(column));
      column = [];
      number = nth;
    }
    column.push([at, value(segment, at)]);
  };
  eachSegment(trace, span, (segment, { from, until }) => {
    add(from, segment);
    const first = Math.floor((from - span.from) / step) + 1;
    for (let at = span.from + first * step; at < until; at += step) add(at, segment);
    add(until, segment);
  });
  return [...kept, ...extremes(column)];
}

function extremes(points: readonly Point[]): readonly Point[] {
  if (points.length <= 4) return points;
  let [low, high] = [0, 0];
  points.forEach(([, value], i) => {
    if (value < (points[low]?.[1] ?? value)) low = i;
    if (value > (points[high]?.[1] ?? value)) high = i;
  });
  const wanted = new Set([0, low, high, points.length - 1]);
  return points.filter((_, i) => wanted.has(i));
}

/** @returns the upper and the lower edge of the window; it changes in steps. */
export function banksOf(trace: Trace, span: Span): readonly [readonly Point[], readonly Point[]] {
  const upper: Point[] = [];
  const lower: Point[] = [];
  let before = Number.NaN;
  eachSegment(trace, span, ({ window }, { from, until }) => {
    const point = (at: number): void => {
      upper.push([at, 50 + window]);
      lower.push([at, 50 - window]);
    };
    if (window === before) {
      upper.pop();
      lower.pop();
    } else point(from);
    point(until);
    before = window;
  });
  return [upper, lower];
}

/** @returns the stretches of a span in which `holds`, segments that follow each other taken together. */
export function stretchesOf(trace: Trace, span: Span, holds: (segment: Segment) => boolean): readonly Span[] {
  const stretches: Span[] = [];
  eachSegment(trace, span, (segment, { from, until }) => {
    if (!holds(segment)) return;
    const last = stretches.at(-1);
    if (last?.until === from) stretches[stretches.length - 1] = { from: last.from, until };
    else stretches.push({ from, until });
  });
  return stretches;
}

/** @returns when a mismatch began to show, when one was mended, when the child stopped asking; seconds of life. */
export function placesOf({
  trace,
  span,
  episodes,
}: Lived): Readonly<Record<'mismatch' | 'repair' | 'stoppedAsking', readonly number[]>> {
  const within = ({ at }: { readonly at: number }): boolean => at >= span.from && at <= span.until;
  const times = (type: 'mismatch' | 'gaveUp') =>
    trace.happenings.filter((happening) => happening.type === type && within(happening)).map(({ at }) => at);
  const mended = episodes.filter(({ end }) => end === 'repaired');
  return {
    mismatch: times('mismatch'),
    repair: mended.map(({ fittedAt, endedAt }) => fittedAt ?? endedAt),
    stoppedAsking: times('gaveUp'),
  };
}
