/** Everything that is checked: types, lint, the build, and the tests, those in a browser too. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { run } from './arguments';
import { chromium } from './chromium';

const command = {
  name: 'test',
  says: 'Checks types and style, builds, and runs all tests; the last line counts them.',
  options: { only: { says: 'Runs the tests of one part only.', takes: 'text', among: ['model', 'picture', 'app'] } },
} as const;

const report = 'node_modules/.cache/attune/tests.json';
const counts = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numTotalTests: v.number() });

/** @returns whether a program of the project's own succeeded. */
function succeeds(script: string, args: readonly string[], env = process.env): boolean {
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit', env }).status === 0;
}

/** Files that could not even be read count as one failure more than their tests. */
function count(succeeded: boolean): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests } = v.parse(counts, JSON.parse(readFileSync(report, 'utf8')));
    return { passed: numPassedTests, failed: numFailedTests || Number(!succeeded) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function checks(only: string | undefined): number {
  const browser = chromium();
  if (!browser) return 1;
  const sound =
    succeeds('typescript/bin/tsc', []) &&
    succeeds('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']) &&
    succeeds('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (!sound) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = succeeds('vitest/vitest.mjs', ['run', ...reporters, ...(only ? ['--project', only] : [])], {
    ...process.env,
    CHROME_PATH: browser,
  });
  const { passed, failed } = count(succeeded);
  console.log(`${passed} passed, ${failed} failed`);
  return succeeded && failed === 0 && passed > 0 ? 0 : 1;
}

export const main = (args: readonly string[]): Promise<number> =>
  run(command, args, ({ only }) => checks(only === undefined ? undefined : String(only)));
