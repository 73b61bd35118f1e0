/** The built app as a visitor meets it: served from `dist`, opened in Chromium, with time in the test's hands. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Response } from 'playwright';
import { preview } from 'vite';
import { chromiumArguments } from '../../src/commands/chromiumArguments';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One frame of the screen in the time of the test, in milliseconds. */
export const frame = 16;

export interface Visit {
  readonly page: Page;
  /** What the page complained of: uncaught errors, and errors on the console. */
  readonly complaints: readonly string[];
  readonly requested: readonly string[];
  readonly responses: readonly Response[];
  /** Lets so many milliseconds pass on the page's clock, a frame every 16 ms. Nothing else moves it. */
  pass(milliseconds: number): Promise<void>;
  leave(): Promise<void>;
}

export interface Visiting extends BrowserContextOptions {
  /** The address from the # on. */
  readonly address?: string;
  /** A script that runs in the page before the app does. */
  readonly before?: string | (() => void);
}

export interface App {
  readonly origin: string;
  /** Opens the app on a device of its own, and waits until the picture stands. */
  visit(visiting?: Visiting): Promise<Visit>;
  close(): Promise<void>;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: [...chromiumArguments] });

/** Opens a page on a device of its own, with time in the test's hands. */
export async function visitOf(
  browser: Browser,
  url: string,
  { address = '', before, ...device }: Visiting = {},
): Promise<Visit> {
  // What is kept for later is kept in its own test only.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...device,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requested: string[] = [];
  const responses: Response[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => requested.push(request.url()));
  page.on('response', (response) => responses.push(response));
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(100 * frame);
  if (before) await page.addInitScript(before);
  await page.goto(`${url}${address}`);
  return {
    page,
    complaints,
    requested,
    responses,
    pass: (milliseconds) => page.clock.runFor(milliseconds),
    leave: () => context.close(),
  };
}

/** @throws Error where the app was not built. */
export async function openApp(): Promise<App> {
  if (!existsSync(`${root}dist/index.html`)) throw new Error('There is no dist/index.html: run `npm run build` first.');
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, open: false } });
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  const browser = await launch();

  return {
    origin,
    async visit(visiting) {
      const visit = await visitOf(browser, `${origin}/`, visiting);
      await stands(visit.page);
      await onAFrame(visit);
      return visit;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** From here on the clock stands at a frame whenever whole frames have passed. */
export async function onAFrame({ page }: Visit): Promise<void> {
  await page.clock.runFor(2 * frame - (await page.evaluate((every) => performance.now() % every, frame)));
}

/** Waits until the picture stands; the page's own clock does not move meanwhile. */
export async function stands(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor();
}

/** Presses one key after the other, each seen by a frame. */
export async function press({ page, pass }: Visit, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await pass(frame);
  }
}
