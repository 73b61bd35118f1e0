/** What goes into pages of somebody else's: the element as one script, and a page that shows how it is used. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const at = 'src/sharing/host';

/** Classic scripts: they also run where a page, or its editor, knows no modules. */
const scripts = { 'attune-sim.js': `${at}/element.ts`, 'host.js': `${at}/example/host.ts` };
const pages = ['host.html', 'host.css'];

async function buildScript(root: string, outDir: string, fileName: string, entry: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'attune', fileName: () => fileName },
    },
  });
}

export const alsoForOtherPages = (): Plugin => {
  let root = '.';
  let outDir = 'dist';
  return {
    name: 'also-for-other-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
    },
    async closeBundle() {
      for (const [fileName, entry] of Object.entries(scripts)) await buildScript(root, outDir, fileName, entry);
      for (const page of pages) copyFileSync(join(root, at, 'example', page), join(root, outDir, page));
    },
  };
};
