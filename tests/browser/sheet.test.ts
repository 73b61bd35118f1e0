/** A sheet beside the picture, in the built app: opened by hand, loaded only then, and closed without a trace. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/text/languages';
import { textsFor } from '../../src/text/texts';
import { type App, frame, openApp, press, type Visit } from './app';

const nowhere = { x: -1, y: -1, width: 0, height: 0 };

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const focused = ({ page }: Visit) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

const theModel = ({ page }: Visit) => page.getByRole('region', { name: 'The model' });

test('the model’s page is loaded when it is opened, takes the focus, and gives it back', async () => {
  const visit = await app.visit();
  const before = visit.requested.length;
  expect(visit.requested.some((address) => /sheet/.test(address))).toBe(false);
  await visit.page.locator('.toggle').focus();
  await press(visit, 'w');
  await theModel(visit).waitFor();
  expect(visit.requested.slice(before).some((address) => /sheet.*\.css/.test(address))).toBe(true);
  expect(await focused(visit)).toBe('sheet-title');
  await press(visit, 'Escape');
  expect(await theModel(visit).count()).toBe(0);
  expect(await focused(visit)).toBe('toggle');
  await visit.leave();
});

test('life goes on beside it, and answers can be given', async () => {
  const visit = await app.visit();
  await visit.page.getByRole('button', { name: 'The model' }).click();
  await theModel(visit).waitFor();
  await press(visit, ' ');
  await visit.pass(2000);
  expect(await visit.page.locator('.clock').first().textContent()).toContain('2:58');
  const picture = await visit.page.locator('.picture').boundingBox();
  const sheet = await theModel(visit).boundingBox();
  expect(picture && sheet && picture.x + picture.width).toBeLessThanOrEqual(sheet?.x ?? 0);
  await visit.page.locator('.response').first().click();
  await visit.pass(frame);
  expect(await visit.page.locator('.response.given').count()).toBe(1);
  await visit.leave();
});

test('on a phone it lies over the picture, what it hides cannot be reached, and the menu it came from gets the focus', async () => {
  const visit = await app.visit({ viewport: { width: 390, height: 844 } });
  await visit.page.getByRole('button', { name: 'More' }).click();
  await visit.page.getByRole('button', { name: 'The model' }).click();
  await theModel(visit).waitFor();
  expect(await visit.page.locator('.answers').isVisible()).toBe(false);
  expect(await theModel(visit).getByRole('button', { name: 'Run' }).isVisible()).toBe(true);
  await theModel(visit).getByRole('button', { name: 'Close' }).click();
  expect(await focused(visit)).toBe('bare more');
  expect(await visit.page.locator('.answers').isVisible()).toBe(true);
  await visit.leave();
});

test('where it cannot be loaded, the page says so, and opening it again tries again', async () => {
  const visit = await app.visit();
  await visit.page.context().setOffline(true);
  await press(visit, 'w');
  await visit.page.getByRole('alert').waitFor();
  await visit.page.context().setOffline(false);
  await press(visit, 'w');
  await press(visit, 'w');
  await theModel(visit).waitFor();
  await visit.leave();
});

const { words } = textsFor('en');
/** What the whole screen in words says of the child, and the state that is lit then. */
const litWhen: Readonly<Record<keyof typeof words.child, string>> = {
  engaged: 'child.contact.engaged',
  exploring: 'child.contact.exploring',
  signalling: 'child.signalling',
  soothing: 'child.soothing',
  withdrawn: 'child.withdrawn',
  selfSoothing: 'child.selfSoothing.calming',
  settledAlone: 'child.selfSoothing.settledAlone',
};

test('the states lit in the chart are those the picture is in: lived, stepped back to, and in another language', async () => {
  const visit = await app.visit({ address: '#stage=watch&scenario=never-repairs&seed=2&lang=en' });
  await press(visit, 'w');
  await theModel(visit).waitFor();
  const seen = new Set<string>();
  const lit = () =>
    visit.page.evaluate(() => ({
      screen: document.querySelector('section:has(> #in-words)')?.textContent ?? '',
      child: [...document.querySelectorAll('.chart.child .on')].map((one) => one.getAttribute('data-state')),
      caregiver: [...document.querySelectorAll('.chart.caregiver .inner.on')].map((one) =>
        one.getAttribute('data-state'),
      ),
    }));
  for (const key of [...Array(60).fill('ArrowRight'), ...Array(10).fill('ArrowLeft')]) {
    await press(visit, key);
    const { screen, child, caregiver } = await lit();
    const phase = (Object.keys(litWhen) as (keyof typeof litWhen)[]).find((one) => screen.includes(words.child[one]));
    expect(child).toContain(litWhen[phase ?? 'engaged']);
    const answering = screen.includes(words.gives('').trim().slice(0, -1));
    const state = (Object.keys(words.caregiver) as (keyof typeof words.caregiver)[]).find((one) =>
      screen.includes(words.caregiver[one]),
    );
    const expected = answering ? ['caregiver.responding', 'caregiver.repairing'] : [`caregiver.${state}`];
    expect(expected).toEqual(expect.arrayContaining(caregiver));
    expect(caregiver).toHaveLength(1);
    if (phase) seen.add(phase);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['exploring', 'signalling', 'soothing', 'withdrawn']));
  const before = (await lit()).child;
  await press(visit, 'l');
  await visit.page.getByRole('region', { name: 'Het model' }).waitFor();
  expect((await lit()).child).toEqual(before);
  expect(await visit.page.locator('.chart.child').getAttribute('aria-label')).toMatch(/^Nu\. Het kind: /);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('a number is changed in the panel: the same life is lived again to the same moment, and the address carries it', async () => {
  const visit = await app.visit({ address: '#stage=watch&scenario=slow&seed=4&lang=en' });
  for (let step = 0; step < 12; step++) await press(visit, 'ArrowRight');
  const felt = async () => (await visit.page.locator('.canvas-host').getAttribute('aria-label')) ?? '';
  const clock = async () => (await visit.page.locator('.clock strong').textContent()) ?? '';
  const [feltBefore, clockBefore] = [await felt(), await clock()];
  await press(visit, 'w');
  await theModel(visit).waitFor();
  const hope = visit.page.getByRole('textbox', { name: 'How long hope lasts, as a number' });
  await hope.fill('15');
  await hope.press('Tab');
  await visit.pass(frame);
  expect(new URL(visit.page.url()).hash).toContain('set=hopeTime:15');
  expect(await clock()).toBe(clockBefore);
  expect(await felt()).not.toBe(feltBefore);
  expect(await visit.page.locator('.past .other').count()).toBe(1);
  await visit.page.locator('.differs-strip').getByText('How long hope lasts 15 (was 40)').waitFor();

  await hope.fill('3000');
  await hope.press('Tab');
  await visit.pass(frame);
  expect(await visit.page.getByRole('region', { name: 'The numbers' }).getByRole('status').textContent()).toBe(
    'How long hope lasts cannot be 3000 here; 120 is the nearest that can be.',
  );
  expect(new URL(visit.page.url()).hash).toContain('set=hopeTime:120');
  await visit.page.getByRole('slider', { name: 'How long hope lasts' }).focus();
  await press(visit, 'ArrowLeft');
  expect(await hope.inputValue()).toBe('119');

  await theModel(visit).getByRole('button', { name: 'All back to what they were' }).click();
  await visit.pass(frame);
  expect(new URL(visit.page.url()).hash).not.toContain('set=');
  expect(await felt()).toBe(feltBefore);
  expect(await visit.page.locator('.past .other').count()).toBe(0);
  expect(await visit.page.locator('.differs-strip').count()).toBe(0);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('patterns are measured in the page, which stays awake; closed, measuring ends, and what was found is kept', async () => {
  const visit = await app.visit({ address: '#stage=watch&lang=en' });
  await press(visit, 'w');
  const model = theModel(visit);
  await model.waitFor();
  await visit.page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  // The work is shared out by the clock on the wall.
  await visit.page.clock.resume();
  await model.getByRole('button', { name: 'Measure them here' }).click();
  await model.locator('.verdict').nth(1).waitFor({ timeout: 60_000 });
  expect(await model.locator('.verdict').first().textContent()).toBe('holds');
  expect(
    await visit.page.evaluate(() => (globalThis as unknown as { longest: { ms: number } }).longest.ms),
  ).toBeLessThan(200);
  await visit.page.keyboard.press('w');
  await model.waitFor({ state: 'detached' });
  await visit.page.evaluate(() => new Promise((after) => requestAnimationFrame(() => requestAnimationFrame(after))));
  await visit.page.keyboard.press('w');
  await model.getByRole('button', { name: 'Measure the rest' }).waitFor();
  expect(await model.locator('.verdict').count()).toBeGreaterThanOrEqual(2);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test.for([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
])('nothing of it lies off the screen, in either language ($width × $height)', async (viewport) => {
  const visit = await app.visit({
    address: '#stage=watch&lang=en&palette=projector',
    viewport,
    reducedMotion: 'reduce',
  });
  await press(visit, 'w');
  await theModel(visit).waitFor();
  for (const _ of languages) {
    const { x, y, width, height } = (await visit.page.locator('.sheet').boundingBox()) ?? nowhere;
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width);
    expect(y + height).toBeLessThanOrEqual(viewport.height);
    const sideways = (selector: string) =>
      visit.page.locator(selector).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect([await sideways('html'), await sideways('.sheet-body')]).toEqual([0, 0]);
    await press(visit, 'l');
  }
  await visit.leave();
});
