/** Pictures of every stage at its telling moments, in the named sizes, languages and palettes. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { palettes } from '../look/palettes';
import { fitting, misfits, responses } from '../model/signals';
import { scenarioOf } from '../scenarios';
import { settingsOf } from '../scenarios/scenario';
import { createRun, type Run } from '../simulation/run';
import { beTheCaregiver } from '../stages/beTheCaregiver';
import { languages } from '../text/languages';
import { type Given, run } from './arguments';
import { type BuiltApp, builtApp } from './builtApp';

const sizes = {
  '1280x720': [1280, 720],
  '1920x1080': [1920, 1080],
  '820x1180': [820, 1180],
  '390x844': [390, 844],
} as const;

const command = {
  name: 'screenshots',
  says: 'Takes pictures of every stage at its telling moments into screenshots/ (or another folder).',
  options: {
    into: { says: 'The folder (screenshots).', takes: 'text' },
    size: { says: 'Only this size.', takes: 'text', among: Object.keys(sizes) },
    language: { says: 'Only this language.', takes: 'text', among: languages },
    palette: { says: 'Only this palette.', takes: 'text', among: palettes },
  },
} as const;

const chosen = <T extends string>(all: readonly T[], only: unknown): readonly T[] =>
  only === undefined ? all : all.filter((entry) => entry === only);

/** A hand on the page, and the same run lived beside it, so that the hand knows what is asked. */
interface Hand {
  readonly page: Page;
  readonly beside: Run;
}

/** Time in the page stands still but for what is let pass here: pictures are the same whenever they are taken. */
async function opened({ browser, address }: BuiltApp, fragment: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.clock.install({ time: 0 });
  await page.goto(`${address}${fragment}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.clock.runFor(100);
  await page.locator('#app').focus();
  return page;
}

async function letPass({ page, beside }: Hand, milliseconds: number): Promise<void> {
  await page.keyboard.press('Space');
  await page.clock.runFor(milliseconds);
  await page.keyboard.press('Space');
  await page.clock.runFor(50);
  beside.advanceTo(beside.now() + milliseconds / 1000);
}

async function step({ page, beside }: Hand): Promise<void> {
  await page.keyboard.press('.');
  await page.clock.runFor(50);
  beside.step(beside.now() + 120);
}

/** Steps on until the child asks for something. */
async function untilAsked(hand: Hand): Promise<void> {
  while (hand.beside.life().phase !== 'signalling') await step(hand);
}

async function answer({ page, beside }: Hand, fittingly: boolean): Promise<void> {
  const need = beside.life().episode?.need ?? 'comfort';
  const response = fittingly ? fitting[need] : (misfits(need, null)[0] ?? 'hold');
  await page.keyboard.press(String(responses.indexOf(response) + 1));
  beside.give({ type: 'respond', response });
}

type Take = (moment: string, page: Page) => Promise<void>;

/** Be the caregiver: a signal, a mismatch, its repair, and the session's end. */
async function playThrough(app: BuiltApp, take: Take): Promise<void> {
  const page = await opened(app, '#stage=be-the-caregiver&seed=3&lang=en&palette=paper');
  const scenario = scenarioOf(beTheCaregiver.scenario);
  if (!scenario) throw new Error('the stage has no scenario');
  const hand = { page, beside: createRun({ settings: settingsOf(scenario, { by: 'person' }), seed: 3, inputs: [] }) };
  await take('begin', page);
  for (let episode = 0; episode < 5; episode++) {
    await untilAsked(hand);
    await letPass(hand, 1400);
    if (episode === 3) await take('signal', page);
    await answer(hand, episode % 3 !== 0);
    if (episode % 3 !== 0) continue;
    await letPass(hand, 1500);
    if (episode === 3) await take('mismatch', page);
    await answer(hand, true);
    await letPass(hand, 1300);
    if (episode === 3) await take('repair', page);
  }
  for (let faster = 0; faster < 4; faster++) {
    await page.keyboard.press('+');
    await page.clock.runFor(50);
  }
  await page.keyboard.press('Space');
  await page.clock.runFor(13_000);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finish())));
  await take('end', page);
  await page.close();
}

/** Watch: a child whose bids are not met, and one whose are mended. */
async function watchThrough(app: BuiltApp, take: Take): Promise<void> {
  for (const [scenario, seconds] of [
    ['never-repairs', 95],
    ['good-enough', 60],
  ] as const) {
    const page = await opened(app, `#stage=watch&scenario=${scenario}&seed=2&lang=en&palette=paper&speed=4`);
    await page.keyboard.press('Space');
    await page.clock.runFor((seconds / 4) * 1000);
    await page.keyboard.press('Space');
    await page.clock.runFor(50);
    await take(`watch-${scenario}`, page);
    await page.close();
  }
}

async function takeAll(given: Given): Promise<number> {
  const app = await builtApp();
  if (!app) return 1;
  const into = String(given.into ?? 'screenshots');
  mkdirSync(into, { recursive: true });
  const wanted = {
    sizes: chosen(Object.keys(sizes) as (keyof typeof sizes)[], given.size),
    languages: chosen(languages, given.language),
    palettes: chosen(palettes, given.palette),
  };
  let taken = 0;

  /** Turns the page through every size, language and palette, and back to where it was. */
  const take: Take = async (moment, page) => {
    for (const palette of palettes) {
      for (const language of languages) {
        for (const size of wanted.sizes) {
          if (!wanted.languages.includes(language) || !wanted.palettes.includes(palette)) continue;
          const [width, height] = sizes[size];
          await page.setViewportSize({ width, height });
          await page.clock.runFor(50);
          await page.screenshot({ path: `${into}/${moment}-${size}-${language}-${palette}.png` });
          taken++;
        }
        await page.keyboard.press('l');
        await page.clock.runFor(50);
      }
      await page.keyboard.press('p');
      await page.clock.runFor(50);
    }
  };

  try {
    await playThrough(app, take);
    await watchThrough(app, take);
  } finally {
    await app.close();
  }
  console.log(`${taken} pictures in ${into}/`);
  return 0;
}

export const main = (args: readonly string[]): Promise<number> => run(command, args, takeAll);
