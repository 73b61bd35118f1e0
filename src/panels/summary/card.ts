/** The summary of a run: what happened in words, as a picture, in numbers, moment by moment. It shows, and leaves judging to people. */
import '../../look/summary.css';
import '../../look/summaryParts.css';
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { livedWithin, measured } from '../../episodes/measures';
import type { Language } from '../../text/languages';
import { type SummaryTexts, summaryTextsFor } from '../../text/summary';
import type { SessionSummary } from '../page';
import { aside, type View } from '../view';
import { changes } from './changes';
import { inNumbers } from './inNumbers';
import { moments } from './moments';
import { carriedOn, timings } from './ownPart';
import { storyOf } from './story';
import { wholeRun } from './wholeRun';

export { fourSs } from './fourSs';

const known = new Map<Language, SummaryTexts>();

/** @returns the words of the summary beside those of the page; the same as long as the language is. */
function textsOf({ state: { language } }: View): SummaryTexts {
  const texts = known.get(language) ?? summaryTextsFor(language);
  known.set(language, texts);
  return texts;
}

/** What can be done next comes before the many episodes for who goes by Tab, and stands at the foot. */
export function card(view: View, summary: SessionSummary): TemplateResult {
  const { state, commands, open, opened } = view;
  const texts = textsOf(view);
  const { ui, summary: words } = texts;
  const ended = state.ends === summary.until;
  return html`
    <div class="session-end" role="dialog" aria-labelledby="session-end">
      <header>
        <h2 id="session-end" tabindex="-1">${ended ? words.title : words.soFar}</h2>
        <div class="jumps">
          <button type="button" class="jump" @click=${() => jumpTo('in-numbers')}>${words.toMeasures}</button>
          <button type="button" class="jump" @click=${() => jumpTo('moments')}>${words.toMoments}</button>
        </div>
      </header>
      <div class="ways-on">
        <button type="button" class="chip strong" @click=${() => commands.reset()}>${ui.again}</button>
        <button type="button" class="chip" @click=${() => commands.another()}>${ui.another}</button>
        ${
          state.strain
            ? nothing
            : html`<button type="button" class="chip" @click=${() => commands.intoStrainTest()}>${ui.intoStrainTest}</button>`
        }
        <button type="button" class="chip" @click=${() => open(aside(view))}>${words.look}</button>
      </div>
      <div class="scrolled">
        ${guard([summary, state.language, opened.definitions], () => parts(view, summary, texts))}
      </div>
    </div>`;
}

function parts(view: View, summary: SessionSummary, texts: SummaryTexts): TemplateResult {
  const { trace } = view.state;
  const { from, until } = summary;
  const lived = livedWithin(trace, { from, until });
  const all = measured(lived);
  const { summary: words, numbers } = texts;
  return html`
    <div class="came">
      ${wholeRun(lived, texts)}
      <section class="story" aria-labelledby="session-end">
        ${storyOf(lived, all, texts).map((sentences) => html`<p>${sentences}</p>`)}
        <p class="soft">${words.lived(numbers.clock(until - from))} ${view.state.beside ? words.ofTwo : nothing} ${words.model}</p>
      </section>
      ${changes(summary, texts)}
      ${summary.byHand ? [timings(summary, texts), carriedOn(summary, texts)] : null}
      ${inNumbers(view, all, texts)}
      ${moments(view, lived, all, texts)}
    </div>`;
}

/** Scrolls within the card only: a page around the app does not move. */
function bring(card: Element, wanted: HTMLElement, margin: number): void {
  const scrolled = card.querySelector('.scrolled');
  if (!scrolled) return;
  const below = wanted.getBoundingClientRect().top - scrolled.getBoundingClientRect().top;
  scrolled.scrollTop += below - margin;
  wanted.focus({ preventScroll: true });
}

/** Room kept above what was jumped to, px. */
const [underTitle, amidOthers] = [20, 110];

function jumpTo(id: string): void {
  const wanted = document.getElementById(id);
  const within = wanted?.closest('.session-end');
  if (wanted && within) bring(within, wanted, underTitle);
}

/** Gives the focus to the episode one comes back from, or else to the title. */
export function focusIn(page: HTMLElement, lookedAt: number | null): void {
  const within = page.querySelector('.session-end');
  const left = within?.querySelector(`[data-signal="${lookedAt}"]`);
  if (within && left instanceof HTMLElement) bring(within, left, amidOthers);
  else page.querySelector<HTMLElement>('#session-end')?.focus({ preventScroll: true });
}
