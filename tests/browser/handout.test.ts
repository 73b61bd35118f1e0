/** What is on the screen is handed out, in the built app: the dialog, the link in it, and its code. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { palettes } from '../../src/look/palettes';
import { languages } from '../../src/text/languages';
import { type App, frame, launch, openApp, press, stands, type Visit, visitOf } from './app';
import { serve } from './places';

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
  // It may fail after the frame that saw the key.
  while (!(await visit.page.getByText('This part could not be loaded.').isVisible())) await visit.pass(frame);
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

describe('in a page', () => {
  const opened = async (visit: Visit) => {
    await press(visit, 'e');
    await linkOf(visit).waitFor();
    await visit.page.getByRole('tab', { name: 'Link' }).focus();
    await press(visit, 'ArrowDown');
    await visit.page.getByRole('textbox', { name: 'As a frame' }).waitFor();
  };

  test('what is pasted there opens the same moment; the preview is made when it is asked for, stands still and takes no focus', async () => {
    const visit = await app.visit({ address: '#stage=watch&seed=4&lang=en' });
    await press(visit, '.', '.', '.');
    const clock = await visit.page.locator('.clock strong').textContent();
    await opened(visit);
    expect(await focused(visit)).toBe('handout-inAPage');
    const pasted = await visit.page.getByRole('textbox', { name: 'As a frame' }).inputValue();
    expect(pasted).toMatch(
      / title="Attune: a child and a caregiver"[^>]* loading="lazy"[^>]* allow="fullscreen[^>]* allowfullscreen>/,
    );
    expect(visit.page.frames()).toHaveLength(1);
    await visit.page.getByRole('button', { name: 'Show how it looks there' }).click();
    const preview = visit.page.frameLocator('.preview');
    await preview.locator('html[data-ready="true"][data-embed]').waitFor();
    expect(await preview.locator('.clock strong').textContent()).toBe(clock);
    expect(await preview.locator('.toggle').getAttribute('aria-label')).toBe('Run');
    expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');

    await visit.page.setContent(pasted);
    const frame = visit.page.frameLocator('iframe');
    await frame.locator('html[data-ready="true"][data-embed]').waitFor();
    expect(await frame.locator('.clock strong').textContent()).toBe(clock);
    await visit.leave();
  });

  test('the file that is downloaded opens at this state from a folder, without a network; and so does the one handed on from there', async () => {
    const visit = await app.visit({ address: '#stage=watch&seed=4&lang=en' });
    await press(visit, '.', '.', '.');
    const clock = await visit.page.locator('.clock strong').textContent();
    await opened(visit);
    const folder = await mkdtemp(join(tmpdir(), 'attune-'));
    const saved = async ({ page }: Visit, name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download the file' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('attune.html');
      await download.saveAs(join(folder, name));
      return pathToFileURL(join(folder, name)).href;
    };
    const first = await saved(visit, 'first.html');
    await visit.leave();

    const browser = await launch();
    const there = await visitOf(browser, first, { offline: true });
    await stands(there.page);
    expect(await there.page.locator('.clock strong').textContent()).toBe(clock);
    await press(there, '.', 'e');
    const later = await there.page.locator('.clock strong').textContent();
    await there.page.getByText('You opened Attune from a folder').waitFor();
    expect(await there.page.getByRole('textbox', { name: 'The end of the address' }).inputValue()).toMatch(
      /^#stage=watch&seed=4&at=/,
    );
    expect(await there.page.locator('.qr').count()).toBe(0);
    await there.page.getByRole('tab', { name: 'In a page' }).click();
    const second = await saved(there, 'second.html');
    expect(there.complaints).toEqual([]);
    await there.leave();

    const onwards = await visitOf(browser, second, { offline: true });
    await stands(onwards.page);
    expect(await onwards.page.locator('.clock strong').textContent()).toBe(later);
    expect(onwards.complaints).toEqual([]);
    await browser.close();
    await rm(folder, { recursive: true });
  });

  test('in a sandboxed frame it says what may not work there, and shows no preview', async () => {
    const place = await serve({
      pages: {
        '/course': '<iframe sandbox="allow-scripts" src="attune.html#lang=en" width="1000" height="700"></iframe>',
      },
    });
    const browser = await launch();
    const visit = await visitOf(browser, `${place.origin}/course`);
    const frame = visit.page.frameLocator('iframe');
    await frame.locator('html[data-ready="true"]').waitFor();
    await frame.locator('.toggle').focus();
    await press(visit, 'e');
    await frame.getByText('The page around it allows little here').waitFor();
    await frame.getByRole('button', { name: 'Copy' }).click();
    await frame
      .getByRole('status')
      .filter({ hasText: /Copied|Copying is not allowed/ })
      .waitFor();
    await frame.getByRole('tab', { name: 'In a page' }).click();
    await frame.getByRole('button', { name: 'Download the file' }).waitFor();
    expect(await frame.getByRole('button', { name: 'Show how it looks there' }).count()).toBe(0);
    await browser.close();
    await place.close();
  });
});

describe('the worksheet', () => {
  /** @returns the words on each page of a PDF: Chromium writes one `/Type /Page` for each. */
  const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  const opened = async (address: string, keys: readonly string[] = []) => {
    const visit = await app.visit({ address, viewport: { width: 1280, height: 720 } });
    await press(visit, ...keys, 'e');
    await visit.page.getByRole('tab').last().click();
    await expect.poll(() => visit.page.locator('.papers canvas').count()).toBeGreaterThan(2);
    return visit;
  };
  /** What stands on paper; what is hidden there is left out. */
  const onPaper = async ({ page }: Visit) => {
    await page.emulateMedia({ media: 'print' });
    const text = await page.evaluate(() => document.body.innerText);
    await page.emulateMedia({ media: null });
    return text;
  };

  test.for([
    [
      'en',
      'Comes back to it, but late',
      'What do you see?',
      'For the teacher',
      'Seed 4. Nothing was changed.',
      'felt safety',
    ],
    [
      'nl',
      'Komt erop terug, maar laat',
      'Wat zie je?',
      'Voor de docent',
      'Startgetal 4. Er is niets veranderd.',
      'gevoelde veiligheid',
    ],
  ])('takes exactly two pages of A4, in its language, in whatever colours: %s', async ([language, ...words]) => {
    const visit = await opened(`#stage=watch&scenario=slow&seed=4&lang=${language}&palette=dark`);
    const text = await onPaper(visit);
    for (const one of words) expect(text.replace(/\s+/g, ' ')).toContain(one);
    expect(text).not.toContain(language === 'en' ? 'Print the worksheet' : 'Druk het werkblad af');
    const pdf = await visit.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesIn(pdf)).toBe(2);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('holds with the longest question, a long run, many changes and two dyads; the course stands on the key alone', async () => {
    const changes = [
      'calm:2',
      'hopeTime:15',
      'responseLatency:3',
      'windowAtStart:20',
      'firstFits:0.2',
      'laterFits:0.3',
      'repairDelay:9',
    ];
    const visit = await opened(
      `#stage=watch&scenario=never-repairs&seed=2&lang=nl&beside=attuned&${changes.map((one) => `set=${one}`).join('&')}`,
      ['.', 'f', '.', 'g'],
    );
    await visit.page
      .getByRole('textbox', { name: 'De vraag op het blad' })
      .fill('Hoe veilig voelt het zich, en waarom? '.repeat(10).slice(0, 240));
    await visit.page.getByRole('combobox', { name: 'Vanaf het begin tot' }).selectOption({ label: '3:00' });
    await expect.poll(() => visit.page.locator('.papers canvas').count()).toBeGreaterThan(2);
    expect(await onPaper(visit)).toContain('Hoe veilig voelt het zich, en waarom?');
    expect(pagesIn(await visit.page.pdf({ preferCSSPageSize: true }))).toBe(2);
    const courses = (nth: number) => visit.page.locator('.papers .paper-page').nth(nth).locator('.course').count();
    expect([await courses(0), await courses(1)]).toEqual([0, 2]);
    await visit.leave();
  });

  test('another moment can be chosen for a picture; closed, the page prints as it did before', async () => {
    const visit = await opened('#stage=watch&scenario=slow&seed=4&lang=en');
    const letter = () => visit.page.locator('.papers figcaption').nth(1).textContent();
    const before = await letter();
    const picture = () =>
      visit.page
        .locator('.papers canvas')
        .nth(1)
        .evaluate((one) => (one as HTMLCanvasElement).toDataURL().length);
    await expect.poll(picture).toBeGreaterThan(5000);
    await visit.page.getByRole('combobox', { name: 'Picture B' }).selectOption({ index: 8 });
    await expect.poll(letter).not.toBe(before);
    await press(visit, 'Escape');
    await expect.poll(() => visit.page.locator('.worksheet-paper').count()).toBe(0);
    await visit.leave();
  });

  test('what a person did has to be lived first', async () => {
    const visit = await app.visit({ address: '#stage=be-the-caregiver&lang=en' });
    await press(visit, 'e');
    await visit.page.getByRole('tab').last().click();
    await visit.page.getByText('Too little has been lived yet.').waitFor();
    await visit.leave();
  });
});
