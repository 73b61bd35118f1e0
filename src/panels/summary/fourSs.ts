/** The four S's, each as a count with its formula; no sum of them, and no colour that would praise or blame. */
import { html, type TemplateResult } from 'lit/html.js';
import { fewestEpisodes, livedWithin, measuresAbout } from '../../episodes/measures';
import type { Span } from '../../episodes/stretches';
import type { Trace } from '../../simulation/trace';
import type { Language } from '../../text/languages';
import { summaryTextsFor } from '../../text/summary';
import { told } from './inNumbers';

/** A page of this size, px, has room for them beside what else is read. */
const [highEnough, wideEnough] = [900, 1000];

/** @param span from where the session begins to when the last episode ended. */
export function fourSs(trace: Trace, span: Span, language: Language): TemplateResult {
  const texts = summaryTextsFor(language);
  const words = texts.summary.measures;
  const lived = livedWithin(trace, span);
  const few = lived.episodes.length < fewestEpisodes;
  return html`
    <details class="four-ss" ?open=${globalThis.innerHeight >= highEnough && globalThis.innerWidth >= wideEnough}>
      <summary><h2>${words.about.fourSs}</h2></summary>
      ${
        few
          ? html`<p class="soft">${words.tooFew}</p>`
          : html`<dl>${measuresAbout('fourSs').map(
              ({ id, shape, of }) => html`
                <div><dt>${texts.measures[id].name}</dt><dd>${told(shape, of(lived), texts.measures[id], texts)[0]}</dd></div>`,
            )}</dl>`
      }
    </details>`;
}
