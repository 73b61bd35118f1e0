/** What the page needs for two dyads side by side; loaded, with its words and its look, when two are first shown. */
import type { TemplateResult } from 'lit/html.js';
import type { ToldCaption } from './captions';
import type { PageState } from './page';
import type { View } from './view';

/** What a dyad is called on the picture, with a shorter name where there is little room; and what just happened with it. */
export interface Called {
  readonly name: string;
  readonly short: string;
  readonly happened: string;
}

/** What two dyads are called on the picture, and what sets them apart. */
export interface CalledTwo {
  readonly a: Called;
  readonly b: Called;
  readonly differs: string;
}

export interface TwoPanels {
  /** @param caption of the stage's own dyad. @returns what is spoken of both. */
  tell(view: View, caption: ToldCaption): string;
  called(): CalledTwo | null;
  /** The picture in a sentence or two. */
  label(view: View, told: string): string;
  /** Who they are, and what was measured of both. */
  controls(view: View): TemplateResult;
  inWords(view: View): TemplateResult;
}

export interface Two {
  /** Null where there is one dyad, or what is needed for two is on its way. */
  panels(state: PageState): TwoPanels | null;
}

/** @param redraw draws the page and the picture anew. */
export function createTwo(redraw: () => void): Two {
  let loaded: TwoPanels | null = null;
  let asked = false;

  function load(): void {
    if (asked) return;
    asked = true;
    import('./two/panels')
      .then(({ createTwoPanels }) => {
        loaded = createTwoPanels();
        redraw();
      })
      .catch(() => {
        // The device is offline; it is asked for again with the next picture.
        asked = false;
      });
  }

  return {
    panels({ beside }) {
      if (!beside) return null;
      load();
      return loaded;
    },
  };
}
