/** The single file: opened from a folder, everything is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageIds } from '../../src/stages/stage';
import { frame, launch, onAFrame, stands, visitOf } from './app';
import { coloursOf } from './pixels';
import { built, oneFile } from './places';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the single file weighs at most 400 000 bytes, packed as a server would', () => {
  const packed = gzipSync(readFileSync(join(built, 'attune.html')), { level: 9 }).length;
  expect(packed).toBeLessThanOrEqual(400_000);
  expect(packed).toBeGreaterThan(200_000);
});

test.for(stageIds)('from a folder, without a network, a stage can be lived through: %s', async (stage) => {
  // Also where another renderer is asked for than the one that is in it.
  const visit = await visitOf(browser, oneFile, { address: `#stage=${stage}&lang=en&renderer=webgl`, offline: true });
  await stands(visit.page);
  await onAFrame(visit);
  const picture = visit.page.locator('.canvas-host');
  const { colours, commonest } = await coloursOf(visit.page, picture);
  expect(colours).toBeGreaterThan(30);
  expect(commonest).toBeLessThan(0.9);
  const before = await picture.getAttribute('aria-label');
  for (let steps = 0; steps < 3; steps++) {
    await visit.page.keyboard.press('ArrowRight');
    await visit.pass(frame);
  }
  expect(await picture.getAttribute('aria-label')).not.toBe(before);
  await visit.page.keyboard.press(' ');
  await visit.pass(20 * frame);
  await visit.page.keyboard.press('p');
  expect(visit.page.url()).toContain(`#stage=${stage}&`);
  expect(visit.page.url()).toContain('&lang=en&palette=dark');
  expect(visit.requested.filter((url) => !url.startsWith('data:') && !url.startsWith(oneFile))).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});
