/** The room behind the two: window, shelf, floor, rug, cut from paper, without a word. */
import type { Graphics } from 'pixi.js';
import type { Frame } from '../picture';
import { type Paint, pen, shape } from './paint';

/** Height of the floor line above the lower edge, and of the place where one sits; in figure units. */
export const floorAt = 28;
const horizonAt = 64;

/** Draws the room on an empty sheet. */
export function drawBackdrop(on: Graphics, frame: Frame, paint: Paint): void {
  if (frame.furnished) drawWindow(on, frame, paint);
  drawFloor(on, frame, paint);
  if (frame.furnished) drawShelf(on, frame, paint);
  drawRug(on, frame, paint);
}

function drawWindow(on: Graphics, { width, figures }: Frame, paint: Paint): void {
  const at = (run: () => void): void => {
    on.save();
    on.context.setTransform(figures, 0, 0, figures, width * 0.5, figures * 75);
    run();
    on.restore();
  };
  at(() => {
    on.roundRect(-69, -56, 138, 112, 8).fill(paint.cut2);
    on.roundRect(-62, -49, 124, 98, 3).fill(paint.surface);
    on.circle(-36, -27, 9).fill(paint.repairGlow);
    on.circle(30, -1, 22).fill(paint.cut2);
    on.rect(28, 12, 5, 40).fill(paint.cut2);
    on.path(shape('M-62 49V26Q-34 18 -8 26Q8 31 24 49Z')).fill(paint.cut2);
    on.path(shape('M-10 49Q10 34 46 34Q56 34 62 36V49Z')).fill(paint.cut);
    on.rect(-4, -50, 8, 100).rect(-62, -3, 124, 6).fill(paint.cut2);
  });
}

function drawFloor(on: Graphics, { width, height, figures }: Frame, paint: Paint): void {
  const y = height - horizonAt * figures;
  on.moveTo(0, y)
    .quadraticCurveTo(width * 0.3, y - 6, width * 0.55, y - 1)
    .quadraticCurveTo(width * 0.8, y + 4, width, y - 3)
    .lineTo(width, height)
    .lineTo(0, height)
    .closePath()
    .fill(paint.cut);
}

function drawShelf(on: Graphics, { height, figures }: Frame, paint: Paint): void {
  on.save();
  on.context.setTransform(figures, 0, 0, figures, figures * 46, height - (floorAt + 156) * figures);
  on.roundRect(0, 0, 118, 6, 3);
  on.roundRect(6, -34, 12, 34, 2)
    .roundRect(20, -42, 10, 42, 2)
    .roundRect(32, -30, 14, 30, 2)
    .roundRect(48, -38, 9, 38, 2);
  on.circle(88, -13, 13).fill(paint.cut2);
  on.path(shape('M88 -20c-14 -26 -20 -18 -16 -34M88 -20c8 -30 22 -20 18 -38')).stroke(pen(paint.cut2, 4));
  on.restore();
}

function drawRug(on: Graphics, { width, height, figures, narrow }: Frame, paint: Paint): void {
  const y = height - floorAt * figures;
  const x = width * (narrow ? 0.5 : 0.47);
  const reach = width * (narrow ? 0.47 : 0.4);
  on.ellipse(x, y, reach, 26 * figures).fill(paint.cut2);
  on.ellipse(x, y, reach - 12 * figures, 19 * figures).stroke({ color: paint.cut, width: 2.4 * figures });
}
