/** The marks on the arousal line: what was asked, answered, missed, mended and given up. */
import { Container, Graphics, type GraphicsContext } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Happening } from '../../model/happenings';
import { arousalAt, type Trace } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Axes } from './axes';
import { drawShapes, halfSize, type Shape } from './shapes';

interface Mark {
  readonly shape: Shape;
  /** Where it stands in time, and since when it is known. */
  readonly at: number;
  readonly since: number;
  /** At one moment the lower rank is nearer to the line. */
  readonly rank: number;
}

const answerRank = 2;

interface Placed extends Mark {
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
function marksInView({ trace, at }: Picture, axes: Axes): Mark[] {
  const from = at - axes.behind - 3;
  const marks: Mark[] = [];
  for (let i = firstHappeningFrom(trace, from); i < trace.happenings.length; i++) {
    const happening = trace.happenings[i];
    if (!happening || happening.at > at) break;
    const mark = markOf(happening);
    if (mark && mark.at >= from) marks.push(mark);
  }
  return marks.sort(
    (a, b) => Number(a.rank === answerRank) - Number(b.rank === answerRank) || a.at - b.at || a.rank - b.rank,
  );
}

/** A mark opens within a quarter of a second of life. @returns how far, 0–1. */
const opening = (after: number): number => 1 - (1 - Math.min(1, after / 0.25)) ** 3;

const sizeOf = ({ frame }: Axes): number => 1 + (frame.lines - 1) * 0.7;

/** Marks of what was asked, missed and mended stay on the line, and may touch. */
const mayTouch = 0.72;

/** Above the line, below, and further out. */
const lifts = [-1, 1, -2, 2, -3, 3];

/** @returns the mark where it covers none of the others; `near` are those placed before it. */
function placed(mark: Mark, near: readonly Placed[], { trace, at, still }: Picture, axes: Axes): Placed {
  const size = sizeOf(axes);
  const half = halfSize[mark.shape] * size;
  const x = axes.x(mark.at, at);
  const lineY = axes.arousal.y(arousalAt(trace, mark.at));
  const covers = (y: number) => (other: Placed) => {
    const reach = (half + halfSize[other.shape] * size) * (mark.rank < answerRank ? mayTouch : 1);
    return Math.abs(other.x - x) < reach && Math.abs(other.y - y) < reach;
  };
  const inside = (y: number) => Math.min(axes.arousal.bottom - half, Math.max(axes.arousal.top + half, y));
  const own = inside(lineY);
  const inTheWay = near.filter(covers(own));
  if (inTheWay.length === 0) return { ...mark, x, y: own };
  const free = lifts.map((lift) => inside(lineY + lift * 23 * size)).find((y) => !near.some(covers(y)));
  // It makes way while the other opens: a repair is known only once there is contact.
  const way = still ? 1 : opening(at - Math.max(...inTheWay.map(({ since }) => since)));
  return { ...mark, x, y: own + ((free ?? own) - own) * way };
}

/** What was asked, missed and mended comes first; the answers take the room that is left. */
function placeAll(picture: Picture, axes: Axes): Placed[] {
  const all: Placed[] = [];
  for (const mark of marksInView(picture, axes)) all.push(placed(mark, all, picture, axes));
  return all;
}

export function createMarks() {
  const view = new Container();
  const pool: Graphics[] = [];
  let shapes: Record<Shape, GraphicsContext> | null = null;

  function dress(colours: Colours): void {
    const old = shapes;
    shapes = drawShapes(colours);
    for (const graphics of pool.splice(0)) graphics.destroy();
    if (old) for (const context of Object.values(old)) context.destroy();
  }

  function show(picture: Picture, axes: Axes): void {
    if (!shapes) return;
    const seen = placeAll(picture, axes).filter(({ x }) => axes.fade(x) > 0);
    seen.forEach(({ shape, since, x, y }, i) => {
      const context = shapes?.[shape];
      if (!context) return;
      const graphics = pool[i] ?? view.addChild(new Graphics(context));
      pool[i] = graphics;
      if (graphics.context !== context) graphics.context = context;
      graphics.visible = true;
      graphics.position.set(x, y);
      graphics.alpha = axes.fade(x);
      graphics.scale.set(sizeOf(axes) * (picture.still ? 1 : opening(picture.at - since)));
    });
    for (let i = seen.length; i < pool.length; i++) {
      const spare = pool[i];
      if (spare) spare.visible = false;
    }
  }

  return { view, dress, show };
}
