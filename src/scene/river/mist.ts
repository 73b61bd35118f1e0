/** The mist at the left, in which the past of felt safety dissolves. */
import type { Graphics } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Axes } from './axes';

/** Under its name at the left the past of felt safety dissolves into the empty course. */
export function drawMist(mist: Graphics, { safety, whole }: Axes, colours: Colours): void {
  const strips = 24;
  mist.clear();
  for (let i = 0; i < strips; i++) {
    const [left, right] = [Math.round((i * whole) / strips), Math.round(((i + 1) * whole) / strips)];
    const share = (i + 0.5) / strips;
    const alpha = 0.92 * (1 - share * share * (3 - 2 * share));
    mist.rect(left, safety.top, right - left, safety.bottom - safety.top).fill({ color: colours.cut, alpha });
  }
}
