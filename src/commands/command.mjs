/** Runs one of the commands beside this file: built first, since Node 20 runs no TypeScript; and a thread to share work with. */
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [name, ...rest] = process.argv.slice(2);
const outDir = `node_modules/.cache/attune/${name}`;
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    emptyOutDir: true,
    rolldownOptions: {
      input: [`src/commands/${name}.ts`, 'src/commands/thread.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
const { main } = await import(pathToFileURL(`${outDir}/${name}.js`).href);
process.exitCode = await main(rest);
