/** The colours of the palette as numbers, and the pen: how outlines and shapes are put on paper. */
import { type Graphics, GraphicsPath, type StrokeStyle } from 'pixi.js';
import type { Colours, Role } from '../../look/palettes';
import { mix } from './course';

export interface Paint extends Readonly<Record<Role, number>> {
  /** Factor on the outlines of figures, 1 to 1.4: heavier for a projector. */
  readonly weight: number;
}

/** Numbers, because strings would be parsed anew at every stroke of every frame. */
export function paintOf(colours: Colours, weight: number): Paint {
  const numbers = Object.entries(colours).map(([role, colour]) => [role, Number.parseInt(colour.slice(1), 16)]);
  return { ...(Object.fromEntries(numbers) as Record<Role, number>), weight };
}

export const pen = (color: number, width: number, alpha = 1): StrokeStyle => ({
  color,
  width,
  alpha,
  cap: 'round',
  join: 'round',
});

/** For a curve without corners: no joints to round, which is where most of the work of a thick line goes. */
export const sweep = (color: number, width: number, alpha = 1): StrokeStyle => ({
  ...pen(color, width, alpha),
  join: 'miter',
});

export const isDark = ({ ground }: Paint): boolean => (ground & 0xff) < 0x80;

export type Tones = readonly [dark: number, middle: number, light: number];

/** Three neutral tones for toys, lighter than the ink on a dark ground as on a light one. */
export function toyTones(paint: Paint): Tones {
  const { ground, hair, surface, cut, cut2, control } = paint;
  if (isDark(paint)) return [control, blend(control, ground, 0.22), blend(control, ground, 0.42)];
  return [blend(hair, cut2, 0.5), blend(cut2, cut, 0.4), blend(cut, surface, 0.5)];
}

/** The colour a share of the way from one to another. */
function blend(from: number, to: number, share: number): number {
  const channel = (shift: number): number =>
    Math.round(mix((from >> shift) & 0xff, (to >> shift) & 0xff, share)) << shift;
  return channel(16) | channel(8) | channel(0);
}

/** A shape given as an SVG path. */
export const shape = (path: string): GraphicsPath => new GraphicsPath(path);

/** Fills a shape and draws its outline `width` wide around it. */
export const block = (on: Graphics, path: string, fill: number, line: number, width: number): Graphics =>
  on.path(shape(path)).fill(fill).stroke(pen(line, width));
