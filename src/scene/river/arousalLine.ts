/** The line of arousal: hollow while the child has gone quiet, dissolving to the left, drawn through or in dashes and dots. */
import type { Graphics } from 'pixi.js';
import type { Segment } from '../../simulation/trace';
import type { Axes } from './axes';
import { beside, between, type Stretch } from './course';

/** Quiet is not calm: so the line is not solid. */
export const isHollow = ({ phase }: Segment): boolean => phase === 'withdrawn' || phase === 'selfSoothing';

export interface Piece extends Stretch {
  readonly alpha: number;
}

/** @returns the stretch cut into pieces that grow fainter to the left, where the past dissolves. */
export function dissolving(stretch: Stretch, { gone, whole, fade, frame }: Axes): Piece[] {
  const steps = 8;
  const width = (whole - gone) / steps;
  const pieces: Piece[] = [];
  const add = (left: number, right: number, alpha: number) => {
    const points = between(stretch.points, left, right);
    if (points.length > 2) pieces.push({ hollow: stretch.hollow, points, alpha });
  };
  if ((stretch.points[0] ?? 0) < whole)
    for (let i = 0; i < steps; i++) add(gone + i * width, gone + (i + 1) * width, fade(gone + (i + 0.5) * width));
  add(whole, frame.width, 1);
  return pieces;
}

/** The hand a line is drawn in. */
export interface Hand {
  readonly colour: string;
  /** Paper under the line, and within it where it is hollow. */
  readonly casing: string;
  readonly hollow: string;
  readonly lines: number;
  /** Adds a polyline to the path: drawn through, or otherwise. */
  readonly run: (line: Graphics, points: number[]) => Graphics;
}

export const through: Hand['run'] = (line, points) => line.poly(points, false);

/** Paper under a line, so that it never dissolves in what lies under it. */
export function drawCasing(line: Graphics, pieces: readonly Piece[], { casing, lines, run }: Hand): void {
  for (const { points, alpha } of pieces)
    run(line, points).stroke({ width: 3.2 * lines + 4, color: casing, alpha: 0.65 * alpha, join: 'round' });
}

export function drawArousal(line: Graphics, pieces: readonly Piece[], hand: Hand): void {
  const { colour, lines, run } = hand;
  for (const { points, alpha, hollow } of pieces) {
    if (hollow) drawHollow(line, points, alpha, hand);
    else
      run(line, points).stroke({
        width: 3.2 * lines,
        color: colour,
        alpha,
        join: 'round',
        cap: run === through ? 'butt' : 'round',
      });
  }
}

function drawHollow(line: Graphics, points: number[], alpha: number, { colour, hollow, lines, run }: Hand): void {
  const apart = 2.3 * lines;
  run(line, points).stroke({ width: apart * 2, color: hollow, alpha, join: 'round' });
  const outline = { width: 1.3 * lines, color: colour, alpha, join: 'round' } as const;
  run(line, beside(points, apart)).stroke(outline);
  run(line, beside(points, -apart)).stroke(outline);
}
