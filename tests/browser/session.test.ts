/** A whole session in the built app: three minutes of life, lived by a hand, and what is told of them at the end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summaryWords } from '../../src/text/summary';
import { textsFor } from '../../src/text/texts';
import { type App, frame, openApp, type Visit } from './app';
import { didNotMeet, ends, type Notes, told, tryOneAfterTheOther } from './hand';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const words = (visit: Visit, selector: string): Promise<readonly string[]> =>
  visit.page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''));

const numbersIn = (text = ''): readonly number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(',', '.')));

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
};

const count = ({ titles }: Notes, told: RegExp): number => titles.filter((title) => told.test(title)).length;

/** Two values that were each rounded to a tenth can differ by this. */
const twoRoundings = 0.1 + 1e-9;

describe('a session of three minutes, lived with the keys 1 to 5', () => {
  let visit: Visit;
  let notes: Notes;
  let levelsAtStart: readonly string[];

  const press = (nth: number) => visit.page.keyboard.press(String(nth));
  const level = (of: number): Promise<readonly string[]> => words(visit, `.changes li:nth-child(${of}) .from-to`);

  beforeAll(async () => {
    visit = await app.visit();
    levelsAtStart = await words(visit, '.expectations .value, .window-width h2 .value');
    for (const speed of ['2 ×', '4 ×', '8 ×', '16 ×']) {
      await visit.page.keyboard.press('+');
      await visit.pass(frame);
      expect((await words(visit, '.pace-words'))[0]).toBe(`${speed} faster than life`);
    }
    await visit.page.keyboard.press(' ');
    notes = await tryOneAfterTheOther(visit, [1.5, 3, 2, 4.5], press);
    await visit.page.locator('.session-end').waitFor();
  });
  afterAll(() => visit.leave());

  test('ends with its summary, told to those who use the keyboard too', async () => {
    expect(await words(visit, '.session-end h2')).toEqual(['The session has ended']);
    expect((await words(visit, '.session-end .soft'))[0]).toContain('3:00 of life together.');
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('session-end');
  });

  test('asked more than a few times, and was answered by trying', () => {
    expect(notes.latencies.length).toBeGreaterThanOrEqual(5);
    expect(count(notes, didNotMeet)).toBeGreaterThan(0);
    expect(count(notes, ends.repaired)).toBeGreaterThan(0);
  });

  test('shows four levels before and after, as they were and are on the readouts', async () => {
    expect((await words(visit, '.changes li > span:first-of-type')).map((name) => name)).toEqual([
      'Felt safety',
      '“You are there for me”',
      '“I can bring us back”',
      'Window',
    ]);
    const now = await words(visit, '.expectations .value, .window-width h2 .value');
    for (const [index, before] of levelsAtStart.entries())
      expect(await level(index + 2)).toEqual([`${before} to ${now[index]}`]);
    const [before, after] = numbersIn((await level(1))[0]);
    expect(before).toBeGreaterThan(0);
    expect(after).toBeLessThan(1);
    expect(after).not.toBe(before);
  });

  test('counts the episodes that were met, repaired and given up', async () => {
    const { ends: names } = summaryWords.en.summary.moments;
    expect(await words(visit, '.ends li')).toEqual([
      `${count(notes, ends.met)} ${names.met}`,
      `${count(notes, ends.repaired)} ${names.repaired}`,
      `${count(notes, ends.givenUp)} ${names.givenUp}`,
    ]);
  });

  test('tells one’s own timing as a stopwatch beside the page would', async () => {
    expect((await words(visit, '.timings > .soft'))[0]).toContain(`, ${notes.latencies.length} ×;`);
    const [row] = await words(visit, '.timing-row');
    expect(row).toMatch(/^this session ?median [\d.]+ s half lie between [\d.]+ s and [\d.]+ s; accurate to ± \d+ ms$/);
    const [middle = 0, lower = 0, upper = 0, error = 0] = numbersIn(row);
    expect(Math.abs(middle - median(notes.latencies))).toBeLessThanOrEqual(twoRoundings);
    const between = notes.latencies.filter((one) => one >= lower - twoRoundings && one <= upper + twoRoundings);
    expect(between.length).toBeGreaterThanOrEqual(notes.latencies.length / 2);
    // Half a frame of 1/60 s or of 16 ms, 16 times as fast as life.
    expect(error).toBeGreaterThanOrEqual((frame / 2) * 16);
    expect(error).toBeLessThanOrEqual((1000 / 60 / 2) * 16 + 1);
  });

  test('is carried on for ten more minutes, drawn as a line from where it ended', async () => {
    const line = visit.page.locator('.carried-on svg[role="img"]');
    const [from, to] = numbersIn((await line.getAttribute('aria-label')) ?? '');
    expect(from).toBe(numbersIn((await level(1))[0])[1]);
    const heights = await line
      .locator('.drawn-in')
      .evaluate((path) => (path.getAttribute('d') ?? '').split('L').map((place) => Number(place.split(' ').at(-1))));
    expect(new Set(heights).size).toBeGreaterThan(20);
    // From the foot of the line at felt safety 0 to its top at 1, 78 px.
    expect((84 - (heights[0] ?? 0)) / 78).toBeCloseTo(from ?? Number.NaN, 1);
    expect((84 - (heights.at(-1) ?? 0)) / 78).toBeCloseTo(to ?? Number.NaN, 1);
    expect((await words(visit, '.carried-on > p:last-child'))[0]).toContain(`Felt safety goes from ${from} to ${to}`);
  });

  test('once more with the same child stands beside the session before', async () => {
    const [rowBefore] = await words(visit, '.timing-row');
    for (const _ of ['In numbers', 'Moment by moment', 'Once more']) await visit.page.keyboard.press('Tab');
    expect(await visit.page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Once more with the same child',
    );
    await visit.page.keyboard.press('Enter');
    await visit.pass(frame);
    expect(await visit.page.locator('.session-end').count()).toBe(0);
    expect(await words(visit, '.clock span')).toEqual(['3:00 left']);
    expect(await words(visit, '.expectations .value, .window-width h2 .value')).toEqual(levelsAtStart);

    await visit.page.keyboard.press(' ');
    const again = await tryOneAfterTheOther(visit, [3, 5], press);
    const [row, before] = await words(visit, '.timing-row');
    expect(before).toBe(rowBefore?.replace('this session', 'the session before'));
    expect(Math.abs((numbersIn(row)[0] ?? 0) - median(again.latencies))).toBeLessThanOrEqual(twoRoundings);
    expect(visit.complaints).toEqual([]);
  });
});

describe('a hand that presses on the page', () => {
  const response = (visit: Visit, name: string) =>
    visit.page.getByRole('group', { name: 'Answer the child' }).getByRole('button', { name });

  /** In contact at once, or soon. */
  const reached = (title = ''): boolean =>
    title === textsFor('en').happenings.reached || Object.values(ends).some((end) => end.test(title));

  /** Steps from happening to happening until the child asks. */
  async function toSignal(visit: Visit, step: () => Promise<void>): Promise<void> {
    for (let now = await told(visit.page); now.waited === null; now = await told(visit.page)) await step();
  }

  /** Gives one answer after the other, and steps on in between, until the signal no longer waits. */
  async function answer(
    visit: Visit,
    give: (nth: number) => Promise<void>,
    step: () => Promise<void>,
  ): Promise<readonly string[]> {
    const titles: string[] = [];
    for (let nth = 0; nth < 5; nth++) {
      await give(nth);
      await visit.pass(frame);
      const now = await told(visit.page);
      titles.push(now.title);
      if (now.waited === null) return titles;
      while (!(await told(visit.page)).free) await step();
      // On the way to the next answer hope may have run out.
      const then = await told(visit.page);
      if (then.waited === null) return [...titles, then.title];
    }
    return titles;
  }

  test('can be a mouse: one answer after the other until the child comes to rest', async () => {
    const visit = await app.visit();
    const click = (name: string) => visit.page.getByRole('button', { name, exact: true }).click();
    const step = async () => {
      await click('On to the next happening');
      await visit.pass(frame);
    };
    const give = (nth: number) => visit.page.locator('.response').nth(nth).click();
    await toSignal(visit, step);
    const titles = await answer(visit, give, step);
    expect(reached(titles.at(-1)), titles.at(-1)).toBe(true);
    for (const title of titles.slice(0, -1)) expect(title).toMatch(didNotMeet);
    await visit.leave();
  });

  test('can be a finger on a phone', async () => {
    const visit = await app.visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const step = async () => {
      await visit.page.getByRole('button', { name: 'On to the next happening' }).tap();
      await visit.pass(frame);
    };
    const give = (nth: number) => visit.page.locator('.response').nth(nth).tap();
    await toSignal(visit, step);
    const titles = await answer(visit, give, step);
    expect(reached(titles.at(-1)), titles.at(-1)).toBe(true);
    await visit.leave();
  });

  test('is told at the button that the answer before still lasts, and nothing else happens', async () => {
    const visit = await app.visit();
    const step = async () => {
      await visit.page.keyboard.press('ArrowRight');
      await visit.pass(frame);
    };
    await toSignal(visit, step);
    await response(visit, 'Hold').click();
    await visit.pass(frame);
    const before = await told(visit.page);
    expect(before.free).toBe(false);
    await response(visit, 'Encourage').click({ force: true });
    await visit.pass(frame);
    const note = response(visit, 'Encourage').getByText('still answering');
    expect(await note.isVisible()).toBe(true);
    expect(await response(visit, 'Encourage').getAttribute('aria-disabled')).toBe('true');
    expect(await told(visit.page)).toEqual(before);
    // A response lasts 1.2 s of life.
    await visit.page.getByRole('button', { name: 'Run', exact: true }).click();
    await visit.pass(1200 + 3 * frame);
    expect((await told(visit.page)).free).toBe(true);
    expect(await note.count()).toBe(0);
    await visit.leave();
  });
});
