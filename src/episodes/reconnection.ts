/** Seconds of life per reconnection: a first match or a repair, each counted when contact begins. */
import type { Trace } from '../simulation/trace';
import { episodesOf } from './episodes';
import type { Span } from './stretches';

/** @returns Infinity where there was none. */
export function secondsPerReconnection(trace: Trace, { from, until }: Span): number {
  const reconnections = episodesOf(trace, until).filter(({ end, endedAt }) => end !== 'givenUp' && endedAt >= from);
  return (until - from) / reconnections.length;
}
