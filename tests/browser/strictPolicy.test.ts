/** The build under a policy that allows nothing but the files it consists of. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderers } from '../../src/scene/renderer';
import { stageIds } from '../../src/stages/stage';
import { frame, launch, onAFrame, stands, type Visit, visitOf } from './app';
import { coloursOf } from './pixels';
import { type Place, serve } from './places';

/** No inline script, no inline style, no `eval`, no blob worker, and nothing from anywhere else. */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'font-src', 'img-src', 'connect-src', 'worker-src', 'frame-src', 'manifest-src'].map(
    (kind) => `${kind} 'self'`,
  ),
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

let browser: Browser;
let place: Place;
let plain: Visit;
beforeAll(async () => {
  browser = await launch();
  place = await serve({ headers: { 'content-security-policy': policy } });
  plain = await visitOf(browser, 'about:blank');
});
afterAll(async () => {
  await browser.close();
  await place.close();
});

async function visited(address: string): Promise<Visit> {
  const visit = await visitOf(browser, `${place.origin}/`, { address });
  await stands(visit.page);
  await onAFrame(visit);
  return visit;
}

async function press({ page, pass }: Visit, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await pass(2 * frame);
  }
}

test.for(stageIds)('a stage is lived through to its end, and every key is pressed: %s', async (stage) => {
  const visit = await visited(`#stage=${stage}&lang=en&ends=30&moon=full`);
  await press(visit, ...'?', 'Escape', ...'12345fghmclp', 'Escape', 'ArrowRight', 'ArrowLeft', 'ArrowRight', '3');
  const { colours } = await coloursOf(plain.page, visit.page.locator('.canvas-host'));
  expect(colours).toBeGreaterThan(30);
  await press(visit, '+', '+', '+', '+', ' ');
  await visit.pass(4000);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test.for(renderers)('the picture is drawn: renderer=%s', async (renderer) => {
  const visit = await visited(`#renderer=${renderer}`);
  const { colours } = await coloursOf(plain.page, visit.page.locator('.canvas-host'));
  expect(colours).toBeGreaterThan(30);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('what is on the screen is handed out: every section of it, with code, preview and pictures for paper', async () => {
  const visit = await visited('#stage=watch&scenario=slow&seed=4&lang=en');
  await press(visit, 'e');
  await visit.page.locator('.qr').first().waitFor();
  for (const tab of await visit.page.getByRole('tab').all()) {
    await tab.click();
    const preview = visit.page.getByRole('button', { name: 'Show how it looks there' });
    if (await preview.count()) await preview.click();
  }
  await visit.page.locator('.papers canvas').nth(2).waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('what the policy forbids would be noticed', async () => {
  const visit = await visited('');
  await visit.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  expect(visit.complaints).toEqual([expect.stringContaining('style')]);
  await visit.leave();
});
