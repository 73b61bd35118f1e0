/** After a first visit the app is on the device: it opens without a server, and a newer build waits until it is wanted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frame, launch, stands, type Visit, visitOf } from './app';
import { coloursOf } from './pixels';
import { built, serve } from './places';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Waits until the worker has kept all there is. */
const kept = ({ page }: Visit) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test('without a server, every part of it opens: the page, the picture, and what is loaded later', async () => {
  const place = await serve();
  const visit = await visitOf(browser, `${place.origin}/`, { address: '#lang=en', serviceWorkers: 'allow' });
  await stands(visit.page);
  await kept(visit);
  await place.close();
  await visit.page.goto(`${place.origin}/?stage=watch#seed=4&lang=nl`);
  await visit.page.reload();
  await stands(visit.page);
  const { colours } = await coloursOf(visit.page, visit.page.locator('.canvas-host'));
  expect(colours).toBeGreaterThan(30);
  await visit.page.keyboard.press('w');
  await visit.page.locator('#sheet-title').waitFor();
  expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('nl');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('a newer build is announced, not in mid-run and never forced; opened by hand, it is the newer one', async () => {
  const pages: Record<string, string> = {};
  const place = await serve({ pages });
  const visit = await visitOf(browser, `${place.origin}/`, { address: '#lang=en&seed=5', serviceWorkers: 'allow' });
  const { page, pass } = visit;
  await stands(page);
  await kept(visit);
  await page.reload();
  await stands(page);
  await page.keyboard.press(' ');
  await pass(10 * frame);
  const worker = readFileSync(join(built, 'sw.js'), 'utf8');
  pages['/sw.js'] = worker.replace(/attune-[0-9a-f]{12}/g, 'attune-newer');
  pages['/index.html'] = readFileSync(join(built, 'index.html'), 'utf8').replace('<html ', '<html data-build="newer" ');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (coming && coming.state !== 'installed')
      await new Promise((came) => coming.addEventListener('statechange', came, { once: true }));
  });
  await pass(20 * frame);
  const notice = page.getByText('A newer version is ready. It opens the next time');
  expect(await notice.count()).toBe(0);
  expect(await page.locator('.toggle').getAttribute('aria-label')).toBe('Pause');
  await page.keyboard.press(' ');
  await pass(2 * frame);
  expect(await notice.isVisible()).toBe(true);
  await page.keyboard.press('?');
  await pass(2 * frame);
  await page.getByRole('button', { name: 'Open the newer version' }).click();
  await page.locator('html[data-build="newer"][data-ready="true"]').waitFor();
  expect(page.url()).toContain('seed=5');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
  await place.close();
});

test.for([
  ['in a frame', '/', true],
  ['of the single file', '/attune.html', false],
] as const)('nothing is kept on the device: %s', async ([, path, framed]) => {
  const app = await serve();
  const content = `<!doctype html><link rel="icon" href="data:,"><iframe title="Attune" src="${app.origin}${path}"></iframe>`;
  const course = await serve({ host: 'localhost', pages: { '/course': content } });
  const place = framed ? `${course.origin}/course` : `${app.origin}${path}`;
  const visit = await visitOf(browser, place, { serviceWorkers: 'allow' });
  const inside = framed ? visit.page.frameLocator('iframe') : visit.page;
  await inside.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await visit.pass(20 * frame);
  expect(app.asked).toContain(path);
  expect(app.asked).not.toContain('/sw.js');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
  await Promise.all([app.close(), course.close()]);
});
