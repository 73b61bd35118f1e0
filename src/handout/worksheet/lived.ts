/** What a worksheet is made of: a stretch of life as it was lived, or, where nobody's hand is asked, as it goes on. */
import { episodesWithin } from '../../episodes/episodes';
import type { Span } from '../../episodes/stretches';
import { segmentAt, type Trace } from '../../simulation/trace';
import { sessionOf } from '../../stages/opening';
import { personDecides, type Session } from '../../stages/session';
import type { Stage } from '../../stages/stage';
import { phasesOf } from '../../stages/strain';

export interface LivedSheet {
  readonly trace: Trace;
  /** The other of two dyads; null where there is one. */
  readonly beside: Trace | null;
  readonly span: Span;
}

/** A stretch shorter than this has nothing to be drawn; seconds of life. */
const least = 20;
/** How long life may go on for a worksheet, seconds from where the session begins. */
const further = [60, 90, 120, 150, 180] as const;

/** @returns the lengths a worksheet can have, in seconds from where the session begins; empty where too little was lived. */
export function lengthsOf(stage: Stage, session: Session): readonly number[] {
  const phases = phasesOf(stage);
  const all = anyLengths(session, phases ? [phases.ends - session.begins] : further);
  // After a still face comes the reunion, on paper too.
  return phases ? all.filter((one) => session.begins + one >= phases.ends) : all;
}

function anyLengths(session: Session, further: readonly number[]): readonly number[] {
  const { begins, ends } = session;
  const lived = session.run().now() - begins;
  const most = ends === null ? Number.POSITIVE_INFINITY : ends - begins;
  // Nobody answers for the visitor.
  const goesOn = personDecides(session.road(), session.run().now()) ? [] : [...further, ...(most <= 600 ? [most] : [])];
  const all = [...(lived >= least ? [Math.floor(lived)] : []), ...goesOn.filter((one) => one > lived && one <= most)];
  return [...new Set(all)].sort((one, other) => one - other);
}

/** Nothing is asked, and the child is not alone with it. */
const atRest = ['engaged', 'exploring', 'settledAlone'];

/**
 * @returns the length that says most: what was lived, where that is half a minute or more; otherwise about two minutes, and
 * rather such that they do not end in a cry. Null where too little was lived.
 */
export function usualLength(stage: Stage, session: Session): number | null {
  const lengths = lengthsOf(stage, session);
  const lived = Math.floor(session.run().now() - session.begins);
  if (lived >= 30 && lengths.includes(lived)) return lived;
  const [nearest, ...others] = lengths.toSorted((one, other) => Math.abs(one - 120) - Math.abs(other - 120));
  if (nearest === undefined) return null;
  const { trace, span } = livedFor(stage, session, Math.max(...lengths));
  const ends = (length: number) => segmentAt(trace, span.from + length).phase;
  return [nearest, ...others].find((one) => atRest.includes(ends(one))) ?? nearest;
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
export type Seen =
  | ('beginning' | 'signal' | 'mismatch' | 'repair' | 'stoppedAsking' | 'fright')
  | ('stillFace' | 'reunion' | 'end');

export interface Moment {
  readonly seen: Seen;
  /** Seconds of life. */
  readonly at: number;
}

/** So much later what happened shows: an answer is being given, a face has turned; seconds of life. */
const shows = 0.5;

const felt = 20;

const called = { signal: 'signal', mismatch: 'mismatch', gaveUp: 'stoppedAsking', fright: 'fright' } as const;

/** @returns every moment worth a picture, in the order of time. */
export function momentsOf({ trace, span }: LivedSheet): readonly Moment[] {
  const { from, until } = span;
  const happened = trace.happenings.flatMap((happening): readonly Moment[] => {
    const { at, type } = happening;
    // A still face takes a while to be felt.
    if (type === 'stillFace') return [happening.on ? { seen: 'stillFace', at: at + felt } : { seen: 'reunion', at }];
    return type in called ? [{ seen: called[type as keyof typeof called], at }] : [];
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

/**
 * @returns the beginning, the first mismatch, the first repair (or where the child stopped asking) and the end; with a still
 * face, that and the reunion instead; fewer where there are none.
 */
export function usualMoments(moments: readonly Moment[]): readonly Moment[] {
  const first = (seen: Seen): Moment | undefined => moments.find((one) => one.seen === seen);
  const between = first('stillFace')
    ? [first('stillFace'), first('reunion')]
    : [first('mismatch') ?? first('signal'), first('repair') ?? first('stoppedAsking')];
  const there = [moments[0], ...between, moments.at(-1)].filter((one): one is Moment => one !== undefined);
  return [...new Set(there)].sort((one, other) => one.at - other.at);
}
