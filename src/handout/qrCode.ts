/** A code for a camera on the screen and on paper. */
import { html, type TemplateResult } from 'lit/html.js';
import { type Code, codeOf } from './code';

/** Black on white in every palette: cameras ask for it. */
export const drawnCode = ({ size, path }: Code, label: string): TemplateResult => html`
  <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />
  </svg>`;

/** What became of drawing a code: too long a text for any, or what draws it could not be loaded. */
export type Drawing = Code | 'onItsWay' | 'tooLong' | 'lost';

/** @returns the code of a text, as far as it has come; the last one asked for is kept. */
export function createCodes(redraw: () => void): (text: string) => Drawing {
  let asked: string | null = null;
  let drawing: Drawing = 'onItsWay';
  return (text) => {
    if (text === asked) return drawing;
    asked = text;
    drawing = 'onItsWay';
    codeOf(text)
      .then((code): Drawing => code ?? 'tooLong')
      .catch((): Drawing => 'lost')
      .then((made) => {
        if (asked !== text) return;
        drawing = made;
        redraw();
      });
    return drawing;
  };
}
