/** The page on the wall: the picture, what the room is asked, where the deck is, and what the step needs. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { shareMatched } from '../episodes/matched';
import { type DeckIcon, deckIcon } from '../look/deckIcons';
import { icon } from '../look/icons';
import { responseButtons } from '../panels/answers';
import type { DeckDeed } from '../panels/keys';
import { overRoom, overview } from '../panels/overview';
import { paceWords } from '../panels/transport';
import type { View } from '../panels/view';
import type { Kept } from '../panels/wall';
import { type Deck, wordsIn } from '../stages/deck';
import type { PresentingWords } from '../text/presenting';
import { scenarioWords } from '../text/texts';
import { type Coming, type Standing, stepAt } from './course';
import { letGo } from './letGo';

/** Where the deck has come to, in whose words, and what can be done with it. */
export interface Shown {
  readonly deck: Deck;
  readonly standing: Standing;
  readonly coming: Coming;
  readonly words: PresentingWords;
  readonly does: (deed: DeckDeed) => void;
}

interface OnWall extends Shown {
  readonly blank: boolean;
  readonly wake: () => void;
  /** Whether the browser lets the wall fill the screen. */
  readonly canFill: boolean;
  /** Whether somebody speaks beside it: then it shows what the room is to see, and the speaker's window has the rest. */
  readonly accompanied: boolean;
  /** A sentence about the wall itself. */
  readonly said: string | null;
  /** What lies over the wall. */
  readonly laid: TemplateResult | null;
}

export function wallPage(view: View, kept: Kept, shown: OnWall): TemplateResult {
  const { blank, laid, words, accompanied } = shown;
  const covered = blank || laid !== null;
  return html`
    <div class="wall" data-at=${view.state.at} ?data-accompanied=${accompanied} @pointerup=${letGo}>
      <div class="above">${accompanied ? nothing : html`${kept.notices}${sentence(view, shown)}`}${kept.strip}</div>
      <div class="under-cover" ?inert=${covered}>
        ${heading(view, shown)}
        <main class="stage on-wall">
          <div class="picture">${kept.canvasHost}${kept.caption}</div>
          ${overRoom(view)}${kept.roads}${kept.predicting}
        </main>
        ${needed(view)}
        ${accompanied ? nothing : controls(view, shown)}
      </div>
      ${laid ?? nothing}
      ${blank ? html`<div class="blank" @click=${shown.wake}><p class="unseen" role="status">${words.blanked}</p></div>` : nothing}
      ${kept.inWords}
    </div>`;
}

function sentence({ texts, commands }: View, { said }: OnWall): TemplateResult | typeof nothing {
  if (said === null) return nothing;
  return html`
    <div class="notices" role="status"><p>${said}</p>
      <button type="button" class="bare" aria-label=${texts.ui.dismiss} @click=${() => commands.dismissNotices()}>${icon('close')}</button></div>`;
}

function heading(view: View, { deck, standing, words }: OnWall): TemplateResult {
  const { state, texts } = view;
  const { numbers } = texts;
  const step = stepAt(deck, standing);
  const said = (name: 'title' | 'prompt') => wordsIn(step.words[name], state.language);
  return html`
    <header class="heading">
      <div class="asked"><h1>${said('title')}</h1><p class="prompt">${said('prompt')}</p></div>
      <div class="where">
        <p class="place">${words.place(numbers.whole(standing.step + 1), numbers.whole(deck.steps.length))}</p>
        <p class="pace-words">${icon('speed')}<span>${paceWords(texts, state.speed)}</span></p>
        ${about(view, words)}
      </div>
    </header>`;
}

/** Who answers, where the picture does not say it itself; how much of the time they matched, where that is the question. */
function about({ state, texts }: View, words: PresentingWords): TemplateResult | typeof nothing {
  const { numbers } = texts;
  const lived = state.at - state.opensAt;
  if (state.predict?.by === 'choice' && lived > 0) {
    const matched = lived * shareMatched(state.trace, { from: state.opensAt, until: state.at });
    return html`<p class="matched">${words.matched(numbers.whole(matched), numbers.whole(lived))}</p>`;
  }
  if (state.beside) return nothing;
  const who = state.caregiver === null ? words.room : scenarioWords(texts, state.caregiver).name;
  return html`<p class="who">${who}</p>`;
}

function needed(view: View): TemplateResult | typeof nothing {
  const { panels, over } = view.state;
  if (!panels.includes('responses')) return nothing;
  return html`<div class="needed" ?inert=${over}>${responseButtons(view)}</div>`;
}

export function comingWords({ coming, standing, words }: Shown, view: View): string {
  if (coming.type === 'step') return words.nextStep;
  if (coming.type === 'end') return words.end;
  if (coming.type === 'reunion') return words.reunion;
  const { beat } = coming;
  if (beat.does === 'answer') return words.answer(view.texts.ui.rows.given[beat.response]);
  if (beat.does === 'back') return words.back;
  return standing.beats > 0 ? words.goOn : words.run;
}

function controls(view: View, shown: OnWall): TemplateResult {
  const { state, texts, commands, openHelp } = view;
  const { words, does, coming } = shown;
  const toggle = state.running ? texts.ui.pause : texts.ui.run;
  const tool = (name: DeckIcon, label: string, press: () => void) => html`
    <button type="button" class="tool" title=${label} aria-label=${label} @click=${press}>${deckIcon(name)}</button>`;
  return html`
    <footer class="controls-on-wall">
      <div class="course" role="group" aria-label=${words.controls}>
        ${tool('back', words.previous, () => does('previous'))}
        <button type="button" class="next" ?disabled=${coming.type === 'end'} @click=${() => does('next')}>
          <span>${comingWords(shown, view)}</span>${icon('on')}</button>
        <button type="button" class="tool toggle" title=${toggle} aria-label=${toggle} ?disabled=${state.over}
          @click=${() => commands.toggleRunning()}>${icon(state.running ? 'pause' : 'run')}</button>
      </div>
      ${state.panels.includes('transport') ? overview(view) : html`<span class="overview"></span>`}
      <div class="tools-on-wall">
        ${guard([state.language, shown.canFill], () => [
          tool('blank', words.blank, () => does('blank')),
          shown.canFill ? tool('fullScreen', words.fullScreen, () => does('fullScreen')) : nothing,
          tool('speaker', words.speaker.open, () => does('speaker')),
          tool('steps', words.allSteps, () => does('allSteps')),
          html`<button type="button" class="tool" title=${texts.ui.help} aria-label=${texts.ui.help} @click=${openHelp}>
            ${icon('help')}</button>`,
        ])}
      </div>
    </footer>`;
}
