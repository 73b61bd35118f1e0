/** The worker that keeps the hosted build on the device: it is told every file of the build, and a name for them all. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

export const alsoWithoutNetwork = (): Plugin => {
  let root = '.';
  let outDir = 'dist';
  let files: readonly string[] = [];
  const hash = createHash('sha256');
  return {
    name: 'also-without-network',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
    },
    writeBundle(_, bundle) {
      files = Object.keys(bundle).sort();
      for (const file of files) {
        const made = bundle[file];
        hash.update(file).update(made?.type === 'asset' ? made.source : (made?.code ?? ''));
      }
    },
    async closeBundle() {
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          __FILES__: JSON.stringify(files.map((file) => `./${file}`)),
          __CACHE__: JSON.stringify(`attune-${hash.digest('hex').slice(0, 12)}`),
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          reportCompressedSize: false,
          lib: {
            entry: join(root, 'src/sharing/offline/worker.ts'),
            formats: ['iife'],
            name: 'attune',
            fileName: () => 'sw.js',
          },
        },
      });
    },
  };
};
