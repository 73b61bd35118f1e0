/** How fast it is: lives a second, first load, script a frame early and late in a run, work a second, what is asked for at rest, and how far the speaker's window is behind. */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page, Response } from 'playwright';
import { spreadOf } from '../episodes/spread';
import { run } from './arguments';
import { besideSpeaker } from './bench/besideSpeaker';
import { manyDyads } from './bench/manyDyads';
import { type BuiltApp, builtApp } from './builtApp';

const command = {
  name: 'bench',
  says: 'Measures how fast the built app is on this machine and prints it as JSON; ratios are within one run.',
  options: {
    json: { says: 'Prints JSON without line breaks.', takes: 'flag' },
    full: { says: 'Looks at an hour of life instead of four minutes, and takes as long as it takes.', takes: 'flag' },
  },
} as const;

const desktop = { viewport: { width: 1280, height: 720 } } as const;
const phone = { viewport: { width: 390, height: 844 } } as const;
/** Slow 4G as browsers' own tools have it: round trip in ms, throughput in bytes a second. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1475 * 1000) / 8,
  uploadThroughput: (675 * 1000) / 8,
};

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.ready === 'true');

const median = (numbers: readonly number[]): number => spreadOf(numbers)?.median ?? Number.NaN;

/** Keeps the time at which the app stood ready, and how long tasks blocked the page until then. */
const watchReadiness = (context: BrowserContext) =>
  context.addInitScript(() => {
    const seen = { ready: 0, blocked: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) if (seen.ready === 0) seen.blocked += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      if (document.documentElement?.dataset.ready && seen.ready === 0) seen.ready = performance.now();
    }).observe(document, { attributes: true, subtree: true });
  });

/** What a response weighs on the way: gzip, but for what is packed already. */
const sizeOf = (url: string, body: Buffer): number =>
  url.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length;

type Opening = { readonly ready: number; readonly blocked: number; readonly bytes: number };

/** In the page: what was asked for before the app stood ready, whatever came after it. */
function askedForUntilReady() {
  const { seen } = globalThis as unknown as { seen: Omit<Opening, 'bytes'> };
  const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < seen.ready);
  return { ...seen, wanted: [location.href, ...new Set(resources.map(({ name }) => name))] };
}

async function openOnce(
  { browser, address }: BuiltApp,
  size: typeof desktop | typeof phone,
  throttled: boolean,
): Promise<Opening> {
  const context = await browser.newContext(size);
  await watchReadiness(context);
  const page = await context.newPage();
  const came = new Map<string, Response>();
  page.on('response', (response) => came.set(response.url(), response));
  if (throttled) await throttle(await context.newCDPSession(page));
  await page.goto(address);
  await ready(page);
  const { wanted, ...seen } = await page.evaluate(askedForUntilReady);
  const responses = wanted.flatMap((url) => came.get(url) ?? []);
  const sizes = await Promise.all(responses.map(async (response) => sizeOf(response.url(), await response.body())));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  await context.close();
  return { ...seen, bytes };
}

async function throttle(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function opening(app: BuiltApp) {
  const onDesktop: Opening[] = [];
  for (let i = 0; i < 3; i++) onDesktop.push(await openOnce(app, desktop, false));
  const onPhone = await openOnce(app, phone, true);
  return {
    firstLoadBytes: median(onDesktop.map(({ bytes }) => bytes)),
    desktopReadyMs: median(onDesktop.map(({ ready }) => ready)),
    desktopBlockedMs: median(onDesktop.map(({ blocked }) => blocked)),
    phoneReadyMs: onPhone.ready,
  };
}

/** Seconds the main thread has worked so far: on script, and on anything. */
async function worked(devtools: CDPSession): Promise<{ readonly script: number; readonly any: number }> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: value('ScriptDuration'), any: value('TaskDuration') };
}

/** @returns milliseconds of script a frame, over two seconds of the wall's time. */
async function scriptPerFrame(page: Page, devtools: CDPSession): Promise<number> {
  const asked = () => page.evaluate(() => (globalThis as unknown as { counted: { asked: number } }).counted.asked);
  const before = await worked(devtools);
  const askedBefore = await asked();
  await page.waitForTimeout(2000);
  const after = await worked(devtools);
  return (1000 * (after.script - before.script)) / ((await asked()) - askedBefore);
}

/** Lives on fast: frames one right after the other, each with its share of time. */
async function liveOn(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
  await page.clock.resume();
}

async function drawing({ browser, address }: BuiltApp, minutes: number) {
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.clock.install();
  await page.goto(`${address}#stage=watch&scenario=lab-play&speed=1`);
  await ready(page);
  await page.evaluate(countFrames);
  await page.locator('#app').focus();
  await page.keyboard.press('Space');
  await liveOn(page, 20_000);
  const early = await scriptPerFrame(page, devtools);
  await press(page, '+', 4);
  await liveOn(page, (minutes * 60_000) / 16);
  await press(page, '-', 4);
  const late = await scriptPerFrame(page, devtools);
  await context.close();
  return { scriptMsPerFrame: early, minutesLater: minutes, scriptMsPerFrameThen: late, ratio: late / early };
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
  }
}

/** In the page: counts the frames that are asked for. */
function countFrames(): void {
  const counted = { asked: 0 };
  Object.assign(globalThis, { counted });
  const ask = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) => {
    counted.asked++;
    return ask(callback);
  };
}

/** Moments of life that cost differently: in calm nothing is asked, in play something every few seconds. */
const lives = {
  watch: 'stage=watch&scenario=good-enough',
  calm: 'stage=watch&scenario=attuned&set=calm:60',
  busy: 'stage=watch&scenario=lab-play&speed=1',
  play: 'stage=be-the-caregiver',
  twin: 'stage=watch&scenario=good-enough&beside=never-repairs',
} as const;

const seconds = 1.5;

/** A run begun, with the frames counted that it asks for. */
async function begun({ browser, address }: BuiltApp, life: keyof typeof lives, renderer: 'canvas' | 'webgl') {
  const context = await browser.newContext(desktop);
  await context.addInitScript(countFrames);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(`${address}#${lives[life]}&renderer=${renderer}`);
  await ready(page);
  await page.locator('#app').focus();
  await page.keyboard.press('Space');
  await page.waitForTimeout(600);
  const asked = () => page.evaluate(() => (globalThis as unknown as { counted: { asked: number } }).counted.asked);
  return { context, page, devtools, asked };
}

type Begun = Awaited<ReturnType<typeof begun>>;

/** In the time of the wall: frames a second, script a frame, and main-thread work a second. */
async function workOf({ page, devtools, asked }: Begun) {
  const [workBefore, askedBefore] = [await worked(devtools), await asked()];
  await page.waitForTimeout(seconds * 1000);
  const [workAfter, askedAfter] = [await worked(devtools), await asked()];
  return {
    framesPerSecond: (askedAfter - askedBefore) / seconds,
    mainThreadSecondsPerSecond: (workAfter.any - workBefore.any) / seconds,
    scriptMsPerFrame: (1000 * (workAfter.script - workBefore.script)) / (askedAfter - askedBefore),
  };
}

async function atWork(app: BuiltApp, renderer: 'canvas' | 'webgl') {
  const run = await begun(app, 'watch', renderer);
  const work = await workOf(run);
  await run.page.keyboard.press('Space');
  await run.page.waitForTimeout(500);
  const atRest = await run.asked();
  await run.page.waitForTimeout(1000);
  const framesAskedForAtRest = (await run.asked()) - atRest;
  await run.context.close();
  return { ...work, framesAskedForAtRest };
}

async function lived(app: BuiltApp, life: keyof typeof lives) {
  const run = await begun(app, life, 'canvas');
  const work = await workOf(run);
  await run.context.close();
  return work;
}

/** Who draws for WebGL here: in software, its frames a second say nothing of a machine with a GPU; its script does. */
async function drawnBy({ browser }: BuiltApp): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const named = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && named ? String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
  await page.close();
  return name;
}

export const main = (args: readonly string[]): Promise<number> =>
  run(command, args, async ({ json, full }) => {
    const app = await builtApp();
    if (!app) return 1;
    try {
      const measured = {
        model: await manyDyads(),
        opening: await opening(app),
        drawing: await drawing(app, full ? 60 : 4),
        canvas: await atWork(app, 'canvas'),
        calm: await lived(app, 'calm'),
        busy: await lived(app, 'busy'),
        play: await lived(app, 'play'),
        twin: await lived(app, 'twin'),
        speaker: await besideSpeaker(app),
        webgl: { drawnBy: await drawnBy(app), ...(await atWork(app, 'webgl')) },
      };
      console.log(JSON.stringify(measured, null, json ? 0 : 2));
    } finally {
      await app.close();
    }
    return 0;
  });
