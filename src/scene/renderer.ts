/** Which of Pixi's renderers draws here: WebGL, or the canvas where there is none or only software behind it. */

/** Put in where WebGL is not built in: the single file is drawn on the canvas alone. */
declare const __WEBGL__: boolean | undefined;
const hasWebGL = typeof __WEBGL__ === 'undefined' || __WEBGL__;

/** Names of renderers that draw on the processor: there the canvas costs half to a third. */
const software = /swiftshader|llvmpipe|basic render|software/i;

/** Which renderer is asked for; `auto`: the one that suits the machine. */
export const renderers = ['auto', 'webgl', 'canvas'] as const;
export type Renderer = (typeof renderers)[number];

/** The order in which renderers are tried. */
export type Preference = readonly ('webgl' | 'canvas')[];

/** Which renderers are tried, and whether the processor would draw for WebGL too. */
export interface Means {
  readonly order: Preference;
  readonly inSoftware: boolean;
  /** Pixels per CSS pixel, where it is not for the screen. */
  readonly resolution?: number;
}

export function meansOfDrawing(page: Document, wanted: Renderer): Means {
  const inSoftware = drawsInSoftware(page);
  const suits = inSoftware ? 'canvas' : 'webgl';
  const first = wanted === 'auto' ? suits : wanted;
  if (!hasWebGL) return { order: ['canvas'], inSoftware };
  return { order: first === 'canvas' ? ['canvas', 'webgl'] : ['webgl', 'canvas'], inSoftware };
}

/** @returns whether the processor draws what the graphics card would; so too where there is no WebGL. */
function drawsInSoftware(page: Document): boolean {
  const gl = page.createElement('canvas').getContext('webgl2');
  if (!gl) return true;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // A page has few contexts; the one that was only asked is given back.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return software.test(renderer);
}
