/** Which of Pixi's renderers draws here: WebGL, or the canvas where there is none or only software behind it. */

/** Names of renderers that draw on the processor: there the canvas costs half to a third. */
const software = /swiftshader|llvmpipe|basic render|software/i;

/** Which renderer is asked for; `auto`: the one that suits the machine. */
export const renderers = ['auto', 'webgl', 'canvas'] as const;
export type Renderer = (typeof renderers)[number];

/** The order in which renderers are tried. */
export type Preference = readonly ('webgl' | 'canvas')[];

export function preferredRenderers(page: Document, wanted: Renderer): Preference {
  if (wanted === 'canvas') return ['canvas', 'webgl'];
  if (wanted === 'webgl') return ['webgl', 'canvas'];
  const gl = page.createElement('canvas').getContext('webgl2');
  if (!gl) return ['canvas'];
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // A page has few contexts; the one that was only asked is given back.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return software.test(renderer) ? ['canvas', 'webgl'] : ['webgl', 'canvas'];
}
