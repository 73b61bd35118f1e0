/** The renderers that are built in: of the three that Pixi brings, the two that draw here. */
import type { Plugin } from 'vite';

/** Pixi names two colours by itself; here they are written in figures, and the other hundred and forty are left out. */
const coloursByName = `export default (Colour, { string }) => {
  string.push([(name) => (name === 'black' ? new Colour('#000').toRgb() : name === 'white' ? new Colour('#fff').toRgb() : null), 'name']);
};`;

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
    if (id.endsWith('/colord/plugins/names.mjs')) return coloursByName;
    // Shapes are given as paths here; whole SVG files are not read.
    if (id.endsWith('/svg/SVGParser.mjs')) return 'export const SVGParser = () => {};';
    // What Pixi can do besides drawing is never asked for; one file would carry it all the same.
    return /\/environment-\w+\/(browser|webworker)All\.mjs$/.test(id) ? 'export {}' : null;
  },
  transform(code, id) {
    if (id.endsWith('pixi.js/lib/index.mjs')) return code.replace(others, '');
    return id.endsWith('pixi.js/lib/rendering/init.mjs') ? code.replace(/^.*\bVideoSource\b.*$/gm, '') : null;
  },
};

const others = /^(export (?!\{ getTestContext ).*renderers\/(gl|gpu|canvas)\/|import '\.\/spritesheet\/init).*$/gm;
