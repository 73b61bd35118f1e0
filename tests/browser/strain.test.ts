/** The strain test as a visitor meets it: a word before, the reunion in any case, an account of both, without a verdict. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { strainWords } from '../../src/text/strain';
import { type App, frame, openApp, press, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** What is needed for it comes later than the rest. */
async function wordStands({ page, pass }: Visit): Promise<void> {
  do await pass(frame);
  while ((await page.locator('.word-before').count()) === 0);
  await pass(2 * frame);
}

/** At sixteen times life's speed. */
const fast = ['+', '+', '+', '+'] as const;

const phase = (visit: Visit): Promise<string | null> =>
  visit.page.locator('.strain-course [aria-current="step"]').textContent();
const clock = (visit: Visit): Promise<string | null> => visit.page.locator('.clock strong').textContent();

test('begins after a word, goes through play, still face and reunion, and ends with an account in either language', async () => {
  const visit = await app.visit({ address: '#stage=strain-test' });
  const { page, pass } = visit;
  await wordStands(visit);
  const { en, nl } = strainWords;
  expect(await page.locator('.word-before').textContent()).toContain(en.word.why);
  expect(await page.locator('.controls .toggle').isVisible()).toBe(false);
  await page.getByRole('button', { name: en.word.begin }).click();
  await pass(frame);
  expect(await page.locator('.word-before').count()).toBe(0);
  expect(await phase(visit)).toBe(en.phases.play);
  await press(visit, ...fast);
  await pass(8000);
  expect(await phase(visit)).toBe(en.phases.stillFace);
  await pass(7500);
  expect(await phase(visit)).toBe(en.phases.reunion);
  await pass(8000);
  const told = await page.locator('.strain-account').textContent();
  for (const sentence of [en.account.one, en.account.distress]) expect(told).toContain(sentence);
  expect(told).toMatch(/A: \d+ of \d+ mismatches.*B: \d+ of \d+ mismatches/s);
  expect(await page.locator('.strained tbody').count()).toBe(Object.keys(en.account.groups).length);
  await press(visit, 'l');
  const inDutch = await page.locator('.strain-account').textContent();
  for (const sentence of [nl.account.title, nl.account.one, nl.account.distress]) expect(inDutch).toContain(sentence);
  expect(inDutch).toMatch(/0,\d\d/);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('leads to the reunion where the still face is skipped', async () => {
  const visit = await app.visit({ address: '#stage=strain-test' });
  await wordStands(visit);
  await press(visit, ...fast, 'Space');
  await visit.pass(9000);
  await visit.page.getByRole('button', { name: strainWords.en.toReunion }).click();
  await visit.pass(frame);
  expect(await phase(visit)).toBe(strainWords.en.phases.reunion);
  expect(await clock(visit)).toBe('4:00');
  await visit.pass(8500);
  expect(await visit.page.locator('.strain-account').count()).toBe(1);
  await visit.leave();
});

test('offers the reunion first to one who leaves while the face is still, and lets go of one who stays away', async () => {
  const visit = await app.visit({ address: '#stage=strain-test' });
  const { page, pass } = visit;
  const { leaving, phases } = strainWords.en;
  await wordStands(visit);
  await press(visit, ...fast, 'Space');
  await pass(8500);
  const watch = page.getByRole('navigation').getByRole('button', { name: 'Watch' });
  await watch.click();
  await pass(frame);
  expect(page.url()).toContain('stage=strain-test');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('leaving');
  await page.getByRole('button', { name: leaving.reunion }).click();
  await pass(frame);
  expect(await phase(visit)).toBe(phases.reunion);
  expect(await page.locator('.leaving').count()).toBe(0);
  // Found again, there is nothing to wait for.
  await pass(7000);
  await watch.click();
  await pass(frame);
  expect(page.url()).toContain('stage=watch');
  await page.getByRole('navigation').getByRole('button', { name: 'Strain test' }).click();
  await wordStands(visit);
  await press(visit, ...fast);
  await page.getByRole('button', { name: strainWords.en.word.begin }).click();
  await pass(8500);
  await watch.click();
  await pass(frame);
  await page.getByRole('button', { name: leaving.leave }).click();
  await pass(frame);
  expect(page.url()).toContain('stage=watch');
  await visit.leave();
});

test('is gone into with the child one has just lived with, and answered by hand', async () => {
  const visit = await app.visit({ address: '#stage=be-the-caregiver&ends=30' });
  const { page, pass } = visit;
  await press(visit, ...fast, 'Space');
  await pass(2500);
  await page.locator('.session-end').getByRole('button', { name: 'Into the strain test with this child' }).click();
  await wordStands(visit);
  const words = strainWords.en.word;
  expect(await page.getByLabel(words.before('0:31')).inputValue()).toBe('lived');
  expect(await page.getByLabel(words.with).inputValue()).toBe('person');
  await page.getByRole('button', { name: words.begin }).click();
  await pass(frame);
  expect(await page.locator('.response').count()).toBe(5);
  // The link brings the life before along.
  expect(page.url()).toMatch(/before=everyday&before-by=person&before-run=[\w-]+&/);
  await visit.leave();
});

test('can be lived without anybody beside, after no life at all', async () => {
  const visit = await app.visit({ address: '#stage=strain-test&before=nobody&beside=nobody&history=wary' });
  await wordStands(visit);
  await press(visit, ...fast, 'Space');
  await visit.pass(23_500);
  const told = await visit.page.locator('.strain-account').textContent();
  expect(told).toContain('no life lies before it');
  expect(told).not.toContain('B:');
  await visit.leave();
});
