/** Time in the visitor's hands: looking back on what was lived, stepping through it, other roads, and who answers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, frame, openApp, press, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const clock = ({ page }: Visit) => page.locator('.clock strong').textContent();
const title = ({ page }: Visit) => page.locator('.caption .title').textContent();
const roads = ({ page }: Visit) => page.locator('.road[aria-pressed="true"]').textContent();

/** Lives so many seconds at life's speed, and stands still. */
async function live(visit: Visit, seconds: number): Promise<void> {
  await press(visit, ' ');
  await visit.pass(seconds * 1000);
  await press(visit, ' ');
}

describe('what was lived', () => {
  test('is looked back on with the slider and lived on from where it had come to', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=good-enough&seed=2&speed=4' });
    await live(visit, 10);
    const [then, titleThen] = [await clock(visit), await title(visit)];
    const slider = visit.page.getByRole('slider');
    await slider.fill('12');
    await visit.pass(frame);
    expect(await clock(visit)).toBe('0:12');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^0:12, of 0:4\d$/);
    await slider.focus();
    await press(visit, 'ArrowRight', 'ArrowRight');
    expect(await clock(visit)).toBe('0:13');
    // A single key still works while the slider has the focus.
    await press(visit, 'End');
    await visit.page.locator('.toggle').focus();
    await press(visit, 'End');
    expect([await clock(visit), await title(visit)]).toEqual([then, titleThen]);
    await press(visit, 'Home');
    expect(await clock(visit)).toBe('0:00');
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('is stepped through both ways: the same moments, told in the same words', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=good-enough&seed=2' });
    const told: (string | null)[] = [];
    for (let i = 0; i < 8; i++) {
      await press(visit, '.');
      told.push(await title(visit));
    }
    const back = [await title(visit)];
    for (let i = 1; i < 8; i++) {
      await press(visit, ',');
      back.push(await title(visit));
    }
    expect(new Set(told).size).toBeGreaterThan(2);
    expect(back.reverse()).toEqual(told);
    await visit.leave();
  });
});

describe('a moment in the address', () => {
  test('opens there, standing still, with what came before to be looked back on; from the start begins at zero', async () => {
    const watched = await app.visit({ address: '#stage=watch&scenario=good-enough&seed=2&speed=4' });
    await live(watched, 6);
    await press(watched, 'Home');
    for (const _ of [1, 2, 3]) await press(watched, '.');
    const steppedTo = await title(watched);
    await watched.leave();

    const visit = await app.visit({ address: '#stage=watch&scenario=good-enough&seed=2&at=24' });
    await visit.pass(500);
    expect(await clock(visit)).toBe('0:24');
    expect(new URL(visit.page.url()).hash).toContain('at=24');
    await press(visit, 'Home', '.', '.', '.');
    expect(await title(visit)).toBe(steppedTo);
    await press(visit, 'r');
    expect(await clock(visit)).toBe('0:00');
    expect(new URL(visit.page.url()).hash).not.toContain('at=');
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('where a session ends there, it says that it is over', async () => {
    const visit = await app.visit({ address: '#ends=30&at=90' });
    expect(await visit.page.locator('.notices[role="status"]').textContent()).toContain('30');
    expect(await visit.page.locator('.session-end').isVisible()).toBe(true);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });
});

describe('another road', () => {
  test('begins where one answers otherwise while looking back; both stay, and can be taken again', async () => {
    const visit = await app.visit({ address: '#stage=be-the-caregiver&seed=3' });
    await press(visit, '.');
    await visit.pass(frame);
    const asked = await clock(visit);
    await press(visit, '2');
    await live(visit, 8);
    const lived = await clock(visit);
    expect(await visit.page.locator('.roads').count()).toBe(0);
    await press(visit, 'Home', '.', '5');
    await visit.page.locator('.roads').waitFor();
    expect(await visit.page.locator('.road[aria-pressed]').count()).toBe(2);
    expect(await roads(visit)).toContain(asked ?? '');
    expect(await clock(visit)).toBe(asked);
    await visit.page.locator('.road').first().click();
    await visit.pass(frame);
    await press(visit, 'End');
    expect(await clock(visit)).toBe(lived);
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });
});

test('what is being given is the answer of the road that is looked at, not of the one before it', async () => {
  const visit = await app.visit({ address: '#stage=be-the-caregiver&seed=2' });
  await live(visit, 2);
  await press(visit, '2');
  await live(visit, 4.5);
  await press(visit, 'Home', '.', '3');
  const given = await visit.page.locator('.response.given .word').allTextContents();
  expect(given).toEqual(['Play']);
  await visit.leave();
});

describe('in mid-run', () => {
  test('somebody else takes over from the moment shown, or begins anew with the same child', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=never-repairs&seed=2&speed=4' });
    await live(visit, 4);
    await press(visit, 'h', '2');
    expect(await visit.page.locator('.chip[aria-pressed="true"]').textContent()).toBe('Misses, and mends');
    expect(await clock(visit)).toBe('0:16');
    await press(visit, 'h', '3');
    expect(await clock(visit)).toBe('0:00');
    await visit.leave();
  });

  test('one answers oneself, and hands back again', async () => {
    const visit = await app.visit({ address: '#stage=watch&scenario=slow&seed=2&speed=4' });
    await live(visit, 4);
    await press(visit, 'm');
    expect(await visit.page.locator('.response').count()).toBe(5);
    await press(visit, '1');
    expect(await visit.page.locator('.response.given').count()).toBe(1);
    await visit.page.getByRole('button', { name: 'Child', exact: true }).click();
    await visit.page.getByLabel('Who answers').selectOption('attuned');
    await visit.pass(frame);
    expect(await visit.page.locator('.chip[aria-pressed="true"]').textContent()).toBe('Always fitting');
    expect(visit.complaints).toEqual([]);
    await visit.leave();
  });

  test('something startles the child, by key and by button', async () => {
    const visit = await app.visit({ address: '#stage=be-the-caregiver&seed=3' });
    await live(visit, 1);
    await press(visit, 'g');
    expect(await title(visit)).toBe('Something startled the child');
    await press(visit, '1');
    await live(visit, 30);
    await press(visit, 'c');
    await visit.page.getByRole('button', { name: 'A small fright' }).click();
    await visit.pass(frame);
    expect(await title(visit)).toBe('Something startled the child');
    await visit.leave();
  });
});

test('what differs from the stage as it stands is named on the page, in both languages, until it is taken back', async () => {
  const visit = await app.visit({ address: '#stage=watch&seed=2&history=wary&ends=60&set=calm:9.5' });
  const strip = visit.page.locator('.differs-strip');
  await strip.getByText('length 1:00 (was open)').waitFor();
  expect(await strip.textContent()).toContain('the child’s history “Wary” (was “Open”)');
  expect(await strip.textContent()).toMatch(/ 9\.5 \(was 5\)/);
  await press(visit, 'l');
  expect(await strip.textContent()).toContain('duur 1:00 (was onbeperkt)');
  await visit.page.getByRole('button', { name: 'Zoals het was' }).click();
  await visit.pass(frame);
  expect(await strip.count()).toBe(0);
  expect(new URL(visit.page.url()).hash).toBe('#stage=watch&seed=2&lang=nl&palette=paper');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('another child, or another history, begins from the start and stands in the address', async () => {
  const visit = await app.visit({ address: '#stage=watch&scenario=slow&seed=2&speed=4' });
  await live(visit, 3);
  await press(visit, 'c');
  await visit.page.getByLabel(/Easily upset/).check();
  await visit.page.getByLabel(/Wary/).check();
  await visit.pass(frame);
  expect(await clock(visit)).toBe('0:00');
  expect(new URL(visit.page.url()).hash).toContain('child=easily-upset&history=wary');
  expect(await visit.page.locator('.level .value').allTextContents()).toEqual(['0.30', '0.15']);
  await press(visit, 'Escape');
  expect(await visit.page.locator('.circumstances').count()).toBe(0);
  expect(await visit.page.evaluate(() => document.activeElement?.className)).toBe('circumstances-button');
  await visit.leave();
});

test.for([
  [390, 844],
  [700, 900],
  [820, 1180],
  [844, 390],
  [1024, 768],
  [1100, 760],
  [1280, 720],
] as const)('the bar of the whole run can be taken hold of: %i × %i', async ([width, height]) => {
  for (const stage of ['be-the-caregiver', 'watch']) {
    const visit = await app.visit({ address: `#stage=${stage}&lang=nl`, viewport: { width, height } });
    const box = await visit.page.getByRole('slider').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(80);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    // Whatever lies over its middle is the bar itself.
    const { x = 0, y = 0 } = box ?? {};
    const middle = { x: x + (box?.width ?? 0) / 2, y: y + (box?.height ?? 0) / 2 };
    const on = await visit.page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('.bar-of-time') !== null,
      middle,
    );
    expect(on || middle.y > height).toBe(true);
    await visit.leave();
  }
});
