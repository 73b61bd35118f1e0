/** The two lines: arousal, hollow while the child has gone quiet, and felt safety as a filled course. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Picture } from '../picture';
import { dissolving, drawArousal, drawCasing, isHollow, through } from './arousalLine';
import type { Axes } from './axes';
import { stretches } from './course';
import { createCurrents, safetyRows } from './currents';
import { drawMist } from './mist';
import { mixed } from './mixed';

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
      const hand = { colour: colours.ink, casing: colours.surface, hollow: colours.ground, run: through };
      drawCasing(arousalLine, pieces, { ...hand, lines: axes.frame.lines });
      drawArousal(arousalLine, pieces, { ...hand, lines: axes.frame.lines });
      const [safety] = stretches({ ...seen, ...axes.safety, of: (segment) => segment.safety });
      safetyLine.clear();
      drawSafety(safetyLine, safety?.points ?? [], axes, colours);
    },
  };
}
