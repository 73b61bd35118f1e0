/** What a worksheet is made of: a stretch of life as it was lived, or, where nobody's hand is asked, as it goes on. */
import { episodesWithin } from '../../episodes/episodes';
import type { Span } from '../../episodes/stretches';
import type { Trace } from '../../simulation/trace';
import { sessionOf } from '../../stages/opening';
import { personDecides, type Session } from '../../stages/session';
import type { Stage } from '../../stages/stage';

export interface LivedSheet {
  readonly trace: Trace;
  /** The other of two dyads; null where there is one. */
  readonly beside: Trace | null;
  readonly span: Span;
}

/** A stretch shorter than this has nothing to be drawn; seconds of life. */
const least = 20;
/** How long life may go on for a worksheet, seconds from where the session begins. */
const further = [60, 120, 180] as const;

/** @returns the lengths a worksheet can have, in seconds from where the session begins; empty where too little was lived. */
export function lengthsOf(session: Session): readonly number[] {
  const { begins, ends } = session;
  const lived = session.run().now() - begins;
  const most = ends === null ? Number.POSITIVE_INFINITY : ends - begins;
  // Nobody answers for the visitor.
  const goesOn = personDecides(session.road(), session.run().now()) ? [] : [...further, ...(most <= 600 ? [most] : [])];
  const all = [...(lived >= least ? [Math.floor(lived)] : []), ...goesOn.filter((one) => one > lived && one <= most)];
  return [...new Set(all)].sort((one, other) => one - other);
}

/** @returns the length that says most: what was lived, where that is half a minute or more; otherwise two minutes. */
export function usualLength(session: Session): number | null {
  const lengths = lengthsOf(session);
  const lived = Math.floor(session.run().now() - session.begins);
  return (
    lengths.find((one) => one === lived && one >= 30) ?? lengths.findLast((one) => one <= 120) ?? lengths[0] ?? null
  );
}

/** @param stage as it was lived, with all that was done by hand. @param length seconds from where the session begins. */
export function livedFor(stage: Stage, session: Session, length: number): LivedSheet {
  const { begins } = session;
  const span = { from: begins, until: begins + length };
  if (session.run().now() >= span.until)
    return { trace: session.run().trace, beside: session.road().beside?.trace ?? null, span };
  const again = sessionOf(stage);
  again.seek(again.run().now());
  again.advance(span.until - again.at());
  return { trace: again.run().trace, beside: again.road().beside?.trace ?? null, span };
}

/** What can be seen in a picture: where it begins and ends, a signal, a mismatch, a repair, the end of asking, a fright. */
export type Seen = 'beginning' | 'signal' | 'mismatch' | 'repair' | 'stoppedAsking' | 'fright' | 'end';

export interface Moment {
  readonly seen: Seen;
  /** Seconds of life. */
  readonly at: number;
}

/** So much later what happened shows: an answer is being given, a face has turned; seconds of life. */
const shows = 0.5;

/** @returns every moment worth a picture, in the order of time. */
export function momentsOf({ trace, span }: LivedSheet): readonly Moment[] {
  const { from, until } = span;
  const happened = trace.happenings.flatMap(({ type, at }): readonly Moment[] => {
    const seen = ({ signal: 'signal', mismatch: 'mismatch', gaveUp: 'stoppedAsking', fright: 'fright' } as const)[
      type as 'signal'
    ];
    return seen ? [{ seen, at }] : [];
  });
  const repairs = episodesWithin(trace, span)
    .filter(({ end }) => end === 'repaired')
    .map(({ fittedAt, endedAt }): Moment => ({ seen: 'repair', at: fittedAt ?? endedAt }));
  const between = [...happened, ...repairs]
    .map(({ seen, at }) => ({ seen, at: Math.min(until, at + shows) }))
    .filter(({ at }) => at > from && at < until)
    .sort((one, other) => one.at - other.at);
  return [{ seen: 'beginning', at: from }, ...between, { seen: 'end', at: until }];
}

/** @returns the beginning, the first mismatch, the first repair (or where the child stopped asking) and the end; other moments where there are none. */
export function usualMoments(moments: readonly Moment[]): readonly Moment[] {
  const [beginning, end] = [moments[0], moments.at(-1)];
  const first = (seen: Seen): Moment | undefined => moments.find((one) => one.seen === seen);
  const wanted = [beginning, first('mismatch') ?? first('signal'), first('repair') ?? first('stoppedAsking'), end];
  const there = wanted.filter((one): one is Moment => one !== undefined);
  return [...new Set(there)].sort((one, other) => one.at - other.at);
}
