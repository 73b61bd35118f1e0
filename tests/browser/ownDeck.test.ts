/** A trainer's own deck: put in order, reworded, added to, saved as a file and opened again, without writing code. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workshop } from '../../src/stages/workshop';
import { workshopWords } from '../../src/text/workshop';
import { type App, frame, launch, onAFrame, openApp, press, stands, type Visit, visitOf } from './app';
import { oneFile } from './places';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const { steps } = workshopWords.en;

async function click(visit: Visit, name: string | RegExp): Promise<void> {
  await visit.page.getByRole('button', { name, exact: true }).click();
  await visit.pass(frame);
}

async function toTheEditor(visit: Visit): Promise<void> {
  await visit.page.locator('.wall .next').waitFor();
  await press(visit, 'Escape');
  await click(visit, 'Change the deck');
}

async function editing(address = '#deck=workshop&lang=en', before?: () => void): Promise<Visit> {
  const visit = await app.visit({ address, ...(before ? { before } : {}) });
  await toTheEditor(visit);
  return visit;
}

const titles = ({ page }: Visit) => page.locator('.order .step-title span:last-child').allTextContents();
const usual = workshop.map(({ key }) => steps[key].title);

/** What is saved is caught in the page as text, where there is no disk to look at. */
async function saved(visit: Visit): Promise<string> {
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('attune-workshop.json');
  return readFile(await download.path(), 'utf8');
}

async function open(visit: Visit, text: string): Promise<void> {
  const file = { name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await visit.page.locator('input[type="file"]').setInputFiles(file);
  // Reading a file takes as long as it takes; life stands still meanwhile.
  await visit.page.clock.resume();
  await visit.page.locator('.editor .notices').waitFor();
}

describe('one’s own deck', () => {
  test('is put in order by button and by key; the focus goes along with the step', async () => {
    const visit = await editing();
    await click(visit, `Down: ${steps.reading.title}`);
    expect((await titles(visit)).slice(0, 3)).toEqual([steps.inTime.title, steps.reading.title, steps.mismatch.title]);
    await press(visit, 'Enter');
    expect((await titles(visit)).slice(0, 3)).toEqual([steps.inTime.title, steps.mismatch.title, steps.reading.title]);
    await click(visit, 'Take back the last change');
    await click(visit, 'Take back the last change');
    expect(await titles(visit)).toEqual(usual);
    await visit.leave();
  });

  test('is taken out of, doubled, reworded and planned; the wall shows it, and the address says whose it is', async () => {
    const visit = await editing();
    await click(visit, `Take out: ${steps.reading.title}`);
    await click(visit, `Once more: ${steps.mismatch.title}`);
    await visit.page.locator('.step-title').first().click();
    await visit.page.getByLabel('Title on the wall').fill('My first step');
    await visit.page.getByLabel('Minutes planned').fill('12');
    await visit.page.getByLabel('Minutes planned').blur();
    await visit.pass(frame);
    expect((await titles(visit)).slice(0, 3)).toEqual(['My first step', steps.mismatch.title, steps.mismatch.title]);
    await click(visit, 'Back to the wall');
    expect(await visit.page.locator('.heading h1').textContent()).toBe('My first step');
    expect(new URL(visit.page.url()).hash).toContain('deck=own&step=1');
    await press(visit, 'l');
    expect(await visit.page.locator('.heading h1').textContent()).toBe(workshopWords.nl.steps.inTime.title);
    await visit.page.reload();
    await visit.page.locator('.wall .next').waitFor();
    await press(visit, 'Escape');
    await visit.pass(frame);
    expect(await visit.page.locator('.tile .minutes').first().textContent()).toMatch(/^12/);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('gets what is on the wall as a step: the moment, and the room’s answer', async () => {
    const visit = await app.visit({ address: '#deck=workshop&step=3&lang=en' });
    await visit.page.locator('.wall .next').waitFor();
    await press(visit, '4');
    await visit.pass(3000);
    await press(visit, 'Enter', 'Escape');
    await click(visit, 'Change the deck');
    await click(visit, 'Add what is on the wall now');
    const text = await saved(visit);
    const [, , , added] = JSON.parse(text).steps;
    expect(added.stage).toMatch(/at=47/);
    expect(added.recorded).toEqual([expect.objectContaining({ type: 'respond', response: 'giveSpace' })]);
    await click(visit, 'Back to the wall');
    expect(await visit.page.locator('.clock strong').textContent()).toBe('0:47');
    expect(await visit.page.locator('.place').textContent()).toBe('4 of 12');
    await visit.leave();
  });

  test('gets what was on the screen before the wall as a step', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=intrusive&seed=9&at=20&lang=en' });
    await visit.page.getByRole('button', { name: 'Present', exact: true }).click();
    await toTheEditor(visit);
    await click(visit, 'Add what was on the screen before');
    expect(JSON.parse(await saved(visit)).steps[1].stage).toBe('#stage=watch&scenario=intrusive&seed=9&at=20');
    await visit.leave();
  });

  test('comes back from its file as it was saved', async () => {
    const visit = await editing();
    await click(visit, `Take out: ${steps.reading.title}`);
    const text = await saved(visit);
    await click(visit, `Take out: ${steps.inTime.title}`);
    await open(visit, text);
    expect(await titles(visit)).toEqual(usual.slice(1));
    expect(await saved(visit)).toBe(text);
    await visit.leave();
  });

  test('stays as it is where a file holds none, and that is said; what is wrong in one is said by step', async () => {
    const visit = await editing();
    await click(visit, `Take out: ${steps.reading.title}`);
    await open(visit, 'a shopping list');
    expect(await visit.page.locator('.editor .notices').textContent()).toContain('holds no deck');
    expect(await titles(visit)).toEqual(usual.slice(1));
    await click(visit, 'Dismiss');
    await open(visit, JSON.stringify({ steps: [{ stage: '#stage=watch&seed=many', title: 'Mine', minutes: 'long' }] }));
    const notices = await visit.page.locator('.editor .notices p').allTextContents();
    expect(notices).toHaveLength(2);
    for (const notice of notices) expect(notice).toMatch(/^Step 1:/);
    expect(await titles(visit)).toEqual(['Mine']);
    await click(visit, 'Take back the last change');
    expect(await titles(visit)).toEqual(usual.slice(1));
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('works where storage is blocked, as long as the page lives', async () => {
    const visit = await editing('#deck=workshop&lang=en', () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await click(visit, `Take out: ${steps.reading.title}`);
    await click(visit, 'Back to the wall');
    expect(await visit.page.locator('.place').textContent()).toBe('1 of 10');
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('that an address names and this device does not have is said, and the workshop is there', async () => {
    const visit = await app.visit({ address: '#deck=own&lang=en' });
    await visit.page.locator('.wall .next').waitFor();
    await visit.pass(frame);
    expect(await visit.page.locator('.notices').textContent()).toContain('workshop');
    expect(await visit.page.locator('.place').textContent()).toBe('1 of 11');
    await visit.leave();
  });
});

test('from one file in a folder a deck is changed, saved and opened', async () => {
  const browser = await launch();
  const visit = await visitOf(browser, oneFile, { address: '#deck=workshop&lang=en', offline: true });
  await stands(visit.page);
  await onAFrame(visit);
  await toTheEditor(visit);
  await click(visit, `Take out: ${steps.reading.title}`);
  const text = await saved(visit);
  await open(visit, text);
  expect(await titles(visit)).toEqual(usual.slice(1));
  expect(visit.complaints).toEqual([]);
  await browser.close();
});

test('the notes can be printed: every step, what to say and what may touch people, and nothing else', async () => {
  const visit = await editing();
  await visit.page.emulateMedia({ media: 'print' });
  const seen = await visit.page.locator('.on-paper').innerText();
  for (const { key } of workshop)
    for (const name of ['title', 'say', 'ask', 'often', 'touch'] as const) expect(seen).toContain(steps[key][name]);
  expect(await visit.page.locator('.editor').isVisible()).toBe(false);
  await visit.leave();
});
