/** A sheet beside the picture, in the built app: opened by hand, loaded only then, and closed without a trace. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const focused = ({ page }: Visit) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

async function press({ page, pass }: Visit, key: string): Promise<void> {
  await page.keyboard.press(key);
  await pass(frame);
}

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
