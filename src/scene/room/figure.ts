/** A figure: shapes drawn once and then only moved, with face and arms redrawn for every pose. */
import { Container, Graphics, type StrokeStyle } from 'pixi.js';
import { type Arm, drawArm, leaning, type Point, reachOf } from './arms';
import type { Build } from './build';
import { drawFace } from './face';
import { isDark, type Paint, shape, sweep } from './paint';
import type { Pose } from './poses';

/** What is particular to a figure; each draws on an empty sheet. */
export interface Looks {
  readonly build: Build;
  readonly legsInk: (on: Graphics, paint: Paint) => void;
  readonly legs: (on: Graphics, paint: Paint) => void;
  readonly pattern: (on: Graphics, paint: Paint) => void;
  readonly hair: (on: Graphics, paint: Paint) => void;
}

export interface Figure {
  readonly view: Container;
  /** The arm that lies around the other in an embrace, in this figure's units; to be put into the other's `lap`. */
  readonly front: Container;
  /** Between its own body and its head: where another's arm comes to lie. */
  readonly lap: Container;
  dress(paint: Paint): void;
  /** @param breath height of the body, 1 at rest. @param embracing whether the near arm goes into `front`. */
  show(pose: Pose, breath: number, embracing?: boolean): void;
  hand(pose: Pose, arm: Arm): Point;
  chest(pose: Pose): Point;
  head(pose: Pose): Point;
}

const inkWidth = 6;
const radians = Math.PI / 180;

/** One silhouette in ink: legs, body, head, each with its own transform. */
function createSilhouette() {
  const parts = { legs: new Graphics(), body: new Graphics(), head: new Graphics() };
  const view = new Container({ children: [parts.legs, parts.head, parts.body] });
  return { view, ...parts };
}

export function createFigure(looks: Looks): Figure {
  const { build } = looks;
  const shade = createSilhouette();
  const ink = createSilhouette();
  const body = new Graphics();
  const legs = new Graphics();
  const behind = new Graphics();
  const arms = new Graphics();
  const over = new Graphics();
  const head = new Container();
  const ears = new Graphics();
  const skull = new Graphics();
  const face = new Graphics();
  const hair = new Graphics();
  const bodyVeil = new Graphics();
  const headVeil = new Graphics();
  const veils = [bodyVeil, headVeil];
  const front = new Container();
  const lap = new Container();
  const frontArm = new Graphics();
  const reaching = [behind, arms, over, frontArm];
  const headInk = new Graphics();
  head.addChild(headInk, ears, skull, hair, headVeil, face);
  front.addChild(frontArm);
  shade.view.position.set(0.8, 1.2);
  const view = new Container({ children: [shade.view, ink.view, behind, body, bodyVeil, legs, arms, lap, head, over] });
  let worn: Paint | null = null;
  let drawn: Pose | null = null;
  let drawnEmbracing = false;

  function dress(paint: Paint): void {
    worn = paint;
    drawn = null;
    const { body: bodyTone, tint } = build.tones;
    for (const sheet of [shade.legs, ink.legs]) looks.legsInk(sheet.clear(), paint);
    for (const sheet of [shade.body, ink.body]) sheet.clear().path(shape(build.body)).stroke(outline(paint));
    for (const sheet of [shade.head, ink.head, headInk]) drawHeadInk(sheet.clear(), build, paint);
    body.clear().path(shape(build.body)).fill(paint[bodyTone]);
    looks.pattern(body, paint);
    looks.legs(legs.clear(), paint);
    ears.clear().ellipse(-39.5, 4, 6.5, 8).ellipse(39.5, 4, 6.5, 8).fill(paint[tint]);
    skull.clear().path(shape(build.head)).fill(paint[tint]);
    looks.hair(hair.clear(), paint);
    bodyVeil.clear().path(shape(build.body)).fill(pallor(paint));
    headVeil.clear().path(shape(build.head)).fill(pallor(paint));
  }

  function headAt(pose: Pose, breath = 1): Point {
    const at = leaning(build, { ...pose, sink: 0 }, { x: 0, y: build.headAt }, 1 + (breath - 1) * 0.7);
    return { x: at.x + pose.turn * 2.5 + pose.nod * 6, y: at.y + pose.nod * 6 + pose.sink * 9 };
  }

  function moveBody(pose: Pose, breath: number): void {
    for (const part of [shade.body, ink.body, body, bodyVeil]) {
      part.pivot.set(0, build.leanAt);
      part.position.set(0, build.leanAt);
      part.rotation = pose.lean * radians;
      part.scale.set(1 + 0.04 * pose.sink, (1 - 0.1 * pose.sink) * breath);
    }
    const at = headAt(pose, breath);
    for (const part of [shade.head, ink.head, head]) {
      part.position.set(at.x, at.y);
      part.rotation = (pose.lean * 0.6 + pose.nod * 9) * radians;
    }
    for (const veil of veils) {
      veil.alpha = 0.42 * pose.pale;
      veil.visible = pose.pale > 0.02;
    }
  }

  function drawPose(pose: Pose, paint: Paint, embracing: boolean): void {
    drawFace(face.clear(), pose, build, paint);
    for (const sheet of reaching) sheet.clear();
    const far = Math.abs(pose.far) > 50 && pose.farReach > 0.5 ? behind : arms;
    drawArm(far, reachOf(build, pose, 'far'), build, paint);
    const near = embracing ? frontArm : pose.atFace > 0.5 || pose.near > 112 ? over : arms;
    drawArm(near, reachOf(build, pose, 'near'), build, paint);
  }

  function show(pose: Pose, breath: number, embracing = false): void {
    if (!worn) return;
    moveBody(pose, breath);
    for (const sheet of reaching) sheet.y = (build.shoulder.y - build.leanAt) * (breath - 1);
    // A pose that rests is the same record from frame to frame: only what changed is drawn anew.
    if (pose === drawn && embracing === drawnEmbracing) return;
    drawPose(pose, worn, embracing);
    drawn = pose;
    drawnEmbracing = embracing;
  }

  return {
    view,
    front,
    lap,
    dress,
    show,
    hand: (pose, arm) => reachOf(build, pose, arm).hand,
    chest: (pose) => leaning(build, pose, build.chest),
    head: headAt,
  };
}

/** Paleness is lighter than the figure, on a dark ground too. */
const pallor = (paint: Paint): number => (isDark(paint) ? paint.inkSoft : paint.ground);

/** The ink around body and head; what lies within is covered by their own colour. */
const outline = (paint: Paint): StrokeStyle => sweep(paint.figInk, inkWidth * paint.weight);

function drawHeadInk(on: Graphics, build: Build, paint: Paint): void {
  const line = 3 * paint.weight;
  on.ellipse(-39.5, 4, 6.5 + line, 8 + line)
    .ellipse(39.5, 4, 6.5 + line, 8 + line)
    .fill(paint.figInk);
  on.path(shape(build.head)).stroke(outline(paint));
}
