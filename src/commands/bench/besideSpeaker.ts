/** How far the speaker's window and the wall are apart: the moment of life each shows, looked at in one and the same instant. */
import type { Page } from 'playwright';
import { spreadOf } from '../../episodes/spread';
import type { BuiltApp } from '../builtApp';

interface Apart {
  /** Milliseconds of life. */
  readonly medianMs: number;
  readonly worstMs: number;
  /** The worst, in frames of a sixtieth of a second. */
  readonly worstFrames: number;
  /** The worst, in frames the wall had drawn: a busy machine draws fewer, and each holds more of life. */
  readonly worstDrawn: number;
  readonly looks: number;
  /** How far life came meanwhile, in seconds: the wall must have been running. */
  readonly lived: number;
}

const seconds = 0.7;
const frameMs = 1000 / 60;

/**
 * In the speaker's window: looks at both windows again and again, between whatever else the browser does, as often as it lets
 * one, and notes how many milliseconds of life they are apart, and how many frames the wall has drawn since.
 */
async function lookAtBoth(lasts: number) {
  const momentOf = (page: Document) => Number(page.querySelector('[data-at]')?.getAttribute('data-at'));
  const wall = (opener as Window).document;
  const drawn = [momentOf(document), momentOf(wall)];
  const watching = new MutationObserver(() => drawn.push(momentOf(wall)));
  watching.observe(wall, { subtree: true, attributeFilter: ['data-at'] });
  const looks: { readonly apart: number; readonly behind: number }[] = [];
  const [begun, from] = [performance.now(), momentOf(wall)];
  while (performance.now() - begun < 1000 * lasts) {
    const [there, here] = [momentOf(wall), momentOf(document)];
    looks.push({ apart: 1000 * Math.abs(there - here), behind: drawn.length - 1 - drawn.lastIndexOf(here) });
    await new Promise((done) => setTimeout(done, 1));
  }
  watching.disconnect();
  return { looks, lived: momentOf(wall) - from };
}

async function apartIn(speaker: Page): Promise<Apart> {
  const { looks, lived } = await speaker.evaluate(lookAtBoth, seconds);
  const apart = looks.map((look) => look.apart);
  const worst = Math.max(...apart);
  return {
    ...{ medianMs: spreadOf(apart)?.median ?? Number.NaN, worstMs: worst, worstFrames: worst / frameMs },
    worstDrawn: Math.max(...looks.map(({ behind }) => behind)),
    ...{ looks: looks.length, lived },
  };
}

const runs = (speaker: Page) => speaker.locator('.life[data-runs]').waitFor();

/** A step of the workshop that runs on and on. */
export async function besideSpeaker({ browser, address }: BuiltApp) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const wall = await context.newPage();
  await wall.goto(`${address}#deck=workshop&step=2`);
  await wall.locator('.wall .next').waitFor();
  const [speaker] = await Promise.all([wall.waitForEvent('popup'), wall.keyboard.press('s')]);
  await speaker.locator('.next').click();
  await runs(speaker);
  const opened = await apartIn(speaker);
  await speaker.reload();
  await runs(speaker);
  const speakerLoadedAnew = await apartIn(speaker);
  await wall.reload();
  // The wall stands still, and is found again.
  await speaker.locator('.life:not([data-runs])').waitFor();
  await speaker.keyboard.press('Enter');
  await runs(speaker);
  const wallLoadedAnew = await apartIn(speaker);
  await context.close();
  return { opened, speakerLoadedAnew, wallLoadedAnew };
}
