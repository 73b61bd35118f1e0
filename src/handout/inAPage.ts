/** In a page of somebody else's: what is pasted there, how it looks there, and one file for editors that sandbox. */
import { keyed } from 'lit/directives/keyed.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { hosted } from '../sharing/build';
import { createCopying } from './copying';
import { keep, offlineFile, offlineFileName } from './offlineFile';
import { partsChosen } from './partsChosen';
import type { CreateSection, Handed } from './section';
import { elementOf, embedded, frameOf } from './snippets';

export const createSection: CreateSection = (redraw) => {
  const [frame, element, single] = [createCopying(redraw), createCopying(redraw), createCopying(redraw)];
  let previewed = false;
  let lost = false;

  async function download(fragment: string): Promise<void> {
    lost = false;
    try {
      keep(document, await offlineFile(document, fragment), offlineFileName);
    } catch {
      // Without a network, or where nobody put the file beside the page.
      lost = true;
    }
    redraw();
  }

  function linked({ words, link: { link }, fragment, here }: Handed): TemplateResult {
    const { inAPage } = words;
    return html`
      <h3>${inAPage.frame}</h3>
      ${frame.drawn(frameOf(link, inAPage.title), inAPage.frame, words, 4)}
      ${
        hosted
          ? html`<details><summary>${inAPage.element}</summary><p>${inAPage.elementSays}</p>
            ${element.drawn(elementOf(here.base, fragment, inAPage.title), inAPage.element, words, 3)}</details>`
          : nothing
      }`;
  }

  /** The app once more in a frame of its own: it stands still until begun, and is made only when it is asked for. */
  function preview({ words: { inAPage }, fragment, here }: Handed): TemplateResult | typeof nothing {
    if (here.sandboxed || here.page === '') return nothing;
    const address = embedded(`${here.page}${fragment}`);
    const toggle = () => {
      previewed = !previewed;
      redraw();
    };
    return html`
      <button type="button" class="chip" aria-expanded=${previewed} @click=${toggle}>
        ${previewed ? inAPage.noPreview : inAPage.preview}</button>
      ${previewed ? keyed(address, html`<iframe class="preview" src=${address} title=${inAPage.previewTitle}></iframe>`) : nothing}`;
  }

  return (handed) => {
    const { words, here, fragment } = handed;
    const { inAPage } = words;
    return html`
      ${here.where === 'thisDevice' ? html`<p class="where">${words.where.thisDevice}</p>` : nothing}
      ${partsChosen(handed)}
      ${here.base ? linked(handed) : nothing}
      <div>${preview(handed)}</div>
      <h3>${inAPage.file}</h3>
      <p>${inAPage.fileSays}</p>
      <p class="downloads"><button type="button" class="chip" @click=${() => download(fragment)}>${inAPage.download}</button>
        <span role="status">${lost ? inAPage.fileLost : nothing}</span></p>
      ${single.drawn(frameOf(offlineFileName, inAPage.title), inAPage.fileFrame, words, 4)}`;
  };
};
