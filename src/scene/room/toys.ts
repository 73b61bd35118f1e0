/** The toys the child moves out to when it feels safe: a boat, three blocks, a ball. No colour, as they carry no meaning. */
import type { Graphics } from 'pixi.js';
import type { Frame } from '../picture';
import { type Paint, pen, shape, type Tones, toyTones } from './paint';

const line = 2.2;

/** Distance of the nearest toy from the right edge, in figure units. */
export const nearestToy = (frame: Frame): number => (frame.narrow ? 20 : 158);

export function drawToys(on: Graphics, frame: Frame, paint: Paint): void {
  const { width, height, figures } = frame;
  const put = (fromRight: number, up: number, scale: number): void => {
    on.context.setTransform(figures * scale, 0, 0, figures * scale, width - fromRight * figures, height - up * figures);
  };
  on.save();
  if (frame.narrow) {
    put(nearestToy(frame) + 36, 26, 0.9);
    drawBall(on, toyTones(paint), paint);
  } else {
    put(nearestToy(frame), 14, 0.95);
    drawBoat(on, toyTones(paint), paint);
    put(76, 30, 1);
    drawBlocks(on, toyTones(paint), paint);
    drawBall(on, toyTones(paint), paint);
  }
  on.restore();
}

function drawBoat(on: Graphics, [dark, middle]: Tones, paint: Paint): void {
  on.path(shape('M-26 -14H26L17 0H-17Z')).fill(dark).stroke(pen(paint.figInk, line));
  on.path(shape('M-1 -16V-48L20 -20H-1')).fill(middle).stroke(pen(paint.figInk, line));
  on.path(shape('M-5 -20V-40L-18 -20Z')).fill(middle).stroke(pen(paint.figInk, line));
}

/** The block on top stands a little askew. */
const tilted = shape('M-32.6 -53.1L-5.8 -56.4L-2.5 -29.6L-29.3 -26.3Z');
const tiltedInside = shape('M-24.8 -47.0L-11.9 -48.6L-10.3 -35.7L-23.2 -34.1Z');

function drawBlocks(on: Graphics, [dark, middle, light]: Tones, paint: Paint): void {
  const ink = pen(paint.figInk, line);
  on.roundRect(-44, -27, 27, 27, 4).fill(dark).stroke(ink).circle(-30.5, -13.5, 6).stroke(ink);
  on.roundRect(-14, -27, 27, 27, 4).fill(middle).stroke(ink).path(shape('M-7 -7L-.5 -20L6 -7Z')).stroke(ink);
  on.path(tilted).fill(light).stroke(ink).path(tiltedInside).stroke(ink);
}

function drawBall(on: Graphics, [, middle]: Tones, paint: Paint): void {
  on.circle(40, -15, 15).fill(middle).stroke(pen(paint.figInk, line));
  on.path(shape('M26 -20Q40 -10 54 -20M26 -9Q40 1 53 -10')).stroke(pen(paint.figInk, line));
}
