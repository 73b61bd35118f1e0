/** A workshop before a room: with a clicker and nothing else, from one file in a folder, read from the back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workshop } from '../../src/stages/workshop';
import { type Language, languages } from '../../src/text/languages';
import { workshopWords } from '../../src/text/workshop';
import { type App, frame, launch, onAFrame, openApp, press, stands, type Visit, visitOf } from './app';
import { oneFile } from './places';

let app: App;
let browser: Browser;
beforeAll(async () => {
  app = await openApp();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const onTheWall = async ({ page }: Visit): Promise<void> => page.locator('.wall .next').waitFor();
const text = async ({ page }: Visit, selector: string) => (await page.locator(selector).textContent())?.trim();
const title = (visit: Visit) => text(visit, '.heading h1');
const clock = (visit: Visit) => text(visit, '.clock strong');
const running = ({ page }: Visit) => page.locator('.toggle[aria-label="Pause"], .toggle[aria-label="Pauze"]').count();
const step = ({ page }: Visit) => new URL(page.url()).hash.match(/step=(\d+)/)?.[1];

/** The workshop on the wall, at a step. */
async function presented(at = 1, more = ''): Promise<Visit> {
  const visit = await app.visit({ address: `#deck=workshop&step=${at}&lang=en${more}` });
  await onTheWall(visit);
  await visit.pass(frame);
  return visit;
}

describe('the whole workshop', () => {
  const pictures = 'screenshots/workshop';
  beforeAll(() => mkdirSync(pictures, { recursive: true }));

  /** Lets what the step plays go on for a while, or to where it stands still. */
  async function watchALittle(visit: Visit): Promise<void> {
    for (let i = 0; i < 4 && (await running(visit)); i++) await visit.pass(1600);
  }

  /** With the other key a clicker has; whatever is pressed next brings the wall back, and does nothing else. */
  async function blankedAndBack(visit: Visit): Promise<void> {
    const before = await title(visit);
    await press(visit, '.');
    expect(await visit.page.locator('.blank').count()).toBe(1);
    await press(visit, 'PageDown');
    expect(await visit.page.locator('.blank').count()).toBe(0);
    expect(await title(visit)).toBe(before);
  }

  test.for(languages)(
    'is given with the keys of a clicker alone, blanked, branched and twinned, from one file in a folder, without a network: %s',
    async (language: Language) => {
      const visit = await visitOf(browser, oneFile, { address: `#deck=workshop&lang=${language}`, offline: true });
      await stands(visit.page);
      await onAFrame(visit);
      await onTheWall(visit);
      const loaded = visit.requested.length;
      const seen: (string | undefined)[] = [];
      const [roadsIn, two]: [Map<string, number>, string[]] = [new Map(), []];
      let pressed = 0;
      const photograph = (name: string) => visit.page.screenshot({ path: join(pictures, `${language}-${name}.png`) });
      for (const [index, { key, beats }] of workshop.entries()) {
        seen.push(await title(visit));
        await photograph(`${index + 1}-${key}-0`);
        for (const [played] of beats.entries()) {
          const before = await visit.page.locator('.canvas-host').screenshot();
          await press(visit, 'PageDown');
          pressed++;
          await watchALittle(visit);
          expect((await visit.page.locator('.canvas-host').screenshot()).equals(before), `${key} ${played}`).toBe(
            false,
          );
          await photograph(`${index + 1}-${key}-${played + 1}`);
        }
        if (key === 'inTime') await blankedAndBack(visit);
        roadsIn.set(key, await visit.page.locator('.road[aria-pressed]').count());
        if (await visit.page.locator('.canvas-host:is([aria-label*="A: "], [aria-label*="B: "])').count())
          two.push(key);
        // From a still face the way leads through the reunion.
        for (let i = 0; i < 2 && index + 1 < workshop.length && step(visit) === String(index + 1); i++)
          await press(visit, 'PageDown');
      }
      expect(seen).toEqual(workshop.map(({ key }) => workshopWords[language].steps[key].title));
      expect(pressed).toBeGreaterThan(workshop.length);
      expect(roadsIn.get('mismatch')).toBe(2);
      expect(two).toEqual(workshop.filter(({ stage }) => stage.beside).map(({ key }) => key));
      // The last step stays.
      expect(await title(visit)).toBe(workshopWords[language].steps.home.title);
      expect(visit.requested.length).toBe(loaded);
      expect(visit.complaints).toEqual([]);
      await visit.leave();
    },
  );

  test('branches with the clicker alone: what was lived, back to the moment, and another answer beside it', async () => {
    const visit = await presented(3);
    const moment = await clock(visit);
    await press(visit, 'PageDown');
    await watchALittle(visit);
    await visit.pass(20_000);
    expect(await running(visit)).toBe(0);
    expect(await clock(visit)).toBe('1:06');
    await press(visit, 'PageDown');
    expect(await clock(visit)).toBe(moment);
    expect(await visit.page.locator('.roads').count()).toBe(0);
    await press(visit, 'PageDown');
    await visit.pass(6000);
    await visit.page.locator('.roads').waitFor();
    expect(await visit.page.locator('.road[aria-pressed]').count()).toBe(2);
    expect(await visit.page.locator('.bar-of-time .other').count()).toBe(1);
    await visit.leave();
  });

  test('is blanked and brought back with the clicker, and life waits meanwhile', async () => {
    const visit = await presented(2);
    await press(visit, 'PageDown');
    await visit.pass(2000);
    await press(visit, 'b');
    const then = await clock(visit);
    expect(await visit.page.locator('.blank').isVisible()).toBe(true);
    await visit.pass(5000);
    await visit.page.screenshot({ path: join(pictures, 'blank.png') });
    await press(visit, 'PageDown');
    expect(await visit.page.locator('.blank').count()).toBe(0);
    expect([await clock(visit), step(visit)]).toEqual([then, '2']);
    await visit.pass(2000);
    expect(await clock(visit)).not.toBe(then);
    await visit.leave();
  });
});

describe('on the wall', () => {
  test('a press goes on wherever the focus is, also after a button was pressed with the hand', async () => {
    const visit = await presented(1);
    await visit.page.locator('.tool').first().click();
    await press(visit, ' ');
    expect(await running(visit)).toBe(1);
    await visit.page.locator('.toggle').click();
    await visit.page.locator('.bar-of-time input').click({ position: { x: 40, y: 20 } });
    await press(visit, 'PageDown');
    expect(step(visit)).toBe('2');
    await visit.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press(visit, 'ArrowDown', 'ArrowRight');
    expect(step(visit)).toBe('3');
    await visit.leave();
  });

  test('back leads to the beginning of the step, and from there to the step before; Home and End to either end', async () => {
    const visit = await presented(3);
    await press(visit, 'PageDown');
    await visit.pass(3000);
    await press(visit, 'PageUp');
    expect([step(visit), await clock(visit)]).toEqual(['3', '0:44']);
    await press(visit, 'PageUp');
    expect(step(visit)).toBe('2');
    await press(visit, 'End');
    expect(step(visit)).toBe(String(workshop.length));
    await press(visit, 'Home', 'ArrowUp');
    expect(step(visit)).toBe('1');
    await visit.leave();
  });

  test('Enter lets the step’s own run begin, stands still and goes on to where it was to stop', async () => {
    const visit = await presented(1);
    await press(visit, 'Enter');
    await visit.pass(3000);
    await press(visit, 'k');
    const then = await clock(visit);
    await visit.pass(3000);
    expect(await clock(visit)).toBe(then);
    expect(await text(visit, '.next')).toBe('Next step');
    await press(visit, 'k');
    await visit.pass(20_000);
    expect([await running(visit), await clock(visit)]).toEqual([0, '0:44']);
    await visit.leave();
  });

  test('the room’s answer is given where somebody else decides, and is lived on', async () => {
    const visit = await presented(3);
    await press(visit, '4');
    expect(await visit.page.locator('.response.given').textContent()).toContain('Give space');
    expect(await running(visit)).toBe(1);
    await press(visit, 'r');
    expect([await clock(visit), await running(visit)]).toEqual(['0:44', 0]);
    await visit.leave();
  });

  test('Esc shows all steps and takes them away; arrows and Enter choose one', async () => {
    const visit = await presented(2);
    await press(visit, 'Escape');
    await visit.page.locator('.tile[aria-current="step"]:focus').waitFor();
    await press(visit, 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'Enter');
    expect(step(visit)).toBe('4');
    expect(await visit.page.locator('.tile').count()).toBe(0);
    await press(visit, 'Escape', 'Escape');
    expect(await visit.page.locator('.tile').count()).toBe(0);
    expect(step(visit)).toBe('4');
    await visit.leave();
  });

  test('one comes from a stage and goes back to it: the same child, the same colours', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=slow&seed=7&lang=en&palette=dark' });
    await visit.page.getByRole('button', { name: 'Present' }).click();
    await onTheWall(visit);
    await visit.pass(frame);
    expect(await visit.page.evaluate(() => document.documentElement.dataset.palette)).toBe('projector');
    await press(visit, 'Escape');
    await visit.page.getByRole('button', { name: 'Leave the workshop' }).click();
    await visit.pass(frame);
    expect(new URL(visit.page.url()).hash).toBe('#stage=watch&scenario=slow&seed=7&lang=en&palette=dark');
    expect(await visit.page.locator('.top-bar').isVisible()).toBe(true);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });
});

describe('read from the back', () => {
  /** Notes the size of every letter the picture draws. */
  const noteLetters = () => {
    const sizes = new Set<number>();
    Object.assign(globalThis, { letters: sizes });
    for (const kind of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const fill = kind.prototype.fillText;
      kind.prototype.fillText = function (this: CanvasRenderingContext2D, ...given: Parameters<typeof fill>) {
        const scale = this.getTransform().a;
        sizes.add(Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0') * Math.min(1, scale));
        return fill.apply(this, given);
      } as typeof fill;
    }
  };

  test.for(['projector', 'paper'] as const)(
    'no label in the picture is smaller than 20 px at 1280 × 720: %s',
    async (palette) => {
      const visit = await app.visit({ address: `#deck=workshop&lang=nl&palette=${palette}`, before: noteLetters });
      await onTheWall(visit);
      for (const [index, { key }] of workshop.entries()) {
        while (step(visit) !== String(index + 1)) await press(visit, 'PageDown');
        await visit.page.evaluate(() => (globalThis as unknown as { letters: Set<number> }).letters.clear());
        // In another language and back every label is drawn anew.
        await press(visit, 'l', 'Enter', 'l');
        await visit.pass(2400);
        const drawn = await visit.page.evaluate(() => [...(globalThis as unknown as { letters: Set<number> }).letters]);
        expect(drawn.length, key).toBeGreaterThan(0);
        expect(Math.min(...drawn), key).toBeGreaterThanOrEqual(20);
        const written = await visit.page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.wall *:not(.unseen, .unseen *)')]
            .filter(
              (one) =>
                [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
                one.checkVisibility(),
            )
            .map((one) => ({
              words: one.textContent?.trim(),
              size: Number.parseFloat(getComputedStyle(one).fontSize),
            })),
        );
        expect(written.length, key).toBeGreaterThan(6);
        expect(
          written.filter(({ size }) => size < 20),
          key,
        ).toEqual([]);
      }
      await visit.leave();
    },
  );
});
