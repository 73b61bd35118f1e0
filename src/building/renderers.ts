/** The renderers that are built in: of the three that Pixi brings, the two that draw here. */
import type { Plugin } from 'vite';

/**
 * The picture is drawn by WebGL or on a canvas, and only the one that draws is loaded: Pixi's index would carry both along,
 * its third renderer too, and a loader of pictures where none are loaded. Kept is the context it asks what WebGL can do here,
 * so that it can be let go.
 */
export const onlyTheRendererThatDraws: Plugin = {
  name: 'only-the-renderer-that-draws',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/gpu/WebGPURenderer.mjs')) return 'export class WebGPURenderer {}';
    // What Pixi can do besides drawing is never asked for; one file would carry it all the same.
    return /\/environment-\w+\/(browser|webworker)All\.mjs$/.test(id) ? 'export {}' : null;
  },
  transform: (code, id) =>
    id.endsWith('pixi.js/lib/index.mjs')
      ? code.replace(
          /^(export (?!\{ getTestContext ).*renderers\/(gl|gpu|canvas)\/|import '\.\/spritesheet\/init).*$/gm,
          '',
        )
      : null,
};
