/** The times a child was outside its window of tolerance, and how long it took to come back. */
import type { Trace } from '../simulation/trace';
import { type Spread, spreadOf } from './spread';
import type { Span } from './stretches';

/** From leaving the window to being back in it, in seconds of life; `backAt` is null where it is still outside. */
export interface TimeOutside {
  readonly leftAt: number;
  readonly backAt: number | null;
}

/**
 * @returns the times outside that began before `until`, in their order. A fright that carries the child beyond its edge begins
 * one, and so does a window that narrows past where the child stands.
 */
export function timesOutside({ segments }: Trace, until: number): readonly TimeOutside[] {
  const times: TimeOutside[] = [];
  let leftAt: number | null = null;
  for (const { at, zone } of segments) {
    if (at > until) break;
    if (leftAt === null && zone !== 'inside' && at < until) leftAt = at;
    if (leftAt === null || zone !== 'inside') continue;
    times.push({ leftAt, backAt: at });
    leftAt = null;
  }
  return leftAt === null ? times : [...times, { leftAt, backAt: null }];
}

/**
 * @returns seconds of life from leaving the window to being back in it (median, quartiles, n), of the times that came to
 * their end within the span; one that still lasts is not counted. Null where there was none.
 */
export function timeToComeBack(trace: Trace, { from, until }: Span): Spread | null {
  return spreadOf(
    timesOutside(trace, until).flatMap(({ leftAt, backAt }) =>
      backAt !== null && backAt > from ? [backAt - leftAt] : [],
    ),
  );
}
