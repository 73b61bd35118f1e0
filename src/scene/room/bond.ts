/** The bond: two strands that pass over and under each other; lit in contact, frayed in mismatch, torn after giving up. */
import { Container, Graphics } from 'pixi.js';
import type { Segment } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Point } from './arms';
import { clamp, follow, mix, stepped } from './course';
import { type Paint, pen, sweep } from './paint';
import { createSeams } from './seams';
import { middleAt, type Strands, strandsBetween, type Tension } from './strands';

/** How far the strands sag, in figure units. */
const slack = ({ phase, mismatchAt }: Segment): number => {
  if (phase === 'withdrawn') return 34;
  if (phase === 'selfSoothing') return 26;
  if (phase === 'settledAlone') return 18;
  if (mismatchAt !== null) return 14;
  return phase === 'engaged' || phase === 'soothing' ? 2.5 : 6;
};
const frayed = ({ phase, mismatchAt }: Segment): number =>
  phase === 'signalling' && mismatchAt !== null ? 1 : phase === 'selfSoothing' ? 0.5 : 0;
const torn = ({ phase }: Segment): number => (phase === 'withdrawn' ? 1 : 0);
const lit = ({ phase }: Segment): number =>
  phase === 'engaged' ? 1 : phase === 'soothing' || phase === 'exploring' ? 0.6 : 0;

/** In steps of about a tenth of a pixel: a bond at rest is not drawn anew. */
function tensionOf({ trace, at, still }: Picture): Tension {
  const course = (target: (segment: Segment) => number, step = 1 / 128): number =>
    stepped(follow(trace, at, still ? 0.01 : 0.7, target), step);
  return { slack: course(slack, 1 / 8), frayed: course(frayed), torn: course(torn), lit: course(lit) };
}

export interface Bond {
  /** Behind the figures: the light. */
  readonly glow: Container;
  readonly view: Container;
  dress(paint: Paint): void;
  /** @param from the caregiver's chest, @param to the child's; in figure units. */
  show(picture: Picture, from: Point, to: Point): void;
}

export function createBond(): Bond {
  const light = new Graphics();
  const strands = new Graphics();
  const ends = new Graphics();
  const seams = createSeams();
  const glow = new Container({ children: [light, seams.glow] });
  const view = new Container({ children: [strands, seams.view, ends] });
  let paint: Paint | null = null;
  let lines: Strands | null = null;
  let drawn: readonly number[] = [];

  function draw(from: Point, to: Point, tension: Tension, lines: Strands, worn: Paint): void {
    drawLight(light.clear(), lines, tension.lit, worn);
    drawStrands(strands.clear(), lines, tension, worn);
    if (Math.max(tension.frayed, tension.torn) > 0.25) drawFibres(strands, lines, tension, worn);
    const ink = pen(worn.figInk, 2.2 * worn.weight);
    ends.clear().circle(from.x, from.y, 5.9).fill(worn.caregiver).stroke(ink);
    ends.circle(to.x, to.y, 5.9).fill(worn.child).stroke(ink);
  }

  function show(picture: Picture, from: Point, to: Point): void {
    if (!paint) return;
    const tension = tensionOf(picture);
    const now = [from.x, from.y, to.x, to.y, tension.slack, tension.frayed, tension.torn, tension.lit];
    if (!lines || now.some((value, i) => value !== drawn[i])) {
      lines = strandsBetween(from, to, tension);
      draw(from, to, tension, lines, paint);
      drawn = now;
    }
    const laid = lines;
    seams.show(picture, laid.length, (share) => holding(laid, middleAt(from, to, tension, share), share));
  }

  return {
    glow,
    view,
    dress(worn) {
      paint = worn;
      lines = null;
      seams.dress(worn);
    },
    show,
  };
}

/** Where a seam holds: in the middle, or, where the strands have parted, on the caregiver's, which does not let go. */
function holding({ caregiver, parted }: Strands, middle: Point, share: number): Point {
  const i = Math.round(clamp(share) * (parted.length - 1));
  const away = clamp(((parted[i] ?? 0) - 0.15) * 2);
  return { x: mix(middle.x, caregiver[2 * i] ?? 0, away), y: mix(middle.y, caregiver[2 * i + 1] ?? 0, away) };
}

function drawLight(on: Graphics, { child, caregiver }: Strands, share: number, paint: Paint): void {
  if (share < 0.02) return;
  const trace = (): Graphics => {
    for (let i = 0; i < child.length; i += 16) {
      const x = ((child[i] ?? 0) + (caregiver[i] ?? 0)) / 2;
      const y = ((child[i + 1] ?? 0) + (caregiver[i + 1] ?? 0)) / 2;
      if (i) on.lineTo(x, y);
      else on.moveTo(x, y);
    }
    return on;
  };
  trace().stroke(sweep(paint.repairGlow, 34, 0.4 * share));
  trace().stroke(sweep(paint.repairGlow, 22, 0.6 * share));
}

/** Runs along samples `first` to `last` of a strand. */
function run(on: Graphics, strand: readonly number[], first: number, last: number): void {
  for (let i = Math.max(0, first); i <= last && 2 * i < strand.length; i++) {
    const x = strand[2 * i] ?? 0;
    const y = strand[2 * i + 1] ?? 0;
    if (i === Math.max(0, first)) on.moveTo(x, y);
    else on.lineTo(x, y);
  }
}

function drawStrands(on: Graphics, lines: Strands, { torn: gap }: Tension, paint: Paint): void {
  const last = lines.parted.length - 1;
  const width = 5.9;
  const ink = width + 4.4 * paint.weight;
  // The child's own strand is the one that lets go.
  const half = gap > 0.3 ? Math.round(last * 0.055 * gap) : 0;
  const child = (): void => {
    run(on, lines.child, 0, Math.floor(last / 2) - half);
    run(on, lines.child, half ? Math.ceil(last / 2) + half : Math.floor(last / 2) - half, last);
  };
  const caregiver = (): void => run(on, lines.caregiver, 0, last);
  child();
  on.stroke(sweep(paint.figInk, ink));
  child();
  on.stroke(sweep(paint.child, width));
  caregiver();
  on.stroke(sweep(paint.figInk, ink));
  caregiver();
  on.stroke(sweep(paint.caregiver, width));
  const crossings = (reach: number): void => overs(on, lines, reach);
  crossings(2);
  on.stroke({ ...sweep(paint.figInk, ink), cap: 'butt' });
  crossings(3);
  on.stroke({ ...sweep(paint.child, width), cap: 'butt' });
}

/** Every second crossing the child's strand passes over; where the strands are parted they do not cross. */
function overs(on: Graphics, { child, parted, perTurn }: Strands, reach: number): void {
  for (let crossing = 0; crossing < parted.length; crossing += 2 * perTurn) {
    if ((parted[crossing] ?? 0) > 0.25) continue;
    run(on, child, crossing - reach, crossing + reach);
  }
}

/** Loose ends, alternately of the one and the other strand. */
function drawFibres(on: Graphics, lines: Strands, { frayed: open, torn: gap }: Tension, paint: Paint): void {
  const share = Math.max(open, gap);
  const last = lines.parted.length - 1;
  for (const mine of [true, false]) {
    const strand = mine ? lines.child : lines.caregiver;
    for (let k = mine ? 0 : 1; k < 9; k += 2) {
      const i = Math.round(last * (0.36 + k * 0.035));
      const x = strand[2 * i] ?? 0;
      const y = strand[2 * i + 1] ?? 0;
      const away = mine ? -1 : 1;
      const bent = (k % 4) - 1.5;
      on.moveTo(x, y).quadraticCurveTo(x + bent * 2, y + away * 7 * share, x + bent * 5 * share, y + away * 14 * share);
    }
    on.stroke(pen(mine ? paint.child : paint.caregiver, 2.2));
  }
}
