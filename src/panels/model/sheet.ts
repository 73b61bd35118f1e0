/** The model's page: how it knows, for who studies it and for who doubts it. */
import '../../look/model.css';
import { guard } from 'lit/directives/guard.js';
import { html, type TemplateResult } from 'lit/html.js';
import { type ModelWords, modelWords } from '../../text/model';
import { sheetOf } from '../sheet';
import type { CreateSheet } from '../sheets';
import type { View } from '../view';
import { chartSection } from './chartSection';
import { claimsSection } from './claimsSection';
import { equationsSection } from './equationsSection';
import { createParameterSection } from './parameterSection';
import { createPatternsSection } from './patternsSection';
import { createReadingsSection } from './readingsSection';

interface Section {
  readonly id: keyof ModelWords['page']['sections'];
  readonly drawn: (view: View, words: ModelWords) => unknown;
}

const sectionsFor = (redraw: () => void): readonly Section[] => [
  { id: 'chart', drawn: chartSection },
  { id: 'equations', drawn: equationsSection },
  { id: 'parameters', drawn: createParameterSection(redraw) },
  { id: 'patterns', drawn: createPatternsSection(redraw) },
  { id: 'claims', drawn: claimsSection },
  { id: 'readings', drawn: createReadingsSection(redraw) },
];

export const createSheet: CreateSheet = (redraw) => {
  const sections = sectionsFor(redraw);
  return (view) => {
    const words = modelWords[view.state.language];
    return sheetOf(view, {
      title: view.texts.ui.sheets.model,
      contents: guard([view.state.language], () => contents(sections, words)),
      body: html`
        <p class="lead">${words.page.lead}</p>
        ${sections.map(
          ({ id, drawn }) => html`
            <section id=${`model-${id}`} aria-labelledby=${titleOf(id)}>
              <h3 id=${titleOf(id)} tabindex="-1">${words.page.sections[id]}</h3>
              ${drawn(view, words)}
            </section>`,
        )}`,
    });
  };
};

const titleOf = (id: Section['id']): string => `model-${id}-title`;

const contents = (sections: readonly Section[], words: ModelWords): TemplateResult => html`
  <nav class="contents" aria-label=${words.page.contents}>${sections.map(
    ({ id }) => html`
      <button type="button" class="to-section" @click=${({ currentTarget }: Event) => goTo(id, currentTarget)}>${words.page.sections[id]}</button>`,
  )}</nav>`;

/** Not by a link: the address after the # is a stage. */
function goTo(id: Section['id'], button: EventTarget | null): void {
  if (!(button instanceof HTMLElement)) return;
  const title = button.ownerDocument.getElementById(titleOf(id));
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}
