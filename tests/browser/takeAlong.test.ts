/** Files taken along from the built app, and a run opened from one again. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, press, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** Presses a button of the section, and reads the file that comes of it. */
async function taken({ page }: Visit, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function openFiles(visit: Visit, tab = 'Files'): Promise<void> {
  await press(visit, 'e');
  await visit.page.getByRole('tab', { name: tab }).click();
  await visit.page.locator('.take').waitFor();
}

/** What was opened is drawn with the next frame after it has been read. */
const drawn = ({ page, pass }: Visit, what: string) =>
  expect
    .poll(async () => {
      await pass(frame);
      return page.locator(what).count();
    })
    .toBeGreaterThan(0);

/** A minute watched, and from a mismatch on another road, on which the signal is let be. */
async function twoRoads(): Promise<Visit> {
  const visit = await app.visit({ address: '#stage=watch&scenario=good-enough&seed=4&speed=16&set=calm:7.5&lang=en' });
  await press(visit, ' ');
  await visit.pass(5000);
  await press(visit, ' ', ',');
  const title = () => visit.page.locator('.caption .title').textContent();
  while (!/did not fit$/.test((await title()) ?? '')) await press(visit, ',');
  await press(visit, 'n', '.', '.');
  await visit.page.locator('.roads').waitFor();
  return visit;
}

const standing = ({ page }: Visit) =>
  page.evaluate(() => ({
    clock: document.querySelector('.clock strong')?.textContent,
    roads: [...document.querySelectorAll('.road .name')].map((name) => name.textContent),
    taken: [...document.querySelectorAll('.road')].findIndex((road) => road.ariaPressed === 'true'),
    caption: document.querySelector('.caption .title')?.textContent,
    changed: document.querySelector('.differs-strip strong')?.parentElement?.textContent,
  }));

test('a run saved as a file opens again where it was left: by button, and dropped on a page in another language', async () => {
  const visit = await twoRoads();
  const before = await standing(visit);
  expect(before.roads).toHaveLength(2);
  await openFiles(visit);
  const { name, content } = await taken(visit, 'Save the run');
  expect(name).toMatch(/^attune-watch-good-enough-seed-4-\d+s\.json$/);
  const other = await app.visit({ address: '#stage=be-the-caregiver&lang=en&palette=dark' });
  await openFiles(other);
  await other.page.getByLabel('Open a run').setInputFiles({ name, mimeType: 'application/json', buffer: content });
  await drawn(other, '.roads');
  expect(await standing(other)).toEqual(before);
  expect(await other.page.locator('.notices[role="status"]').count()).toBe(0);
  await other.leave();
  const dutch = await app.visit({ address: '#stage=be-the-caregiver&lang=nl' });
  const file = await dutch.page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'run.json', { type: 'application/json' }));
    return transfer;
  }, content.toString('utf8'));
  await dutch.page.dispatchEvent('body', 'drop', { dataTransfer: file });
  await drawn(dutch, '.roads');
  expect(await standing(dutch)).toMatchObject({ clock: before.clock, taken: before.taken });
  expect((await standing(dutch)).roads[1]).toMatch(/^Vanaf \d:\d\d: /);
  expect([...visit.complaints, ...dutch.complaints]).toEqual([]);
  await dutch.leave();
  await visit.leave();
});

test('numbers come as tables, each with what was run and changed over it; a file that holds no run changes nothing, and is told of', async () => {
  const visit = await twoRoads();
  const before = await standing(visit);
  await openFiles(visit);
  for (const [button, column] of [
    ['Moment by moment', 't_s'],
    ['Episodes', 'signal_t_s'],
    ['Measures', 'statistic'],
  ] as const) {
    const { name, content } = await taken(visit, button);
    expect(name).toMatch(/\.csv$/);
    const text = content.toString('utf8');
    expect(text.startsWith('\ufeff# Attune ')).toBe(true);
    expect(text).toContain('# Changed: ');
    expect(text).toContain('#stage=watch');
    expect(text.split('\r\n').find((line) => line.startsWith('road,dyad,'))).toContain(column);
  }
  await visit.page.getByRole('radio', { name: /decimal comma/ }).check();
  expect((await taken(visit, 'Measures')).content.toString('utf8')).toMatch(/\r\nroad;dyad;[\s\S]*\d,\d/);
  const river = await taken(visit, 'The river (SVG)');
  expect(river.name).toMatch(/-river\.svg$/);
  expect(river.content.toString('utf8')).toMatch(/^<\?xml[\s\S]*Changed: Calm between needs 7\.5[\s\S]*<\/svg>\n$/);
  const picture = await taken(visit, 'The picture (PNG)');
  expect(picture.content.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Twice as many pixels across as it is wide.
  expect(picture.content.readUInt32BE(16)).toBe(2560);
  await visit.page
    .getByLabel('Open a run')
    .setInputFiles({ name: 'shopping.json', mimeType: 'application/json', buffer: Buffer.from('["milk"]') });
  await drawn(visit, '.notices[role="status"]');
  expect(await visit.page.locator('.notices[role="status"]').textContent()).toContain('holds no run');
  expect(await standing(visit)).toEqual(before);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('axe finds nothing among the files, on a phone too, and nothing lies off their side', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const [language, palette] of [
    ['en', 'paper'],
    ['nl', 'dark'],
    ['nl', 'projector'],
  ] as const) {
    const address = `#stage=watch&lang=${language}&palette=${palette}`;
    const visit = await app.visit({ address, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    await visit.page.evaluate(axe);
    await openFiles(visit, language === 'en' ? 'Files' : 'Bestanden');
    await visit.page.clock.resume();
    const found = await visit.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found, `${language}, ${palette}`).toEqual([]);
    expect(await visit.page.locator('.handed').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await visit.leave();
  }
});

test('a link opens what lay open: the model, the summary, the roads side by side', async () => {
  const own = '#stage=watch&scenario=good-enough&seed=4&at=60&lang=en';
  for (const [address, seen] of [
    [`${own}&open=model`, '#sheet-title'],
    [`${own}&open=summary`, '.session-end'],
    [
      '#stage=be-the-caregiver&ends=60&at=21&run=AZDOAQAC0PoCoIwO&roads=AQFhAQDIvAEBYvCOAgABBQ&road=2&open=roads&lang=en',
      '#compared-title',
    ],
  ] as const) {
    const visit = await app.visit({ address });
    await drawn(visit, seen);
    if (seen === '#sheet-title') {
      await press(visit, 'e');
      expect(await visit.page.getByRole('textbox', { name: 'The link' }).inputValue()).toMatch(/&open=model$/);
    }
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  }
});
