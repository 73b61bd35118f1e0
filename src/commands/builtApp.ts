/** The built app, served on this machine and opened in an installed Chromium. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromium as installedChromium } from './chromium';
import { chromiumArguments } from './chromiumArguments';

export interface BuiltApp {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @returns null, with a sentence on the console, where no browser can be had. */
export async function builtApp(): Promise<BuiltApp | null> {
  const executablePath = installedChromium();
  if (!executablePath) return null;
  await build({ logLevel: 'error' });
  if (!existsSync('dist/index.html')) throw new Error('the build left no dist/index.html');
  const server = await preview({ logLevel: 'silent', preview: { port: 4300, strictPort: false, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the built app is not being served');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  return {
    address,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
