/** The banks: three zones of arousal, the window's breathing edges, the currents, and the veil over what is not yet. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import { segmentIndexAt } from '../../simulation/trace';
import type { Picture } from '../picture';
import type { Axes } from './axes';
import { createCurrents, riverRows } from './currents';
import { edgesOf, reversed } from './edges';

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
