/** What is one's own in a run: the timing of one's answers, and ten minutes more lived with answers like them. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { safetyAt, type Trace } from '../../simulation/trace';
import type { SummaryTexts } from '../../text/summary';
import type { CarriedOn, SessionSummary, Timing } from '../page';

export function timings({ timing, timingBefore }: SessionSummary, texts: SummaryTexts): TemplateResult {
  const { summary: words, numbers } = texts;
  if (!timing) return html`<section class="timings"><h3>${words.timing}</h3><p>${words.noTiming}</p></section>`;
  const longest = 1.1 * Math.max(timing.upperQuartile, timingBefore?.upperQuartile ?? 0, 0.1);
  return html`
    <section class="timings"><h3>${words.timing}</h3>
      <p class="soft">${(timing.n < fewestForQuartiles ? words.timingOfFew : words.timingOf)(numbers.whole(timing.n))}</p>
      ${timingRow(timing, words.thisSession, longest, texts)}
      ${timingBefore ? timingRow(timingBefore, words.sessionBefore, longest, texts) : nothing}
    </section>`;
}

/** Of fewer answers, quartiles say nothing. */
export const fewestForQuartiles = 4;

function timingRow(
  timing: Timing,
  whose: string,
  longest: number,
  { summary: words, numbers }: SummaryTexts,
): TemplateResult {
  const part = (seconds: number) => Math.round((1000 * seconds) / longest) / 10;
  const { n, median, lowerQuartile, upperQuartile, error } = timing;
  return html`
    <div class="timing-row"><span>${whose}</span><span class="value">${words.median(numbers.seconds(median))}</span>
      <svg class="bar" height="22" aria-hidden="true">
        <rect class="track" y="9" width="100%" height="4" rx="2" />
        <rect class="half" x="${part(lowerQuartile)}%" y="4" width="${part(upperQuartile - lowerQuartile)}%" height="14" rx="4" />
        <line class="middle" x1="${part(median)}%" x2="${part(median)}%" y1="1" y2="21" />
      </svg>
      <span class="soft">${n < fewestForQuartiles ? nothing : `${words.quartiles(numbers.seconds(lowerQuartile), numbers.seconds(upperQuartile))}; `}${words.error(numbers.milliseconds(error))}</span>
    </div>`;
}

export function carriedOn({ carriedOn: further, after }: SessionSummary, texts: SummaryTexts): TemplateResult {
  const { summary: words, numbers } = texts;
  if (!further) {
    return html`<section class="carried-on"><h3>${words.carriedOn}</h3><p>${words.tooFew}</p></section>`;
  }
  const { safety, availability, reparability } = further.levels;
  const [from, to] = [numbers.level(after.safety), numbers.level(safety)];
  return html`
    <section class="carried-on"><h3>${words.carriedOn}</h3>
      <p class="soft">${words.carriedOnOf}</p>
      ${furtherLine(further, texts, words.lineLabel(from, to))}
      <p>${words.cameTo(from, to, numbers.level(availability), numbers.level(reparability))}</p>
    </section>`;
}

const [lineLeft, lineRight, lineTop, lineFoot] = [2, 398, 6, 84];

/** Felt safety over the ten minutes; the style draws it in over two seconds, at once where motion is reduced. */
function furtherLine(
  { trace, from, until }: CarriedOn,
  { summary: words, numbers }: SummaryTexts,
  label: string,
): TemplateResult {
  const course = courseOf(trace, from, until);
  const minutes = (until - from) / 60;
  return html`
    <div class="further">
      <svg viewBox="0 0 400 90" role="img" aria-label=${label}>
        <path class="filled" d="${course}V${lineFoot}H${lineLeft}Z" />
        <path class="foot" d="M${lineLeft} ${lineFoot}H${lineRight}" />
        ${svg`<path class="drawn-in" pathLength="1" d=${course} />`}
      </svg>
      <p class="soft axis" aria-hidden="true"><span>0</span><span>${words.safety}</span>
        <span>${words.minutes(numbers.whole(minutes))}</span></p>
    </div>`;
}

/** @returns felt safety from `from` to `until` (seconds of life) as a path. */
function courseOf(trace: Trace, from: number, until: number): string {
  const points = 240;
  const places = Array.from({ length: points + 1 }, (_, index) => {
    const x = lineLeft + ((lineRight - lineLeft) * index) / points;
    const y = lineFoot - (lineFoot - lineTop) * safetyAt(trace, from + ((until - from) * index) / points);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${places.join('L')}`;
}
