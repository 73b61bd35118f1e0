import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { alsoForCourses } from './src/building/forCourses.ts';
import { alsoForOtherPages } from './src/building/forOtherPages.ts';
import { alsoWithoutNetwork } from './src/building/offline.ts';
import { alsoAsOneFile } from './src/building/oneFile.ts';
import { pictureSetsOutAtOnce } from './src/building/pictureFirst.ts';
import { onlyTheRendererThatDraws } from './src/building/renderers.ts';
import { buildWords } from './src/building/version.ts';
import { chromiumArguments } from './src/commands/chromiumArguments.ts';

/** Set by the test command, which has looked for an installed Chrome or Chromium. */
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  plugins: [
    onlyTheRendererThatDraws,
    pictureSetsOutAtOnce,
    alsoAsOneFile(),
    alsoForOtherPages(),
    alsoWithoutNetwork(),
    alsoForCourses(),
  ],
  base: './',
  define: buildWords('.', true),
  publicDir: false,
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the page begins with comes in one piece: many small ones would each wait for their turn on a slow line.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
  preview: { host: 'localhost' },
  test: {
    teardownTimeout: 500,
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          testTimeout: 120_000,
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{scene,browser}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'picture',
          include: ['tests/scene/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...chromiumArguments] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
