/** What the built app costs: the bytes until it can be used, and nothing at all while it stands still. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, frame, openApp, type Visit } from './app';

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

interface Watched extends Window {
  framesAsked: number;
  timersSet: number;
  hidden: boolean;
}

/** Counts the frames and timers that are asked for, and lets the test hide the page. */
function watch(): void {
  const page = window as unknown as Watched;
  Object.assign(page, { framesAsked: 0, timersSet: 0, hidden: false });
  const { requestAnimationFrame, setTimeout, setInterval } = window;
  window.requestAnimationFrame = (then) => {
    page.framesAsked++;
    return requestAnimationFrame.call(window, then);
  };
  const counted = (set: typeof setTimeout) =>
    ((...all: Parameters<typeof setTimeout>) => {
      page.timersSet++;
      return set.apply(window, all);
    }) as typeof setTimeout;
  window.setTimeout = counted(setTimeout);
  window.setInterval = counted(setInterval as typeof setTimeout) as typeof setInterval;
  Object.defineProperty(document, 'hidden', { get: () => page.hidden });
  Object.defineProperty(document, 'visibilityState', { get: () => (page.hidden ? 'hidden' : 'visible') });
}

/** @returns how many frames and timers are asked for in five seconds. */
async function fiveSeconds({ page, pass }: Visit) {
  await page.evaluate(() => Object.assign(window, { framesAsked: 0, timersSet: 0 }));
  await pass(312 * frame);
  return page.evaluate(() => {
    const { framesAsked, timersSet } = window as unknown as Watched;
    return { framesAsked, timersSet };
  });
}

const hide = ({ page }: Visit, hidden: boolean) =>
  page.evaluate((now) => {
    (window as unknown as Watched).hidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

const clock = ({ page }: Visit) => page.locator('.clock span').textContent();
const nothing = { framesAsked: 0, timersSet: 0 };

test('paused, it asks for no frame and no timer, before a run as well as in the middle of one', async () => {
  const visit = await app.visit({ before: watch });
  await visit.pass(10 * frame);
  expect(await fiveSeconds(visit)).toEqual(nothing);
  await visit.page.keyboard.press(' ');
  expect((await fiveSeconds(visit)).framesAsked).toBeGreaterThan(300);
  await visit.page.keyboard.press(' ');
  await visit.pass(10 * frame);
  const before = await clock(visit);
  expect(await fiveSeconds(visit)).toEqual(nothing);
  expect(await clock(visit)).toBe(before);
  await visit.leave();
});

test('over, it asks for no frame and no timer', async () => {
  const visit = await app.visit({ before: watch, address: '#ends=10&speed=16' });
  await visit.page.keyboard.press(' ');
  await visit.pass(1600);
  await visit.page.locator('.session-end').waitFor();
  expect(await fiveSeconds(visit)).toEqual(nothing);
  await visit.leave();
});

test('over, a run that was watched asks for no frame and no timer either', async () => {
  const visit = await app.visit({ before: watch, address: '#stage=watch&ends=10&speed=16' });
  await visit.page.keyboard.press(' ');
  await visit.pass(1600);
  expect(await clock(visit)).toBe('0:00 left');
  expect(await fiveSeconds(visit)).toEqual(nothing);
  await visit.leave();
});

test('hidden, a run stands still and asks for nothing; seen again, it goes on from where it was', async () => {
  const visit = await app.visit({ before: watch });
  await visit.page.keyboard.press(' ');
  await visit.pass(2000 + 4 * frame);
  await hide(visit, true);
  const before = await clock(visit);
  expect(await fiveSeconds(visit)).toEqual(nothing);
  expect(await clock(visit)).toBe(before);
  await hide(visit, false);
  await visit.pass(1008);
  expect([before, await clock(visit)]).toEqual(['2:58 left', '2:57 left']);
  await visit.leave();
});

/** Waits until the browser has told everyone whether the picture can be seen. */
const looked = ({ page }: Visit, seen: boolean) =>
  page.locator('.canvas-host').evaluate(
    (host, wanted) =>
      new Promise<void>((resolve) => {
        new IntersectionObserver((entries, observer) => {
          if (entries.at(-1)?.isIntersecting !== wanted) return;
          observer.disconnect();
          resolve();
        }).observe(host);
      }),
    seen,
  );

/** Ways in which a host page takes the picture out of sight, and how it comes back. */
const outOfSight: Readonly<Record<string, { readonly away: () => void; readonly back: () => void }>> = {
  'scrolled away': { away: () => scrollTo(0, 5000), back: () => scrollTo(0, 0) },
  'folded up': {
    away: () => document.querySelector('details')?.removeAttribute('open'),
    back: () => document.querySelector('details')?.setAttribute('open', ''),
  },
  'not laid out': {
    away: () => document.querySelector('details')?.style.setProperty('display', 'none'),
    back: () => document.querySelector('details')?.style.removeProperty('display'),
  },
};

test.for(Object.entries(outOfSight))(
  '%s, a run asks for nothing; in sight again, it goes on from where it was',
  async ([, { away, back }]) => {
    const visit = await app.visit({ before: watch });
    await visit.page.evaluate(() => {
      const app = document.getElementById('app');
      const details = Object.assign(document.createElement('details'), { open: true });
      const after = document.createElement('div');
      after.style.height = '6000px';
      document.body.append(details, after);
      if (app) details.append(app);
    });
    await looked(visit, true);
    await visit.page.locator('.toggle').click();
    await visit.pass(2000 + 4 * frame);
    await visit.page.evaluate(away);
    await looked(visit, false);
    // One frame was asked for while it was still seen.
    await visit.pass(frame);
    const before = await clock(visit);
    expect(await fiveSeconds(visit)).toEqual(nothing);
    expect(await clock(visit)).toBe(before);
    // Its buttons can still be in view: what is done with them shows at once.
    await visit.page.keyboard.press(' ');
    await visit.pass(2 * frame);
    expect(await visit.page.locator('.toggle').getAttribute('aria-label')).toBe('Run');
    await visit.page.keyboard.press(' ');
    await visit.pass(2 * frame);
    expect(await fiveSeconds(visit)).toEqual(nothing);
    await visit.page.evaluate(back);
    await looked(visit, true);
    await visit.pass(1008);
    expect([before, await clock(visit)]).toEqual(['2:58 left', '2:57 left']);
    await visit.leave();
  },
);

test('of no size, a run asks for nothing either', async () => {
  const visit = await app.visit({ before: watch });
  await visit.page.locator('.toggle').click();
  await visit.pass(1000);
  const sized = (height: string) =>
    visit.page.locator('.canvas-host').evaluate(
      (host, wanted) =>
        new Promise<void>((resolve) => {
          const seen = (host as HTMLElement).clientHeight;
          new ResizeObserver((entries, observer) => {
            (host as HTMLElement).style.cssText = wanted;
            if (entries.at(-1)?.contentRect.height === seen) return;
            observer.disconnect();
            resolve();
          }).observe(host);
        }),
      height,
    );
  await sized('height: 0; inset: 0 0 auto 0');
  await visit.pass(2 * frame);
  expect(await fiveSeconds(visit)).toEqual(nothing);
  await sized('');
  expect((await fiveSeconds(visit)).framesAsked).toBeGreaterThan(300);
  await visit.leave();
});

test('until it can be used, at most 250 000 bytes are loaded, packed as a server would', async () => {
  const visit = await app.visit();
  const bodies = await Promise.all(
    visit.responses.map(async (response) => ({ url: new URL(response.url()).pathname, body: await response.body() })),
  );
  const packed = bodies.map(({ url, body }) => ({
    url,
    bytes: url.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length,
  }));
  const loaded = packed.map(({ url }) => url);
  expect(loaded).toEqual(
    expect.arrayContaining(['/', expect.stringMatching(/scene.*\.js$/), expect.stringMatching(/\.woff2$/)]),
  );
  expect(visit.responses.map((response) => response.status()).filter((status) => status !== 200)).toEqual([]);
  // The second typeface may come after the picture stands; it is no part of what must be there first.
  const first = packed.filter(({ url }) => !url.includes('young-serif'));
  const sum = first.reduce((bytes, one) => bytes + one.bytes, 0);
  expect(sum, first.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')).toBeLessThanOrEqual(250_000);
  expect(sum).toBeGreaterThan(50_000);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});
