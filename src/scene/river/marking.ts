/** The marks on a line: what was asked, answered, missed, mended and given up; all on arousal's, or some on another's; and where each stands. */
import type { Happening } from '../../model/happenings';
import { arousalAt, safetyAt, type Trace } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Axes } from './axes';
import { halfSize, type Shape } from './shapeStrokes';

interface Mark {
  readonly shape: Shape;
  /** Where it stands in time, and since when it is known. */
  readonly at: number;
  readonly since: number;
  /** At one moment the lower rank is nearer to the line. */
  readonly rank: number;
}

const answerRank = 2;

/** Which marks are drawn, and on which line. */
export interface Marking {
  readonly course: 'arousal' | 'safety';
  readonly keeps: (shape: Shape) => boolean;
  /** Against the size of the marks where there is one line only. */
  readonly scale: number;
}

export const everyMark: Marking = { course: 'arousal', keeps: () => true, scale: 1 };

export interface Placed extends Mark {
  readonly x: number;
  readonly y: number;
}

/** @returns the mark of a happening, if it leaves one. A repair stands where the fitting answer was given. */
function markOf(happening: Happening): Mark | null {
  const { at } = happening;
  const here = { at, since: at };
  switch (happening.type) {
    case 'signal':
      return { ...here, shape: 'signal', rank: 0 };
    case 'fright':
    case 'handedOver':
      return { ...here, shape: happening.type, rank: 1 };
    case 'mismatch':
      return { ...here, shape: 'mismatch', rank: 1 };
    case 'response':
      return { ...here, shape: happening.response, rank: answerRank };
    case 'gaveUp':
    case 'selfSoothing':
    case 'settledAlone':
      return { ...here, shape: happening.type, rank: 0 };
    case 'contact': {
      const { episode } = happening;
      if (episode?.end !== 'repaired' || episode.fittedAt === null) return null;
      return { shape: 'repair', at: episode.fittedAt, since: at, rank: 0 };
    }
    default:
      return null;
  }
}

function firstHappeningFrom({ happenings }: Trace, moment: number): number {
  let low = 0;
  let high = happenings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((happenings[middle]?.at ?? Number.POSITIVE_INFINITY) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Starts a little before the view, so that what lies in it keeps its place when a neighbour leaves. */
function marksInView({ trace, at }: Moment, axes: Axes, { keeps }: Marking): Mark[] {
  const from = at - axes.behind - 3;
  const marks: Mark[] = [];
  for (let i = firstHappeningFrom(trace, from); i < trace.happenings.length; i++) {
    const happening = trace.happenings[i];
    if (!happening || happening.at > at) break;
    const mark = markOf(happening);
    if (mark && mark.at >= from && keeps(mark.shape)) marks.push(mark);
  }
  return marks.sort(
    (a, b) => Number(a.rank === answerRank) - Number(b.rank === answerRank) || a.at - b.at || a.rank - b.rank,
  );
}

/** A mark opens within a quarter of a second of life. @returns how far, 0–1. */
export const opening = (after: number): number => 1 - (1 - Math.min(1, after / 0.25)) ** 3;

/** What of a picture the marks are read from. */
export type Moment = Pick<Picture, 'trace' | 'at' | 'still'>;

export const sizeOf = ({ frame }: Axes, { scale }: Marking): number => scale * (1 + (frame.lines - 1) * 0.7);

/** Marks of what was asked, missed and mended stay on the line, and may touch. */
const mayTouch = 0.72;

/** Above the line, below, and further out. */
const lifts = [-1, 1, -2, 2, -3, 3];

interface Place {
  readonly moment: Moment;
  readonly axes: Axes;
  readonly marking: Marking;
}

const levelAt = { arousal: arousalAt, safety: safetyAt } as const;

/** @returns the mark where it covers none of the others; `near` are those placed before it. */
function placed(mark: Mark, near: readonly Placed[], { moment, axes, marking }: Place): Placed {
  const { trace, at, still } = moment;
  const course = axes[marking.course];
  const size = sizeOf(axes, marking);
  const half = halfSize[mark.shape] * size;
  const x = axes.x(mark.at, at);
  const lineY = course.y(levelAt[marking.course](trace, mark.at));
  const covers = (y: number) => (other: Placed) => {
    const reach = (half + halfSize[other.shape] * size) * (mark.rank < answerRank ? mayTouch : 1);
    return Math.abs(other.x - x) < reach && Math.abs(other.y - y) < reach;
  };
  const inside = (y: number) => Math.min(course.bottom - half, Math.max(course.top + half, y));
  const own = inside(lineY);
  const inTheWay = near.filter(covers(own));
  if (inTheWay.length === 0) return { ...mark, x, y: own };
  const free = lifts.map((lift) => inside(lineY + lift * 23 * size)).find((y) => !near.some(covers(y)));
  // It makes way while the other opens: a repair is known only once there is contact.
  const way = still ? 1 : opening(at - Math.max(...inTheWay.map(({ since }) => since)));
  return { ...mark, x, y: own + ((free ?? own) - own) * way };
}

/** What was asked, missed and mended comes first; the answers take the room that is left. @param taken lie there already. */
export function placeAll(place: Place, taken: readonly Placed[]): Placed[] {
  const all: Placed[] = [...taken];
  for (const mark of marksInView(place.moment, place.axes, place.marking)) all.push(placed(mark, all, place));
  return all.slice(taken.length);
}
