/** A face from a pose: cheeks, eyes, brows, nose, mouth, tears, drawn around the head's centre. */
import type { Graphics } from 'pixi.js';
import type { Build } from './build';
import { clamp } from './course';
import { type Paint, pen, shape, sweep } from './paint';
import type { Pose } from './poses';

interface Sheet {
  readonly on: Graphics;
  readonly pose: Pose;
  readonly build: Build;
  readonly paint: Paint;
  /** Middle of the features, and how much the turned head narrows them. */
  readonly middle: number;
  readonly narrow: number;
}

export function drawFace(on: Graphics, pose: Pose, build: Build, paint: Paint): void {
  const middle = pose.turn * 13 + pose.gazeX * 3.2;
  const sheet: Sheet = { on, pose, build, paint, middle, narrow: 1 - 0.1 * Math.abs(pose.turn) };
  drawCheeks(sheet);
  for (const side of [-1, 1] as const) {
    drawEye(sheet, side);
    drawBrow(sheet, side);
  }
  drawNose(sheet);
  drawMouth(sheet);
  if (pose.tear > 0.15) drawTears(sheet);
}

function drawCheeks({ on, pose, build, paint, narrow }: Sheet): void {
  const y = build.face.cheekAt + 3.4 * pose.gazeY;
  for (const side of [-1, 1]) {
    const x = pose.turn * 13 + side * build.face.cheeksApart * narrow;
    on.ellipse(x, y, 5 + 2.5 * pose.flush, 3.9 + 2 * pose.flush);
  }
  on.fill({ color: paint[build.tones.body], alpha: 0.1 + 0.46 * pose.flush });
}

function drawEye(sheet: Sheet, side: 1 | -1): void {
  const { pose, build, middle, narrow } = sheet;
  const x = middle + side * build.face.apart * narrow;
  if (pose.eye >= 0.78) drawOpenEye(sheet, x);
  else if (pose.eye >= 0.26) drawHeavyEye(sheet, x, side);
  else drawClosedEye(sheet, x, side);
}

function drawOpenEye({ on, pose, build, paint }: Sheet, at: number): void {
  const { eyeWidth, eyeHeight, eyeAt } = build.face;
  const wide = clamp((pose.eye - 1.1) / 0.06);
  const y = eyeAt + 6.4 * pose.gazeY;
  const x = at + pose.gazeX * (1.5 + 0.9 * wide);
  if (wide > 0)
    on.ellipse(at + 0.8 * pose.gazeX, y, 6.6 * pose.eye, 7.9 * pose.eye).fill({ color: 0xffffff, alpha: wide });
  const size = 1 + 0.75 * (Math.min(pose.eye, 1.25) - 1);
  on.ellipse(x, y, eyeWidth * Math.max(1, size), eyeHeight * Math.min(pose.eye, 1.12)).fill(paint.figInk);
  on.circle(x + 1.8, y - 1.7, 1.7).fill(0xffffff);
}

function drawHeavyEye({ on, pose, build, paint }: Sheet, at: number, side: 1 | -1): void {
  const { eyeWidth, eyeHeight, eyeAt } = build.face;
  const x = at + pose.gazeX * 1.5;
  const y = eyeAt - 1 + 5 * pose.gazeY;
  const slope = side * 3.2 * pose.browAngle;
  const height = eyeHeight * (0.45 + 0.75 * pose.eye);
  on.moveTo(x - eyeWidth, y)
    .bezierCurveTo(x - eyeWidth, y + height * 1.33, x + eyeWidth, y + height * 1.33, x + eyeWidth, y)
    .closePath()
    .fill(paint.figInk);
  on.moveTo(x - 7.1, y + 0.6 - slope)
    .quadraticCurveTo(x, y - 2.4, x + 7.1, y + 0.6 + slope)
    .stroke(sweep(paint.figInk, 2.7 * paint.weight));
}

function drawClosedEye({ on, pose, build, paint }: Sheet, at: number, side: 1 | -1): void {
  const x = at + pose.gazeX;
  const y = build.face.eyeAt + 5 * pose.gazeY;
  if (pose.squint > 0.5) {
    on.moveTo(x + side * 5.2, y - 4)
      .lineTo(x - side * 5.2, y)
      .lineTo(x + side * 5.2, y + 4);
  } else {
    on.moveTo(x - 6.6, y + 1 + 2 * pose.lash).quadraticCurveTo(
      x,
      y + 1 - 5 * pose.lash + 0.5,
      x + 6.6,
      y + 1 + 2 * pose.lash,
    );
  }
  on.stroke(pen(paint.figInk, 3 * paint.weight));
}

function drawBrow({ on, pose, build, paint, middle, narrow }: Sheet, side: 1 | -1): void {
  const { brow, browAt, apart } = build.face;
  const lift = 2 * clamp((pose.eye - 1.1) / 0.1);
  const y = browAt - 5.4 * pose.browHeight + 4.2 * pose.gazeY - lift;
  const inner = middle + side * (apart * narrow - brow + 0.8);
  const tip = y - 5 * pose.browAngle;
  const tail = y + 4 * pose.browAngle;
  on.moveTo(inner, tip)
    .quadraticCurveTo(inner + side * (brow + 1), (tip + tail) / 2 - 3.25, inner + side * brow * 2, tail)
    .stroke(sweep(paint.figInk, 3.5 * paint.weight));
}

function drawNose({ on, pose, build, paint, middle }: Sheet): void {
  const side = pose.turn < 0 ? -1 : 1;
  const x = middle + 3.4 * pose.turn - 1.1 * side;
  const y = build.face.noseAt + 4.2 * pose.gazeY;
  on.moveTo(x, y)
    .quadraticCurveTo(x + side * 4, y + 3.4, x - side * 1.2, y + 4.6)
    .stroke(sweep(paint.figInk, 2, 0.75));
}

function drawMouth({ on, pose, build, paint, narrow }: Sheet): void {
  const { smile, open } = pose;
  const half = build.face.mouth * pose.wide * narrow;
  const x = 15 * pose.turn + 2.4 * pose.gazeX;
  const y = build.face.mouthAt + 3.4 * pose.gazeY - 3.2 * smile;
  const upper = 9.6 * smile - open * (12 - 10 * smile);
  const lower = 9.6 * smile + open * (13 + 10 * smile);
  on.moveTo(x - half, y).quadraticCurveTo(x, y + upper, x + half, y);
  if (open < 0.03) {
    on.stroke(sweep(paint.figInk, 3.1 * paint.weight));
    return;
  }
  on.quadraticCurveTo(x, y + lower, x - half, y)
    .closePath()
    .fill(paint.figInk)
    .stroke(pen(paint.figInk, 2.8 * paint.weight));
  if (open > 0.25) {
    const tongue = 2.75 * open;
    on.ellipse(x, y + lower / 2 - 0.9 * tongue, 0.44 * half, tongue).fill(paint[build.tones.deep]);
  }
}

const drop = shape('M0 0c3.6 5.2 4.8 8.4 0 10.8c-4.8 -2.4 -3.6 -5.6 0 -10.8Z');

function drawTears({ on, pose, build, paint, middle, narrow }: Sheet): void {
  const y = build.face.eyeAt + 5 * pose.gazeY + 8;
  for (const side of pose.tear > 0.7 ? [1, -1] : [1]) {
    const x = middle + side * (build.face.apart * narrow + 3.4);
    const size = Math.min(1, 0.4 + pose.tear);
    on.save();
    on.context.setTransform(size, 0, 0, size, x, y + (side < 0 ? 2 : 0));
    on.path(drop).fill(0xffffff).stroke(pen(paint.figInk, 1.7));
    on.restore();
  }
}
