/** Predicting in the built app: drawn by hand and by keys, counted by hands, locked, and laid beside what came. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { palettes } from '../../src/look/palettes';
import { type App, frame, openApp, press, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

async function click(visit: Visit, name: string): Promise<void> {
  await visit.page.getByRole('button', { name, exact: true }).click();
  await visit.pass(frame);
}

const asked = async (address: string, device = {}): Promise<Visit> => {
  const visit = await app.visit({ address: `#stage=watch&scenario=slow&seed=4&${address}`, ...device });
  await visit.page.locator('.predict').waitFor();
  return visit;
};

const title = ({ page }: Visit) => page.locator('.predict h2').textContent();
const expectedLine = ({ page }: Visit) => page.locator('.plot .expected').first().getAttribute('d');
const atHandles = async ({ page }: Visit) =>
  Promise.all(
    (await page.getByRole('slider', { name: 'Felt safety after' }).all()).map((handle) =>
      handle.getAttribute('aria-valuetext'),
    ),
  );

/** Draws from one place of the surface to another, given as shares of its width and height. */
async function draw(visit: Visit, ...places: readonly (readonly [number, number])[]): Promise<void> {
  const box = await visit.page.locator('.surface').boundingBox();
  if (!box) throw new Error('there is nothing to draw on');
  for (const [index, [x, y]] of places.entries()) {
    await visit.page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    if (index === 0) await visit.page.mouse.down();
  }
  await visit.page.mouse.up();
  await visit.pass(frame);
}

test('the question is loaded when it is asked, and takes no focus; without one, life begins as ever', async () => {
  const visit = await app.visit({ address: '#stage=watch&seed=4' });
  expect(visit.requested.some((address) => /predicting/.test(address))).toBe(false);
  await click(visit, 'Predict first');
  await visit.page.locator('.predict').waitFor();
  expect(await title(visit)).toBe('How will felt safety go, until 3:00?');
  expect(new URL(visit.page.url()).hash).toContain('predict=draw:180');
  await click(visit, 'Without a prediction');
  expect(await visit.page.locator('.predict').count()).toBe(0);
  await click(visit, 'Begin');
  await visit.pass(1100);
  expect(await visit.page.locator('.clock strong').textContent()).toBe('0:01');
  await visit.leave();
  const linked = await asked('predict=draw:60');
  expect(await linked.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await linked.leave();
});

describe('a course', () => {
  test('is drawn by a pointer over the whole length, stroke by stroke, and taken back', async () => {
    const visit = await asked('predict=draw:180');
    await draw(visit, [0.01, 0.5], [0.5, 0.2], [0.999, 0.6]);
    expect(await atHandles(visit)).toEqual([
      'after 30 seconds: 0.60',
      'after 60 seconds: 0.70',
      'after 90 seconds: 0.80',
      'after 120 seconds: 0.67',
      'after 150 seconds: 0.53',
      'after 180 seconds: 0.40',
    ]);
    const first = await expectedLine(visit);
    await draw(visit, [0.6, 0.9], [0.8, 0.9]);
    expect(await expectedLine(visit)).not.toBe(first);
    await click(visit, 'Undo');
    expect(await expectedLine(visit)).toBe(first);
    await click(visit, 'Clear');
    expect(new Set((await atHandles(visit)).map((text) => text?.split(': ')[1])).size).toBe(1);
    expect(await visit.page.getByRole('button', { name: 'Lock it' }).isDisabled()).toBe(true);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('is drawn, locked and begun by keys alone', async () => {
    const visit = await asked('predict=draw:30&speed=4');
    const at = () => visit.page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));
    await visit.page.locator('.predict select').focus();
    while ((await at()) == null) await press(visit, 'Tab');
    await press(visit, 'End');
    expect(await at()).toBe('after 5.0 seconds: 1.00');
    await press(visit, 'Tab', 'Tab', 'ArrowDown', 'PageDown');
    expect(await at()).toBe('after 15 seconds: 0.88');
    await visit.page.getByRole('button', { name: 'Lock it' }).focus();
    await press(visit, 'Enter');
    expect(await visit.page.getByRole('slider', { name: 'Felt safety after' }).count()).toBe(0);
    await press(visit, ' ');
    await visit.pass(2000);
    expect(await visit.page.locator('.predict.under .expected').count()).toBeGreaterThan(0);
    await visit.leave();
  });

  test('once locked stays as it is, and can only be taken away as a whole', async () => {
    const visit = await asked('predict=draw:60');
    await draw(visit, [0.3, 0.3], [0.9, 0.3]);
    await click(visit, 'Lock it');
    expect(await visit.page.locator('.predict').textContent()).toContain('Locked.');
    const drawn = await expectedLine(visit);
    await visit.page.locator('.plot').click();
    await visit.pass(frame);
    expect(await expectedLine(visit)).toBe(drawn);
    await click(visit, 'Take it away');
    expect(await expectedLine(visit)).not.toBe(drawn);
    expect(await visit.page.locator('.surface').count()).toBe(1);
    await visit.leave();
  });

  test('is locked by beginning, too, and still there from the start', async () => {
    const visit = await asked('predict=draw:60');
    await draw(visit, [0.3, 0.3], [0.9, 0.3]);
    const drawn = await expectedLine(visit);
    await press(visit, ' ');
    await visit.pass(500);
    await press(visit, 'r');
    expect(await expectedLine(visit)).toBe(drawn);
    expect(await visit.page.locator('.surface').count()).toBe(0);
    await visit.leave();
  });

  test('lies beside what came where it ends: life waits, and where they parted stands in words, in both languages', async () => {
    const visit = await asked('predict=draw:60&speed=16');
    await draw(visit, [0.01, 0], [0.999, 0]);
    await click(visit, 'Lock it');
    await click(visit, 'Begin');
    await visit.pass(6000);
    expect(await visit.page.locator('.clock strong').textContent()).toBe('1:00');
    const felt = (await visit.page.locator('.canvas-host').getAttribute('aria-label'))?.match(
      /Felt safety (\d\.\d\d)/,
    )?.[1];
    const words = /^You expected 1\.00 at the end; it came to (0\.\d\d)\.$/.exec((await title(visit)) ?? '');
    // The picture's own words round felt safety to a twentieth.
    expect(Math.abs(Number(words?.[1]) - Number(felt))).toBeLessThanOrEqual(0.0251);
    expect(await visit.page.locator('.predict-words p').first().textContent()).toMatch(
      /^They were furthest apart at \d:\d\d: expected 1\.00, lived 0\.\d\d\.$/,
    );
    await press(visit, 'l');
    expect(await title(visit)).toBe(`Je verwachtte aan het eind 1,00; het werd ${words?.[1]?.replace('.', ',')}.`);
    expect(await visit.page.locator('.predict-words p').first().textContent()).toMatch(
      /^Om \d:\d\d lagen ze het verst uit elkaar: verwacht 1,00, geleefd 0,\d\d\.$/,
    );
    await click(visit, 'Naar de rivier');
    expect(await visit.page.locator('.predict.under').count()).toBe(1);
    await press(visit, ' ');
    await visit.pass(500);
    expect(await visit.page.locator('.clock strong').textContent()).toMatch(/^1:0[78]$/);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });
});

test('a stage that opens at a moment is predicted from there on, and anew from there', async () => {
  const visit = await asked('at=60&predict=draw:120&speed=16');
  expect(await visit.page.locator('.plot .moment').allTextContents()).toEqual([
    '1:00',
    '1:10',
    '1:20',
    '1:30',
    '1:40',
    '1:50',
    '2:00',
  ]);
  await draw(visit, [0.01, 0.99], [0.999, 0.99]);
  expect((await atHandles(visit)).at(-1)).toMatch(/^after 60 seconds: 0\.0\d$/);
  await press(visit, ' ');
  await visit.pass(5000);
  expect(await visit.page.locator('.clock strong').textContent()).toBe('2:00');
  expect(await title(visit)).toMatch(/^You expected 0\.0\d at the end; it came to 0\.\d\d\.$/);
  await click(visit, 'Predict anew');
  expect(await visit.page.locator('.clock strong').textContent()).toBe('1:00');
  expect(await visit.page.locator('.surface').count()).toBe(1);
  await visit.leave();
});

test('hands are counted by button and in figures; what the run came to stands beside them', async () => {
  const visit = await asked('predict=matched:60&speed=16');
  const hands = (option: string) => visit.page.getByRole('spinbutton', { name: `Hands for “${option}”` });
  await click(visit, 'One hand more for “about half”');
  await click(visit, 'One hand more for “about half”');
  await click(visit, 'One hand fewer for “about half”');
  await hands('about a third').fill('7');
  await hands('almost always').fill('-2');
  await hands('hardly ever').focus();
  await visit.pass(frame);
  expect(await hands('almost always').inputValue()).toBe('0');
  expect(await visit.page.locator('.all-hands').textContent()).toBe('Hands in all: 8');
  await click(visit, 'Lock it');
  await press(visit, ' ');
  await visit.pass(6000);
  const words = /^The two were matched for (\d+) of 60 seconds: (.+)\.$/.exec((await title(visit)) ?? '');
  const fell = visit.page.locator('.bars .fell');
  expect(await fell.locator('.option').textContent()).toBe(words?.[2]);
  expect(await fell.locator('.called').textContent()).toContain('this run');
  const count = await fell.locator('.value').textContent();
  expect(await visit.page.locator('.predict-words').textContent()).toContain(`Hands up for that: ${count} of 8.`);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('another question can be asked instead; another caregiver is predicted anew', async () => {
  const visit = await asked('predict=draw:90');
  await draw(visit, [0.3, 0.3], [0.9, 0.3]);
  await visit.page.getByLabel('What is predicted').selectOption({ label: 'Where felt safety ends' });
  await visit.pass(frame);
  expect(await title(visit)).toBe('How safe will the child feel at 1:30, next to now?');
  expect(new URL(visit.page.url()).hash).toContain('predict=end:90');
  await click(visit, 'One hand more for “higher”');
  await click(visit, 'Always fitting');
  expect(await visit.page.locator('.all-hands').textContent()).toBe('Hands in all: 0');
  await visit.leave();
});

test.for(palettes)('on a wall of 1280 × 720 nothing of it is smaller than 20 px: %s', async (palette) => {
  const least = palette === 'projector' ? 20 : 14;
  for (const address of ['predict=draw:60', 'predict=matched:60']) {
    const visit = await asked(`${address}&palette=${palette}&speed=16&lang=nl`);
    const sizes = () =>
      visit.page.evaluate(() =>
        [...document.querySelectorAll('.predict *')]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .filter((one) => one.checkVisibility())
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(least);
    if (address.includes('draw')) await draw(visit, [0.3, 0.3], [0.9, 0.3]);
    else await click(visit, 'Een hand erbij voor ‘bijna nooit’');
    await press(visit, ' ');
    await visit.pass(1000);
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(least);
    await visit.pass(5000);
    expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(least);
    await visit.leave();
  }
});

test.for([
  [1280, 720],
  [820, 1180],
  [390, 844],
] as const)('everything of it can be reached: %i × %i', async ([width, height]) => {
  for (const by of ['draw', 'matched']) {
    const visit = await asked(`predict=${by}:60&palette=projector&lang=nl`, { viewport: { width, height } });
    for (const button of await visit.page.locator('.predict button, .predict input, .predict select').all()) {
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      const on = await button.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(on || (await button.isDisabled()), (await button.getAttribute('aria-label')) ?? '').toBe(true);
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await visit.leave();
  }
});
