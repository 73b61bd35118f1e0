/** Roads in the built app: answered otherwise, or let be; named, told apart in words, and compared. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, press, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const title = ({ page }: Visit) => page.locator('.caption .title').textContent();
const made = ({ page }: Visit) => page.locator('.made').textContent();
const names = ({ page }: Visit) => page.locator('.road .name').allTextContents();
const seconds = async ({ page }: Visit): Promise<number> => {
  const [minutes, left] = ((await page.locator('.clock strong').textContent()) ?? '').split(':').map(Number);
  return 60 * (minutes ?? 0) + (left ?? 0);
};

/** Watches a minute, and looks back to an answer that did not fit. */
async function lookedBack(): Promise<Visit> {
  const visit = await app.visit({ address: '#stage=watch&scenario=good-enough&seed=4&speed=16' });
  await press(visit, ' ');
  await visit.pass(6000);
  await press(visit, ' ', ',');
  while (!/did not fit$/.test((await title(visit)) ?? '')) await press(visit, ',');
  return visit;
}

/** Lives on, not past what was lived before. */
async function liveOn(visit: Visit, until: number): Promise<void> {
  while ((await seconds(visit)) < until) await press(visit, '.');
}

test('a signal can be let be: no repair comes on this road, and what that made stands in words, in both languages', async () => {
  const visit = await lookedBack();
  const parted = await seconds(visit);
  await press(visit, 'n');
  await visit.page.locator('.roads').waitFor();
  const [first, second] = await names(visit);
  expect(first).toBe('First road');
  expect(second).toMatch(/^From \d:\d\d: no further answer instead of (hold|mirror|play|give space|encourage)$/);
  await liveOn(visit, parted + 6);
  expect(await made(visit)).toMatch(/^0\.\d\d less felt safety than on “First road”; /);
  await press(visit, 'l');
  expect(await made(visit)).toMatch(/^0,\d\d minder gevoelde veiligheid dan op ‘Eerste weg’; /);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('a road is given a name, taken, and compared with the others at the moment shown', async () => {
  const visit = await lookedBack();
  await press(visit, 'n');
  await visit.page.locator('.roads').waitFor();
  await visit.page.getByRole('button', { name: 'Compare' }).click();
  await visit.pass(frame);
  const name = visit.page.getByLabel('Name of road 2');
  await name.fill('Let be');
  await name.press('Enter');
  await visit.pass(frame);
  expect((await names(visit))[1]).toBe('Let be');
  await name.fill('');
  await name.press('Enter');
  await visit.pass(frame);
  expect((await names(visit))[1]).toMatch(/^From \d:\d\d: no further answer/);
  const cells = () => visit.page.locator('.compared tbody td[data-what]').allTextContents();
  // Letters belong to the name while it is written.
  await visit.page.locator('.toggle').focus();
  const atParting = await cells();
  // Up to where they part both are one life.
  expect(atParting.slice(0, 5)).toEqual(atParting.slice(5));
  await liveOn(visit, (await seconds(visit)) + 6);
  const later = await cells();
  expect(later[0]).not.toBe(later[5]);
  await visit.page.getByRole('button', { name: 'Look at it' }).click();
  await visit.pass(frame);
  expect(await visit.page.locator('.road[aria-pressed="true"] .name').textContent()).toBe('First road');
  expect(await made(visit)).toMatch(/^0\.\d\d more felt safety than on “From/);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('where nothing is asked, nothing can be let be', async () => {
  const visit = await app.visit({ address: '#stage=watch&seed=4' });
  await press(visit, 'c');
  const letBe = visit.page.getByRole('button', { name: 'No further answer' });
  expect(await letBe.isDisabled()).toBe(true);
  await press(visit, 'n');
  while (await letBe.isDisabled()) await press(visit, '.');
  expect(await title(visit)).toBe('A signal');
  await letBe.click();
  await visit.pass(frame);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});
