/** The page of facts: what a teacher sends along with a complaint. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

async function facts({ page, pass }: Visit): Promise<Readonly<Record<string, string>>> {
  await page.locator('#sheet-title').waitFor();
  await pass(70 * frame);
  const rows = await page.locator('.facts div').all();
  const told = rows.map(async (row) => [await row.locator('dt').innerText(), await row.locator('dd').innerText()]);
  return Object.fromEntries(await Promise.all(told));
}

test('?diag opens it: browser, renderer, what is allowed, frame times measured now, and what was not understood', async () => {
  const visit = await app.visit({ address: '?diag#lang=en&moon=full&renderer=canvas' });
  const told = await facts(visit);
  expect(told).toMatchObject({
    Version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    Address: expect.stringContaining('moon=full'),
    'What was not understood': expect.stringContaining('“moon”'),
    Browser: expect.stringContaining('Chrome'),
    Window: '1280 × 720, × 1',
    'Inside another page': 'no',
    'Drawn by': 'canvas',
    Graphics: expect.stringMatching(/SwiftShader|llvmpipe|ANGLE/),
    'Time between frames': expect.stringMatching(/^half within 16.ms, longest 16.ms, n = 60$/),
    'Can remember things': 'yes',
    'What broke': 'none',
  });
  await visit.leave();
});

test('what goes wrong stands there, and barred storage by its name; the page goes on', async () => {
  const visit = await app.visit({
    address: '#lang=nl',
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
  });
  await visit.page.evaluate(() => dispatchEvent(new ErrorEvent('error', { message: 'a thing broke', lineno: 3 })));
  await visit.page.keyboard.press('?');
  await visit.page.getByRole('button', { name: 'Gegevens van dit apparaat' }).click();
  const told = await facts(visit);
  expect(told['Kan dingen onthouden']).toBe('nee (SecurityError)');
  expect(told['Wat er misging']).toContain('a thing broke');
  expect(told.Versie).toMatch(/^\d/);
  await visit.leave();
});

test('all of it is copied with one press; where copying is barred, it stands there to be selected', async () => {
  const visit = await app.visit({ address: '?diag#lang=en', permissions: ['clipboard-read', 'clipboard-write'] });
  await facts(visit);
  const copy = visit.page.getByRole('button', { name: 'Copy all' });
  await copy.click();
  await visit.page.getByText('Copied.').waitFor();
  expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Version: .*\nAddress: http/);
  await visit.page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('barred')) } }),
  );
  await copy.click();
  const text = visit.page.getByLabel('All facts as text');
  await text.waitFor();
  expect(await text.inputValue()).toMatch(/\nDrawn by: (canvas|WebGL)/);
  await visit.leave();
});

test('axe finds nothing on it, and nothing is sent from it', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const visit = await app.visit({ address: '?diag#lang=en' });
  await facts(visit);
  await visit.page.evaluate(axe);
  await visit.page.clock.resume();
  const found = await visit.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  expect(visit.requested.filter((url) => !url.startsWith(app.origin))).toEqual([]);
  await visit.leave();
});
