/** How what is shown follows what holds: easings, and courses that glide from segment to segment without a memory. */
import { type Segment, segmentIndexAt, type Trace } from '../../simulation/trace';

export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** @returns a value in steps of `step`: what moves by less is the same from frame to frame, and need not be drawn anew. */
export const stepped = (value: number, step: number): number => Math.round(value / step) * step;
export const fraction = (value: number): number => value - Math.floor(value);

/** Ease-out cubic of `share` (clamped to 0–1): quick to begin, gentle to end. */
export const easeOut = (share: number): number => 1 - (1 - clamp(share)) ** 3;
/** Ease-in-out of `share`, clamped to 0–1. */
export const smooth = (share: number): number => {
  const s = clamp(share);
  return s * s * (3 - 2 * s);
};

/** How long a fitting *hold* is held, in seconds from the response, where nothing else comes. */
export const embraceLasts = 3;

/** What a course heads for in a segment, from a moment `at` within it. */
export type Target = (segment: Segment, at: number) => number;

/** How far back a course remembers, in settling times; beyond that it has arrived to within a thousandth of a pixel. */
const memory = 3.5;

/**
 * The value at `at` of a critically damped course after `target`: it starts and ends softly and never jumps, and is still
 * a pure function of trace and moment, because it is walked anew from a few seconds earlier.
 * @param settles seconds until it has all but arrived.
 */
export function follow(trace: Trace, at: number, settles: number, target: Target): number {
  const rate = 5 / settles;
  const start = at - memory * settles;
  const first = segmentIndexAt(trace, start);
  const opening = trace.segments[first];
  if (!opening) throw new RangeError('follow: the trace is empty');
  let value = target(opening, start);
  let speed = 0;
  const glide = (goal: number, seconds: number): void => {
    const off = value - goal;
    const push = speed + rate * off;
    const fade = Math.exp(-rate * seconds);
    value = goal + (off + push * seconds) * fade;
    speed = (speed - rate * push * seconds) * fade;
  };
  for (const [from, to, segment] of stretches(trace, first, start, at)) glide(target(segment, from), to - from);
  return value;
}

/** The stretches between `start` and `end` in which a target stays as it is; an embrace may end within a segment. */
function* stretches(trace: Trace, first: number, start: number, end: number): Generator<[number, number, Segment]> {
  for (let i = first; i < trace.segments.length; i++) {
    const segment = trace.segments[i];
    if (!segment || segment.at > end) return;
    const from = i === first ? start : segment.at;
    const to = Math.min(end, trace.segments[i + 1]?.at ?? end);
    const release = (segment.responseAt ?? Number.NEGATIVE_INFINITY) + embraceLasts;
    if (release > from && release < to) {
      yield [from, release, segment];
      yield [release, to, segment];
    } else yield [from, to, segment];
  }
}
