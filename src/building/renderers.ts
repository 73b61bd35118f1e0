/** The renderers that are built in: of the three that Pixi brings, the two that draw here, and of those what draws here. */
import type { Plugin } from 'vite';

/** Colours are given here in figures; Pixi names two by itself. The library that reads every way CSS writes a colour is left out. */
const coloursInFigures = `export const extend = () => {};
const named = { black: '#000', white: '#fff', transparent: '#0000' };
export const colord = (given) => {
  const figures = /^#([\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})$/i.exec(named[given] ?? given)?.[1];
  const pairs = figures?.length < 5 ? [...figures].map((one) => one + one) : figures?.match(/../g);
  const [r, g, b, a = 255] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  return { isValid: () => pairs !== undefined, rgba: { r, g, b, a: a / 255 } };
};`;

/** A mask is drawn as a shape, never as an image whose transparency counts. */
const noImageAsMask = `import { ExtensionType } from '../../../extensions/Extensions.mjs';
export class AlphaMaskPipe {
  static extension = { type: [ExtensionType.WebGLPipes, ExtensionType.CanvasPipes], name: 'alphaMask' };
  destroy() {}
}`;

/** Images here are canvases or come from one: eight bits a colour, not compressed. */
const oneFormat = `export const mapFormatToGlInternalFormat = (gl) =>
  ({ rgba8unorm: gl.RGBA, bgra8unorm: gl.RGBA8 ?? gl.RGBA, 'depth24plus-stencil8': gl.DEPTH24_STENCIL8 });`;

const leftOut = (...names: readonly string[]): string =>
  names.map((name) => `export const ${name} = () => false;`).join('\n');

/**
 * What is written instead of a file of Pixi's, by the end of the file's name. What Pixi can do besides drawing shapes and
 * plain text is never asked for here.
 */
export const instead: Readonly<Record<string, string>> = {
  '/gpu/WebGPURenderer.mjs': 'export class WebGPURenderer {}',
  '/gpu/GpuUboSystem.mjs': 'export class GpuUboSystem {}',
  '/gpu/shader/GpuProgram.mjs': 'export class GpuProgram { static from() {} }',
  '/shared/ParticleBuffer.mjs': 'export class ParticleBuffer {}',
  '/particle/generateParticleUpdatePolyfill.mjs': leftOut('generateParticleUpdatePolyfill'),
  '/alpha/AlphaMaskPipe.mjs': noImageAsMask,
  '/utils/mapFormatToGlInternalFormat.mjs': oneFormat,
  '/uploaders/glUploadCompressedTextureResource.mjs':
    'export const glUploadCompressedTextureResource = { id: "compressed" };',
  '/uploaders/glUploadCubeTextureResource.mjs':
    'export const createGlUploadCubeTextureResource = () => ({ id: "cube" });',
  '/uploaders/glUploadVideoResource.mjs': 'export const glUploadVideoResource = { id: "video" };',
  '/fill/FillGradient.mjs': 'export class FillGradient {}',
  // Labels are plain text without marks in it.
  '/utils/measureTaggedText.mjs': leftOut('measureTaggedText', 'tokenizeTaggedRuns', 'wordWrapTaggedLines'),
  '/utils/parseTaggedText.mjs': leftOut('getPlainText', 'hasTagMarkup', 'hasTagStyles', 'parseTaggedText'),
  '/colord/index.mjs': coloursInFigures,
  '/colord/plugins/names.mjs': 'export default null',
  // Shapes are given as paths here; whole SVG files are not read.
  '/svg/SVGParser.mjs': leftOut('SVGParser'),
  // One file would carry these all the same.
  '/environment-browser/browserAll.mjs': 'export {}',
  '/environment-webworker/webworkerAll.mjs': 'export {}',
};

/** Code is never written while the app runs; the canvas has nothing else to be told so. */
const noCodeAtRunTime = `import { AbstractRenderer } from '../rendering/renderers/shared/system/AbstractRenderer.mjs';
Object.assign(AbstractRenderer.prototype, { _unsafeEvalCheck() {} });`;

const nothingForTheCard = `import { ExtensionType } from '../../../extensions/Extensions.mjs';
export class GraphicsGpuData {}
export class GraphicsPipe {
  static extension = { type: [ExtensionType.WebGLPipes], name: 'graphics' };
}`;

/** What is left out besides where the canvas alone draws: what shaders are made of, and shapes cut into triangles. */
export const insteadOfWebGL: Readonly<Record<string, string>> = {
  '/gl/WebGLRenderer.mjs': 'export class WebGLRenderer {}',
  '/unsafe-eval/init.mjs': noCodeAtRunTime,
  '/shared/GraphicsPipe.mjs': nothingForTheCard,
  '/shared/DefaultShader.mjs': 'export class DefaultShader { constructor(most) { this.maxTextures = most; } }',
  '/earcut/src/earcut.js': 'export default () => [];',
};

/** @returns what is written instead of a file of Pixi's; null where it stays. */
function rewritten(id: string, files: Readonly<Record<string, string>>) {
  if (!/[\\/](pixi\.js|@pixi|earcut)[\\/]/.test(id)) return null;
  const file = Object.keys(files).find((end) => id.endsWith(end));
  return file ? { code: files[file] ?? '', moduleSideEffects: id.endsWith('/init.mjs') } : null;
}

/**
 * In a single file nothing can wait until it is asked for: WebGL would weigh as much as both languages. The canvas draws the
 * same picture, and is what every browser has.
 */
export const onlyTheCanvas: Plugin = {
  name: 'only-the-canvas',
  enforce: 'pre',
  load: (id) => rewritten(id, insteadOfWebGL),
};

/**
 * The picture is drawn by WebGL or on a canvas, and only the one that draws is loaded: Pixi's index would carry both along,
 * its third renderer too, and a loader of pictures where none are loaded. Kept is the context it asks what WebGL can do here,
 * so that it can be let go.
 */
export const onlyTheRendererThatDraws: Plugin = {
  name: 'only-the-renderer-that-draws',
  enforce: 'pre',
  load: (id) => rewritten(id, instead),
  transform(code, id) {
    if (id.endsWith('pixi.js/lib/index.mjs')) return code.replace(others, '');
    return id.endsWith('pixi.js/lib/rendering/init.mjs') ? code.replace(/^.*\bVideoSource\b.*$/gm, '') : null;
  },
};

const others = /^(export (?!\{ getTestContext ).*renderers\/(gl|gpu|canvas)\/|import '\.\/spritesheet\/init).*$/gm;
