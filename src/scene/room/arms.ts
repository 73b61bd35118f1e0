/** An arm from a pose: from the leaning shoulder over one bent elbow to the hand. */
import type { Graphics } from 'pixi.js';
import type { Build } from './build';
import { type Paint, sweep } from './paint';
import type { Pose } from './poses';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Arm = 'near' | 'far';

const radians = Math.PI / 180;

/** Where a point of the upright body comes to lie when the body leans, breathes or sinks. */
export function leaning(build: Build, pose: Pose, { x, y }: Point, breath = 1): Point {
  const angle = pose.lean * radians;
  const across = x * (1 + 0.04 * pose.sink);
  const up = (y - build.leanAt) * (1 - 0.1 * pose.sink) * breath;
  return {
    x: across * Math.cos(angle) - up * Math.sin(angle),
    y: build.leanAt + across * Math.sin(angle) + up * Math.cos(angle),
  };
}

export interface Reach {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly side: 1 | -1;
}

export function reachOf(build: Build, pose: Pose, arm: Arm): Reach {
  const side = arm === 'near' ? 1 : -1;
  const shoulder = leaning(build, pose, { x: side * build.shoulder.x, y: build.shoulder.y });
  const angle = pose[arm] * radians;
  const reach = arm === 'near' ? pose.nearReach : pose.farReach;
  const across = reach * build.arm.length * Math.sin(angle);
  const down = reach * build.arm.length * Math.cos(angle);
  const bend = 0.52 * build.arm.length * Math.sqrt(Math.max(0.02, 1.12 - reach));
  const length = Math.hypot(across, down) || 1;
  return {
    side,
    shoulder,
    hand: { x: shoulder.x + across, y: shoulder.y + down },
    elbow: {
      x: shoulder.x + across / 2 + (side * Math.abs(down) * bend) / length,
      y: shoulder.y + down / 2 + (Math.abs(across) * bend) / length,
    },
  };
}

export function drawArm(on: Graphics, { shoulder, elbow, hand, side }: Reach, build: Build, paint: Paint): void {
  const { width, joint } = build.arm;
  const { body, tint } = build.tones;
  const along = (): Graphics => on.moveTo(shoulder.x, shoulder.y).quadraticCurveTo(elbow.x, elbow.y, hand.x, hand.y);
  along().stroke(sweep(paint.figInk, width + 6 * paint.weight));
  on.circle(hand.x, hand.y, width * 0.54 + 3 * paint.weight).fill(paint.figInk);
  along().stroke(sweep(paint[body], width));
  on.circle(shoulder.x - side * width * 0.22, shoulder.y - 1, joint).fill(paint[body]);
  on.circle(hand.x, hand.y, width * 0.54).fill(paint[tint]);
}
