/** What changed: felt safety, the two expectations and the window, before and after. */
import { html, type TemplateResult } from 'lit/html.js';
import type { SummaryTexts } from '../../text/summary';
import type { Levels, SessionSummary } from '../page';
import { fromTo } from '../readouts';

/** Names of levels, with the range they are drawn in. */
const ranges: Readonly<Record<keyof Levels, readonly [number, number]>> = {
  safety: [0, 1],
  availability: [0, 1],
  reparability: [0, 1],
  window: [8, 34],
};
const levelNames = Object.keys(ranges) as readonly (keyof Levels)[];

export function changes({ before, after }: SessionSummary, texts: SummaryTexts): TemplateResult {
  const { summary: words, numbers } = texts;
  return html`
    <section class="changes" aria-labelledby="changed"><h3 id="changed">${words.changed}</h3>
      <ul>${levelNames.map((name) => {
        const written = name === 'window' ? numbers.halfWidth : numbers.level;
        return html`
          <li>${slope(before[name], after[name], name)}
            <span>${words[name]}</span>
            <span class="value">${fromTo(written(before[name]), written(after[name]), texts.ui)}</span></li>`;
      })}</ul>
      <p class="soft slope-words" aria-hidden="true"><span>${words.before}</span><span>${words.after}</span></p>
    </section>`;
}

/** Before at the left, after at the right; the dashes keep the height there was before. */
function slope(before: number, after: number, name: keyof Levels): TemplateResult {
  const [low, high] = ranges[name];
  const yOf = (value: number) => 54 - (46 * (value - low)) / (high - low);
  const [y0, y1] = [yOf(before), yOf(after)];
  return html`
    <svg class="slope ${name}" viewBox="0 0 84 64" aria-hidden="true" stroke-linecap="round">
      <path class="ground-line" d="M6 60H78" />
      <path class="kept" d="M12 ${y0}H74" />
      <path class="went" d="M12 ${y0}L72 ${y1}" />
      <circle class="was" cx="12" cy=${y0} r="4" /><circle class="is" cx="72" cy=${y1} r="5.4" />
    </svg>`;
}
