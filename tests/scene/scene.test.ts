/** The whole picture: it draws every moment at every size, and a moment looks the same whatever was shown before. */
import { Ticker } from 'pixi.js';
import { afterEach, expect, test } from 'vitest';
import { frames } from '../../src/look/layout';
import { palettes } from '../../src/look/palettes';
import type { Phase } from '../../src/model/happenings';
import { scenarioOf } from '../../src/scenarios';
import { settingsOf } from '../../src/scenarios/scenario';
import type { Picture } from '../../src/scene/picture';
import { createScene, type Scene } from '../../src/scene/scene';
import { ghostOf, partsRoads } from '../../src/simulation/branch';
import { createRun } from '../../src/simulation/run';
import { languages } from '../../src/text/languages';
import { textsFor } from '../../src/text/texts';

const phases: readonly Phase[] = [
  'engaged',
  'exploring',
  'signalling',
  'soothing',
  'withdrawn',
  'selfSoothing',
  'settledAlone',
];
const sizes = [
  { width: 996, height: 500 },
  { width: 390, height: 400 },
  { width: 820, height: 720 },
  { width: 1, height: 1 },
] as const;

const scenes: Scene[] = [];
afterEach(() => {
  for (const scene of scenes.splice(0)) scene.destroy();
  document.body.replaceChildren();
});

interface Shown {
  readonly scene: Scene;
  /** The picture as it stands, as a PNG in letters. */
  pixels(): string;
  /** The lower part of it, as bytes in letters. */
  river(): string;
}

/** A scene at rest: its typefaces are there, and it has asked to be drawn again. */
async function sceneOf({ width, height }: (typeof sizes)[number]): Promise<Shown> {
  const host = document.createElement('div');
  host.style.cssText = `width: ${width}px; height: ${height}px`;
  document.body.append(host);
  let settled = () => {};
  const settles = new Promise<void>((resolve) => {
    settled = resolve;
  });
  const scene = await createScene(host, 'canvas', () => settled());
  scenes.push(scene);
  scene.dress('paper', textsFor('en').labels);
  scene.resize(width, height);
  await settles;
  const canvas = host.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('the picture was not drawn on a canvas');
  const { y, height: high } = frames({ width, height }, false).river;
  return {
    scene,
    pixels: () => canvas.toDataURL(),
    river: () => context.getImageData(0, y, width, high).data.join(),
  };
}

/** A life with everything in it: five minutes of a caregiver who does not come back to it, with the roads not taken. */
function aLife() {
  const scenario = scenarioOf('never-repairs');
  if (!scenario) throw new Error('there is no scenario never-repairs');
  const run = createRun({ settings: settingsOf(scenario), seed: 3, inputs: [] });
  const ghosts: Picture['ghosts'][number][] = [];
  for (let seen = 0; run.now() < 900; ) {
    run.step(900);
    for (const happening of run.trace.happenings.slice(seen)) {
      const ghost = partsRoads(happening) ? ghostOf(run, happening) : null;
      if (ghost) ghosts.push(ghost);
    }
    seen = run.trace.happenings.length;
  }
  return { trace: run.trace, ghosts };
}

const { trace, ghosts } = aLife();

/** A moment well within each phase: a third into the longest stretch of it. */
const moments: ReadonlyMap<Phase, number> = new Map(
  phases.flatMap((phase) => {
    const stretches = trace.segments.flatMap(({ at, phase: own }, index) =>
      own === phase ? [{ at, lasts: (trace.segments[index + 1]?.at ?? at) - at }] : [],
    );
    const [longest] = stretches.sort((one, other) => other.lasts - one.lasts);
    return longest ? [[phase, longest.at + longest.lasts / 3] as const] : [];
  }),
);

const picture = (at: number, how: Partial<Picture> = {}): Picture => ({
  trace,
  at,
  ghosts: ghosts.filter(({ from }) => from <= at).slice(-3),
  speed: 1,
  still: false,
  phases: [],
  twin: null,
  ...how,
});

test('the life that is drawn here has every phase, and roads not taken', () => {
  expect([...moments.keys()]).toEqual(phases);
  expect(ghosts.length).toBeGreaterThan(0);
});

test.for(sizes)(
  'every phase is drawn in every palette and language, moving, still and fast: $width × $height',
  async (size) => {
    const { scene, pixels } = await sceneOf(size);
    const seen = new Set<string>();
    for (const palette of palettes)
      for (const language of languages) {
        scene.dress(palette, textsFor(language).labels);
        for (const at of moments.values())
          for (const how of [{}, { still: true }, { speed: 16 }]) scene.show(picture(at, how));
        seen.add(pixels());
      }
    // A picture of one pixel may well look alike in two languages.
    expect(seen.size).toBeGreaterThanOrEqual(size.width > 1 ? palettes.length * languages.length : 1);
  },
);

test('a moment looks the same whatever was shown before it, and in a scene of its own', async () => {
  const [size] = sizes;
  const { scene, pixels } = await sceneOf(size);
  const other = await sceneOf(size);
  const first = new Map<number, string>();
  for (const at of moments.values()) {
    scene.show(picture(at));
    first.set(at, pixels());
  }
  expect(new Set(first.values()).size).toBe(moments.size);
  for (const [at, before] of [...first].reverse()) {
    scene.show(picture(at));
    expect(pixels() === before, `at ${at} s, after a later one`).toBe(true);
    other.scene.show(picture(at));
    expect(other.pixels() === before, `at ${at} s, in another scene`).toBe(true);
  }
});

test('a moment looks the same after another palette, language and size, and back', async () => {
  const { scene, pixels } = await sceneOf(sizes[0]);
  const at = moments.get('signalling') ?? 0;
  scene.show(picture(at));
  const before = pixels();
  scene.dress('dark', textsFor('nl').labels);
  scene.resize(390, 400);
  scene.show(picture(at));
  expect(pixels() === before).toBe(false);
  scene.dress('paper', textsFor('en').labels);
  scene.resize(sizes[0].width, sizes[0].height);
  scene.show(picture(at));
  expect(pixels() === before).toBe(true);
});

/** Another life of the same child, as it goes beside the first. */
const twin: NonNullable<Picture['twin']> = {
  trace: (() => {
    const scenario = scenarioOf('good-enough');
    if (!scenario) throw new Error('there is no scenario good-enough');
    const run = createRun({ settings: settingsOf(scenario), seed: 3, inputs: [] });
    run.advanceTo(900);
    return run.trace;
  })(),
  a: { name: 'Often misses, and does not come back to it', short: 'Misses, lets it be', happened: 'A signal' },
  b: { name: 'Often misses, and comes back to it', short: 'Misses, and mends', happened: 'Met after 2.0 seconds' },
  differs: 'same child, same signals; differs: who answers',
};

/** Two dyads are drawn by parts that come later than the rest. */
async function twoDrawn({ scene, pixels }: Shown, at: number): Promise<void> {
  scene.show(picture(at));
  const one = pixels();
  const drawn = (): boolean => {
    scene.show(picture(at, { twin }));
    return pixels() !== one;
  };
  while (!drawn()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test.for(sizes.slice(0, 3))(
  'two dyads are drawn in every palette and language, moving, still and fast: $width × $height',
  async (size) => {
    const shown = await sceneOf(size);
    await twoDrawn(shown, moments.get('signalling') ?? 0);
    const seen = new Set<string>();
    for (const palette of palettes)
      for (const language of languages) {
        shown.scene.dress(palette, textsFor(language).labels);
        for (const at of [0, ...moments.values()])
          for (const how of [{}, { still: true }, { speed: 16 }]) shown.scene.show(picture(at, { ...how, twin }));
        seen.add(shown.pixels());
      }
    expect(seen.size).toBe(palettes.length * languages.length);
  },
);

test('a moment of two dyads looks the same whatever was shown before it, one dyad among it', async () => {
  const shown = await sceneOf(sizes[0]);
  const { scene, pixels } = shown;
  await twoDrawn(shown, moments.get('signalling') ?? 0);
  const first = new Map<number, string>();
  for (const at of moments.values()) {
    scene.show(picture(at, { twin }));
    first.set(at, pixels());
  }
  expect(new Set(first.values()).size).toBe(moments.size);
  for (const [at, before] of [...first].reverse()) {
    scene.show(picture(at));
    scene.show(picture(at, { twin }));
    expect(pixels() === before, `at ${at} s`).toBe(true);
  }
});

test('what two dyads share and how they are called stands on the picture: other words, another picture', async () => {
  const shown = await sceneOf(sizes[0]);
  const at = moments.get('signalling') ?? 0;
  await twoDrawn(shown, at);
  const before = shown.pixels();
  const otherwise = [
    { ...twin, differs: 'same child, same signals; nothing differs' },
    { ...twin, a: { ...twin.a, name: 'Comes back to it, but late' } },
    { ...twin, b: { ...twin.b, happened: 'The child is calling' } },
  ];
  for (const other of otherwise) {
    shown.scene.show(picture(at, { twin: other }));
    expect(shown.pixels() === before).toBe(false);
  }
});

test('with reduced motion the river moves every half second, otherwise all the time', async () => {
  const [{ width, height }] = sizes;
  const { scene, river } = await sceneOf({ width, height });
  const half = Math.ceil(2 * (moments.get('exploring') ?? 0)) / 2;
  const rivers = [0.01, 0.49, 0.51].map((after) => {
    scene.show(picture(half + after, { still: true }));
    return river();
  });
  expect(rivers[1]).toBe(rivers[0]);
  expect(rivers[2]).not.toBe(rivers[0]);
  const moving = [0.01, 0.49].map((after) => {
    scene.show(picture(half + after));
    return river();
  });
  expect(moving[1]).not.toBe(moving[0]);
});

test('a destroyed scene leaves nothing behind: no canvas, no context, nothing that asks to be drawn', async () => {
  const host = document.createElement('div');
  host.style.cssText = 'width: 300px; height: 200px';
  document.body.append(host);
  const first = await createScene(host, 'webgl', () => {});
  scenes.push(first);
  const context = host.querySelector('canvas')?.getContext('webgl2');
  const listening = Ticker.system.count;
  let askedAfterwards = 0;
  // A page has sixteen contexts: were one kept, the first would be lost.
  for (let i = 0; i < 20; i++) {
    let destroyed = false;
    const scene = await createScene(host, 'webgl', () => {
      if (destroyed) askedAfterwards++;
    });
    scene.dress('paper', textsFor('en').labels);
    scene.show(picture(moments.get('signalling') ?? 0));
    scene.destroy();
    destroyed = true;
    scene.show(picture(0));
    scene.resize(200, 100);
  }
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(askedAfterwards).toBe(0);
  expect(Ticker.system.count).toBe(listening);
  expect(host.childElementCount).toBe(1);
  expect(context?.isContextLost()).toBe(false);
});
