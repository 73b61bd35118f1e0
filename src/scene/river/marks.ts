/** The marks on a line, as they open and make way for each other. */
import { Container, Graphics, type GraphicsContext } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Axes } from './axes';
import { everyMark, type Moment, opening, type Placed, placeAll, sizeOf } from './marking';
import type { Shape } from './shapeStrokes';
import { drawShapes } from './shapes';

export function createMarks(marking = everyMark) {
  const view = new Container();
  const pool: Graphics[] = [];
  let shapes: Record<Shape, GraphicsContext> | null = null;

  function dress(colours: Colours): void {
    const old = shapes;
    shapes = drawShapes(colours);
    for (const graphics of pool.splice(0)) graphics.destroy();
    if (old) for (const context of Object.values(old)) context.destroy();
  }

  /** @param taken marks that lie there already. @returns those that are there now. */
  function show(moment: Moment, axes: Axes, taken: readonly Placed[] = []): readonly Placed[] {
    if (!shapes) return taken;
    const all = placeAll({ moment, axes, marking }, taken);
    const seen = all.filter(({ x }) => axes.fade(x) > 0);
    seen.forEach(({ shape, since, x, y }, i) => {
      const context = shapes?.[shape];
      if (!context) return;
      const graphics = pool[i] ?? view.addChild(new Graphics(context));
      pool[i] = graphics;
      if (graphics.context !== context) graphics.context = context;
      graphics.visible = true;
      graphics.position.set(x, y);
      graphics.alpha = axes.fade(x);
      graphics.scale.set(sizeOf(axes, marking) * (moment.still ? 1 : opening(moment.at - since)));
    });
    for (let i = seen.length; i < pool.length; i++) {
      const spare = pool[i];
      if (spare) spare.visible = false;
    }
    return [...taken, ...all];
  }

  return { view, dress, show };
}
