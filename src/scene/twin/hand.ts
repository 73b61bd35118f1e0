/** The hands in which the lines of two dyads are drawn: A through, in ink; B in dashes and dots, in blue. */
import type { Colours } from '../../look/palettes';
import { type Hand, through } from '../river/arousalLine';
import type { Axes } from '../river/axes';
import { type DashDots, dashDots } from './dashDots';

/** Dashes and dots that stay where they were drawn in time. */
export function dashedAt(axes: Axes, at: number): DashDots {
  const size = Math.sqrt(axes.frame.lines);
  return { pattern: [12, 7.5, 1.5, 7.5].map((part) => part * size), begins: axes.x(0, at) };
}

export function handsAt(axes: Axes, at: number, colours: Colours): { readonly a: Hand; readonly b: Hand } {
  const dashes = dashedAt(axes, at);
  const dashed: Hand['run'] = (line, points) => dashDots(line, points, dashes);
  const paper = { casing: colours.surface, hollow: colours.ground, lines: axes.frame.lines };
  return {
    a: { ...paper, colour: colours.ink, run: through },
    b: { ...paper, colour: colours.belowInk, run: dashed },
  };
}
