/** What is on the screen is handed out, in the built app: the dialog, the link in it, and its code. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { palettes } from '../../src/look/palettes';
import { languages } from '../../src/text/languages';
import { type App, openApp, press, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const dialogOf = ({ page }: Visit) => page.getByRole('dialog', { name: 'Share' });
const linkOf = ({ page }: Visit) => page.getByRole('textbox', { name: 'The link' });
const focused = ({ page }: Visit) =>
  page.evaluate(
    () => document.activeElement?.id || document.activeElement?.className || document.activeElement?.tagName,
  );

test('it is loaded when it is opened; life waits, the focus stays in it, no key reaches the app, and the focus comes back', async () => {
  const visit = await app.visit({ address: '#stage=watch&lang=en' });
  expect(visit.requested.some((address) => /\/(dialog|link|dist)-[^/]+\.js/.test(address))).toBe(false);
  await visit.page.locator('.toggle').focus();
  await press(visit, ' ', 'e');
  await visit.page.locator('.qr').first().waitFor();
  expect(await visit.page.locator('.toggle').getAttribute('aria-label')).toBe('Run');
  expect(await focused(visit)).toBe('handout-title');
  const url = visit.page.url();
  for (let tabs = 0; tabs < 12; tabs++) {
    await press(visit, 'Tab');
    expect(await visit.page.evaluate(() => Boolean(document.activeElement?.closest('#app')))).toBe(false);
  }
  await visit.page.getByText('What goes along').click();
  await press(visit, 'l', 'p', '3', 'ArrowRight');
  expect(visit.page.url()).toBe(url);
  await press(visit, 'Escape');
  expect(await dialogOf(visit).count()).toBe(0);
  expect(await focused(visit)).toBe('toggle');
  expect(visit.requested.filter((address) => !address.startsWith(app.origin))).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('the link is told with its length, opens at the very moment, and leaves out what is ticked off', async () => {
  const visit = await app.visit({ address: '#stage=be-the-caregiver&seed=4&lang=en' });
  await press(visit, '.', '.', '2', '.', '.');
  const clock = await visit.page.locator('.clock strong').textContent();
  await visit.page.getByRole('button', { name: 'Share' }).click();
  const dialog = dialogOf(visit);
  await visit.page.locator('.qr').first().waitFor();
  const link = await linkOf(visit).inputValue();
  expect(link).toMatch(/^http:\/\/localhost:\d+\/#stage=be-the-caregiver&seed=4&at=[\d.]+&run=[\w-]+&lang=en$/);
  await dialog.getByText(`${link.length} characters`).waitFor();
  const drawnBefore = await visit.page.locator('.qr path').first().getAttribute('d');
  await dialog.getByRole('checkbox', { name: 'What was done by hand once' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'The language English' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'The colours paper' }).check();
  expect(await linkOf(visit).inputValue()).toBe(link.replace(/&run=.*/, '&palette=paper'));
  await expect.poll(() => visit.page.locator('.qr path').first().getAttribute('d')).not.toBe(drawnBefore);
  await press(visit, 'Escape');

  await visit.page.goto('about:blank');
  await visit.page.goto(link);
  await visit.page.locator('html[data-ready="true"]').waitFor();
  expect(await visit.page.locator('.clock strong').textContent()).toBe(clock);
  expect(await visit.page.locator('.notices').count()).toBe(0);
  await visit.leave();
});

test('it is copied with one press; where the clipboard is barred, it is selected to be copied by hand', async () => {
  const visit = await app.visit({ address: '#lang=en', permissions: ['clipboard-read', 'clipboard-write'] });
  await press(visit, 'e');
  const dialog = dialogOf(visit);
  const copy = dialog.getByRole('button', { name: 'Copy' });
  await copy.click();
  await dialog.getByText('Copied.').waitFor();
  const link = await linkOf(visit).inputValue();
  expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await visit.page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await copy.click();
  await dialog.getByText('Copying is not allowed here.').waitFor();
  expect(await visit.page.evaluate(() => getSelection()?.toString() || document.activeElement?.textContent)).toBe(link);
  await visit.leave();
});

test('the code fills the screen for the last row, and is small again with Escape, the dialog still open', async () => {
  const visit = await app.visit({ address: '#lang=en&palette=dark' });
  await press(visit, 'e');
  const dialog = dialogOf(visit);
  await dialog.getByRole('button', { name: 'Fill the screen' }).click();
  const { width, height } = (await visit.page.locator('.large-code .qr').boundingBox()) ?? { width: 0, height: 0 };
  expect([width, height]).toEqual([720, 720]);
  expect(await visit.page.locator('.large-code rect').evaluate((one) => getComputedStyle(one).fill)).toBe(
    'rgb(255, 255, 255)',
  );
  await press(visit, 'Escape');
  expect(await visit.page.locator('.large-code[open]').count()).toBe(0);
  expect(await dialog.isVisible()).toBe(true);
  expect(await focused(visit)).toMatch(/chip/);
  await visit.leave();
});

test('where it cannot be loaded, the page says so, and opening it again tries again', async () => {
  const visit = await app.visit({ address: '#lang=en' });
  await visit.page.context().setOffline(true);
  await press(visit, 'e');
  await visit.page.getByText('This part could not be loaded.').waitFor();
  await visit.page.context().setOffline(false);
  await press(visit, 'e');
  await linkOf(visit).waitFor();
  await visit.leave();
});

test.for([
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
])(
  'axe finds nothing in it, and nothing lies off its side, in any language and palette ($width × $height)',
  async (viewport) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const visit = await app.visit({
      address: '#stage=watch&set=calm:3&lang=en&palette=paper',
      viewport,
      reducedMotion: 'reduce',
    });
    await visit.page.evaluate(axe);
    await visit.page.clock.resume();
    for (const language of languages)
      for (const palette of palettes) {
        await visit.page.evaluate((hash) => {
          location.hash = hash;
        }, `#stage=watch&set=calm:3&lang=${language}&palette=${palette}`);
        await visit.page.locator(`html[data-palette="${palette}"][lang="${language}"]`).waitFor();
        await press(visit, 'e');
        await visit.page.locator('.qr').first().waitFor();
        const found = await visit.page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`);
        });
        expect(found, `${language}, ${palette}`).toEqual([]);
        const wider = await visit.page.locator('.handed').evaluate((one) => one.scrollWidth - one.clientWidth);
        expect(wider).toBe(0);
        await press(visit, 'Escape');
      }
    await visit.leave();
  },
);
