/** The app inside pages of somebody else's: it fits, it waits to be begun, and it leaves focus, scroll and storage alone. */
import type { Browser, Frame, Locator } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frame, launch, type Visit, visitOf } from './app';
import { coloursOf } from './pixels';
import { type Place, serve } from './places';

let browser: Browser;
/** Where the app stands; a page around it stands elsewhere, on another site. */
let app: Place;
beforeAll(async () => {
  browser = await launch();
  app = await serve();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const around = (
  content: string,
) => `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>
  <script>
    globalThis.heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
  </script>
  <input id="own"><div style="height: 40px"></div>${content}<div style="height: 3000px"></div></body></html>`;

const embedded = (address: string, attributes = 'width="800" height="520"', path = '/') =>
  `<iframe title="Attune" src="${app.origin}${path}#embed=1&lang=en&${address}" ${attributes}></iframe>`;

interface Course extends Visit {
  readonly sim: Frame;
  end(): Promise<void>;
}

/** Opens a page with the app in it, and puts the focus where the page has its own. */
async function course(content: string, visiting = {}): Promise<Course> {
  const place = await serve({ host: 'localhost', pages: { '/course': around(content) } });
  const visit = await visitOf(browser, `${place.origin}/course`, visiting);
  await visit.page.locator('#own').focus();
  const [, sim] = visit.page.frames();
  if (!sim) throw new Error('the page holds no frame');
  await sim.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  return {
    ...visit,
    sim,
    async end() {
      await visit.leave();
      await place.close();
    },
  };
}

/** Lets frames pass until something is so. */
async function until({ pass }: Visit, so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await pass(frame);
}

const drawn = (visit: Visit, sim: Frame) =>
  until(visit, async () => (await sim.locator('.canvas-host canvas:not(.still)').count()) > 0).then(() =>
    visit.pass(2 * frame),
  );

/** The picture is there: figures and river, in many colours. */
async function seen({ page }: Visit, part: Locator): Promise<void> {
  const { colours, commonest } = await coloursOf(page, part);
  expect(colours).toBeGreaterThan(30);
  expect(commonest).toBeLessThan(0.9);
}

/** Where the page has its focus and stands, as at the beginning. */
async function untouched({ page }: Visit): Promise<void> {
  expect(await page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(['own', 0]);
}

async function livesToItsEnd({ pass }: Visit, sim: Frame): Promise<void> {
  await sim.locator('.begin').click();
  await pass(1600);
  await sim.locator('.session-end').waitFor();
}

test('plainly, from another site: only the picture and what the stage needs, and it waits to be begun', async () => {
  const visit = await course(embedded('ends=10&speed=16'));
  await drawn(visit, visit.sim);
  await seen(visit, visit.sim.locator('.picture'));
  await untouched(visit);
  expect(await visit.sim.locator('.tab, .languages').filter({ visible: true }).count()).toBe(0);
  expect(await visit.sim.locator('.begin').isVisible()).toBe(true);
  const clock = visit.sim.locator('.clock span');
  expect(await clock.textContent()).toBe('0:10 left');
  await visit.pass(1000);
  expect(await clock.textContent()).toBe('0:10 left');
  await livesToItsEnd(visit, visit.sim);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('the wheel over the picture belongs to the page around', async () => {
  const visit = await course(embedded('', 'width="800" height="600"'));
  await drawn(visit, visit.sim);
  const { x = 0, y = 0 } = (await visit.sim.locator('.picture').boundingBox()) ?? {};
  await visit.page.mouse.move(x + 200, y + 200);
  await visit.page.mouse.wheel(0, 240);
  await until(visit, () => visit.page.evaluate(() => scrollY === 240));
  await visit.end();
});

test('a session that ends by itself does not take the focus from the page around', async () => {
  const visit = await course(embedded('ends=10&speed=16'));
  await drawn(visit, visit.sim);
  await visit.sim.locator('.begin').click();
  await visit.page.locator('#own').focus();
  await visit.pass(1600);
  await visit.sim.locator('.session-end').waitFor();
  await untouched(visit);
  await visit.end();
});

test.for([
  ['in a column', 'width="720" height="150"'],
  ['on a phone', 'width="100%" height="150"'],
] as const)('it tells how high it is, to whoever listens in which way, and then fits: %s', async ([, attributes]) => {
  const phone = attributes.includes('%');
  const visit = await course(embedded('', attributes), phone ? { viewport: { width: 390, height: 844 } } : {});
  const told = () =>
    visit.page.evaluate(() => {
      const all = (globalThis as unknown as { heard: Record<string, unknown>[] }).heard;
      return all.filter((one) => one.type === 'height' || one.subject || one.context);
    });
  await until(visit, async () => (await told()).length >= 4);
  const [hello, ...heights] = await told();
  expect(hello).toEqual({ context: 'h5p', action: 'hello' });
  let { height } = heights[0] as { height: number };
  expect(heights.slice(0, 3)).toEqual([
    { attune: 1, type: 'height', height },
    { subject: 'lti.frameResize', height },
    { context: 'h5p', action: 'resize', scrollHeight: height },
  ]);
  // The page gives what is asked for, until no more is.
  for (let given = 0; given !== height; ) {
    given = height;
    await visit.page.locator('iframe').evaluate((it, now) => it.style.setProperty('height', `${now}px`), given);
    await drawn(visit, visit.sim);
    const last = (await told()).findLast(({ type }) => type === 'height');
    height = last?.height as number;
  }
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThan(phone ? 1000 : 640);
  expect(await visit.sim.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  expect(await visit.sim.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await seen(visit, visit.sim.locator('.picture'));
  await untouched(visit);
  await visit.end();
});

test('an editor’s sandbox: the single file, from a server that sends no CORS header, with every storage barred', async () => {
  const sandboxed = 'width="800" height="520" sandbox="allow-scripts"';
  const visit = await course(embedded('ends=10&speed=16', sandboxed, '/attune.html'));
  expect(await visit.sim.evaluate(() => origin)).toBe('null');
  await drawn(visit, visit.sim);
  await seen(visit, visit.sim.locator('.picture'));
  await livesToItsEnd(visit, visit.sim);
  await visit.sim.locator('.session-end').getByRole('button').first().click();
  await visit.pass(2 * frame);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('storage barred: a session is lived to its end all the same', async () => {
  const visit = await course(embedded('ends=60&speed=16'), {
    before: () => {
      for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, storage, {
          get() {
            throw new DOMException('The request was denied.', 'SecurityError');
          },
        });
    },
  });
  await drawn(visit, visit.sim);
  await visit.sim.locator('.begin').click();
  await visit.pass(5000);
  await visit.sim.locator('.session-end').waitFor();
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test.for([
  ['folded up', '<details>', '</details>'],
  ['in a tab not shown', '<div hidden>', '</div>'],
] as const)('a frame that begins without a size starts when it is shown: %s', async ([, before, after]) => {
  const visit = await course(`${before}${embedded('renderer=webgl', 'width="100%" height="520"')}${after}`);
  await visit.pass(20 * frame);
  await visit.page.evaluate(() => {
    document.querySelector('details')?.setAttribute('open', '');
    document.querySelector('[hidden]')?.removeAttribute('hidden');
  });
  await drawn(visit, visit.sim);
  await seen(visit, visit.sim.locator('.picture'));
  const { width } = (await visit.sim.locator('.canvas-host canvas').boundingBox()) ?? {};
  expect(width).toBeGreaterThan(1000);
  await untouched(visit);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('where scripts are barred, words and a picture stand there all the same', async () => {
  const visit = await visitOf(browser, `${app.origin}/attune.html`, {
    javaScriptEnabled: false,
    viewport: { width: 800, height: 520 },
  });
  await seen(visit, visit.page.locator('.first-picture'));
  const words = await visit.page.locator('.picture').innerText();
  expect(words).toMatch(/allow scripts/);
  expect(words).toMatch(/sta scripts toe/);
  expect(words).toMatch(/whether a mismatch gets mended/);
  const [picture, said] = await Promise.all(
    ['.first-picture', 'noscript'].map((part) => visit.page.locator(part).boundingBox()),
  );
  expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(said?.y ?? 0);
  await visit.leave();
});
