/** The caregiver: sitting cross-legged, a knitted jumper, short plain hair; no skin, no gender. */
import { type Container, Graphics } from 'pixi.js';
import { caregiverBuild } from './build';
import { createFigure, type Figure } from './figure';
import { block, isDark, type Paint, pen, shape, toyTones } from './paint';

const rightLeg = shape('M26 -26Q94 -30 62 -13Q40 -6 -16 -11');
const leftLeg = shape('M-26 -26Q-94 -30 -62 -13Q-40 -6 16 -11');
const collar = shape('M-21 -127Q0 -116 21 -127');
const stitches = [-32, -42].map((y) =>
  shape(Array.from({ length: 11 }, (_, i) => `M${i * 10 - 53} ${y}l3 4l3 -4`).join('')),
);
const cap =
  'M-43 7C-53 -10 -53 -32 -39 -41C-31 -55 -10 -59 2 -51C14 -58 35 -52 40 -39C52 -29 52 -9 43 7C42 -3 39 -12 34 -20C27 -18 21 -21 17 -27C7 -19 -14 -17 -27 -25C-33 -18 -39 -6 -43 7Z';
const strands = shape('M-30 -37q10 -8 22 -6M13 -44q11 1 16 9');

export interface Caregiver extends Figure {
  /** What it holds: a ball in play, a phone when elsewhere, a spark where it mends. */
  readonly ball: Container;
  readonly phone: Container;
  readonly spark: Container;
}

export function createCaregiver(): Caregiver {
  const figure = createFigure({
    build: caregiverBuild,
    legsInk: (on, paint) => {
      on.path(rightLeg)
        .stroke(pen(paint.figInk, 25 + 6 * paint.weight))
        .path(leftLeg)
        .stroke(pen(paint.figInk, 25 + 6 * paint.weight));
    },
    legs: drawLegs,
    pattern: (on, paint) => {
      for (const row of stitches) on.path(row).stroke(pen(paint.caregiverTint, 1.7, 0.55));
      on.path(collar).stroke(pen(paint.caregiverDeep, 5));
    },
    hair: (on, paint) => {
      block(on, cap, paint.caregiverDeep, paint.figInk, 2.4);
      on.path(strands).stroke(pen(paint.caregiver, 2.2));
    },
  });
  const ball = new Graphics();
  const phone = new Graphics();
  const spark = new Graphics();
  phone.angle = 14;
  figure.view.addChild(ball, phone, spark);
  return {
    ...figure,
    ball,
    phone,
    spark,
    dress(paint) {
      figure.dress(paint);
      drawBall(ball.clear(), paint);
      drawPhone(phone.clear(), paint);
      block(spark.clear(), 'M0 -9L2.6 -2.6L9 0L2.6 2.6L0 9L-2.6 2.6L-9 0L-2.6 -2.6Z', paint.repair, paint.figInk, 1.6);
    },
    show(pose, breath, embracing) {
      figure.show(pose, breath, embracing);
      place(ball, pose.ball, figure.hand(pose, 'near'), 4, -15);
      place(phone, pose.phone, figure.hand(pose, 'far'), -4, -14);
      place(spark, pose.spark * (1 - pose.ball), figure.hand(pose, 'near'), 15, -15);
    },
  };
}

function place(thing: Container, share: number, hand: { x: number; y: number }, dx: number, dy: number): void {
  thing.visible = share > 0.3;
  thing.scale.set(Math.min(1, 0.4 + 0.6 * share));
  thing.position.set(hand.x + dx, hand.y + dy);
}

function drawLegs(on: Graphics, paint: Paint): void {
  for (const leg of [rightLeg, leftLeg]) {
    on.path(leg).stroke(pen(paint.figInk, 25 + 6 * paint.weight));
    on.path(leg).stroke(pen(paint.caregiverDeep, 25));
  }
  on.ellipse(15, -11, 11, 9.5).fill(paint.caregiverTint);
}

function drawBall(on: Graphics, paint: Paint): void {
  on.circle(0, 0, 18.4)
    .fill(paint.figInk)
    .circle(0, 0, 16)
    .fill(toyTones(paint)[isDark(paint) ? 0 : 2]);
  on.path(shape('M-15 -5Q0 5 15 -5M-15 4Q0 14 14 5')).stroke(pen(paint.figInk, 2.4));
}

function drawPhone(on: Graphics, paint: Paint): void {
  on.roundRect(-12, -20, 24, 40, 5).fill(paint.figInk);
  on.roundRect(-8.4, -15.6, 16.8, 30, 2.4).fill(0xffffff);
}
