/** The facts a complaint needs: what browser, drawn by what, what is allowed here, and what went wrong. */
import type { DiagWords } from '../../text/diag';
import type { View } from '../view';

export interface Fact {
  readonly id: keyof DiagWords['of'];
  readonly value: string;
}

/** Names what draws WebGL here, and gives back the context that was asked. */
function graphics(page: Document): string | null {
  const gl = page.createElement('canvas').getContext('webgl2');
  if (!gl) return null;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return renderer;
}

/** A canvas tells by which kind of context it gives again. */
function drawnBy(page: Document): string | null {
  const canvas = page.querySelector<HTMLCanvasElement>('.canvas-host canvas');
  if (!canvas) return null;
  if (canvas.getContext('2d')) return 'canvas';
  return canvas.getContext('webgl2') ? 'WebGL 2' : 'WebGL';
}

/** @returns null where things can be remembered, or why they cannot. */
function storageBarred(here: Window): string | null {
  try {
    here.localStorage.setItem('attune.tried', '');
    here.localStorage.removeItem('attune.tried');
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : typeof error;
  }
}

const wishes = [
  'prefers-reduced-motion: reduce',
  'prefers-contrast: more',
  'prefers-color-scheme: dark',
  'forced-colors: active',
];

/** @param frameTimes in words, as far as they are known. */
export function factsOf({ state }: View, words: DiagWords, here: Window, frameTimes: string): readonly Fact[] {
  const { navigator, screen, document: page } = here;
  const yesNo = (yes: boolean): string => (yes ? words.yes : words.no);
  const listed = (list: readonly string[]): string => list.join(' | ') || words.none;
  const barred = storageBarred(here);
  return [
    { id: 'version', value: state.version },
    { id: 'address', value: here.location.href },
    { id: 'notices', value: listed(state.notices) },
    { id: 'browser', value: navigator.userAgent },
    { id: 'languages', value: navigator.languages.join(', ') },
    { id: 'window', value: `${here.innerWidth} × ${here.innerHeight}, × ${here.devicePixelRatio}` },
    { id: 'screen', value: `${screen.width} × ${screen.height}` },
    { id: 'framed', value: yesNo(here.parent !== here) },
    { id: 'offline', value: yesNo(Boolean(navigator.serviceWorker?.controller)) },
    { id: 'online', value: yesNo(navigator.onLine) },
    { id: 'drawnBy', value: drawnBy(page) ?? words.none },
    { id: 'graphics', value: graphics(page) ?? words.none },
    { id: 'frameTimes', value: frameTimes },
    { id: 'storage', value: barred === null ? words.yes : `${words.no} (${barred})` },
    { id: 'clipboard', value: yesNo(Boolean(navigator.clipboard)) },
    { id: 'fullscreen', value: yesNo(page.fullscreenEnabled) },
    { id: 'wishes', value: listed(wishes.filter((wish) => here.matchMedia(`(${wish})`).matches)) },
    { id: 'processor', value: String(navigator.hardwareConcurrency) },
    { id: 'errors', value: listed(state.complaints) },
  ];
}

export const asText = (facts: readonly Fact[], words: DiagWords): string =>
  facts.map(({ id, value }) => `${words.of[id]}: ${value}`).join('\n');
