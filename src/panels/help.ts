/** The page of keys, made from their table, and what this app is. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { scenarioWords, type Texts } from '../text/texts';
import { type Binding, bindings, type DeckDeed, type Deed, type Mode } from './keys';
import type { PageState } from './page';
import type { View } from './view';

/** What keys do before a room, where one is presented to. */
export type DeckWords = Readonly<Record<DeckDeed, string>> | null;

/** @returns what a key does in words; null where there is nothing for it to do. */
function deedWords(deed: Deed, state: PageState, texts: Texts, deck: DeckWords): string | null {
  if (deed.type === 'deck') return deck?.[deed.does] ?? null;
  if (deed.type === 'respond') return texts.ui.responses[deed.response];
  if (deed.type !== 'choose') return texts.ui.keys[deed.type];
  const scenario = state.caregivers[deed.nth - 1];
  return scenario ? scenarioWords(texts, scenario).name : null;
}

export function help(view: View, mode: Mode, deck: DeckWords, close: () => void): TemplateResult {
  const { state, texts, opened, open } = view;
  const { ui } = texts;
  const changed = ({ target }: Event) =>
    open({ characterKeys: target instanceof HTMLInputElement ? target.checked : opened.characterKeys });
  const toFacts = () => {
    close();
    open({ sheet: 'diag' });
  };
  return html`
    <div class="help-page">
      <button type="button" class="bare close" aria-label=${ui.close} @click=${close}>${icon('close')}</button>
      <h2 id="help-title">${ui.helpTitle}</h2>
      <p class="soft">${ui.helpLead}</p>
      <dl>${bindings.filter(({ modes }) => modes.includes(mode)).map((binding) => keyRow(binding, state, texts, deck))}</dl>
      <label class="switch"><input type="checkbox" .checked=${opened.characterKeys} @change=${changed} />
        <span>${ui.characterKeys}</span></label>
      <h2>${ui.about}</h2>
      <p>${ui.aboutModel}</p>
      <p>${ui.aboutArticle}</p>
      <p>${ui.version(state.version)} ${state.newer ? ui.newer : nothing}</p>
      <p class="ways-to">
        ${
          state.newer
            ? html`<button type="button" class="chip strong" @click=${() => view.commands.renew()}>${ui.renew}</button>`
            : nothing
        }
        <button type="button" class="chip" @click=${toFacts}>${ui.sheets.diag}</button>
      </p>
    </div>`;
}

function keyRow({ keys, deed }: Binding, state: PageState, texts: Texts, deck: DeckWords): TemplateResult | null {
  const words = deedWords(deed, state, texts, deck);
  const names: Readonly<Record<string, string>> = texts.ui.keyNames;
  if (words === null) return null;
  return html`
    <div><dt>${keys.map(
      (key, index) => html`${index > 0 ? html` <span>${texts.ui.or}</span> ` : ''}<kbd>${names[key] ?? key}</kbd>`,
    )}</dt><dd>${words}</dd></div>`;
}
