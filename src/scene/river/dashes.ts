/** A polyline as dashes: Pixi's strokes have none of their own. */
import type { Graphics } from 'pixi.js';

export interface Dashing {
  readonly dash: number;
  readonly gap: number;
  /** Dashes that end left of it are counted, but not drawn. */
  readonly left: number;
}

/** Adds the dashes of a polyline to the path, counted along it from its first point. */
export function dashes(path: Graphics, points: readonly number[], { dash, gap, left }: Dashing): Graphics {
  let [x, y] = [points[0] ?? 0, points[1] ?? 0];
  let rest = dash;
  let isDash = true;
  const walk = (step: number, toX: number, toY: number) => {
    if (isDash && rest === dash) path.moveTo(x, y);
    [x, y] = [toX, toY];
    rest -= step;
    if (isDash && x >= left) path.lineTo(x, y);
    if (rest > 1e-6) return;
    isDash = !isDash;
    rest = isDash ? dash : gap;
  };
  for (let i = 2; i + 1 < points.length; i += 2) {
    const [toX, toY] = [points[i] ?? 0, points[i + 1] ?? 0];
    for (let far = Math.hypot(toX - x, toY - y); far > 1e-6; far = Math.hypot(toX - x, toY - y)) {
      const step = Math.min(far, rest);
      walk(step, x + ((toX - x) * step) / far, y + ((toY - y) * step) / far);
    }
  }
  return path;
}
