/** A polyline as dashes and dots, which stay where they were drawn in time. */
import type { Graphics } from 'pixi.js';

export interface DashDots {
  /** Dash, gap, dot, gap: px along x. */
  readonly pattern: readonly number[];
  /** An x at which the pattern begins; where it moves with the river, the dashes stay where they were drawn in time. */
  readonly begins: number;
}

/** Adds the dashes and dots of a polyline with rising x to the path. */
export function dashDots(path: Graphics, points: readonly number[], { pattern, begins }: DashDots): Graphics {
  const period = pattern.reduce((sum, part) => sum + part, 0);
  let [x, y] = [points[0] ?? 0, points[1] ?? 0];
  let end = begins + Math.floor((x - begins) / period) * period;
  let part = -1;
  while (end <= x) end += pattern[++part % pattern.length] ?? period;
  const draws = () => part % 2 === 0;
  if (draws()) path.moveTo(x, y);
  for (let i = 2; i + 1 < points.length; i += 2) {
    const [toX, toY] = [points[i] ?? 0, points[i + 1] ?? 0];
    for (; end < toX; end += pattern[++part % pattern.length] ?? period) {
      y += ((toY - y) * (end - x)) / (toX - x);
      x = end;
      if (draws()) path.lineTo(x, y);
      else path.moveTo(x, y);
    }
    if (draws()) path.lineTo(toX, toY);
    [x, y] = [toX, toY];
  }
  return path;
}
