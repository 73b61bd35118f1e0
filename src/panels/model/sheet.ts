/** The model's page: how it knows, for who studies it and for who doubts it. */
import '../../look/model.css';
import { guard } from 'lit/directives/guard.js';
import { html, type TemplateResult } from 'lit/html.js';
import { type ModelWords, modelWords } from '../../text/model';
import { sheetOf } from '../sheet';
import type { CreateSheet } from '../sheets';
import type { View } from '../view';
import { chartSection } from './chartSection';
import { equationsSection } from './equationsSection';

interface Section {
  readonly id: keyof ModelWords['page']['sections'];
  readonly drawn: (view: View, words: ModelWords) => unknown;
}

const sections: readonly Section[] = [
  { id: 'chart', drawn: chartSection },
  { id: 'equations', drawn: equationsSection },
];

export const createSheet: CreateSheet = () => (view) => {
  const words = modelWords[view.state.language];
  return sheetOf(view, {
    title: view.texts.ui.sheets.model,
    contents: guard([view.state.language], () => contents(words)),
    body: html`
      <p class="lead">${words.page.lead}</p>
      ${sections.map(
        ({ id, drawn }) => html`
          <section id=${`model-${id}`} aria-labelledby=${`model-${id}-title`}>
            <h3 id=${`model-${id}-title`} tabindex="-1">${words.page.sections[id]}</h3>
            ${drawn(view, words)}
          </section>`,
      )}`,
  });
};

const contents = (words: ModelWords): TemplateResult => html`
  <nav class="contents" aria-label=${words.page.contents}>${sections.map(
    ({ id }) => html`
      <button type="button" class="to-section" @click=${goTo}>${words.page.sections[id]}</button>`,
  )}</nav>`;

/** Not by a link: the address after the # is a stage. */
function goTo({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const place = [...(currentTarget.parentElement?.children ?? [])].indexOf(currentTarget);
  const id = sections[place]?.id;
  const title = currentTarget.ownerDocument.getElementById(`model-${id}-title`);
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}
