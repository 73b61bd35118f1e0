/**
 * The whole app in one HTML file: it opens from a folder, a stick or a sandboxed frame, where a page may load no file
 * beside it. Scripts, styles, typefaces and icon stand in it; nothing is left to be fetched.
 */
import { build, type Plugin, type Rolldown } from 'vite';
import { onlyTheCanvas, onlyTheRendererThatDraws } from './renderers.ts';
import { buildWords } from './version.ts';

export const oneFileName = 'attune.html';

/** Within an inline script, what would end it or begin a comment of the page's is written so that only the script reads it. */
const asInlineScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

const asAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/**
 * @param files what the build made, by name.
 * @returns the page with every script and style it asks for written into it.
 * @throws Error where something would have to be fetched after all, naming it.
 */
export function inlined(page: string, files: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  const take = (address: string): string => {
    const name = address.replace(/^\.\//, '');
    const text = files.get(name);
    if (text === undefined) throw new Error(`one file: there is no ${name} to write into the page`);
    used.add(name);
    return text;
  };
  let scripts = '';
  const styled = page
    .replace(/<link rel="stylesheet"[^>]* href="([^"]+)">/g, (_, address) => `<style>${take(address)}</style>`)
    .replace(/(<link rel="icon" href=")([^"]+)(?=")/g, (_, before, address) => before + asAddress(take(address)))
    // At the end of the page: its first words are read before the script.
    .replace(/\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g, (_, address) => {
      scripts += `<script type="module">${asInlineScript(take(address))}</script>\n`;
      return '';
    });
  const left = [...files.keys()].filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`one file: ${left.join(', ')} would have to be fetched`);
  return styled.replace('</body>', () => `${scripts}</body>`);
}

const textOf = (made: Rolldown.OutputAsset | Rolldown.OutputChunk): string => {
  if (made.type === 'chunk') return made.code;
  return typeof made.source === 'string' ? made.source : new TextDecoder().decode(made.source);
};

const everythingInside: Plugin = {
  name: 'everything-inside',
  generateBundle: {
    // Vite itself still writes into its scripts before.
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('one file: the build made no page');
      const others = Object.entries(bundle).filter(([name]) => name !== page.fileName);
      page.source = inlined(textOf(page), new Map(others.map(([name, made]) => [name, textOf(made)])));
      page.fileName = oneFileName;
      for (const [name] of others) delete bundle[name];
    },
  },
};

/** Builds the app once more, into one file of `outDir`; what stands there already stays. */
export async function buildOneFile(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    define: { ...buildWords(root, false), __WEBGL__: 'false' },
    plugins: [onlyTheCanvas, onlyTheRendererThatDraws, everythingInside],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

/** After the build for a server comes the one for where there is none. */
export const alsoAsOneFile = (): Plugin => {
  let root = '.';
  let outDir = 'dist';
  return {
    name: 'also-as-one-file',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
    },
    closeBundle: () => buildOneFile(root, outDir),
  };
};
