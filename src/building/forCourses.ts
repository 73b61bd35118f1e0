/** Packages for a course (SCORM 1.2), one a language, made of the single file when it stands: whoever only has the build needs nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { oneFileName } from './oneFile.ts';

const packer = 'src/sharing/scorm/asBuilt.ts';

async function packForCourses(root: string, outDir: string): Promise<void> {
  const app = readFileSync(join(outDir, oneFileName), 'utf8');
  const { module } = await runnerImport<typeof import('../sharing/scorm/asBuilt')>(join(root, packer), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  for (const { fileName, made } of module.packagesOf(app))
    writeFileSync(join(outDir, fileName), Buffer.from(await (await made).arrayBuffer()));
}

export const alsoForCourses = (): Plugin => {
  let root = '.';
  let outDir = 'dist';
  return {
    name: 'also-for-courses',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      // The single file is built while the bundle closes.
      sequential: true,
      handler: () => packForCourses(root, outDir),
    },
  };
};
