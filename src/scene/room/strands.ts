/** The two strands of the bond as lines in the plane: how they sag, twist about each other, part and fray. */
import type { Point } from './arms';
import { clamp, mix } from './course';

/** What the bond is like at a moment; all 0–1 but `slack`, in figure units. */
export interface Tension {
  readonly slack: number;
  readonly frayed: number;
  /** Hanging and torn, as after giving up. */
  readonly torn: number;
  readonly lit: number;
}

export interface Strands {
  /** Flat lists x0, y0, x1, y1 … of equal length. */
  readonly child: number[];
  readonly caregiver: number[];
  /** How far the strands are parted at each sample, 0–1. */
  readonly parted: number[];
  /** Samples from one crossing to the next. */
  readonly perTurn: number;
  readonly length: number;
}

/** Length of half a turn, and how far a strand swings out of the middle. */
const halfTurn = 17;
const swing = 3.1;
const perTurn = 6;
/** Width of the part that opens, as a share of the bond. */
const opens = 0.17;

/** A point of the bond's middle line, 0 at the caregiver and 1 at the child. */
export function middleAt(from: Point, to: Point, { slack, torn }: Tension, share: number): Point {
  const sag = slack * 4 * share * (1 - share) + torn * 7 * Math.sin(2 * Math.PI * share);
  return { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) + sag };
}

export const bell = (share: number): number => Math.exp(-(((share - 0.5) / opens) ** 2));

export function strandsBetween(from: Point, to: Point, tension: Tension): Strands {
  const length = Math.hypot(to.x - from.x, to.y - from.y) + tension.slack * 0.6;
  const turns = Math.max(2, Math.round(length / halfTurn));
  const samples = turns * perTurn;
  const strands: Strands = { child: [], caregiver: [], parted: [], perTurn, length };
  const across = normal(from, to);
  for (let i = 0; i <= samples; i++) {
    const share = i / samples;
    const open = Math.max(tension.frayed, tension.torn) * bell(share);
    const ends = clamp(Math.min(share, 1 - share) * 12);
    const twist = swing * ends * (1 - 0.85 * open) * Math.sin((Math.PI * i) / perTurn);
    // An opened strand is never a clean curve: it wanders a little.
    const spread = open * (15 + 4 * Math.sin(share * 23));
    const { x, y } = middleAt(from, to, tension, share);
    const off = twist - spread;
    strands.child.push(x + across.x * off, y + across.y * off);
    strands.caregiver.push(x - across.x * off, y - across.y * (off - tension.torn * open * 10));
    strands.parted.push(open);
  }
  return strands;
}

function normal(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
}
