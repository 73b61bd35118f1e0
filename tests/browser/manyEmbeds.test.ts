/** Twenty of them on one page, which has contexts for sixteen: scrolled through twice, each is there when it is looked at. */
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './app';
import { coloursOf } from './pixels';
import { type Place, serve } from './places';

let browser: Browser;
let app: Place;
let course: Place;
beforeAll(async () => {
  browser = await launch();
  app = await serve();
  const one = (nth: number) =>
    `<p>${nth}</p><iframe title="Attune ${nth}" width="480" height="400"
      src="${app.origin}/#embed=1&stage=watch&renderer=webgl&seed=${nth}"></iframe>`;
  const page = `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,">
    <body><input id="own">${Array.from({ length: 20 }, (_, nth) => one(nth)).join('')}</body></html>`;
  course = await serve({ host: 'localhost', pages: { '/course': page } });
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await course.close();
});

const live = '.canvas-host canvas:not(.still)';

/** @returns how many of the frames hold a context, and how many of those have lost it. */
async function contexts(page: Page): Promise<{ held: number; lost: number }> {
  const each = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame.evaluate((selector) => {
          const canvas = document.querySelector<HTMLCanvasElement>(selector);
          const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
          return { held: Number(Boolean(context)), lost: Number(context?.isContextLost() ?? false) };
        }, live),
      ),
  );
  const sum = (what: 'held' | 'lost') => each.reduce((all, one) => all + one[what], 0);
  return { held: sum('held'), lost: sum('lost') };
}

async function lookAt(page: Page, sim: Frame, nth: number): Promise<void> {
  const box = page.locator('iframe').nth(nth);
  await box.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await sim.locator(live).waitFor();
  await sim.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const { colours, commonest } = await coloursOf(page, sim.locator('.canvas-host'));
  expect(colours, `embed ${nth}`).toBeGreaterThan(30);
  expect(commonest, `embed ${nth}`).toBeLessThan(0.9);
}

test('twenty embeds, scrolled through twice: none is blank or black, and focus stays where it was', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  // Reading pixels for the test holds up the GPU, which says so; too many contexts are told in the same way.
  page.on('console', (said) => !said.text().includes('ReadPixels') && complaints.push(said.text()));
  await page.goto(`${course.origin}/course`);
  await page.locator('#own').focus();
  const sims = page.frames().slice(1);
  expect(sims).toHaveLength(20);
  for (const sim of sims) await sim.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (let time = 0; time < 2; time++) {
    for (const [nth, sim] of sims.entries()) await lookAt(page, sim, nth);
    const { held, lost } = await contexts(page);
    expect(held, 'only those in view draw').toBeLessThanOrEqual(3);
    expect(lost).toBe(0);
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
  expect(complaints).toEqual([]);
  await page.close();
});
