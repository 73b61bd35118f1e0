/** Felt safety of two dyads: the ground that both have, and between the two lines what sets them apart, hatched. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Trace } from '../../simulation/trace';
import type { Picture, Twin } from '../picture';
import type { Axes } from '../river/axes';
import { stretches } from '../river/course';
import { drawMist } from '../river/mist';
import { mixed } from '../river/mixed';
import { envelopes } from './envelopes';
import { handsAt } from './hand';

/** Distance from hatch to hatch along the river, px. */
const hatchStep = 15;

function safetyLine(trace: Trace, at: number, axes: Axes): number[] {
  const [seen] = stretches({
    trace,
    from: Math.max(0, at - axes.behind),
    until: at,
    x: (moment) => axes.x(moment, at),
    of: (segment) => segment.safety,
    ...axes.safety,
  });
  return seen?.points ?? [];
}

function reversed(points: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) back.push(points[i] ?? 0, points[i + 1] ?? 0);
  return back;
}

export function createFeltSafety() {
  const bed = new Graphics();
  const hatch = new Graphics();
  // Drawn anew in every frame: on its own, so that what only moves is not put together anew with it.
  const lines = new Graphics({ isRenderGroup: true });
  const mist = new Graphics();

  /** The hatched bed lies still under two lids, with the shape of the lines. */
  function drawLids(
    { upper, lower }: ReturnType<typeof envelopes>,
    { safety, frame, nowX }: Axes,
    colours: Colours,
  ): void {
    const [left = nowX, right = nowX] = [upper[0], upper.at(-2)];
    const lid = [0, safety.bottom, 0, safety.top, frame.width, safety.top, frame.width, safety.bottom];
    lid.push(right, safety.bottom, ...reversed(upper));
    if (left > 0) lid.push(left, safety.bottom);
    lines.poly(lid).fill(colours.cut);
    lines.poly([left, safety.bottom, ...lower, right, safety.bottom]).fill(colours.safetyLow);
  }

  return {
    view: new Container({ children: [bed, hatch, lines, mist] }),
    draw(axes: Axes, colours: Colours): void {
      const { safety, nowX, frame } = axes;
      const height = safety.bottom - safety.top;
      bed
        .clear()
        .rect(0, safety.top, nowX, height)
        .fill(mixed(colours.safetyHigh, colours.cut, 0.3));
      hatch.clear();
      for (let x = -height; x < nowX + hatchStep; x += hatchStep)
        hatch.moveTo(x, safety.bottom).lineTo(x + height, safety.top);
      hatch.stroke({ width: 1.3 * frame.lines, color: colours.repairEdge, alpha: 0.55 });
      drawMist(mist, axes, colours);
    },
    show({ trace, at, still }: Picture, twin: Twin, axes: Axes, colours: Colours): void {
      const [a, b] = [safetyLine(trace, at, axes), safetyLine(twin.trace, at, axes)];
      hatch.x = still ? 0 : -((at * axes.perSecond) % hatchStep);
      lines.clear();
      drawLids(envelopes(a, b), axes, colours);
      if (a.length < 4 || b.length < 4) return;
      const hands = handsAt(axes, at, colours);
      const width = 2.8 * axes.frame.lines;
      const casing = { width: width + 3, color: colours.surface, alpha: 0.6, join: 'round' } as const;
      for (const line of [a, b]) lines.poly(line, false).stroke(casing);
      lines.poly(a, false).stroke({ width, color: hands.a.colour, join: 'round' });
      hands.b.run(lines, b).stroke({ width, color: hands.b.colour, join: 'round', cap: 'round' });
    },
  };
}
