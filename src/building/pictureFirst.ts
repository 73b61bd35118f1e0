/** The picture's script is needed in any case: it sets out with the page, and not only when the page's own has come. */
import type { Plugin } from 'vite';

export const pictureSetsOutAtOnce: Plugin = {
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
