/** The keys of the speaker's window, made from their table. */
import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../../look/icons';
import type { Binding } from '../../panels/keys';
import type { OnWallNow } from '../../sharing/speakerMessages';
import type { Language } from '../../text/languages';
import { presentingWords } from '../../text/presenting';
import { textsFor } from '../../text/texts';
import { speakerBindings } from './asked';
import type { Hands } from './page';

export function keysDialog({ language, characterKeys }: OnWallNow, { ask, closeKeys }: Hands): TemplateResult {
  const { speaker } = presentingWords[language];
  const { ui } = textsFor(language);
  const changed = ({ target }: Event) =>
    target instanceof HTMLInputElement && ask({ does: 'useCharacterKeys', used: target.checked });
  return html`
    <dialog class="help" aria-labelledby="keys-title">
      <div class="help-page">
        <button type="button" class="bare close" aria-label=${ui.close} @click=${closeKeys}>${icon('close')}</button>
        <h2 id="keys-title">${speaker.keys}</h2>
        <p class="soft">${speaker.keysLead}</p>
        <dl>${speakerBindings.map((binding) => keyRow(binding, language))}</dl>
        <label class="switch"><input type="checkbox" .checked=${characterKeys} @change=${changed} />
          <span>${ui.characterKeys}</span></label>
      </div>
    </dialog>`;
}

function keyRow({ keys, deed }: Binding, language: Language): TemplateResult {
  const { ui } = textsFor(language);
  const names: Readonly<Record<string, string>> = ui.keyNames;
  const words =
    deed.type === 'deck'
      ? presentingWords[language].keys[deed.does]
      : deed.type === 'respond'
        ? ui.responses[deed.response]
        : deed.type === 'choose'
          ? ''
          : ui.keys[deed.type];
  return html`
    <div><dt>${keys.map((key, index) => html`${index > 0 ? html` <span>${ui.or}</span> ` : ''}<kbd>${names[key] ?? key}</kbd>`)}</dt>
      <dd>${words}</dd></div>`;
}
