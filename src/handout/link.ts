/** The link: what goes along in it, how long it is, and the same as a code for a camera. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { type Code, readInARoom } from './code';
import { createCopying } from './copying';
import { partsChosen } from './partsChosen';
import { createCodes, drawnCode } from './qrCode';
import type { CreateSection, Handed } from './section';

export const createSection: CreateSection = (redraw) => {
  const copying = createCopying(redraw);
  const codes = createCodes(redraw);
  function codePart({ words, link: { link } }: Handed): TemplateResult {
    const code = codes(link);
    if (code === 'onItsWay') return html`<div class="code"></div>`;
    if (code === 'tooLong' || code === 'lost') return html`<p class="code-note">${words.code[code]}</p>`;
    return html`
      <div class="code">
        ${drawnCode(code, words.code.label)}
        <p>${code.size > readInARoom ? words.code.fromNearby : words.code.lead}</p>
        <button type="button" class="chip" @click=${fillTheScreen}>${words.code.large}</button>
      </div>
      ${largeCode(code, words)}`;
  }

  return (handed) => {
    const { words, here, texts } = handed;
    const { link, without } = handed.link;
    const name = here.base ? words.theLink : words.theAddress;
    return html`
      ${here.where === 'server' ? nothing : html`<p class="where">${words.where[here.where]}</p>`}
      ${here.sandboxed ? html`<p class="where">${words.where.sandboxed}</p>` : nothing}
      ${partsChosen(handed)}
      <h3>${name} <span class="soft">${words.length(texts.numbers.whole(link.length))}</span></h3>
      ${copying.drawn(link, name, words)}
      ${without ? html`<p class="where">${words.without[without]}</p>` : nothing}
      ${here.base ? codePart(handed) : nothing}`;
  };
};

/** Over all else, for the last row too. */
const largeCode = (code: Code, words: Handed['words']): TemplateResult => html`
  <dialog class="large-code" aria-label=${words.code.label}>
    ${drawnCode(code, words.code.label)}
    <button type="button" class="bare close" aria-label=${words.code.small} title=${words.code.small} @click=${({
      currentTarget,
    }: Event) => currentTarget instanceof Element && currentTarget.closest('dialog')?.close()}>${icon('close')}</button>
  </dialog>`;

function fillTheScreen({ currentTarget }: Event): void {
  if (!(currentTarget instanceof Element)) return;
  currentTarget.closest('.handed')?.querySelector<HTMLDialogElement>('.large-code')?.showModal();
}
