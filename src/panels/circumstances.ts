/** Who the child is, what it had come to expect, what happens from outside, and who answers from here on. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { type History, historyIds, type Temperament, temperamentIds } from '../stages/stage';
import { scenarioWords } from '../text/texts';
import { type Option, selectOf } from './select';
import { endShown, type View } from './view';

/** Opens and closes it. */
export const circumstancesButton = ({ texts: { ui }, opened, open }: View): TemplateResult => html`
  <button type="button" class="circumstances-button" aria-expanded=${opened.circumstances}
    aria-controls="circumstances" title=${ui.circumstances} @click=${() => open({ circumstances: !opened.circumstances })}>
    ${icon('child')}<span class="word">${ui.child}</span></button>`;

const visitor = '';

export function circumstances(view: View): TemplateResult | typeof nothing {
  const { state, texts, opened, open, commands } = view;
  const { ui, temperaments, histories } = texts;
  if (!opened.circumstances || endShown(view)) return nothing;
  return html`
    <section class="circumstances" id="circumstances" aria-labelledby="circumstances-title">
      <button type="button" class="bare close" aria-label=${ui.close} @click=${() => open({ circumstances: false })}>
        ${icon('close')}</button>
      <h2 id="circumstances-title" tabindex="-1">${ui.circumstances}</h2>
      <div class="from-here" ?inert=${state.over}>
        <h3>${ui.fromHereOn}</h3>
        <span class="who"><span>${ui.answersNow}</span>${selectOf({
          label: ui.answersNow,
          options: [visitor, ...state.caregivers].map(
            (id): Option<string> => [id, id === visitor ? ui.you : scenarioWords(texts, id).name],
          ),
          chosen: state.caregiver ?? visitor,
          choose: (id) => commands.handOver(id === visitor ? null : id),
        })}</span>
        <span class="frights">
          <button type="button" class="chip" aria-keyshortcuts="f" ?disabled=${state.over} @click=${() => commands.frighten('small')}>${ui.frights.small}</button>
          <button type="button" class="chip" aria-keyshortcuts="g" ?disabled=${state.over} @click=${() => commands.frighten('large')}>${ui.frights.large}</button>
          <button type="button" class="chip" aria-keyshortcuts="n" ?disabled=${state.over || state.letsBeFrom === null} @click=${() => commands.letBe()}>${ui.letBe}</button>
        </span>
        <button type="button" class="chip" ?disabled=${state.at === state.begins} @click=${() => commands.intoStrainTest()}>${ui.intoStrainTest}</button>
      </div>
      <div class="choices">
        ${choice<Temperament>('temperament', ui.temperament, temperamentIds, state.child, temperaments, (child) => commands.setChild({ child }))}
        ${choice<History>('history', ui.history, historyIds, state.history, histories, (history) => commands.setChild({ history }))}
      </div>
      <p class="soft">${ui.anotherBegins}</p>
    </section>`;
}

function choice<T extends string>(
  name: string,
  legend: string,
  ids: readonly T[],
  chosen: T,
  words: Readonly<Record<T, { readonly name: string; readonly says: string }>>,
  choose: (id: T) => void,
): TemplateResult {
  return html`
    <fieldset><legend>${legend}</legend>${ids.map(
      (id) => html`
        <label><input type="radio" name=${name} value=${id} .checked=${id === chosen} @change=${() => choose(id)} />
          <span><strong>${words[id].name}</strong> <span class="soft">${words[id].says}</span></span></label>`,
    )}</fieldset>`;
}
