/** Finds an installed Chrome or Chromium; where there is none, installs Debian's if it may, or says what to install. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const installed = (): string | undefined => places.find(runs);

/** Debian's package, where this user may install it. */
function install(): string | undefined {
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) return undefined;
  console.log('No Chrome or Chromium found: installing Debian’s chromium …');
  const quietly = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], { ...quietly, stdio: [...quietly.stdio] });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { ...quietly, stdio: [...quietly.stdio] });
  } catch {
    return undefined;
  }
  return installed();
}

/** @returns the path of a browser; null, with a sentence on the console, where none can be had. */
export function chromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named && !runs(named)) {
    console.error(`CHROME_PATH names “${named}”, which is no program that can be started.`);
    return null;
  }
  const found = named ?? installed() ?? install();
  if (!found)
    console.error('Please install Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to it.');
  return found ?? null;
}
