/** The child: nine to twelve months old, sitting, a romper with dots and one curl. */
import type { Graphics } from 'pixi.js';
import { childBuild } from './build';
import { createFigure, type Figure } from './figure';
import { type Paint, pen, shape } from './paint';

const curl = shape('M-3 -36c-4 -10 3 -18 10 -15c6 3 3 11 -3 9');
const parting = shape('M-12 -30Q-2 -36 9 -30');
const dots = [
  [-16, -22],
  [0, -20],
  [16, -22],
  [-24, -33],
  [-8, -31],
  [8, -31],
  [24, -33],
] as const;

export const createChild = (): Figure =>
  createFigure({
    build: childBuild,
    legsInk: (on, paint) => {
      for (const side of [-1, 1]) {
        on.moveTo(side * 17, -15)
          .lineTo(side * 35, -10)
          .stroke(pen(paint.figInk, 19 + 6 * paint.weight));
        on.circle(side * 38, -11, 10 + 3 * paint.weight).fill(paint.figInk);
      }
    },
    legs: (on, paint) => {
      for (const side of [-1, 1]) {
        on.moveTo(side * 17, -15)
          .lineTo(side * 35, -10)
          .stroke(pen(paint.figInk, 19 + 6 * paint.weight));
        on.circle(side * 38, -11, 10 + 3 * paint.weight).fill(paint.figInk);
        on.moveTo(side * 17, -15)
          .lineTo(side * 35, -10)
          .stroke(pen(paint.childDeep, 19));
        on.circle(side * 38, -11, 9.6).fill(paint.childTint);
      }
    },
    pattern: (on, paint) => {
      for (const [x, y] of dots) on.circle(x, y, 2);
      on.fill({ color: paint.childTint, alpha: 0.8 });
    },
    hair: drawCurl,
  });

function drawCurl(on: Graphics, paint: Paint): void {
  on.path(curl).stroke(pen(paint.figInk, 8.5));
  on.path(parting).stroke(pen(paint.childTint, 7));
  on.path(curl).stroke(pen(paint.child, 3.6));
}
