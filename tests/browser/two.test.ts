/** Two dyads side by side as a visitor meets them: chosen in Watch, named, measured, told, changed over, and left. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const words = (visit: Visit, selector: string): Promise<string> =>
  visit.page.evaluate(
    (selector) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );

/** What is needed for two comes later than the rest. */
async function twoStand({ page, pass }: Visit): Promise<void> {
  do await pass(frame);
  while ((await page.locator('.answers.two').count()) === 0);
  await pass(2 * frame);
}

/** Every text that was spoken meanwhile. */
const listen = (visit: Visit): Promise<void> =>
  visit.page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    const region = document.querySelector('[aria-live]');
    if (region)
      new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
const spokenOf = (visit: Visit): Promise<readonly string[]> =>
  visit.page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);

test('in Watch a second caregiver is put beside the first, named and measured, and both can be changed over', async () => {
  const visit = await app.visit({ address: '#stage=watch' });
  const { page, pass } = visit;
  await page.getByLabel('Beside it').selectOption({ label: 'Often misses, and does not come back to it' });
  await twoStand(visit);
  expect(page.url()).toContain('beside=never-repairs');
  const label = () => page.locator('.canvas-host').getAttribute('aria-label');
  expect(await label()).toContain('same child, same signals; differs: who answers');
  for (let times = 0; times < 4; times++) await page.keyboard.press('+');
  await page.keyboard.press('Space');
  await pass(7000);
  await page.keyboard.press('Space');
  await pass(frame);
  const measured = await page.locator('.both-measured div').allTextContents();
  expect(measured).toHaveLength(5);
  for (const entry of measured) expect(entry).toMatch(/A.*\d.*B.*\d/s);
  const inWords = await page.locator('section.unseen').textContent();
  expect(inWords).toContain('Often misses, and comes back to it');
  expect(inWords).toContain('Often misses, and does not come back to it');
  expect(inWords).toMatch(/Felt safety: A [\d.]+, B [\d.]+, difference [\d.]+/);
  await page.getByRole('button', { name: 'Change A and B over' }).click();
  await pass(frame);
  expect(page.url()).toContain('scenario=never-repairs');
  expect(page.url()).toContain('beside=good-enough');
  expect(await words(visit, '.clock strong')).toBe('0:00');
  await page.getByLabel('Who takes care in B').selectOption({ label: 'Only A, nobody beside it' });
  await pass(frame);
  expect(await page.locator('.answers.two').count()).toBe(0);
  expect(await page.locator('.caption').count()).toBe(1);
  expect(page.url()).not.toContain('beside');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('the same caregiver is compared with children of two histories', async () => {
  const visit = await app.visit({ address: '#stage=watch&beside-history=wary&lang=nl' });
  await twoStand(visit);
  const label = await visit.page.locator('.canvas-host').getAttribute('aria-label');
  expect(label).toContain('hetzelfde kind, dezelfde signalen; verschil: wat het was gaan verwachten');
  await visit.page.getByLabel('Wat het kind in B is gaan verwachten').selectOption({ label: 'kind: vertrouwend' });
  await visit.pass(frame);
  expect(visit.page.url()).toContain('beside-history=trusting');
  await visit.leave();
});

test('the same caregiver stands beside with one setting otherwise: it is named, and the one that is held stays as it is', async () => {
  const visit = await app.visit({ address: '#stage=watch&scenario=slow&at=60' });
  const { page, pass } = visit;
  await page.getByLabel('Beside it').selectOption({ label: 'The same, with one setting otherwise' });
  await twoStand(visit);
  const setting = page.getByLabel('First answer fits (q), as a number');
  await setting.waitFor();
  const numbersFor = async (name: string, value: string) => {
    await page.getByLabel(`${name}, as a number`).fill(value);
    await page.getByLabel(`${name}, as a number`).press('Enter');
    await pass(2 * frame);
  };
  const label = () => page.locator('.canvas-host').getAttribute('aria-label');
  await numbersFor('First answer fits (q)', '0.9');
  expect(page.url()).toContain('beside-set=firstFits:0.9');
  expect(page.url()).not.toContain('&set=');
  expect(await label()).toMatch(/same child, same signals; differs: First answer fits \(q\) 0\.\d+ and 0\.9/);
  await numbersFor('Time to the next try', '14');
  expect(page.url()).not.toContain('firstFits');
  expect(await label()).toContain('differs: Time to the next try');
  expect(await page.getByRole('button', { name: 'Hold A as it is' }).getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'Change A and B over' }).click();
  await pass(2 * frame);
  expect(await page.getByRole('button', { name: 'Hold B as it is' }).getAttribute('aria-pressed')).toBe('true');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('who listens hears how episodes end, of the side where one did, and nothing else while time runs', async () => {
  const visit = await app.visit({ address: '#stage=watch&beside=never-repairs' });
  await twoStand(visit);
  for (let times = 0; times < 3; times++) await visit.page.keyboard.press('+');
  await visit.page.keyboard.press('Space');
  await visit.pass(frame);
  await listen(visit);
  await visit.pass(8000);
  const spoken = await spokenOf(visit);
  expect(spoken.length).toBeGreaterThan(3);
  expect(spoken.length).toBeLessThan(30);
  for (const said of spoken) expect(said).toMatch(/^(A|B): (Met|Mended|The child has gone quiet)/);
  expect(spoken.some((said) => said.startsWith('A'))).toBe(true);
  expect(spoken.some((said) => said.startsWith('B'))).toBe(true);
  await visit.leave();
});
