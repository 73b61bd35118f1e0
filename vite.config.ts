import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArguments } from './src/commands/chromiumArguments.ts';

/** Set by the test command, which has looked for an installed Chrome or Chromium. */
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** The picture is drawn by WebGL or on a canvas; Pixi's third renderer would only be carried along. */
const withoutWebGPU: Plugin = {
  name: 'without-webgpu',
  enforce: 'pre',
  load: (id) => (id.endsWith('/gpu/WebGPURenderer.mjs') ? 'export class WebGPURenderer {}' : null),
};

export default defineConfig({
  plugins: [withoutWebGPU],
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
