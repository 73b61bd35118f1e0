/** The page around the picture, in the built app: by keyboard, by address, at rest, in every language, palette and size. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenariosOf } from '../../src/stages/stage';
import { scenarioWords, textsFor } from '../../src/text/texts';
import { type App, frame, openApp, press, stands, type Visit } from './app';
import { told } from './hand';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const words = async ({ page }: Visit, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

const dress = ({ page }: Visit) =>
  page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    return { language: lang, palette: dataset.palette, ground: getComputedStyle(document.body).backgroundColor };
  });

describe('by keyboard', () => {
  /** What can be pressed or chosen and is on the screen, and where the focus came with Tab, each with its ring. */
  async function tour({ page }: Visit) {
    const operable = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, a[href]')]
        .filter(
          (one) =>
            one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled') && !one.closest('[inert]'),
        )
        .map((one, index) => {
          one.dataset.place = String(index);
          return `${index} ${one.getAttribute('aria-label') ?? one.textContent?.replace(/\s+/g, ' ').trim()}`;
        }),
    );
    const reached: { readonly name: string; readonly ring: number }[] = [];
    for (const _ of [...operable, 'and once round']) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        if (!(one instanceof HTMLElement) || one.dataset.place === undefined) return null;
        const rings = [one, one.parentElement ?? one].map((each) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
          const seen = outlineStyle !== 'none' && !/, 0\)$|transparent/.test(outlineColor);
          return seen ? Number.parseFloat(outlineWidth) : 0;
        });
        const name = one.getAttribute('aria-label') ?? one.textContent?.replace(/\s+/g, ' ').trim();
        return { name: `${one.dataset.place} ${name}`, ring: Math.max(...rings) };
      });
      if (at) reached.push(at);
    }
    return { operable, reached };
  }

  test.for([
    { address: '#stage=be-the-caregiver', viewport: { width: 1280, height: 720 } },
    { address: '#stage=watch', viewport: { width: 1280, height: 720 } },
    { address: '#stage=be-the-caregiver', viewport: { width: 390, height: 844 } },
  ])(
    'everything that can be pressed or chosen is reached, each with a ring ($address, $viewport.width wide)',
    async (at) => {
      const visit = await app.visit(at);
      const { operable, reached } = await tour(visit);
      expect(operable.length).toBeGreaterThan(8);
      expect(reached.map(({ name }) => name)).toEqual(expect.arrayContaining(operable));
      for (const { name, ring } of reached) expect(ring, `ring around ${name}`).toBeGreaterThanOrEqual(2);
      await visit.leave();
    },
  );

  test('Space presses the button in focus, once', async () => {
    const visit = await app.visit();
    await visit.page.getByRole('button', { name: 'Run', exact: true }).focus();
    await press(visit, ' ');
    expect(await words(visit, '.toggle')).toBe('');
    expect(await visit.page.locator('.toggle').getAttribute('aria-label')).toBe('Pause');
    await press(visit, ' ');
    expect(await visit.page.locator('.toggle').getAttribute('aria-label')).toBe('Run');
    await visit.page.locator('.response').nth(2).focus();
    await press(visit, ' ');
    expect(await visit.page.locator('.response.given .word').allTextContents()).toEqual(['Play']);
    expect(await visit.page.locator('.response.pressed').count()).toBe(0);
    expect(await visit.page.locator('.toggle').getAttribute('aria-label')).toBe('Run');
    await visit.leave();
  });

  test('? opens the page of keys, Esc closes it, and the focus is where it was', async () => {
    const visit = await app.visit();
    const help = visit.page.getByRole('dialog', { name: 'Keys' });
    await visit.page.locator('.toggle').focus();
    await press(visit, '?');
    expect(await help.isVisible()).toBe(true);
    expect(await help.locator('kbd').allTextContents()).toEqual(
      expect.arrayContaining(['1', '5', 'Space', '.', 'r', '?', 'Esc']),
    );
    await press(visit, 'Escape');
    expect(await help.isVisible()).toBe(false);
    expect(await visit.page.evaluate(() => document.activeElement?.className)).toBe('toggle');
    await visit.leave();
  });

  test('a key pressed with Control, Alt or Meta belongs to the browser', async () => {
    const visit = await app.visit();
    for (const held of ['Control', 'Alt', 'Meta'])
      await press(visit, `${held}+1`, `${held}+p`, `${held}+l`, `${held}+.`, `${held}+=`);
    expect(await dress(visit)).toMatchObject({ language: 'en', palette: 'paper' });
    expect(await words(visit, '.clock span')).toBe('3:00 left');
    expect(await words(visit, '.pace-words')).toBe('as fast as life');
    expect((await told(visit.page)).free).toBe(true);
    await visit.leave();
  });

  test('single keys can be switched off; named keys stay', async () => {
    const visit = await app.visit();
    await press(visit, '?');
    await visit.page.getByRole('checkbox').uncheck();
    await press(visit, 'Escape', 'l', 'p', '1');
    expect(await dress(visit)).toMatchObject({ language: 'en', palette: 'paper' });
    expect((await told(visit.page)).free).toBe(true);
    await press(visit, 'ArrowRight');
    expect(await words(visit, '.clock span')).not.toBe('3:00 left');
    await visit.leave();
  });
});

describe('while a run lasts', () => {
  test('the language can be switched, and the run goes on', async () => {
    const visit = await app.visit();
    await visit.page.getByRole('button', { name: 'Run', exact: true }).click();
    await visit.pass(2000 + 4 * frame);
    expect(await words(visit, '.clock span')).toBe('2:58 left');
    await visit.page.getByRole('button', { name: 'NL, Nederlands' }).click();
    await visit.pass(1008);
    expect(await words(visit, '.clock span')).toBe('nog 2:57');
    expect(await visit.page.locator('.toggle').getAttribute('aria-label')).toBe('Pauze');
    expect(await visit.page.title()).toBe('Afgestemd');
    expect((await dress(visit)).language).toBe('nl');
    await press(visit, 'l');
    expect(await words(visit, '.clock span')).toBe('2:57 left');
    await visit.leave();
  });

  test('the palette can be changed, round and round, and the run goes on', async () => {
    const visit = await app.visit();
    await visit.page.getByRole('button', { name: 'Run', exact: true }).click();
    await visit.pass(2000 + 4 * frame);
    const grounds: string[] = [];
    for (const palette of ['dark', 'projector', 'paper']) {
      await press(visit, 'p');
      const { ground, ...seen } = await dress(visit);
      expect(seen).toEqual({ language: 'en', palette });
      grounds.push(ground);
    }
    expect(new Set(grounds).size).toBe(3);
    expect(await words(visit, '.clock span')).toBe('2:58 left');
    await visit.leave();
  });
});

describe('what is lived through', () => {
  test('is chosen by the tabs of the stages and the list of scenarios', async () => {
    const visit = await app.visit();
    await visit.page.getByRole('navigation').getByRole('button', { name: 'Watch' }).click();
    await visit.pass(frame);
    expect(await visit.page.getByRole('navigation').locator('[aria-current="page"]').textContent()).toBe('Watch');
    expect(await visit.page.locator('.response').count()).toBe(0);
    await visit.page.locator('.chips .chip').nth(scenariosOf.watch.indexOf('lab-play')).click();
    await visit.pass(frame);
    expect(await words(visit, '.caption .title')).toBe('Face-to-face play');
    expect(await words(visit, '.pace-words')).toBe('4 × slower than life');
    await press(visit, '1');
    expect(await words(visit, '.caption .title')).toBe(scenarioWords(textsFor('en'), scenariosOf.watch[0] ?? '').name);
    expect(await visit.page.locator('.chips .chip').first().getAttribute('aria-pressed')).toBe('true');
    expect(await words(visit, '.pace-words')).toBe('as fast as life');
    await visit.page.getByRole('navigation').getByRole('button', { name: 'Be the caregiver' }).click();
    await visit.pass(frame);
    await visit.page.getByLabel('What to live through').selectOption({ label: 'Face-to-face play' });
    await visit.pass(frame);
    expect(await words(visit, '.caption .title')).toBe('Face-to-face play');
    expect(await words(visit, '.pace-words')).toBe('4 × slower than life');
    await visit.leave();
  });
});

describe('the address', () => {
  const opened = (visit: Visit) =>
    visit.page.evaluate(() => ({
      stage: document.querySelector('.tabs [aria-current="page"]')?.textContent,
      scenario: document.querySelector<HTMLSelectElement>('.session select')?.value,
      address: location.hash,
    }));

  test('opens exactly what it says', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=lab-play&seed=7&lang=nl&palette=dark' });
    expect(await opened(visit)).toMatchObject({ stage: 'Kijk toe', scenario: 'lab-play' });
    expect(await dress(visit)).toMatchObject({ language: 'nl', palette: 'dark' });
    expect(await words(visit, '.pace-words')).toBe('4 × langzamer dan in het echt');
    expect(await visit.page.locator('.notices').count()).toBe(0);
    const other = await app.visit({ address: '#stage=watch&scenario=lab-play&seed=8&lang=nl&palette=dark' });
    const lives = [];
    for (const each of [visit, other]) {
      const life = [];
      for (let step = 0; step < 8; step++) {
        await press(each, 'ArrowRight');
        life.push((await told(each.page)).title);
      }
      lives.push(life);
    }
    // Another seed is another child.
    expect(lives[0]).not.toEqual(lives[1]);
    await visit.leave();
    await other.leave();
  });

  test('is repaired where it is broken, and that is said in a notice', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=nowhere&seed=-3&speed=fast&lang=nl&moon=full' });
    expect(await opened(visit)).toMatchObject({ stage: 'Kijk toe', scenario: 'good-enough' });
    const notices = await visit.page.getByRole('status').locator('p').allTextContents();
    for (const named of ['nowhere', '-3', 'fast', 'moon'])
      expect(
        notices.filter((notice) => notice.includes(named)),
        named,
      ).toHaveLength(1);
    await visit.page.getByRole('status').getByRole('button', { name: 'Sluiten' }).click();
    await visit.pass(frame);
    expect(await visit.page.locator('.notices').count()).toBe(0);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('keeps what was chosen, so that a reload opens the same', async () => {
    const visit = await app.visit();
    await visit.page.getByRole('navigation').getByRole('button', { name: 'Watch' }).click();
    await visit.pass(frame);
    await visit.page.locator('.chips .chip').nth(scenariosOf.watch.indexOf('attuned')).click();
    await visit.pass(frame);
    await press(visit, '+', 'l', 'p');
    const before = { ...(await opened(visit)), ...(await dress(visit)), pace: await words(visit, '.pace-words') };
    expect(before).toMatchObject({ stage: 'Kijk toe', scenario: 'attuned', language: 'nl', palette: 'dark' });
    expect(before.pace).toBe('2 × sneller dan in het echt');
    await visit.page.reload();
    await stands(visit.page);
    expect({ ...(await opened(visit)), ...(await dress(visit)), pace: await words(visit, '.pace-words') }).toEqual(
      before,
    );
    await visit.leave();
  });
});

describe('the device', () => {
  test('may block storage: a session is lived all the same, and the one before is remembered while the page lives', async () => {
    const visit = await app.visit({
      address: '#ends=60',
      before: () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    });
    const live = async () => {
      for (let now = await told(visit.page); !now.over; now = await told(visit.page)) {
        if (now.waited !== null && now.free) await press(visit, '1');
        await press(visit, 'ArrowRight');
      }
    };
    await live();
    expect(await words(visit, '.session-end h2')).toBe('The session has ended');
    const first = await words(visit, '.timing-row');
    await press(visit, 'r');
    await live();
    expect(await words(visit, '.timing-row:nth-of-type(2)')).toBe(first.replace('this session', 'the session before'));
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('is asked for nothing from anywhere else', async () => {
    const visit = await app.visit();
    await press(visit, 'p', 'l', ' ');
    await visit.pass(1008);
    expect(visit.requested.length).toBeGreaterThan(3);
    expect(visit.requested.filter((url) => new URL(url).origin !== app.origin)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });
});
