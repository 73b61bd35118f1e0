/** The summary of a run in the built app: in sentences, in numbers, moment by moment; and the way to a moment and back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summaryWords } from '../../src/text/summary';
import { type App, frame, openApp, press, type Visit } from './app';
import { ends, type Notes, tryOneAfterTheOther } from './hand';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const words = (visit: Visit, selector: string): Promise<readonly string[]> =>
  visit.page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''));

const dialog = ({ page }: Visit) => page.locator('.session-end');
const summaryButton = ({ page }: Visit) => page.getByRole('button', { name: 'Summary', exact: true });
const wayBack = ({ page }: Visit) => page.getByRole('button', { name: 'Back to the summary' });
const focused = ({ page }: Visit) =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

describe('after a run of three minutes', () => {
  let visit: Visit;
  let notes: Notes;
  beforeAll(async () => {
    visit = await app.visit({ address: '#lang=en&speed=16' });
    await visit.page.keyboard.press(' ');
    notes = await tryOneAfterTheOther(visit, [1.5, 3, 2, 4.5], (nth) => visit.page.keyboard.press(String(nth)));
    await dialog(visit).waitFor();
  });
  afterAll(() => visit.leave());

  const ended = () => notes.titles.filter((title) => Object.values(ends).some((end) => end.test(title))).length;

  test('its episodes are listed, each at its time, in words, with felt safety before and after', async () => {
    const rows = (await words(visit, '.episodes li')).filter((row) => row.includes('felt safety'));
    expect(rows).toHaveLength(ended());
    for (const row of rows) expect(row).toMatch(/^at \d:\d\d .*(asked|wanted) .* felt safety \d\.\d\d to \d\.\d\d$/);
    const times = rows.map((row) => Number(row.slice(3, 4)) * 60 + Number(row.slice(5, 7)));
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  test('its sentences count what was asked, in both languages', async () => {
    const asked = await visit.page.locator('.episodes li').count();
    const story = async () => (await words(visit, '.story p')).join(' ');
    expect(await story()).toContain(`In 3:00 of life the child asked ${asked} times.`);
    expect(await story()).toContain('The window of tolerance');
    await press(visit, 'l');
    expect(await story()).toContain(`In 3:00 leven vroeg het kind ${asked} keer iets.`);
    expect(await story()).toContain('Het tolerantievenster');
    expect((await words(visit, '.moments h3'))[0]).toBe('Moment voor moment');
    await press(visit, 'l');
  });

  test('every measure stands there, and what each means can be read', async () => {
    const { measures } = summaryWords.en;
    expect(await words(visit, '.in-numbers dt')).toEqual(Object.values(measures).map(({ name }) => name));
    expect(await visit.page.locator('.in-numbers .says').count()).toBe(0);
    await visit.page.getByRole('button', { name: 'What each of these means' }).click();
    await visit.pass(frame);
    expect(await words(visit, '.in-numbers .says')).toEqual(Object.values(measures).map(({ says }) => says));
  });

  test('its picture has a text that tells what it shows', async () => {
    const label = (await visit.page.locator('.run-drawn').getAttribute('aria-label')) ?? '';
    expect(label).toMatch(/felt safety from \d\.\d\d to \d\.\d\d\. Felt safety is lowest at \d:\d\d: \d\.\d\d\./);
    const repairs = notes.titles.filter((title) => ends.repaired.test(title)).length;
    expect(label).toContain(`Repairs: ${repairs}.`);
  });

  test('choosing an episode shows the run at its moment, and there is a way back to where one was', async () => {
    const third = visit.page.locator('.episodes button').nth(2);
    const [row = ''] = await words(visit, '.episodes li:nth-child(3)');
    await third.click();
    await visit.pass(frame);
    expect(await dialog(visit).count()).toBe(0);
    expect(row).toContain(`at ${(await words(visit, '.clock strong'))[0]} `);
    expect((await words(visit, '.caption .waited'))[0]).toBe('waiting 0.0 s');
    // Space would let life run from here.
    expect(await visit.page.locator('.toggle').evaluate((toggle) => toggle === document.activeElement)).toBe(true);
    await wayBack(visit).click();
    await visit.pass(frame);
    expect(await dialog(visit).count()).toBe(1);
    expect(await focused(visit)).toBe(row);
    const [seen, within] = [await third.boundingBox(), await visit.page.locator('.scrolled').boundingBox()];
    expect(seen && within && seen.y > within.y && seen.y < within.y + within.height).toBe(true);
  });

  test('so does Enter on one, and S leads back', async () => {
    await visit.page.locator('.episodes button').first().focus();
    await press(visit, 'Enter');
    expect(await dialog(visit).count()).toBe(0);
    await press(visit, 's');
    expect(await dialog(visit).count()).toBe(1);
  });

  test('answered otherwise at a moment one came to, another road begins, which has its own summary', async () => {
    await visit.page.locator('.episodes button').first().click();
    await visit.pass(frame);
    expect(await wayBack(visit).count()).toBe(1);
    await press(visit, '4');
    expect(await wayBack(visit).count()).toBe(0);
    await press(visit, 's');
    expect(await words(visit, '.session-end h2')).toEqual(['What was lived so far']);
    expect(await visit.page.locator('.episodes li').count()).toBe(1);
    expect(visit.complaints).toEqual([]);
  });
});

test('a run that is watched is summed up as far as it was lived, standing still meanwhile', async () => {
  const visit = await app.visit({ address: '#stage=watch&lang=en&speed=16' });
  expect(await summaryButton(visit).isDisabled()).toBe(true);
  await press(visit, ' ');
  await visit.pass(3000);
  await summaryButton(visit).click();
  await dialog(visit).waitFor();
  expect(await words(visit, '.session-end h2')).toEqual(['What was lived so far']);
  const first = (await words(visit, '.story p'))[0] ?? '';
  await visit.pass(1000);
  expect((await words(visit, '.story p'))[0]).toBe(first);
  // Nobody answered by hand: there is no timing of one's own.
  expect(await visit.page.locator('.timings, .carried-on').count()).toBe(0);
  await press(visit, 'Escape');
  expect(await dialog(visit).count()).toBe(0);
  expect(await wayBack(visit).count()).toBe(1);
  // Looked back on, what was lived runs by once more; called for, the summary stops it.
  await press(visit, 'Home', ' ');
  await visit.pass(200);
  expect(await words(visit, '.clock strong')).not.toEqual(['0:00']);
  await press(visit, 's');
  const clock = await words(visit, '.clock strong');
  await visit.pass(500);
  expect(await words(visit, '.clock strong')).toEqual(clock);
  await press(visit, 's', 'End', ' ');
  await visit.pass(1000);
  expect(await wayBack(visit).count()).toBe(0);
  await press(visit, 's');
  expect((await words(visit, '.story p'))[0]).toContain('of life the child asked');
  expect((await words(visit, '.story p'))[0]).not.toBe(first);
  await visit.leave();
});

test('a watched run that has ended is summed up when one asks for it', async () => {
  const visit = await app.visit({ address: '#stage=watch&lang=en&speed=16&ends=60' });
  await press(visit, ' ');
  await visit.pass(5000);
  expect(await dialog(visit).count()).toBe(0);
  await press(visit, 's');
  await dialog(visit).waitFor();
  expect(await words(visit, '.session-end h2')).toEqual(['The session has ended']);
  expect((await words(visit, '.story p'))[0]).toContain('In 1:00 of life');
  await visit.leave();
});

test('the four S’s stand among the readouts as counts, once there are episodes enough', async () => {
  const visit = await app.visit({ address: '#stage=watch&lang=en&speed=16', viewport: { width: 1280, height: 1000 } });
  await press(visit, 'ArrowRight');
  const said = visit.page.locator('.four-ss');
  await said.waitFor();
  expect((await words(visit, '.four-ss'))[0]).toContain('too few to say');
  await press(visit, ' ');
  await visit.pass(6000);
  expect((await words(visit, '.four-ss'))[0]).toMatch(/Seen ?\d+ of \d+ first answers fitted/);
  await visit.leave();
});

test('where it cannot be loaded, the page says so, and opening it again tries again', async () => {
  const visit = await app.visit({ address: '#lang=en' });
  await visit.page.context().setOffline(true);
  await press(visit, 'ArrowRight', 's');
  await visit.page.getByRole('alert').waitFor();
  await visit.page.context().setOffline(false);
  await press(visit, 's', 's');
  await dialog(visit).waitFor();
  await visit.leave();
});
