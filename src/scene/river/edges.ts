/** The edges of the window of tolerance: they bend where it widens or narrows, and breathe. */
import { type Segment, segmentIndexAt, type Trace } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Axes } from './axes';

/** Over how many seconds a step in the window's width is drawn out, so that the bank bends instead of breaking. */
const bendSeconds = 0.8;

/** @returns the mean half-width over the seconds before `moment`. */
function windowAround({ segments }: Trace, index: number, moment: number): number {
  let sum = 0;
  let end = moment;
  const start = moment - bendSeconds;
  let segment: Segment | undefined = segments[index];
  for (let i = index; segment && end > start; segment = segments[--i]) {
    // What stood before the run's first moment is taken to be as it was in it.
    const from = i === 0 ? start : Math.max(start, segment.at);
    sum += segment.window * (end - Math.min(from, end));
    end = Math.min(end, from);
  }
  return sum / bendSeconds;
}

/** The breath of the edges at a moment of life, px. */
const breathAt = (moment: number): number => 1.1 * Math.sin(0.9 * moment) + 0.7 * Math.sin(2.3 * moment + 1);

/** @returns the upper and the lower edge of the window over the whole width; after now they go on as they are. */
export function edgesOf(
  { trace, at, still }: Pick<Picture, 'trace' | 'at' | 'still'>,
  axes: Axes,
): { upper: number[]; lower: number[] } {
  const { arousal, perSecond, frame } = axes;
  const step = axes.behind / 50;
  const first = at - axes.behind;
  const last = at + axes.ahead;
  const upper: number[] = [];
  const lower: number[] = [];
  const add = (moment: number) => {
    const lived = Math.max(0, Math.min(moment, at));
    const half = windowAround(trace, segmentIndexAt(trace, lived), lived);
    const breath = still || moment < 0 ? 0 : breathAt(moment) * Math.sqrt(frame.lines);
    const x = axes.nowX + (moment - at) * perSecond;
    upper.push(x, arousal.y(50 + half) + breath);
    lower.push(x, arousal.y(50 - half) + breath * 0.8);
  };
  add(first);
  for (let k = Math.floor(first / step) + 1; k * step < last; k++) add(k * step);
  add(last);
  return { upper, lower };
}

/** @returns a polyline from its end to its beginning. */
export function reversed(points: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) back.push(points[i] ?? 0, points[i + 1] ?? 0);
  return back;
}
