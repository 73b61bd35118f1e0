/** Now: the post at which the river is written, and how high both lines stand there. */
import { Container, Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Axes } from './axes';

export function createNow() {
  const post = new Graphics();
  const arousalRing = new Graphics();
  const safetyDot = new Graphics();
  return {
    view: new Container({ children: [post, safetyDot, arousalRing] }),
    draw({ nowX, safety, frame }: Axes, colours: Colours): void {
      const { lines } = frame;
      post
        .clear()
        .moveTo(nowX, -4)
        .lineTo(nowX, safety.bottom + 2);
      post.stroke({ width: 1.8 * lines, color: colours.ink, cap: 'round' });
      const size = Math.sqrt(lines);
      arousalRing
        .clear()
        .circle(0, 0, 6.5 * size)
        .fill(colours.surface)
        .stroke({ width: 3 * size, color: colours.ink });
      safetyDot
        .clear()
        .circle(0, 0, 5.6 * size)
        .fill(colours.repair)
        .stroke({ width: 2.4 * size, color: colours.ink });
    },
    show(arousalY: number, safetyY: number, { nowX }: Axes): void {
      arousalRing.position.set(nowX, arousalY);
      safetyDot.position.set(nowX, safetyY);
    },
  };
}
