/** The speaker's window: a view of the wall with commands; either may be loaded anew, and finds the other again. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workshopWords } from '../../src/text/workshop';
import { type App, frame, launch, onAFrame, openApp, press, stands, type Visit, type Visiting, visitOf } from './app';
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

const { steps } = workshopWords.en;

interface Both {
  readonly wall: Visit;
  readonly speaker: Page;
}

async function opened(wall: Visit): Promise<Both> {
  await wall.page.locator('.wall .next').waitFor();
  const [speaker] = await Promise.all([wall.page.waitForEvent('popup'), wall.page.keyboard.press('s')]);
  await speaker.locator('.speaker .notes').waitFor();
  return { wall, speaker };
}

const both = async (step = 2, visiting: Visiting = {}): Promise<Both> =>
  opened(await app.visit({ address: `#deck=workshop&step=${step}&lang=en`, ...visiting }));

/** Lets a frame pass as often as it takes: what one window says to the other comes when it comes. */
async function until(wall: Visit, holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await holds()) return;
    await wall.pass(frame);
  }
  throw new Error('it never came to that');
}

const title = (page: Page) => page.locator('h1').first().textContent();
const there = async (page: Page, selector: string) => (await page.locator(selector).count()) > 0;
const at = async (page: Page) => Number(await page.locator('[data-at]').first().getAttribute('data-at'));
const click = (speaker: Page, name: string) => speaker.getByRole('button', { name, exact: true }).click();
const runs = (speaker: Page) => there(speaker, '.toggle[aria-label="Pause"]');
const spoken = (speaker: Page) => speaker.locator('.spoken dd').first().textContent();
const sayings = (page: Page) => page.locator('.notices').allTextContents();

describe('the speaker’s window', () => {
  test('shows what stands on the wall, the notes and the next step; what is asked there happens on the wall', async () => {
    const { wall, speaker } = await both();
    expect(await title(speaker)).toBe(steps.inTime.title);
    const notes = await speaker.locator('.notes').textContent();
    for (const words of [steps.inTime.say, steps.inTime.ask, steps.inTime.often, steps.inTime.touch])
      expect(notes).toContain(words);
    expect(await speaker.locator('.next-step').textContent()).toContain(steps.mismatch.title);
    await speaker.locator('.next').click();
    await until(wall, () => runs(speaker));
    await speaker.keyboard.press('PageDown');
    await until(wall, async () => (await title(wall.page)) === steps.mismatch.title);
    await until(wall, async () => (await title(speaker)) === steps.mismatch.title);
    await click(speaker, 'Give space');
    await until(wall, () => there(wall.page, '.response.given'));
    await speaker.getByLabel('All steps').selectOption({ index: 10 });
    await until(wall, async () => (await title(wall.page)) === steps.home.title);
    await speaker.keyboard.press('PageUp');
    await until(wall, async () => (await title(speaker)) === steps.wayBack.title);
    await wall.page.bringToFront();
    await press(wall, 'l');
    await until(wall, async () => (await title(speaker)) === workshopWords.nl.steps.wayBack.title);
    expect(await speaker.evaluate(() => document.documentElement.lang)).toBe('nl');
    expect(wall.complaints).toEqual([]);
    await wall.leave();
  });

  test('leaves the wall nothing but what the room is to see, until it is closed', async () => {
    const { wall, speaker } = await both(3);
    await until(wall, async () => !(await there(wall.page, '.controls-on-wall')));
    for (const seen of ['.heading h1', '.prompt', '.canvas-host', '.response'])
      expect(await wall.page.locator(seen).first().isVisible(), seen).toBe(true);
    await speaker.close();
    await until(wall, () => there(wall.page, '.controls-on-wall'));
    await wall.leave();
  });

  test('shows the moment that is on the wall', async () => {
    const { wall, speaker } = await both();
    await speaker.keyboard.press('PageDown');
    await until(wall, async () => (await at(speaker)) > 0.5);
    await speaker.keyboard.press('k');
    await until(wall, async () => !(await runs(speaker)));
    expect(await at(speaker)).toBe(await at(wall.page));
    await wall.leave();
  });

  test('blanks the wall and brings it back; a press that brings it back does nothing else', async () => {
    const { wall, speaker } = await both();
    await speaker.keyboard.press('b');
    await until(wall, () => there(wall.page, '.blank'));
    await until(wall, () => there(speaker, '.chip[aria-pressed="true"]'));
    await click(speaker, 'Bring the wall back');
    await until(wall, async () => !(await there(wall.page, '.blank')));
    await speaker.keyboard.press('.');
    await until(wall, () => there(wall.page, '.blank'));
    await speaker.keyboard.press('PageDown');
    await until(wall, async () => !(await there(wall.page, '.blank')));
    expect([await runs(speaker), await title(wall.page)]).toEqual([false, steps.inTime.title]);
    await wall.leave();
  });

  test('counts from the first press, pauses and begins anew, and keeps the time over a reload', async () => {
    const { wall, speaker } = await both();
    await wall.pass(2000);
    expect(await spoken(speaker)).toBe('0:00');
    await speaker.keyboard.press('PageDown');
    await until(wall, async () => (await spoken(speaker)) === '0:02');
    await speaker.reload();
    await speaker.locator('.clocks').waitFor();
    expect(await spoken(speaker)).toBe('0:02');
    await click(speaker, 'Pause the timer');
    await wall.pass(3000);
    expect(await spoken(speaker)).toBe('0:02');
    await click(speaker, 'Timer to zero');
    expect(await spoken(speaker)).toBe('0:00');
    expect(await title(speaker)).toBe(steps.inTime.title);
    await wall.leave();
  });

  test('has its own colours and its page of keys, and lets single keys be switched off on both sides', async () => {
    const { wall, speaker } = await both();
    const palette = () => speaker.evaluate(() => document.documentElement.dataset.palette);
    const before = await palette();
    await speaker.keyboard.press('p');
    const after = await palette();
    expect(after).not.toBe(before);
    await speaker.reload();
    await speaker.locator('.notes').waitFor();
    expect(await palette()).toBe(after);
    await speaker.keyboard.press('?');
    await speaker.getByRole('checkbox').uncheck();
    await speaker.keyboard.press('Escape');
    await wall.pass(10 * frame);
    for (const page of [speaker, wall.page]) {
      await page.keyboard.press('b');
      await wall.pass(2 * frame);
      expect(await there(wall.page, '.blank')).toBe(false);
    }
    await speaker.keyboard.press('PageDown');
    await until(wall, () => runs(speaker));
    await wall.leave();
  });

  test.for(['light', 'dark'] as const)('can be used by everybody, wide and narrow: %s', async (colorScheme) => {
    const { wall, speaker } = await both(4, { colorScheme });
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await speaker.evaluate(axe);
    // Axe waits on timers of its own.
    await wall.page.clock.resume();
    for (const [width, height] of [
      [1080, 760],
      [390, 844],
    ] as const) {
      await speaker.setViewportSize({ width, height });
      const found = await speaker.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(found, `${width}`).toEqual([]);
      const wider = await speaker.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `${width}`).toBeLessThanOrEqual(0);
    }
    await wall.leave();
  });
});

describe('the wall', () => {
  test('stands where it stood when it is loaded anew: the step, the moment, the room’s answer; and is found again', async () => {
    const { wall, speaker } = await both(3);
    await click(speaker, 'Give space');
    await until(wall, async () => (await at(speaker)) > 45);
    await speaker.keyboard.press('k');
    await until(wall, async () => !(await runs(speaker)));
    const shown = () => wall.page.locator('.caption .title').textContent();
    const [moment, told] = [await at(wall.page), await shown()];
    await speaker.keyboard.press('b');
    await until(wall, () => there(wall.page, '.blank'));
    await wall.page.reload();
    await stands(wall.page);
    await wall.page.locator('.blank').waitFor({ state: 'attached' });
    expect(await title(wall.page)).toBe(steps.mismatch.title);
    await wall.pass(1000);
    await until(wall, async () => !(await there(speaker, '.gone')));
    await click(speaker, 'Bring the wall back');
    await until(wall, async () => !(await there(wall.page, '.blank')));
    expect(await shown()).toBe(told);
    // An answer is stamped to the millisecond.
    expect(Math.abs((await at(wall.page)) - moment)).toBeLessThanOrEqual(0.001);
    expect(await at(speaker)).toBe(await at(wall.page));
    expect(await spoken(speaker)).not.toBe('0:00');
    await until(wall, async () => !(await there(wall.page, '.controls-on-wall')));
    expect(wall.complaints).toEqual([]);
    await wall.leave();
  });

  test('that can keep nothing says what that means for a reload', async () => {
    const before = () => Object.defineProperty(window, 'sessionStorage', { get: () => undefined });
    const wall = await app.visit({ address: '#deck=workshop&step=2&lang=en', before });
    await wall.page.locator('.wall .next').waitFor();
    await wall.pass(frame);
    expect((await sayings(wall.page)).join()).toContain('keeps nothing');
    await wall.page.getByRole('button', { name: 'Dismiss' }).click();
    await wall.pass(frame);
    expect(await sayings(wall.page)).toEqual([]);
    await wall.leave();
  });

  test('that is gone is said, and nothing more can be asked of it', async () => {
    const { wall, speaker } = await both();
    await wall.page.evaluate(() => {
      location.hash = '#stage=watch';
    });
    // It says so as it goes: nobody has to wait until it was missed.
    for (let i = 0; i < 20 && !(await there(speaker, '.gone')); i++) await wall.pass(frame);
    expect(await there(speaker, '.gone')).toBe(true);
    expect(await there(speaker, 'footer[inert]')).toBe(true);
    await wall.leave();
  });

  test('says what to do where the browser lets no window open', async () => {
    const before = () => {
      window.open = () => null;
    };
    const wall = await app.visit({ address: '#deck=workshop&lang=en', before });
    await wall.page.locator('.wall .next').waitFor();
    await press(wall, 's');
    expect((await sayings(wall.page)).join()).toContain('Allow pop-ups');
    await wall.page.getByRole('button', { name: 'Dismiss' }).click();
    await wall.pass(frame);
    expect(await sayings(wall.page)).toEqual([]);
    await wall.leave();
  });

  /** Keeps the port a window speaks through within reach. */
  const keepPorts = () => {
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...said: unknown[]) {
      // The clock of the test has ports of its own, through which nothing is said.
      if (said[0]) Object.assign(globalThis, { port: this });
      return (postMessage as (...said: unknown[]) => void).apply(this, said);
    };
  };
  const sayThrough = (page: Page, message: unknown) =>
    page.evaluate((said) => (globalThis as unknown as { port: MessagePort }).port.postMessage(said), message);

  test('says to the speaker what it could not understand, and repairs what it can', async () => {
    const { wall, speaker } = await both(2);
    await wall.page.evaluate(keepPorts);
    await speaker.evaluate(keepPorts);
    await wall.pass(1000);
    await until(wall, () => speaker.evaluate(() => 'port' in globalThis));
    await until(wall, () => wall.page.evaluate(() => 'port' in globalThis));
    await sayThrough(speaker, { does: 'dance' });
    await until(wall, async () => (await sayings(speaker)).join().includes('did not understand'));
    await sayThrough(speaker, { does: 'goTo', step: 98.6 });
    await until(wall, async () => (await title(speaker)) === steps.home.title);
    await until(wall, async () => (await sayings(speaker)).join().includes('nearest'));
    await sayThrough(wall.page, { says: 'onWall', now: { step: 'first' } });
    await until(wall, async () => (await sayings(speaker)).join().includes('does not understand'));
    expect(await title(speaker)).toBe(steps.home.title);
    await click(speaker, 'Dismiss');
    await until(wall, async () => !(await there(speaker, '.notices')));
    expect(await sayings(wall.page)).toEqual([]);
    await wall.leave();
  });

  test('hears nobody it did not open', async () => {
    const { wall, speaker } = await both();
    const answered = await wall.page.evaluate(async () => {
      const stranger = document.createElement('iframe');
      document.body.append(stranger);
      let answers = 0;
      stranger.contentWindow?.addEventListener('message', () => answers++);
      const script = stranger.contentDocument?.createElement('script');
      if (!script) throw new Error('the stranger cannot speak');
      script.textContent = "parent.postMessage({ attune: 'speaker', says: 'hello' }, '*')";
      stranger.contentDocument?.body.append(script);
      window.postMessage({ attune: 'speaker', says: 'hello' }, '*');
      // Messages come in order: these come after all that was said and answered.
      for (let i = 0; i < 3; i++)
        await new Promise<void>((heard) => {
          addEventListener('message', () => heard(), { once: true });
          window.postMessage('after', '*');
        });
      stranger.remove();
      return answers;
    });
    expect(answered).toBe(0);
    // The one it did open is still heard, without having to greet again.
    await speaker.keyboard.press('PageDown');
    for (let i = 0; i < 10 && !(await runs(speaker)); i++) await wall.pass(frame);
    expect(await runs(speaker)).toBe(true);
    expect(wall.complaints).toEqual([]);
    await wall.leave();
  });
});

test('from one file in a folder both find each other, also when each is loaded anew', async () => {
  const wall = await visitOf(browser, oneFile, { address: '#deck=workshop&step=2&lang=en', offline: true });
  await stands(wall.page);
  await onAFrame(wall);
  const { speaker } = await opened(wall);
  expect(await title(speaker)).toBe(steps.inTime.title);
  await speaker.reload();
  await until(wall, () => there(speaker, '.notes'));
  await speaker.keyboard.press('PageDown');
  await until(wall, async () => (await at(speaker)) > 1);
  await speaker.keyboard.press('k');
  await until(wall, async () => !(await runs(speaker)));
  const moment = await at(wall.page);
  await wall.page.reload();
  await stands(wall.page);
  await wall.page.locator('.wall .next').waitFor();
  await wall.pass(1000);
  await until(wall, async () => !(await there(speaker, '.gone')));
  expect(Math.abs((await at(speaker)) - moment)).toBeLessThanOrEqual(0.001);
  await speaker.keyboard.press('Enter');
  await until(wall, async () => (await at(speaker)) > moment + 0.3);
  expect(wall.complaints).toEqual([]);
  await wall.leave();
});
