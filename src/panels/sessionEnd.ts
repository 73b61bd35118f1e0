/** The end of a session: what changed, one's own timing, ten minutes more. It shows, and leaves judging to people. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { mark } from '../look/icons';
import type { Episode, EpisodeEnd } from '../model/happenings';
import { safetyAt, type Trace } from '../simulation/trace';
import type { Texts } from '../text/texts';
import type { CarriedOn, Levels, PageState, SessionSummary, Timing } from './page';
import { fromTo } from './readouts';
import { endShown, type View } from './view';

/** What a repair left is read this long after contact, or at the next signal where that comes sooner; seconds of life. */
const settling = 5;

export function sessionEnd(view: View): TemplateResult | typeof nothing {
  const summary = endShown(view);
  if (!summary) return nothing;
  const { state, texts, commands, opened, open } = view;
  const words = texts.summary;
  return html`
    <div class="session-end" role="dialog" aria-labelledby="session-end">
      <div class="scrolled">
        <h2 id="session-end" tabindex="-1">${words.title}</h2>
        <p class="soft">${words.lived(texts.numbers.clock(state.ends ?? state.at))} ${words.model}</p>
        ${guard([summary, state.language], () => came(summary, state, texts))}
      </div>
      <div class="ways-on">
        <button type="button" class="chip strong" @click=${() => commands.reset()}>${words.again}</button>
        <button type="button" class="chip" @click=${() => commands.another()}>${words.another}</button>
        <button type="button" class="chip" @click=${() => open({ setAside: new Set([...opened.setAside, summary]) })}>${words.look}</button>
      </div>
    </div>`;
}

const came = (summary: SessionSummary, state: PageState, texts: Texts): TemplateResult => html`
  <div class="came">
    ${changes(summary, texts)}
    ${episodes(summary.episodes, state, texts)}
    ${timings(summary, texts)}
    ${carriedOn(summary, texts)}
  </div>`;

/** Names of levels, with the range they are drawn in. */
const ranges: Readonly<Record<keyof Levels, readonly [number, number]>> = {
  safety: [0, 1],
  availability: [0, 1],
  reparability: [0, 1],
  window: [8, 34],
};
const levelNames = Object.keys(ranges) as readonly (keyof Levels)[];

function changes({ before, after }: SessionSummary, texts: Texts): TemplateResult {
  const { summary: words, numbers } = texts;
  return html`
    <section class="changes"><h3>${words.changed}</h3>
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

const endMarks = { met: 'response', repaired: 'repair', givenUp: 'stoppedAsking' } as const;
const endNames = Object.keys(endMarks) as readonly EpisodeEnd[];

function episodes(all: readonly Episode[], state: PageState, texts: Texts): TemplateResult {
  const { summary: words, numbers } = texts;
  const count = (end: EpisodeEnd) => all.filter((episode) => episode.end === end).length;
  return html`
    <section class="ends"><h3>${words.episodes}</h3>
      ${
        all.length === 0
          ? html`<p>${words.noEpisodes}</p>`
          : html`
            <ul>${endNames.map(
              (end) => html`
                <li>${mark(endMarks[end])}<span class="value">${numbers.whole(count(end))}</span>
                  <span>${words.ends[end]}</span></li>`,
            )}</ul>`
      }
      ${whatRepairsLeft(all, state, texts)}
    </section>`;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function whatRepairsLeft(all: readonly Episode[], state: PageState, texts: Texts): TemplateResult | typeof nothing {
  const { summary: words, numbers } = texts;
  const repaired = all.filter(({ end }) => end === 'repaired');
  if (repaired.length === 0) return nothing;
  const before = numbers.level(mean(repaired.map(({ safetyBefore }) => safetyBefore)));
  const after = numbers.level(mean(repaired.map((episode) => safetyLeft(episode, all, state))));
  const one = repaired.length === 1;
  return html`<p>${one ? words.repairLeft(before, after) : words.repairsLeft(numbers.whole(repaired.length), before, after)}</p>`;
}

function safetyLeft({ endedAt }: Episode, all: readonly Episode[], { trace, at }: PageState): number {
  const next = all.find(({ signalAt }) => signalAt >= endedAt)?.signalAt ?? at;
  return safetyAt(trace, Math.min(endedAt + settling, next, at));
}

function timings({ timing, timingBefore }: SessionSummary, texts: Texts): TemplateResult {
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
const fewestForQuartiles = 4;

function timingRow(timing: Timing, whose: string, longest: number, { summary: words, numbers }: Texts): TemplateResult {
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

function carriedOn({ carriedOn: further, after }: SessionSummary, texts: Texts): TemplateResult {
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
  { summary: words, numbers }: Texts,
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
