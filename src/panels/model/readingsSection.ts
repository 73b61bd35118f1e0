/** The readings by subject, and how to cite the app. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ModelWords } from '../../text/model';
import type { View } from '../view';
import { citations } from './citation';
import { type Reading, readings, type Subject } from './readings';

/** @param redraw draws the sheet anew once something was copied. */
export function createReadingsSection(redraw: () => void): (view: View, words: ModelWords) => unknown {
  let said = '';

  async function copy(text: HTMLElement | null | undefined, words: ModelWords['readings']): Promise<void> {
    if (!text) return;
    const { ownerDocument: page } = text;
    page.getSelection()?.selectAllChildren(text);
    try {
      await page.defaultView?.navigator.clipboard.writeText(text.textContent ?? '');
      said = words.copied;
    } catch {
      // A frame may forbid it; then the text stands selected.
      said = words.copyByHand;
    }
    redraw();
  }

  return ({ state }, { readings: words }) =>
    guard([state.language, said], () => [
      html`<p>${words.lead}</p>`,
      (Object.keys(words.subjects) as Subject[]).map((subject) => onSubject(subject, words)),
      cite(words, copy, said),
    ]);
}

const all: readonly Reading[] = Object.values(readings);

function onSubject(subject: Subject, words: ModelWords['readings']): TemplateResult {
  return html`
    <h4>${words.subjects[subject]}</h4>
    <ul class="readings-list">${all.filter((reading) => reading.subject === subject).map((reading) => item(reading, words))}</ul>`;
}

function item({ authors, year, title, source, doi, note }: Reading, words: ModelWords['readings']): TemplateResult {
  return html`
    <li>${authors}${year === null ? '.' : ` (${year}).`} <cite>${title}</cite>.${source ? ` ${source}.` : nothing}
      ${doi ? html` <a href=${`https://doi.org/${encodeURI(doi)}`} target="_blank" rel="noreferrer">doi:${doi}</a>` : nothing}
      ${note ? html` <span class="by">${words.notes[note]}</span>` : nothing}</li>`;
}

type Copy = (text: HTMLElement | null | undefined, words: ModelWords['readings']) => void;

function cite(words: ModelWords['readings'], copy: Copy, said: string): TemplateResult {
  const { text, bibtex } = citations(words.title);
  const copyThat = (label: string) => html`
    <button type="button" class="chip small" aria-label=${label} @click=${({ currentTarget }: Event) =>
      currentTarget instanceof HTMLElement &&
      copy(currentTarget.parentElement?.querySelector('.cited'), words)}>${words.copy}</button>`;
  return html`
    <h4>${words.cite}</h4>
    <p>${words.citeLead}</p>
    <div class="citation"><span class="cited">${text}</span>${copyThat(words.copyText)}</div>
    <div class="citation"><pre class="cited">${bibtex}</pre>${copyThat(words.copyBibtex)}</div>
    <p role="status">${said}</p>`;
}
