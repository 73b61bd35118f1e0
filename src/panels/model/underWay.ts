/** How far measuring is, and how it is stopped. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ModelWords } from '../../text/model';
import type { Measuring } from './measuring';

/** @param share how far it is, 0–1; null where that is not known. */
export function underWay(
  told: string,
  share: number | null,
  measuring: Measuring,
  { words }: { readonly words: ModelWords['patterns'] },
): TemplateResult {
  return html`
    <div class="under-way">
      <progress max="1" value=${share ?? nothing} aria-label=${told}></progress>
      <span>${told}</span>
      <button type="button" class="chip small" @click=${() => measuring.stop()}>${words.stop}</button>
    </div>`;
}
