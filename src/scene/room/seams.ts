/** The golden seams: one for each repair, where the bond was mended; they stay, and the newest glows for a moment. */
import { Container, Graphics, GraphicsContext } from 'pixi.js';
import type { Trace } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Point } from './arms';
import { clamp, easeOut, fraction, mix, smooth } from './course';
import { type Paint, pen, shape } from './paint';

interface Seam {
  readonly share: number;
  readonly age: number;
}

const most = 14;
const golden = (Math.sqrt(5) - 1) / 2;
/** Seconds: the gold runs in, the glow rises and settles, the seam stands out as the newest. */
const runsIn = 0.5;
const glows = 1.6;
const fresh = 5;

const plate = shape(
  'M-6 -10.9L-2.7 -13.6L.6 -11.4L3.8 -14L6 -10.4L4.2 -3.8L6.8 1.5L4.4 7.5L6 11.5L1.8 13.7L-1.2 11.5L-4.2 14L-6.3 10L-4.3 3.8L-6.6 -1.8L-4.4 -6.3Z',
);
const crack = shape('M-3 -7.8L1.5 -2.5L-1.8 2.7L2.4 8.2');
const shine = shape('M-4.2 -6L-2.6 1.2');

/** When a run's repairs were, and how many of its happenings have been looked through for them: they only ever grow. */
interface Mended {
  readonly times: number[];
  looked: number;
}
const mended = new WeakMap<Trace['happenings'], Mended>();

function timesMended({ happenings }: Trace): readonly number[] {
  const known = mended.get(happenings) ?? { times: [], looked: 0 };
  mended.set(happenings, known);
  for (; known.looked < happenings.length; known.looked++) {
    const happening = happenings[known.looked];
    if (happening?.type === 'contact' && happening.episode?.end === 'repaired') known.times.push(happening.at);
  }
  return known.times;
}

/** The latest repairs, newest first. Placed by the golden ratio, so that a new one falls between the old ones. */
function repairs({ trace, at }: Picture): Seam[] {
  const times = timesMended(trace);
  let count = times.length;
  while (count > 0 && (times[count - 1] ?? 0) > at) count--;
  const seams: Seam[] = [];
  for (let nth = count; nth > Math.max(0, count - most); nth--) {
    seams.push({ share: mix(0.14, 0.86, fraction(nth * golden)), age: at - (times[nth - 1] ?? at) });
  }
  return seams;
}

interface Setting {
  readonly middle: (share: number) => Point;
  readonly width: number;
  readonly still: boolean;
}

export interface Seams {
  readonly glow: Container;
  readonly view: Container;
  dress(paint: Paint): void;
  /** @param length of the bond; @param middle the point of the bond at a share of it; in figure units. */
  show(picture: Picture, length: number, middle: (share: number) => Point): void;
}

export function createSeams(): Seams {
  const drawn = new GraphicsContext();
  const pool = Array.from({ length: most }, () => new Graphics(drawn));
  const light = new Graphics();
  const gleam = new Graphics();
  const rays = new Graphics();
  const glow = new Container({ children: [light] });
  const view = new Container({ children: [...[...pool].reverse(), gleam, rays] });
  let paint: Paint | null = null;

  function dress(worn: Paint): void {
    paint = worn;
    drawn
      .clear()
      .path(plate)
      .fill(worn.repair)
      .stroke(pen(worn.figInk, 2.2 * worn.weight));
    drawn.path(crack).stroke(pen(worn.seam === worn.figInk ? worn.repairEdge : worn.seam, 1.9));
    light.clear().circle(0, 0, 37).fill({ color: worn.repair, alpha: 0.3 });
    light.circle(0, 0, 25).fill({ color: worn.repair, alpha: 0.45 });
    gleam
      .clear()
      .path(shine)
      .stroke(pen(0xffffff, 2, 0.9));
  }

  function show(picture: Picture, length: number, middle: (share: number) => Point): void {
    const seams = repairs(picture);
    // A short bond, as in an embrace, has room for the newest only.
    const room = Math.max(1, Math.floor((length - 30) / 19));
    // Many seams on one bond are drawn narrower, so that the strands between them can be seen.
    const width = mix(1, 0.7, clamp((Math.min(seams.length, room) - 4) / 8));
    pool.forEach((graphic, i) => {
      const seam = seams[i];
      graphic.visible = seam !== undefined && i < room;
      if (seam && graphic.visible) place(graphic, seam, { middle, width, still: picture.still });
    });
    const newest = seams[0];
    showFresh(newest, middle, picture.still);
  }

  function place(graphic: Container, { share, age }: Seam, { middle, width, still }: Setting): void {
    const { x, y } = middle(share);
    const ahead = middle(share + 0.02);
    graphic.position.set(x, y);
    graphic.rotation = Math.atan2(ahead.y - y, ahead.x - x);
    const stands = still ? (age < fresh ? 1 : 0) : 1 - smooth((age - fresh) / 2);
    const running = still ? 1 : easeOut(age / runsIn);
    graphic.scale.set(mix(width, 1.6, stands), running * (1 + 0.3 * stands));
  }

  function showFresh(newest: Seam | undefined, middle: (share: number) => Point, still: boolean): void {
    const risen = newest && !still ? smooth(newest.age / 0.4) * (1 - smooth((newest.age - 0.5) / (glows - 0.5))) : 0;
    const stands = newest && newest.age < fresh + 2 ? 1 - smooth((newest.age - fresh) / 2) : 0;
    for (const part of [light, gleam]) part.visible = stands > 0.01;
    if (rays.visible) rays.clear();
    rays.visible = risen > 0.02;
    if (!newest || !paint || stands <= 0.01) return;
    for (const part of [light, gleam, rays]) part.position.copyFrom(middle(newest.share));
    gleam.alpha = stands;
    gleam.scale.set(1.6, 1.3);
    light.alpha = stands * (0.6 + 0.4 * risen);
    light.scale.set(0.9 + 0.25 * risen);
    if (rays.visible) drawRays(rays, risen, paint);
  }

  return { glow, view, dress, show };
}

function drawRays(on: Graphics, risen: number, paint: Paint): void {
  for (let i = 0; i < 6; i++) {
    const angle = ((i + 0.5) / 6) * 2 * Math.PI;
    const inner = 26 + 8 * risen;
    const outer = inner + (i % 2 ? 12 : 7) * risen;
    on.moveTo(inner * Math.cos(angle), inner * Math.sin(angle)).lineTo(
      outer * Math.cos(angle),
      outer * Math.sin(angle),
    );
  }
  on.stroke(pen(paint.repairEdge, 2.2 * paint.weight, clamp(risen * 1.4)));
}
