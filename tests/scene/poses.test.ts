/** The child's face and posture: every signal, at every loudness, is a picture of its own. */
import 'pixi.js/graphics';
import 'pixi.js/unsafe-eval';
import { Application } from 'pixi.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coloursOf } from '../../src/look/palettes';
import { loudnesses, responses, signals } from '../../src/model/signals';
import { createCaregiver } from '../../src/scene/room/caregiver';
import { createChild } from '../../src/scene/room/child';
import { paintOf } from '../../src/scene/room/paint';
import { type Pose, responsePoses, signalPoses } from '../../src/scene/room/poses';

const [width, height] = [240, 260];
const app = new Application();
beforeAll(() =>
  app.init({ preference: 'canvas', skipExtensionImports: true, width, height, autoStart: false, background: '#fff' }),
);
afterAll(() => app.destroy(true, { children: true }));

/** @returns the pixels of a figure in a pose, four bytes each. */
function drawn(
  figure: ReturnType<typeof createChild> | ReturnType<typeof createCaregiver>,
  pose: Pose,
): Uint8ClampedArray {
  app.stage.removeChildren();
  figure.dress(paintOf(coloursOf('paper'), 1));
  figure.view.position.set(width / 2, height - 30);
  app.stage.addChild(figure.view);
  figure.show(pose, 1);
  app.render();
  const context = app.canvas.getContext('2d');
  if (!context) throw new Error('the picture was not drawn on a canvas');
  return context.getImageData(0, 0, width, height).data;
}

/** @returns how many pixels of two pictures differ by more than a shade. */
function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const by = [0, 1, 2].map((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)));
    if (Math.max(...by) > 40) count++;
  }
  return count;
}

/** A sixteenth of the child's head, which is about 76 px wide and high: less is not seen across a room. */
const aGlance = (Math.PI * 38 * 38) / 16;

function expectAllDifferent(pictures: ReadonlyMap<string, Uint8ClampedArray>): void {
  const all = [...pictures];
  for (const [index, [name, picture]] of all.entries())
    for (const [otherName, other] of all.slice(index + 1))
      expect(differing(picture, other), `${name} and ${otherName}`).toBeGreaterThan(aGlance);
}

test('five signals in three loudnesses are fifteen pictures that differ at a glance', () => {
  const child = createChild();
  const names = signals.flatMap((signal) => loudnesses.map((loudness) => `${signal} ${loudness}` as const));
  expectAllDifferent(new Map(names.map((name) => [name, drawn(child, signalPoses[name])])));
});

test('five responses are five pictures that differ at a glance', () => {
  const caregiver = createCaregiver();
  expectAllDifferent(new Map(responses.map((response) => [response, drawn(caregiver, responsePoses[response])])));
});

test('a pose looks the same however the figure stood before', () => {
  const child = createChild();
  const first = drawn(child, signalPoses['comfort cue']);
  drawn(child, signalPoses['rest cry']);
  expect(differing(drawn(child, signalPoses['comfort cue']), first)).toBe(0);
  expect(differing(drawn(createChild(), signalPoses['comfort cue']), first)).toBe(0);
});
