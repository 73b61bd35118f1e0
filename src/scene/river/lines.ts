/** The two lines: arousal, hollow while the child has gone quiet, and felt safety as a filled course. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Segment } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Axes } from './axes';
import { beside, between, type Stretch, stretches } from './course';
import { createCurrents, safetyRows } from './currents';
import { mixed } from './mixed';

/** Quiet is not calm: so the line is not solid. */
const isHollow = ({ phase }: Segment): boolean => phase === 'withdrawn' || phase === 'selfSoothing';

interface Piece extends Stretch {
  readonly alpha: number;
}

/** @returns the stretch cut into pieces that grow fainter to the left, where the past dissolves. */
function dissolving(stretch: Stretch, { gone, whole, fade, frame }: Axes): Piece[] {
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

function drawArousal(line: Graphics, pieces: readonly Piece[], colours: Colours, lines: number): void {
  const width = 3.2 * lines;
  for (const { points, alpha } of pieces)
    line.poly(points, false).stroke({ width: width + 4, color: colours.surface, alpha: 0.65 * alpha, join: 'round' });
  for (const { points, alpha, hollow } of pieces) {
    if (!hollow) line.poly(points, false).stroke({ width, color: colours.ink, alpha, join: 'round' });
    else drawHollow(line, points, alpha, colours, lines);
  }
}

function drawHollow(line: Graphics, points: number[], alpha: number, colours: Colours, lines: number): void {
  const apart = 2.3 * lines;
  line.poly(points, false).stroke({ width: apart * 2, color: colours.ground, alpha, join: 'round' });
  const outline = { width: 1.3 * lines, color: colours.ink, alpha, join: 'round' } as const;
  line.poly(beside(points, apart), false).stroke(outline);
  line.poly(beside(points, -apart), false).stroke(outline);
}

/** The gradient lies still under a lid with the shape of the line: so it is filled once, not in every frame. */
function drawBed(bed: Graphics, { safety, nowX }: Axes, colours: Colours): void {
  const strips = 18;
  const height = (safety.bottom - safety.top) / strips;
  bed.clear();
  for (let i = 0; i < strips; i++) {
    const top = Math.floor(safety.top + i * height);
    const bottom = Math.floor(safety.top + (i + 1) * height);
    bed.rect(0, top, nowX, bottom - top).fill(mixed(colours.safetyHigh, colours.safetyLow, (i + 0.5) / strips));
  }
}

/** Under its name at the left the past of felt safety dissolves into the empty course. */
function drawMist(mist: Graphics, { safety, whole }: Axes, colours: Colours): void {
  const strips = 24;
  mist.clear();
  for (let i = 0; i < strips; i++) {
    const [left, right] = [Math.round((i * whole) / strips), Math.round(((i + 1) * whole) / strips)];
    const share = (i + 0.5) / strips;
    const alpha = 0.92 * (1 - share * share * (3 - 2 * share));
    mist.rect(left, safety.top, right - left, safety.bottom - safety.top).fill({ color: colours.cut, alpha });
  }
}

function drawSafety(line: Graphics, points: number[], axes: Axes, colours: Colours): void {
  const { safety, frame } = axes;
  const last = points.length;
  const [left = axes.nowX, right = axes.nowX] = [points[0], points[last - 2]];
  const lid = [0, safety.bottom, 0, safety.top, frame.width, safety.top, frame.width, safety.bottom];
  lid.push(right, safety.bottom);
  for (let i = last - 2; i >= 0; i -= 2) lid.push(points[i] ?? 0, points[i + 1] ?? 0);
  if (left > 0) lid.push(left, safety.bottom);
  line.poly(lid).fill(colours.cut);
  if (last > 2) line.poly(points, false).stroke({ width: 2.6 * frame.lines, color: colours.safetyEdge, join: 'round' });
}

export function createLines() {
  const bed = new Graphics();
  const currents = createCurrents(safetyRows);
  // Drawn anew in every frame: on their own, so that what only moves is not put together anew with them.
  const safetyLine = new Graphics({ isRenderGroup: true });
  const arousalLine = new Graphics({ isRenderGroup: true });
  const mist = new Graphics();
  return {
    mist,
    safetyView: new Container({ children: [bed, currents.view, safetyLine] }),
    arousalView: arousalLine,
    draw(axes: Axes, colours: Colours): void {
      drawBed(bed, axes, colours);
      drawMist(mist, axes, colours);
      currents.draw(axes, colours);
    },
    show(picture: Picture, axes: Axes, colours: Colours): void {
      const { trace, at } = picture;
      currents.show(picture, axes);
      const seen = {
        trace,
        from: Math.max(0, at - axes.behind),
        until: at,
        x: (moment: number) => axes.x(moment, at),
      };
      const arousal = stretches({ ...seen, ...axes.arousal, of: (segment) => segment.arousal, hollow: isHollow });
      arousalLine.clear();
      const pieces = arousal.flatMap((stretch) => dissolving(stretch, axes));
      drawArousal(arousalLine, pieces, colours, axes.frame.lines);
      const [safety] = stretches({ ...seen, ...axes.safety, of: (segment) => segment.safety });
      safetyLine.clear();
      drawSafety(safetyLine, safety?.points ?? [], axes, colours);
    },
  };
}
