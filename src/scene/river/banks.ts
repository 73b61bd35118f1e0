/** The banks: three zones of arousal, the window's breathing edges, the currents, and the veil over what is not yet. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { type Segment, segmentIndexAt, type Trace } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Axes } from './axes';
import { createCurrents, riverRows } from './currents';

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

function reversed(points: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) back.push(points[i] ?? 0, points[i + 1] ?? 0);
  return back;
}

function drawZones(zones: Graphics, { arousal, frame }: Axes, colours: Colours): void {
  const middle = Math.round(arousal.y(50));
  zones.clear();
  zones.rect(0, arousal.top, frame.width, middle - arousal.top).fill(colours.above);
  zones.rect(0, middle, frame.width, arousal.bottom - middle).fill(colours.below);
}

/** The best arousal, dotted; it begins where the window's name ends. */
function drawMiddle(line: Graphics, { arousal, frame, gone }: Axes, colours: Colours): void {
  const y = arousal.y(50);
  const step = 9 * Math.sqrt(frame.lines);
  const [width, height] = [2 * Math.sqrt(frame.lines), 1.2 * frame.lines];
  line.clear();
  for (let x = gone + 4; x < frame.width; x += step) line.rect(x, y - height / 2, width, height);
  line.fill({ color: colours.windowEdge, alpha: 0.75 });
}

export function createBanks() {
  const zones = new Graphics();
  // Drawn anew in every frame: on its own, so that what only moves is not put together anew with it.
  const band = new Graphics({ isRenderGroup: true });
  const currents = createCurrents(riverRows);
  const middle = new Graphics();
  const veil = new Graphics();
  const view = new Container({ children: [zones, band, currents.view, middle, veil] });

  return {
    view,
    draw(axes: Axes, colours: Colours): void {
      const { frame, arousal, nowX } = axes;
      drawZones(zones, axes, colours);
      drawMiddle(middle, axes, colours);
      currents.draw(axes, colours);
      veil.clear().rect(nowX, arousal.top, frame.width - nowX, arousal.bottom - arousal.top);
      veil.fill({ color: colours.ground, alpha: 0.55 });
    },
    show(picture: Picture, axes: Axes, colours: Colours): void {
      const { upper, lower } = edgesOf(picture, axes);
      const edge = { width: 2 * axes.frame.lines, color: colours.windowEdge } as const;
      band.clear();
      band.poly([...upper, ...reversed(lower)]).fill(colours.window);
      band.poly(upper, false).stroke(edge);
      band.poly(lower, false).stroke(edge);
      const { segments } = picture.trace;
      const half = segments[segmentIndexAt(picture.trace, picture.at)]?.window ?? 0;
      currents.show(picture, axes, half);
    },
  };
}
