/** Copying a text with one press; where the clipboard is barred, the text is selected, to be copied by hand. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoutWords } from '../text/handout';

export interface Copying {
  /** @param label names the text. @param rows lines of it that are seen at once. */
  drawn(text: string, label: string, words: HandoutWords, rows?: number): TemplateResult;
}

export function createCopying(redraw: () => void): Copying {
  let copied: { readonly text: string; readonly went: boolean } | null = null;

  async function copy(text: string, field: HTMLTextAreaElement | null): Promise<void> {
    copied = { text, went: (await toClipboard(text)) || selected(field) };
    redraw();
  }

  return {
    drawn(text, label, words, rows = 2) {
      const now = copied?.text === text ? copied : null;
      const press = ({ currentTarget }: Event) =>
        currentTarget instanceof Element &&
        copy(text, currentTarget.closest('.copying')?.querySelector('textarea') ?? null);
      return html`
        <div class="copying">
          <textarea readonly spellcheck="false" rows=${rows} aria-label=${label} .value=${text}
            @focus=${({ target }: Event) => target instanceof HTMLTextAreaElement && target.select()}></textarea>
          <p><button type="button" class="chip strong" @click=${press}>${words.copy}</button>
            <span role="status">${now ? (now.went ? words.copied : words.copyByHand) : nothing}</span></p>
        </div>`;
    },
  };
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Barred in many frames, and unknown to a page without https.
    return false;
  }
}

/** Selects the text. @returns whether the older way of copying, which asks for no leave, took it along. */
function selected(field: HTMLTextAreaElement | null): boolean {
  field?.focus();
  field?.select();
  return field !== null && document.execCommand('copy');
}
