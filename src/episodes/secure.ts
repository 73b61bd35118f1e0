/** Secure, the fourth of the four S’s (Siegel): the other three can be counted on, minute by minute. */
import type { Episode } from '../model/happenings';
import type { Trace } from '../simulation/trace';
import { episodesWithin } from './episodes';
import { safe } from './safe';
import { seen } from './seen';
import { soothedOf } from './soothed';
import { type Counted, countOf } from './spread';
import type { Span } from './stretches';
import { type TimeOutside, timesOutside } from './timesOutside';

const minute = 60;
const fewestEpisodes = 2;

/** Seen, Soothed and Safe (mended within 5 s) in a span. */
function three(episodes: readonly Episode[], times: readonly TimeOutside[], span: Span): readonly Counted[] {
  const { soon, of } = safe(episodes);
  return [seen(episodes), soothedOf(times, span), { count: soon, of }];
}

/** Whether two shares lie within .2 of each other; in whole numbers, so that .8 and .6 do. */
const near = (one: Counted, other: Counted): boolean =>
  5 * Math.abs(one.count * other.of - other.count * one.of) <= one.of * other.of;

/**
 * @returns whole minutes in which Seen, Soothed and Safe each lay within .2 of their share over the span, of the whole minutes
 * in which two episodes or more ended. Where a minute had no case of one of the three, that one is not asked; a minute with
 * no case of any is left out. What is left of a minute at the end is none.
 */
export function secure(trace: Trace, span: Span): Counted {
  const all = episodesWithin(trace, span);
  const times = timesOutside(trace, span.until);
  const whole = three(all, times, span);
  const minutes: (readonly Counted[])[] = [];
  for (let from = span.from; from + minute <= span.until; from += minute) {
    const until = from + minute;
    const episodes = all.filter(({ endedAt }) => endedAt > from && endedAt <= until);
    const shares = three(episodes, times, { from, until });
    if (episodes.length >= fewestEpisodes && shares.some(({ of }) => of > 0)) minutes.push(shares);
  }
  return countOf(minutes, (shares) => shares.every((share, i) => near(share, whole[i] ?? share)));
}
