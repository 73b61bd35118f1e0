/** The post at now, with the head of each line: A's round, B's square; and the span between two felt safeties. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Axes } from '../river/axes';

/** How high the four lines stand at now, px. */
export interface Heads {
  readonly arousal: { readonly a: number; readonly b: number };
  readonly safety: { readonly a: number; readonly b: number };
}

function drawHead(
  on: Graphics,
  square: boolean,
  fill: string,
  line: { readonly width: number; readonly color: string },
): void {
  on.clear();
  if (square) on.rect(-6, -6, 12, 12);
  else on.circle(0, 0, 6);
  on.fill(fill).stroke(line);
}

export function createNow() {
  const post = new Graphics();
  const [arousalA, arousalB, safetyA, safetyB] = [new Graphics(), new Graphics(), new Graphics(), new Graphics()];
  const span = new Graphics();
  const heads = [arousalB, safetyB, arousalA, safetyA];
  return {
    view: new Container({ children: [post, span, ...heads] }),
    draw({ nowX, safety, frame }: Axes, colours: Colours): void {
      const { lines } = frame;
      post
        .clear()
        .moveTo(nowX, -4)
        .lineTo(nowX, safety.bottom + 2)
        .stroke({ width: 1.8 * lines, color: colours.ink, cap: 'round' });
      drawHead(arousalA, false, colours.surface, { width: 2.8, color: colours.ink });
      drawHead(arousalB, true, colours.surface, { width: 2.8, color: colours.belowInk });
      drawHead(safetyA, false, colours.repair, { width: 2.6, color: colours.ink });
      drawHead(safetyB, true, colours.childTint, { width: 2.8, color: colours.belowInk });
      for (const head of heads) {
        head.x = nowX;
        head.scale.set(Math.sqrt(lines));
      }
    },
    /** @param between from where to where the span is drawn, px; null: there is no room for it. */
    show({ arousal, safety }: Heads, between: readonly [number, number] | null, axes: Axes, colours: Colours): void {
      arousalA.y = arousal.a;
      arousalB.y = arousal.b;
      safetyA.y = safety.a;
      safetyB.y = safety.b;
      span.clear();
      if (!between) return;
      const x = axes.nowX + spanAfterNow(axes);
      const [top, bottom] = between;
      const reach = 4 * Math.sqrt(axes.frame.lines);
      span.moveTo(x, top).lineTo(x, bottom);
      for (const y of between) span.moveTo(x - reach, y).lineTo(x + reach, y);
      span.stroke({ width: 2 * axes.frame.lines, color: colours.repairEdge, cap: 'round' });
    },
  };
}

/** Where the span stands, right of now, px. */
export const spanAfterNow = ({ frame }: Axes): number => (frame.narrow ? 18 : 22 * Math.sqrt(frame.lines));
