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

/** The picture's script is needed in any case: it sets out with the page, and not only when the page's own has come. */
const pictureSetsOutAtOnce: Plugin = {
  name: 'picture-sets-out-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const wanted = new Set<string>();
      const want = (file: string): void => {
        if (wanted.has(file)) return;
        wanted.add(file);
        for (const needed of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) want(needed);
      };
      for (const { facadeModuleId, fileName } of chunks)
        if (facadeModuleId?.endsWith('/scene/scene.ts')) want(fileName);
      return [...wanted]
        .filter((file) => !chunks.some(({ fileName, isEntry }) => isEntry && fileName === file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

export default defineConfig({
  plugins: [onlyTheRendererThatDraws, pictureSetsOutAtOnce],
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
