/** Polylines of the courses: few points, chosen where the exponentials bend; flat lists x, y, x, y, … */
import { type Relaxation, relaxed, type Segment, segmentIndexAt, type Trace } from '../../simulation/trace';

/** A stretch of line drawn in one manner. */
export interface Stretch {
  readonly hollow: boolean;
  readonly points: number[];
}

/** What is drawn of a trace, from when until when, and where it stands on the screen. */
export interface Drawing {
  readonly trace: Trace;
  readonly from: number;
  readonly until: number;
  readonly of: (segment: Segment) => Relaxation;
  readonly hollow?: (segment: Segment) => boolean;
  readonly perUnit: number;
  readonly x: (moment: number) => number;
  readonly y: (value: number) => number;
}

/** How far a chord may leave the curve, px. */
const tolerance = 0.2;

function addPoint(points: number[], x: number, y: number): void {
  const last = points.length;
  if (last && Math.abs((points[last - 2] ?? 0) - x) < 0.05 && Math.abs((points[last - 1] ?? 0) - y) < 0.05) return;
  points.push(x, y);
}

/** @returns the next moment after `after` s in the relaxation at which a chord of the tolerance ends. */
function nextBend({ from, towards, rate }: Relaxation, after: number, perUnit: number): number {
  const bend = Math.abs(from - towards) * perUnit * rate * rate * Math.exp(-rate * after);
  return after + Math.sqrt((8 * tolerance) / Math.max(bend, 1e-9));
}

/** Points are counted from the start of the segment, not from the edge of the view: so nothing shimmers as it scrolls. */
function addSegment(points: number[], drawing: Drawing, segment: Segment, end: number): void {
  const course = drawing.of(segment);
  const start = Math.max(segment.at, drawing.from);
  const add = (moment: number) =>
    addPoint(points, drawing.x(moment), drawing.y(relaxed(course, Math.max(0, moment - segment.at))));
  add(start);
  for (let after = nextBend(course, 0, drawing.perUnit); segment.at + after < end; ) {
    if (segment.at + after > start) add(segment.at + after);
    after = nextBend(course, after, drawing.perUnit);
  }
  add(end);
}

/** @returns the visible part of a course, cut where it turns hollow or solid; empty before life began. */
export function stretches(drawing: Drawing): Stretch[] {
  const { trace, until } = drawing;
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  for (let i = segmentIndexAt(trace, drawing.from); i < trace.segments.length; i++) {
    const segment = trace.segments[i];
    if (!segment || segment.at > until) break;
    const end = Math.min(trace.segments[i + 1]?.at ?? until, until);
    const hollow = drawing.hollow?.(segment) ?? false;
    if (!open || open.hollow !== hollow) {
      open = { hollow, points: [] };
      found.push(open);
    }
    addSegment(open.points, drawing, segment, end);
  }
  return found;
}

/** @returns the part of a polyline with rising x that lies between two x. */
export function between(points: readonly number[], left: number, right: number): number[] {
  const part: number[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [points[i], points[i + 1], points[i + 2], points[i + 3]];
    if (x1 < left || x0 > right) continue;
    const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    addPoint(part, Math.max(x0, left), x0 < left ? y0 + slope * (left - x0) : y0);
    addPoint(part, Math.min(x1, right), x1 > right ? y0 + slope * (right - x0) : y1);
  }
  return part;
}

/** @returns the polyline moved sideways by `distance` px, square to its course. */
export function beside(points: readonly number[], distance: number): number[] {
  const moved: number[] = [];
  const last = points.length - 2;
  for (let i = 0; i <= last; i += 2) {
    const before = Math.max(0, i - 2);
    const after = Math.min(last, i + 2);
    const dx = (points[after] ?? 0) - (points[before] ?? 0);
    const dy = (points[after + 1] ?? 0) - (points[before + 1] ?? 0);
    const length = Math.hypot(dx, dy) || 1;
    moved.push((points[i] ?? 0) - (dy / length) * distance, (points[i + 1] ?? 0) + (dx / length) * distance);
  }
  return moved;
}
