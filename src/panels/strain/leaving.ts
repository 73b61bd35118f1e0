/** What is said to one who is about to leave while the face is still: the reunion comes first, if wished. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { strainWords } from '../../text/strain';
import type { View } from '../view';

export function leaving({ state, texts, commands }: View): TemplateResult | typeof nothing {
  const { strain, lived } = state;
  if (!strain?.leaving) return nothing;
  const words = strainWords[texts.language].leaving;
  const left = texts.numbers.clock(strain.phases.ends - lived);
  return html`
    <section class="leaving" aria-labelledby="leaving">
      <h2 id="leaving" tabindex="-1">${words.title}</h2>
      <p>${words.says(left)}</p>
      <div class="ways">
        <button type="button" class="chip strong" @click=${() => commands.toReunion()}>${words.reunion}</button>
        <button type="button" class="chip" @click=${() => commands.leaveAnyway()}>${words.leave}</button>
      </div>
    </section>`;
}
