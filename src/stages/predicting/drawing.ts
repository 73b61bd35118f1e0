/** A course of felt safety drawn by hand: points in the order of time, and what they say of the moments between them. */
import { safetyAt, type Trace } from '../../simulation/trace';

export interface Point {
  /** Seconds of life. */
  readonly at: number;
  /** Felt safety, 0–1. */
  readonly level: number;
}

/** The first point stands where the stage opens; it is given. */
export type Drawing = readonly Point[];

/** @returns the level at a moment: straight between two points, and after the last as high as there. */
export function drawnAt(drawing: Drawing, at: number): number {
  const after = drawing.findIndex((point) => point.at >= at);
  const [right, left] = after < 0 ? [drawing.at(-1), undefined] : [drawing[after], drawing[after - 1]];
  if (!right) throw new RangeError('drawnAt: a drawing has at least its start');
  if (!left) return right.level;
  return left.level + ((right.level - left.level) * (at - left.at)) / (right.at - left.at);
}

const level = (value: number): number => Math.round(100 * Math.min(1, Math.max(0, value))) / 100;

/** @returns the drawing after a stroke from one place to another: what was drawn between the two is replaced. */
export function stroked(drawing: Drawing, from: Point, to: Point): Drawing {
  const [left, right] = from.at <= to.at ? [from, to] : [to, from];
  const given = drawing[0]?.at ?? 0;
  const ends = (left.at === right.at ? [to] : [left, right]).filter(({ at }) => at > given);
  const stays = ({ at }: Point) => at <= given || at < left.at || at > right.at;
  return [...drawing.filter(stays), ...ends.map((end) => ({ ...end, level: level(end.level) }))].sort(
    (one, other) => one.at - other.at,
  );
}

/** A moment at which the line can be moved, and the moments left and right of it that stay where they are. */
export interface Handle {
  readonly before: number;
  readonly at: number;
  readonly after: number;
}

/** A stretch of life, in seconds. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** @returns `count` handles over a stretch, evenly, the last of them at its end. */
export function handlesOver({ from, until }: Stretch, count: number): readonly Handle[] {
  const nth = (index: number): number => from + ((until - from) * index) / count;
  return Array.from({ length: count }, (_, index) => ({
    before: nth(index),
    at: nth(index + 1),
    after: nth(index + 2),
  }));
}

/** @returns the drawing with the line moved at a handle; it gives way less the nearer it comes to the next ones. */
export function moved(drawing: Drawing, { before, at, after }: Handle, to: number): Drawing {
  const by = level(to) - drawnAt(drawing, at);
  const end = drawing.at(-1)?.at ?? 0;
  // What has not been drawn yet goes along, as high as the last point.
  const pins = [before, at, ...(end > at ? [after] : [])];
  const share = (moment: number): number => {
    if (moment <= before || moment >= after) return 0;
    return moment <= at ? (moment - before) / (at - before) : (after - moment) / (after - at);
  };
  const moments = [...new Set([...drawing.map((point) => point.at), ...pins])].sort((one, other) => one - other);
  return moments.map((moment) => ({ at: moment, level: level(drawnAt(drawing, moment) + by * share(moment)) }));
}

/** Drawn and lived, at one moment. */
export interface Apart {
  readonly at: number;
  readonly drawn: number;
  readonly came: number;
}

export const apartAt = (drawing: Drawing, trace: Trace, at: number): Apart => ({
  at,
  drawn: drawnAt(drawing, at),
  came: safetyAt(trace, at),
});

const steps = 720;

/** @returns where drawn and lived lay furthest apart until `until`, to within a 720th of the stretch; the first such moment. */
export function furthestApart(drawing: Drawing, trace: Trace, until: number): Apart {
  const from = drawing[0]?.at ?? 0;
  let furthest = apartAt(drawing, trace, from);
  for (let step = 1; step <= steps; step++) {
    const here = apartAt(drawing, trace, from + ((until - from) * step) / steps);
    // A plateau is not moved along by rounding.
    if (Math.abs(here.came - here.drawn) > Math.abs(furthest.came - furthest.drawn) + 1e-9) furthest = here;
  }
  return furthest;
}
