/** What differs from the stage as it stands, in words on the page itself: figures are misread where a change goes unnoticed. */
import '../look/differsStrip.css';
import { guard } from 'lit/directives/guard.js';
import { html, type TemplateResult } from 'lit/html.js';
import { differsInWords, differsWords } from '../text/differs';
import type { View } from './view';

/** More than these are counted. */
const named = 4;

export const differsStrip = (view: View): unknown =>
  guard([view.state.differing, view.state.language], () => strip(view));

function strip({ state: { differing, language }, commands, open }: View): TemplateResult {
  const words = differsWords[language];
  // Where it was changed, it can be looked at and changed again.
  const toIt = () =>
    open(differing.some(({ about }) => about === 'number') ? { sheet: 'model' } : { circumstances: true });
  return html`
    <div class="notices differs-strip">
      <button type="button" class="bare" @click=${toIt}>
        <span><strong>${words.title}:</strong> ${differsInWords(differing, language, named).join(' · ')}</span></button>
      <button type="button" class="bare" @click=${() => commands.asItStood()}>${words.back}</button>
    </div>`;
}
