/** The readouts: the last episode, what the child has come to expect, how wide its window is. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { icon, type Mark, mark, markNames } from '../look/icons';
import type { Answer } from '../model/happenings';
import { safetyAt } from '../simulation/trace';
import type { Texts } from '../text/texts';
import { type EpisodeSoFar, episodeBy, happenedBy } from './episode';
import { episodeLine } from './episodeLine';
import type { PageState } from './page';
import type { View } from './view';

/** What an episode did to felt safety shows this long after contact; seconds of life. */
const settling = 5;
/** Height of a page on which the marks can be explained without scrolling, px. */
const highEnough = 900;
/** More answers than these are counted instead of listed. */
const listed = 3;

/** @param fourSs drawn elsewhere, and later. */
export function readouts({ state, texts, opened, open }: View, fourSs: unknown = nothing): TemplateResult {
  const { trace, language, palette, levels, start } = state;
  const count = happenedBy(trace.happenings, state.at);
  const episode = guard([trace, count, tenths(state, count), language, palette], () =>
    lastEpisode(state, count, texts),
  );
  const expected = [levels.availability, levels.reparability, start.availability, start.reparability, language];
  return html`
    <aside class="readouts ${opened.readouts ? 'open' : ''}" id="readouts" tabindex="0" aria-label=${texts.ui.readouts}>
      <button type="button" class="bare close" aria-label=${texts.ui.close} @click=${() => open({ readouts: false })}>
        ${icon('close')}</button>
      ${episode}
      ${guard(expected, () => expectations(state, texts))}
      ${guard([levels.window, start.window, language], () => windowWidth(state, texts))}
      ${fourSs}
      ${guard([language], () => legend(texts))}
    </aside>`;
}

/** Tenths of a second of life while the readout of the episode still moves; then they stand still. */
function tenths({ trace, at }: PageState, count: number): number {
  const last = trace.happenings.findLast(
    ({ type }, index) => index < count && (type === 'signal' || type === 'contact' || type === 'gaveUp'),
  );
  if (!last) return 0;
  return Math.floor(10 * (last.type === 'signal' ? at : Math.min(at, last.at + settling)));
}

interface Row {
  readonly mark: Mark | null;
  readonly words: string;
  readonly value: string;
}

function lastEpisode({ trace, at }: PageState, count: number, texts: Texts): TemplateResult {
  const { ui } = texts;
  const episode = episodeBy(trace, count);
  if (!episode) {
    return html`<section class="last-episode"><h2>${ui.lastEpisode}</h2><p class="soft">${ui.noEpisode}</p></section>`;
  }
  return html`
    <section class="last-episode">
      <h2>${episode.end === null ? ui.presentEpisode : ui.lastEpisode}</h2>
      ${episodeLine(episode, episode.endedAt ?? at)}
      <ul class="rows">${rowsOf(episode, at, texts).map(
        (row) => html`
          <li>${row.mark ? mark(row.mark) : html`<span class="mark"></span>`}<span>${row.words}</span>
            <span class="value">${row.value}</span></li>`,
      )}${episode.endedAt === null ? nothing : safetyRow(episode.safetyBefore, safetyAt(trace, Math.min(at, episode.endedAt + settling)), texts)}
      </ul>
    </section>`;
}

function rowsOf(episode: EpisodeSoFar, at: number, { ui: { rows }, numbers }: Texts): readonly Row[] {
  const { asked, signalAt, answers, criedAt, stillFaceAt, fittedAt, end, endedAt } = episode;
  const since = (moment: number) => numbers.seconds(Math.max(0, moment - signalAt));
  const timed: { readonly at: number; readonly mark: Mark | null; readonly words: string }[] = [];
  const repairs = episode.mismatchAt !== null;
  const shown = answers.length > listed + 1 ? answers.slice(-listed) : answers;
  for (const answer of shown) timed.push({ at: answer.at, ...answerRow(answer, repairs, rows) });
  if (criedAt !== null) timed.push({ at: criedAt, mark: 'mismatch', words: rows.cried });
  if (stillFaceAt !== null) timed.push({ at: stillFaceAt, mark: 'mismatch', words: rows.stillFace });
  timed.sort((one, other) => one.at - other.at);
  const more = answers.length - shown.length;
  const last: Row[] = [];
  if (end === 'givenUp' && endedAt !== null) {
    last.push({ mark: 'stoppedAsking', words: rows.gaveUp, value: since(endedAt) });
  } else if (endedAt !== null && fittedAt !== null && endedAt - fittedAt > 0.05) {
    last.push({ mark: null, words: rows.contact, value: since(endedAt) });
  } else if (endedAt === null) {
    last.push({ mark: null, words: fittedAt === null ? rows.waiting : rows.soothing, value: since(at) });
  }
  return [
    { mark: 'signal', words: asked ? rows.asked[asked] : rows.signal, value: numbers.seconds(0) },
    ...(more > 0 ? [{ mark: null, words: rows.between(numbers.whole(more)), value: '' }] : []),
    ...timed.map((row): Row => ({ ...row, value: since(row.at) })),
    ...last,
  ];
}

function answerRow(
  { response, fit }: Answer,
  repairs: boolean,
  rows: Texts['ui']['rows'],
): Pick<Row, 'mark' | 'words'> {
  const given = rows.given[response];
  if (fit === 1) return { mark: repairs ? 'repair' : 'response', words: rows.fits(given) };
  return { mark: 'mismatch', words: fit > 0 ? rows.near(given) : rows.misses(given) };
}

function safetyRow(before: number, after: number, { ui, numbers }: Texts): TemplateResult {
  return html`
    <li class="did"><span>${ui.rows.safety}</span>
      <span class="value">${fromTo(numbers.level(before), numbers.level(after), ui)}</span></li>`;
}

/** "0.61 to 0.56", the word drawn as an arrow, which the typeface lacks. */
export const fromTo = (before: string, after: string, ui: Texts['ui']): TemplateResult => html`
  <span class="from-to">${before}${icon('on')}<span class="unseen"> ${ui.to} </span>${after}</span>`;

function expectations({ levels, start }: PageState, texts: Texts): TemplateResult {
  const { ui } = texts;
  return html`
    <section class="expectations"><h2>${ui.expectations}</h2>
      ${expectation('availability', ui.availability, [start.availability, levels.availability], texts)}
      ${expectation('reparability', ui.reparability, [start.reparability, levels.reparability], texts)}
    </section>`;
}

const percent = (part: number): string => `${Math.round(1000 * part) / 10}%`;

function expectation(
  kind: 'availability' | 'reparability',
  words: string,
  [start, now]: readonly [number, number],
  { ui, numbers }: Texts,
): TemplateResult {
  return html`
    <div class="level"><span>${words}</span><span class="value">${numbers.level(now)}</span>
      <span class="unseen">, ${ui.atStart} ${numbers.level(start)}</span>
      <svg class="bar" height="26" aria-hidden="true">
        <rect class="track" y="4" width="100%" height="12" rx="6" />
        <rect class=${kind} y="4" width=${percent(now)} height="12" rx="6" />
        <line class="start" x1=${percent(start)} x2=${percent(start)} y1="1" y2="19" />
        <circle class="start-foot" cx=${percent(start)} cy="22" r="2.4" />
      </svg>
    </div>`;
}

/** Arousal runs from 0 to 100 along the bar; the window lies around 50. */
function windowWidth({ levels, start }: PageState, { ui, numbers }: Texts): TemplateResult {
  const dash = (x: number) => svg`<line class="start" x1="${x}%" x2="${x}%" y1="2" y2="28" stroke-dasharray="4 3" />`;
  return html`
    <section class="window-width">
      <h2><span>${ui.window}</span><span class="value">${numbers.halfWidth(levels.window)}</span></h2>
      <svg class="bar" height="30" aria-hidden="true">
        <rect class="below" y="4" width="50%" height="22" rx="6" />
        <rect class="above" x="50%" y="4" width="50%" height="22" rx="6" />
        <rect class="window" x="${50 - levels.window}%" y="2" width="${2 * levels.window}%" height="26" rx="4" />
        ${dash(50 - start.window)}${dash(50 + start.window)}
      </svg>
      <p class="soft"><svg class="dash" viewBox="0 0 18 4" aria-hidden="true"><path d="M0 2h18" /></svg>
        ${ui.atStartWidth(numbers.halfWidth(start.window))}</p>
    </section>`;
}

/** For who wants it; it begins open only where the screen is high enough for all of it. */
const legend = ({ ui }: Texts): TemplateResult => html`
  <details class="legend" ?open=${globalThis.innerHeight >= highEnough}>
    <summary>${ui.legend}</summary>
    <ul>${markNames.map((name) => html`<li>${mark(name)}<span>${ui.marks[name]}</span></li>`)}</ul>
  </details>`;
