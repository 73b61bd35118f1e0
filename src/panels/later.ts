/** A part of the page that is loaded when it is first needed, with its words and its look. */
import { nothing } from 'lit/html.js';
import type { View } from './view';

/** What such a part shows, drawn anew from every view. */
export type Drawn = (view: View) => unknown;

/**
 * @param load called once; again where it could not be fetched and the part is still wanted when the page is next drawn.
 * @param redraw draws the page anew: the part has come, or something of its own has changed.
 * @returns the part; nothing as long as it is on its way.
 */
export function createLater(load: () => Promise<(redraw: () => void) => Drawn>, redraw: () => void): Drawn {
  let drawn: Drawn | null = null;
  let asked = false;

  async function fetched(): Promise<void> {
    asked = true;
    try {
      drawn = (await load())(redraw);
      redraw();
    } catch {
      // The device went offline before it was ever needed: what has come already works on, and this is asked for again.
      asked = false;
    }
  }

  return (view) => {
    if (!drawn && !asked) fetched();
    return drawn ? drawn(view) : nothing;
  };
}
