/** The built app in every stage, language, palette and size: nothing that axe finds, nothing off the screen. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { palettes } from '../../src/look/palettes';
import { stageIds } from '../../src/stages/stage';
import { languages } from '../../src/text/languages';
import { type App, frame, openApp, press, type Visit } from './app';
import { told } from './hand';

let app: App;
let axe: string;
beforeAll(async () => {
  app = await openApp();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => app.close());

/** Steps until a signal was answered: marks, captions and readouts all have something to say; of two, a while. */
async function liveALittle(visit: Visit): Promise<void> {
  if (/strain-test|beside=/.test(visit.page.url())) {
    for (let steps = 0; steps < 20; steps++) await press(visit, 'ArrowRight');
    return;
  }
  for (let now = await told(visit.page); now.waited === null; now = await told(visit.page))
    await press(visit, 'ArrowRight');
  await press(visit, '1');
}

/** @returns what axe finds, each with the places where it does. */
async function findings({ page }: Visit): Promise<readonly string[]> {
  // Axe waits on timers of its own; the app stands still and has none.
  await page.clock.resume();
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (on: Document, how: object) => Promise<AxeResults> } }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary?.split('\n')[1]?.trim()}`).join(' | ')}`,
  );
}

const sizes = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

describe('axe finds nothing', () => {
  const visited = async (address: string, viewport: { width: number; height: number }) => {
    const visit = await app.visit({ address, viewport, reducedMotion: 'reduce' });
    await visit.page.evaluate(axe);
    return visit;
  };

  /** Looks at the page in every language and palette, one after the other by their keys. */
  async function inEveryDress(visit: Visit): Promise<void> {
    for (const language of languages) {
      for (const palette of palettes) {
        const dress = await visit.page.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dataset.palette,
        ]);
        expect(dress).toEqual([language, palette]);
        expect(await findings(visit), `${language}, ${palette}`).toEqual([]);
        await press(visit, 'p');
      }
      await press(visit, 'l');
    }
  }

  for (const viewport of sizes) {
    for (const stage of stageIds)
      test(`in any language and palette: ${stage}, ${viewport.width} px wide`, async () => {
        const visit = await visited(`#stage=${stage}&lang=en&palette=paper`, viewport);
        await liveALittle(visit);
        await inEveryDress(visit);
        await visit.leave();
      });

    test(`with two dyads side by side: ${viewport.width} px wide`, async () => {
      const visit = await visited('#stage=watch&beside=never-repairs&lang=en&palette=paper', viewport);
      await liveALittle(visit);
      await inEveryDress(visit);
      await visit.leave();
    });

    test(`in a strain test, before it, on leaving it and at its end: ${viewport.width} px wide`, async () => {
      const visit = await visited('#stage=strain-test&at=0&lang=en&palette=paper', viewport);
      await visit.page.locator('.word-before').waitFor();
      await inEveryDress(visit);
      for (let times = 0; times < 4; times++) await press(visit, '+');
      await press(visit, 'Space');
      await visit.pass(8000);
      await press(visit, 'r');
      expect(await visit.page.locator('.leaving').count()).toBe(1);
      expect(await findings(visit)).toEqual([]);
      await press(visit, 'Escape');
      await visit.pass(16_000);
      expect(await visit.page.locator('.strain-account').count()).toBe(1);
      await inEveryDress(visit);
      await visit.leave();
    });

    test(`on the model’s page, with all that can be opened in it: ${viewport.width} px wide`, async () => {
      const visit = await visited('#stage=watch&set=calm:3&lang=en&palette=paper', viewport);
      await liveALittle(visit);
      await press(visit, 'w');
      await visit.page.getByRole('region', { name: 'The model' }).waitFor();
      await visit.page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLDetailsElement>('.sheet details')) one.open = true;
      });
      await visit.pass(frame);
      await inEveryDress(visit);
      expect(await visit.page.locator('.sheet-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
      await visit.leave();
    });

    test(`at the end of a session: ${viewport.width} px wide`, async () => {
      const visit = await visited('#ends=60&lang=en&palette=paper', viewport);
      await liveALittle(visit);
      while (!(await told(visit.page)).over) await press(visit, 'ArrowRight');
      await visit.page.locator('.in-numbers .chip').click();
      await visit.pass(frame);
      await inEveryDress(visit);
      await visit.leave();
    });

    for (const predict of ['draw', 'matched'])
      test(`where something is predicted, and at its end: ${predict}, ${viewport.width} px wide`, async () => {
        const visit = await visited(
          `#stage=watch&seed=4&speed=16&predict=${predict}:30&lang=en&palette=paper`,
          viewport,
        );
        await visit.page.locator('.predict').waitFor();
        await inEveryDress(visit);
        if (predict === 'draw') {
          await visit.page.locator('.handle').first().focus();
          await press(visit, 'ArrowUp');
        } else {
          await visit.page.getByRole('button', { name: 'One hand more for “about half”' }).click();
        }
        // By key: the panel has just grown by a line, and a pointer might meet what was there before.
        await visit.page.locator('.toggle').press('Enter');
        await visit.page.locator('.predict.revealed').waitFor();
        expect(await findings(visit)).toEqual([]);
        await visit.leave();
      });

    test(`where roads are compared: ${viewport.width} px wide`, async () => {
      const visit = await visited('#stage=watch&seed=4&lang=en&palette=paper', viewport);
      await press(visit, '.');
      for (const key of ['.', '.', ',', 'g']) await press(visit, key);
      await visit.page.locator('.road.compare').click();
      await visit.page.locator('.compared').waitFor();
      await inEveryDress(visit);
      await visit.leave();
    });

    test(`on the page of keys and on the readouts, beside a notice: ${viewport.width} px wide`, async () => {
      const visit = await visited('#moon=full&lang=en&palette=paper', viewport);
      const folded = visit.page.getByRole('button', { name: 'Expects' });
      if (viewport.width < 600) await folded.click();
      await visit.pass(frame);
      expect(await visit.page.getByRole('complementary').isVisible()).toBe(true);
      await inEveryDress(visit);
      await press(visit, '?');
      expect(await visit.page.getByRole('dialog').isVisible()).toBe(true);
      expect(await findings(visit)).toEqual([]);
      await visit.leave();
    });
  }
});

describe('nothing lies off the screen', () => {
  for (const viewport of [...sizes, { width: 820, height: 1180 }, { width: 1920, height: 1080 }])
    test(`${viewport.width} × ${viewport.height}: the summary scrolls downwards only`, async () => {
      const visit = await app.visit({ address: '#lang=en&palette=projector&ends=60', viewport });
      await liveALittle(visit);
      while (!(await told(visit.page)).over) await press(visit, 'ArrowRight');
      await visit.page.locator('.in-numbers .chip').click();
      for (const language of languages) {
        expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe(language);
        const wider = await visit.page.evaluate(() => {
          const scrolled = document.querySelector('.session-end .scrolled');
          const right = scrolled?.getBoundingClientRect().right ?? 0;
          const over = [...(scrolled?.querySelectorAll('dt, dd, p, span, button, h3, h4') ?? [])].filter(
            (one) => !one.closest('.unseen') && one.getBoundingClientRect().right > right + 0.5,
          );
          return over.map((one) => one.textContent);
        });
        expect(wider, language).toEqual([]);
        await press(visit, 'l');
      }
      await visit.leave();
    });

  for (const viewport of [...sizes, { width: 820, height: 1180 }, { width: 1920, height: 1080 }])
    test(`${viewport.width} × ${viewport.height}: no scrolling to the side, and every answer can be pressed with a thumb`, async () => {
      for (const stage of stageIds) {
        const visit = await app.visit({ address: `#stage=${stage}&lang=en&palette=projector`, viewport });
        await liveALittle(visit);
        for (const language of languages) {
          const where = `${stage}, ${language}`;
          expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe(language);
          expect(await visit.page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(
            viewport.width,
          );
          const answers = await visit.page.locator('.answers .response').all();
          expect(answers).toHaveLength(stage === 'be-the-caregiver' ? 5 : 0);
          for (const answer of answers) {
            const { x, y, width, height } = (await answer.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
            const which = `${await answer.textContent()}, ${where}`;
            expect(Math.min(width, height), which).toBeGreaterThanOrEqual(44);
            expect(Math.min(x, y), which).toBeGreaterThanOrEqual(0);
            expect(x + width, which).toBeLessThanOrEqual(viewport.width);
            expect(y + height, which).toBeLessThanOrEqual(viewport.height);
          }
          await press(visit, 'l');
        }
        await visit.leave();
      }
    });
});
