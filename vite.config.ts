import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArguments } from './src/commands/chromiumArguments.ts';

/** Set by the test command, which has looked for an installed Chrome or Chromium. */
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/**
 * The picture is drawn by WebGL or on a canvas, and only the one that draws is loaded: Pixi's index would carry both along,
 * its third renderer too, and a loader of pictures where none are loaded.
 */
const onlyTheRendererThatDraws: Plugin = {
  name: 'only-the-renderer-that-draws',
  enforce: 'pre',
  load: (id) => (id.endsWith('/gpu/WebGPURenderer.mjs') ? 'export class WebGPURenderer {}' : null),
  transform: (code, id) =>
    id.endsWith('pixi.js/lib/index.mjs')
      ? code.replace(/^(export .*renderers\/(gl|gpu|canvas)\/|import '\.\/spritesheet\/init).*$/gm, '')
      : null,
};

export default defineConfig({
  plugins: [onlyTheRendererThatDraws],
  base: './',
  publicDir: false,
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
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
          fileParallelism: false,
        },
      },
    ],
  },
});
