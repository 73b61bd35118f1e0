/** The app and a page around it, talking across origins; and the element that does it for a page. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frame, launch, type Visit, visitOf } from './app';
import { type Place, serve } from './places';

let browser: Browser;
let app: Place;
beforeAll(async () => {
  browser = await launch();
  app = await serve();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

type Heard = Readonly<Record<string, unknown>>;

/** A page around that keeps what it hears, and asks through a port or without one. */
const around = (
  content: string,
) => `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,">
  <body><script>
    heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
    ask = (message, withPort) => new Promise((answered) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answered(data);
      const frame = document.querySelector('iframe').contentWindow;
      frame.postMessage(message, '*', withPort ? [port2] : []);
    });
  </script>${content}</body></html>`;

async function course(content: string): Promise<Visit & { end(): Promise<void> }> {
  const place = await serve({ host: 'localhost', pages: { '/course': around(content) } });
  const visit = await visitOf(browser, `${place.origin}/course`);
  return {
    ...visit,
    async end() {
      await visit.leave();
      await place.close();
    },
  };
}

async function until({ pass }: Visit, so: () => Promise<unknown>): Promise<void> {
  while (!(await so())) await pass(frame);
}

const heard = ({ page }: Visit, type: string): Promise<readonly Heard[]> =>
  page.evaluate(
    (wanted) => (globalThis as unknown as { heard: Heard[] }).heard.filter((one) => one?.type === wanted),
    type,
  );

const ask = ({ page }: Visit, message: unknown, withPort = true): Promise<Heard> =>
  page.evaluate(
    ([what, port]) =>
      (globalThis as unknown as { ask: (what: unknown, port: unknown) => Promise<Heard> }).ask(what, port),
    [message, withPort] as const,
  );

const sim = (attributes = '', path = '/') =>
  `<iframe title="Attune" width="800" height="560" ${attributes}
    src="${app.origin}${path}#embed=1&stage=watch&seed=3&speed=16&ends=60&lang=en"></iframe>`;

/** Time stands still until the frame is there: a clock that is moved while a page is on its way may lose it. */
const loaded = ({ page }: Visit) =>
  page.frameLocator('iframe').first().locator('html[data-ready="true"]').waitFor({ state: 'attached' });

async function ready(visit: Visit): Promise<void> {
  await loaded(visit);
  await until(visit, async () => (await heard(visit, 'ready')).length > 0);
}

test('asked through a port, it answers there; asked without, it answers the page that asked, by its origin', async () => {
  const visit = await course(sim());
  await ready(visit);
  expect(await ask(visit, { attune: 1, type: 'state', id: 1 })).toMatchObject({
    type: 'answer',
    id: 1,
    understood: true,
  });
  await visit.page.evaluate(() => {
    document.querySelector('iframe')?.contentWindow?.postMessage({ attune: 1, type: 'state', id: 'plain' }, '*');
  });
  await until(visit, async () => (await heard(visit, 'answer')).length > 0);
  expect(await heard(visit, 'answer')).toMatchObject([{ id: 'plain', state: { stage: 'watch' } }]);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('it plays, tells what happens to those who listen, and pauses; the page around sees it on the screen', async () => {
  const visit = await course(sim());
  await ready(visit);
  await visit.page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ attune: 1, type: 'listen', to: ['happening', 'episode', 'ended'] }, '*');
  });
  await ask(visit, { attune: 1, type: 'play' });
  await visit.pass(1600);
  expect(await ask(visit, { attune: 1, type: 'pause' })).toMatchObject({ state: { running: false } });
  const { state, measures } = (await ask(visit, { attune: 1, type: 'measures' })) as {
    state: { at: number };
    measures: { episodes: Record<string, number> };
  };
  expect(state.at).toBeGreaterThan(20);
  await until(visit, async () => (await heard(visit, 'episode')).length > 0);
  const told = (await heard(visit, 'episode')).length;
  expect(Object.values(measures.episodes).reduce((sum, count) => sum + count)).toBe(told);
  expect(await heard(visit, 'running')).toEqual([]);
  await ask(visit, { attune: 1, type: 'play' });
  await visit.pass(4000);
  await until(visit, async () => (await heard(visit, 'ended')).length > 0);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('in a sandbox it has no origin, and is spoken to all the same; a stranger in another frame is not heard', async () => {
  const stranger = `<iframe title="stranger" srcdoc="<script>
    addEventListener('message', ({ data }) => parent.postMessage(data, '*'));
    onload = () => { for (const other of [parent.frames[0]]) other.postMessage({ attune: 1, type: 'play' }, '*'); };
  </script>"></iframe>`;
  const visit = await course(`${sim('sandbox="allow-scripts"', '/attune.html')}${stranger}`);
  await ready(visit);
  await visit.page
    .frames()
    .at(-1)
    ?.evaluate(() => parent.frames[0]?.postMessage({ attune: 1, type: 'play' }, '*'));
  const answer = await ask(visit, { attune: 1, type: 'seek', at: 4 });
  expect(answer).toMatchObject({ understood: true, state: { running: false, at: 0 } });
  expect(answer.says).toEqual(['The message says at “4”; 0 is used instead.']);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('messages of all kinds: each that is for it is answered, none throws, and the screen stays as it was', async () => {
  const visit = await course(sim());
  await ready(visit);
  const before = await ask(visit, { attune: 1, type: 'state' });
  const odd: readonly unknown[] = [
    ...[
      {},
      { type: 7 },
      { type: 'open' },
      { type: 'open', address: 3 },
      { type: 'seek', at: null },
      { type: 'toString' },
    ],
    ...[
      { type: 'set', parameter: 'calm', value: 'Infinity' },
      { type: 'listen', to: [{}] },
      { id: {}, type: 'play ' },
    ],
    ...[{ attune: '1', type: 'play' }, { attune: { attune: 1 } }, { type: 'play', play: 'play' }, { type: [] }],
  ].map((one) => ({ attune: 1, ...one }));
  for (const message of odd)
    expect(await ask(visit, message), JSON.stringify(message)).toMatchObject({
      understood: false,
      state: before.state,
    });
  await visit.page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    for (const other of ['resize', null, 4, [], new Map([['attune', 1]]), { context: 'h5p', action: 'ready' }])
      contentWindow?.postMessage(other, '*');
  });
  expect((await ask(visit, { attune: 1, type: 'state' })).state).toEqual(before.state);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('the example page: the element opens its stage, is as high as it should be, does what the buttons ask and tells what happens', async () => {
  const visit = await visitOf(browser, `${app.origin}/host.html`);
  const { page, pass } = visit;
  const answer = page.locator('#answer');
  await loaded(visit);
  await page.getByRole('button', { name: 'Play' }).click();
  await until(visit, async () => (await answer.textContent()) !== '');
  expect(JSON.parse((await answer.textContent()) ?? '')).toMatchObject({ state: { running: true, stage: 'watch' } });
  await pass(3200);
  await until(visit, async () => (await page.locator('#told li').count()) > 0);
  expect(await page.locator('#told li').first().textContent()).toMatch(/an episode ended, (met|repaired|givenUp)/);
  const height = await page.locator('attune-sim').evaluate((it) => it.clientHeight);
  expect(height).toBeGreaterThan(480);
  expect(await page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await page.locator('attune-sim').evaluate((it) => {
    it.setAttribute('palette', 'dark');
    it.setAttribute('address', 'seed=8');
  });
  const simulation = page.frames()[1];
  await until(visit, async () => simulation?.url().includes('seed=8'));
  expect(simulation?.url()).toContain('palette=dark');
  expect(simulation?.url()).toContain('embed=1');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
});

test('the example page lives under a strict policy', async () => {
  const strict = await serve({
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; connect-src 'self'",
    },
  });
  const visit = await visitOf(browser, `${strict.origin}/host.html`);
  await loaded(visit);
  await visit.page.getByRole('button', { name: 'Measures' }).click();
  await until(visit, async () => (await visit.page.locator('#answer').textContent()) !== '');
  expect(visit.complaints).toEqual([]);
  await visit.leave();
  await strict.close();
});
