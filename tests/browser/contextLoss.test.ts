/** A context that is taken away: the picture comes back, or goes on without it, again and again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const times = 10;

/** WebGL in software takes long for a large picture; smaller, the controls would leave too little of it to be missed. */
const viewport = { width: 720, height: 640 };

/** A share of the picture's pixels; another renderer draws edges a little otherwise. */
const alike = 0.02;
/** What is missing where the canvas is empty: figures and river, a quarter of the pixels. */
const different = 0.2;

/** @returns the picture as it stands on the screen, as a PNG in letters. */
async function picture({ page }: Visit): Promise<string> {
  const png = await page.locator('.canvas-host').screenshot({ animations: 'disabled' });
  return png.toString('base64');
}

/** @returns the share of pixels in which two pictures differ by more than a little. */
const difference = ({ page }: Visit, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (letters) => {
          const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a = [], b = []] = pixels;
      if (a.length !== b.length || a.length === 0) return 1;
      let differing = 0;
      for (let i = 0; i < a.length; i += 4) {
        const off = [0, 1, 2].map((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0)));
        if (Math.max(...off) > 40) differing++;
      }
      return (4 * differing) / a.length;
    },
    [one, other],
  );

/** What befalls the canvas, in the page. */
const befall = ({ page }: Visit, what: 'lose' | 'restore' | 'contextlost' | 'contextrestored') =>
  page.evaluate((happens) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.canvas-host canvas');
    if (happens === 'contextlost' || happens === 'contextrestored') {
      // What comes back is empty.
      if (canvas) canvas.width = Number(canvas.width);
      canvas?.dispatchEvent(new Event(happens));
      return;
    }
    const known = window as unknown as { losing?: WEBGL_lose_context | null };
    if (happens === 'lose') {
      known.losing = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      known.losing?.loseContext();
    } else known.losing?.restoreContext();
  }, what);

const rendererOf = ({ page }: Visit): Promise<'webgl' | 'canvas'> =>
  page
    .locator('.canvas-host canvas')
    .evaluate((canvas) => ((canvas as HTMLCanvasElement).getContext('webgl2') ? 'webgl' : 'canvas'));

/** Begins to live, and stands still in the middle of it. */
async function begun(renderer: 'webgl' | 'canvas'): Promise<Visit> {
  const visit = await app.visit({ viewport, address: `#stage=watch&seed=3&renderer=${renderer}` });
  await livesOn(visit, 20);
  return visit;
}

async function livesOn(visit: Visit, frames: number): Promise<void> {
  await visit.page.keyboard.press(' ');
  await visit.pass(frames * frame);
  await visit.page.keyboard.press(' ');
  await visit.pass(2 * frame);
}

/** The canvas is given up and another put in its place. */
async function replaced(visit: Visit): Promise<void> {
  await visit.page.locator('canvas').evaluate((canvas) => canvas.setAttribute('data-lost', ''));
  await visit.pass(24 * frame);
  await visit.page.locator('canvas:not([data-lost])').waitFor({ state: 'attached' });
  await visit.pass(2 * frame);
}

test('WebGL lost and given back ten times: the picture is back each time, and drawn by WebGL', async () => {
  const visit = await begun('webgl');
  for (let time = 0; time < times; time++) {
    const before = await picture(visit);
    await befall(visit, 'lose');
    await visit.pass(2 * frame);
    expect(await difference(visit, before, await picture(visit)), `lost, time ${time}`).toBeGreaterThan(different);
    await befall(visit, 'restore');
    await visit.page.waitForTimeout(100);
    await visit.pass(2 * frame);
    expect(await difference(visit, before, await picture(visit)), `back, time ${time}`).toBeLessThan(alike);
    expect(await rendererOf(visit)).toBe('webgl');
    await livesOn(visit, 4);
  }
  expect(await visit.page.locator('canvas').count()).toBe(1);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('WebGL lost and not given back, ten times: another takes its place, in the end without WebGL', async () => {
  const visit = await begun('webgl');
  const drawnBy: string[] = [];
  for (let time = 0; time < times; time++) {
    const before = await picture(visit);
    await befall(visit, (await rendererOf(visit)) === 'webgl' ? 'lose' : 'contextlost');
    await visit.pass(2 * frame);
    expect(await difference(visit, before, await picture(visit)), `lost, time ${time}`).toBeGreaterThan(different);
    await replaced(visit);
    expect(await difference(visit, before, await picture(visit)), `goes on, time ${time}`).toBeLessThan(alike);
    drawnBy.push(await rendererOf(visit));
    const stood = await picture(visit);
    await livesOn(visit, 12);
    expect(await difference(visit, stood, await picture(visit)), `lives on, time ${time}`).toBeGreaterThan(0);
  }
  expect(drawnBy).toEqual(['webgl', 'webgl', ...Array(times - 2).fill('canvas')]);
  expect(await visit.page.locator('canvas').count()).toBe(1);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('a canvas lost and given back ten times: the picture is back each time', async () => {
  const visit = await begun('canvas');
  for (let time = 0; time < times; time++) {
    const before = await picture(visit);
    await befall(visit, 'contextlost');
    await visit.pass(2 * frame);
    expect(await difference(visit, before, await picture(visit)), `lost, time ${time}`).toBeGreaterThan(different);
    await befall(visit, 'contextrestored');
    await visit.pass(2 * frame);
    expect(await difference(visit, before, await picture(visit)), `back, time ${time}`).toBeLessThan(alike / 100);
    await livesOn(visit, 12);
  }
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('lost in mid-run, life is not held up, and nothing is asked for once it stands still again', async () => {
  const visit = await app.visit({ viewport, address: '#seed=3&renderer=webgl&speed=4' });
  await visit.page.keyboard.press(' ');
  await visit.pass(10 * frame);
  await befall(visit, 'lose');
  await replaced(visit);
  await visit.pass(20 * frame);
  expect(await visit.page.locator('.clock').textContent()).toContain('2:57');
  await visit.page.keyboard.press(' ');
  await visit.pass(4 * frame);
  const before = await picture(visit);
  await visit.page.evaluate(() => {
    const counted = Object.assign(window, { framesAsked: 0 });
    const ask = requestAnimationFrame;
    window.requestAnimationFrame = (then) => {
      counted.framesAsked++;
      return ask(then);
    };
  });
  await visit.pass(1000);
  expect(await visit.page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked)).toBe(0);
  expect(await difference(visit, before, await picture(visit))).toBe(0);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});
