/** The summary of a run, over the picture: loaded with its words and its look once something was lived. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { happenedBy } from './episode';
import { mayTakeFocus } from './focus';
import type { PageState, SessionSummary } from './page';
import { endShown, type View } from './view';

type Loaded = typeof import('./summary/card');

export interface Summary {
  /** The summary, where it is to be seen; nothing while it is on its way. */
  drawn(view: View): TemplateResult | typeof nothing;
  /** The four S's up to the last episode that has ended at the moment shown; nothing while they are on their way. */
  fourSs(state: PageState): unknown;
  /** The focus goes to it, now or as soon as it is there. */
  focus(): void;
}

/** @param body the page, in which focus is moved. */
export function createSummary(body: HTMLElement, redraw: () => void): Summary {
  let loaded: Loaded | null = null;
  let asked: 'not yet' | 'on its way' | 'lost' = 'not yet';
  let wanted: SessionSummary | null = null;
  let focuses = false;
  let lookedAt: number | null = null;

  async function load(): Promise<void> {
    if (loaded || asked === 'on its way') return;
    asked = 'on its way';
    try {
      loaded = await import('./summary/card');
    } catch {
      // The device went offline before anything was lived; the page says so, and opening it again tries again.
      asked = 'lost';
    }
    redraw();
    if (focuses) focus();
  }

  function focus(): void {
    if (!mayTakeFocus(body.ownerDocument)) return;
    focuses = !loaded;
    loaded?.focusIn(body, lookedAt);
  }

  return {
    drawn(view) {
      const shown = endShown(view);
      const opens = shown !== null && shown !== wanted;
      wanted = shown;
      lookedAt = view.opened.lookedAt;
      if (view.state.lived > view.state.begins && (asked === 'not yet' || (asked === 'lost' && opens))) load();
      if (!shown) return nothing;
      if (loaded) return loaded.card(view, shown);
      return asked === 'lost' ? html`<p class="summary-lost" role="alert">${view.texts.ui.sheetLost}</p>` : nothing;
    },
    fourSs({ trace, at, begins, language }) {
      const part = loaded;
      const span = { from: begins, until: lastEnd({ trace, at }) ?? begins };
      return part ? guard([trace, span.until, language], () => part.fourSs(trace, span, language)) : nothing;
    },
    focus,
  };
}

/** @returns when the last episode ended, in seconds of life; null where none has. */
function lastEnd({ trace: { happenings }, at }: Pick<PageState, 'trace' | 'at'>): number | null {
  for (let index = happenedBy(happenings, at) - 1; index >= 0; index--) {
    const happening = happenings[index];
    if ((happening?.type === 'contact' || happening?.type === 'gaveUp') && happening.episode) return happening.at;
  }
  return null;
}
