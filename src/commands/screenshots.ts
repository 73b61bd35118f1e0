/** Pictures of every stage at its telling moments, in the named sizes, languages and palettes. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { palettes } from '../look/palettes';
import { fitting, misfits } from '../model/signals';
import { languages } from '../text/languages';
import { type Given, run } from './arguments';
import { takeBlind } from './blind';
import { type BuiltApp, builtApp } from './builtApp';
import { type Hand, hand, letPass, opened, press, step } from './hand';

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
    blind: {
      says: 'Instead: 15 pictures of the child without a word, shuffled; the key lies beside the folder.',
      takes: 'flag',
    },
  },
} as const;

const chosen = <T extends string>(all: readonly T[], only: unknown): readonly T[] =>
  only === undefined ? all : all.filter((entry) => entry === only);

/** Steps on until the child asks for something. */
async function untilAsked(of: Hand): Promise<void> {
  while (of.beside.life().phase !== 'signalling') await step(of);
}

const answer = (of: Hand, fittingly: boolean): Promise<void> => {
  const need = of.beside.life().episode?.need ?? 'comfort';
  return press(of, fittingly ? fitting[need] : (misfits(need, null)[0] ?? 'hold'));
};

type Take = (moment: string, page: Page) => Promise<void>;

/** Be the caregiver: a signal, a mismatch, its repair, and the session's end. */
async function playThrough(app: BuiltApp, take: Take): Promise<void> {
  const own = await hand(app, '#stage=be-the-caregiver&seed=3&lang=en&palette=paper', 3);
  const { page } = own;
  await take('begin', page);
  for (let episode = 0; episode < 5; episode++) {
    await untilAsked(own);
    await letPass(own, 1400);
    if (episode === 3) await take('signal', page);
    await answer(own, episode % 3 !== 0);
    if (episode % 3 !== 0) continue;
    await letPass(own, 1500);
    if (episode === 3) await take('mismatch', page);
    await answer(own, true);
    await letPass(own, 1300);
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

/** Two dyads side by side, once they have grown apart. */
async function twoThrough(app: BuiltApp, take: Take): Promise<void> {
  const page = await opened(app, '#stage=watch&beside=never-repairs&lang=en&palette=paper&speed=16');
  await page.locator('.answers.two').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await page.clock.runFor(20_000);
  await page.keyboard.press('Space');
  await page.clock.runFor(50);
  await take('two', page);
  await page.close();
}

/** The strain test: the word before, the still face, the reunion, and what it came to. */
async function strainThrough(app: BuiltApp, take: Take): Promise<void> {
  const page = await opened(app, '#stage=strain-test&lang=en&palette=paper&speed=16');
  await page.locator('.word-before').waitFor({ state: 'attached' });
  await take('strain-word', page);
  await page.keyboard.press('Space');
  for (const [moment, seconds] of [
    ['still-face', 170],
    ['reunion', 75],
    ['account', 120],
  ] as const) {
    await page.clock.runFor((seconds / 16) * 1000);
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finish())));
    await take(`strain-${moment}`, page);
  }
  await page.close();
}

async function takeAll(given: Given): Promise<number> {
  const app = await builtApp();
  if (!app) return 1;
  const into = String(given.into ?? (given.blind ? 'screenshots/blind' : 'screenshots'));
  mkdirSync(into, { recursive: true });
  if (given.blind) {
    const shown = await takeBlind(app, into).finally(() => app.close());
    console.log(`${shown} pictures in ${into}/, the key in ${into}-key.txt`);
    return 0;
  }
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
    await twoThrough(app, take);
    await strainThrough(app, take);
  } finally {
    await app.close();
  }
  console.log(`${taken} pictures in ${into}/`);
  return 0;
}

export const main = (args: readonly string[]): Promise<number> => run(command, args, takeAll);
