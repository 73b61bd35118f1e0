/** One's own deck: its steps put in order, taken out, added and reworded; saved as a file, and opened from one. */
import '../look/deckEditor.css';
import '../look/fileChip.css';
import { live } from 'lit/directives/live.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type DeckIcon, deckIcon } from '../look/deckIcons';
import { icon } from '../look/icons';
import type { View } from '../panels/view';
import type { DeckNotice } from '../sharing/deckFile';
import { type Said, type Step, type WordName, wordNames, wordsIn } from '../stages/deck';
import {
  type Change,
  duplicated,
  inserted,
  moved,
  plainStep,
  removed,
  retitled,
  reworded,
  timed,
} from '../stages/deckChanges';
import type { Stage } from '../stages/stage';
import { type Language, languages } from '../text/languages';
import { type PresentingWords, presentingWords } from '../text/presenting';
import { scenarioWords, textsFor } from '../text/texts';
import { deckSentences } from './deckNotices';
import type { Decks } from './decks';
import { printed } from './printed';
import { beatWords, stageWords } from './stepWords';

interface Ways {
  /** What is on the wall now, and what was on the screen before the wall. */
  readonly here: () => Stage;
  readonly before: () => Stage | null;
  /** Called after every change, with the step that is looked at. */
  readonly changed: (step: number) => void;
  readonly close: () => void;
}

export interface Editor {
  /** Opens at a step, counted from 0. */
  at(step: number): void;
  drawn(view: View): TemplateResult;
}

export function createEditor(page: Document, decks: Decks, ways: Ways): Editor {
  let chosen = 0;
  let notices: readonly DeckNotice[] | null = null;
  let focusNext: string | null = null;

  function change(change: Change, looksAt = chosen, mark?: string): void {
    decks.change(change, mark);
    chosen = Math.min(decks.now().steps.length - 1, Math.max(0, looksAt));
    ways.changed(chosen);
  }

  function add(stage: Stage): void {
    const title = Object.fromEntries(
      languages.map((language) => [language, scenarioWords(textsFor(language), stage.scenario).name]),
    );
    change(inserted(chosen + 1, plainStep(stage, title)), chosen + 1);
  }

  function save(words: PresentingWords): void {
    const url = URL.createObjectURL(new Blob([decks.file()], { type: 'application/json' }));
    const link = page.createElement('a');
    Object.assign(link, { href: url, download: `${words.fileName}.json` });
    link.click();
    URL.revokeObjectURL(url);
  }

  async function open({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    target.value = '';
    // A file that cannot be read is no deck.
    const text = file ? await file.text().catch(() => '') : null;
    if (text === null) return;
    notices = decks.open(text);
    chosen = 0;
    ways.changed(chosen);
  }

  function tools({ state, texts, commands }: View, words: PresentingWords): TemplateResult {
    const before = ways.before();
    const others = languages.filter((language) => language !== state.language);
    return html`
      <div class="deck-tools">
        <button type="button" class="chip" @click=${() => add(ways.here())}>${words.addHere}</button>
        ${before ? html`<button type="button" class="chip" @click=${() => add(before)}>${words.addBefore}</button>` : nothing}
        <button type="button" class="chip" ?disabled=${!decks.canTakeBack()} @click=${() => {
          decks.takeBack();
          change((deck) => deck);
        }}>${words.takeBack}</button>
        <button type="button" class="chip" @click=${() => save(words)}>${words.save}</button>
        <label class="chip file"><span>${words.open}</span>
          <input type="file" accept=".json,application/json" @change=${open} /></label>
        <button type="button" class="chip" @click=${() => page.defaultView?.print()}>${words.print}</button>
        ${others.map((language) => html`<button type="button" class="chip" lang=${language} @click=${() => commands.setLanguage(language)}>${texts.ui.languages[language]}</button>`)}
      </div>`;
  }

  function told(view: View, words: PresentingWords): TemplateResult | typeof nothing {
    if (!notices) return nothing;
    const sentences = deckSentences(notices, words, view.texts);
    return html`
      <div class="notices" role="status">
        <div>${(sentences.length > 0 ? sentences : [words.notices.opened]).map((sentence) => html`<p>${sentence}</p>`)}</div>
        <button type="button" class="bare" aria-label=${view.texts.ui.dismiss} @click=${() => {
          notices = null;
          ways.changed(chosen);
        }}>${icon('close')}</button>
      </div>`;
  }

  function order(language: Language, words: PresentingWords): TemplateResult {
    const { steps } = decks.now();
    const act = (name: DeckIcon, id: string, label: string, press: () => void, disabled = false) => html`
      <button type="button" class="bare" id=${id} title=${label} aria-label=${label} ?disabled=${disabled} @click=${press}>${deckIcon(name)}</button>`;
    /** The button that was pressed keeps the focus, wherever its step has gone. */
    const shift = (index: number, by: -1 | 1) => {
      focusNext = `step-${by < 0 ? 'up' : 'down'}-${index + by}`;
      change(moved(index, by), index + by);
    };
    return html`
      <ol class="order" aria-label=${words.steps}>${steps.map((step, index) => {
        const title = wordsIn(step.words.title, language) || words.untitled;
        return html`
          <li class=${index === chosen ? 'chosen' : ''}>
            <button type="button" class="step-title" aria-current=${index === chosen ? 'step' : 'false'} @click=${() => {
              chosen = index;
              ways.changed(chosen);
            }}><span class="number">${index + 1}</span><span>${title}</span></button>
            <span class="acts">
              ${act('up', `step-up-${index}`, words.stepUp(title), () => shift(index, -1), index === 0)}
              ${act('down', `step-down-${index}`, words.stepDown(title), () => shift(index, 1), index === steps.length - 1)}
              ${act('copy', `step-copy-${index}`, words.stepTwice(title), () => change(duplicated(index), index + 1))}
              ${act('remove', `step-away-${index}`, words.stepAway(title), () => change(removed(index), index), steps.length < 2)}
            </span>
          </li>`;
      })}</ol>`;
  }

  function field(label: string, said: Said, language: Language, short: boolean, write: (text: string) => void) {
    const wrote = ({ target }: Event) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) write(target.value);
    };
    const value = live(said[language] ?? '');
    return html`
      <label class="field"><span>${label}</span>${
        short
          ? html`<input type="text" maxlength="4000" placeholder=${wordsIn(said, language)} .value=${value} @input=${wrote} />`
          : html`<textarea rows="3" maxlength="4000" placeholder=${wordsIn(said, language)} .value=${value} @input=${wrote}></textarea>`
      }</label>`;
  }

  function stepFields(step: Step, view: View, words: PresentingWords): TemplateResult {
    const { language } = view.state;
    const one = (name: WordName) =>
      field(words.stepWords[name], step.words[name], language, name === 'title', (text) =>
        change(reworded(chosen, name, language, text), chosen, `${chosen} ${name} ${language}`),
      );
    const minutes = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) change(timed(chosen, target.valueAsNumber), chosen, `${chosen} minutes`);
    };
    return html`
      <div class="step-fields">
        <p class="soft">${words.inLanguage}</p>
        ${wordNames.map(one)}
        <label class="field minutes"><span>${words.planMinutes}</span>
          <input type="number" min="0" max="240" step="1" .value=${live(String(step.minutes))} @change=${minutes} /></label>
        <p><strong>${words.shows}</strong> ${stageWords(step, words, view.texts)}</p>
        <p><strong>${words.presses}</strong> ${view.texts.numbers.list(step.beats.map((beat) => beatWords(beat, words, view.texts)))}</p>
      </div>`;
  }

  return {
    at(step) {
      chosen = step;
      notices = null;
      focusNext = 'editor-title';
    },
    drawn(view) {
      const { language } = view.state;
      const words = presentingWords[language];
      const deck = decks.now();
      const step = deck.steps[chosen];
      if (focusNext) {
        const wanted = focusNext;
        focusNext = null;
        queueMicrotask(() => focusOnFirst(page, [wanted, 'editor-title']));
      }
      return html`
        <section class="laid editor" role="dialog" aria-modal="true" aria-labelledby="editor-title">
          <header>
            <h2 id="editor-title" tabindex="-1">${words.editing}</h2>
            <button type="button" class="bare close" aria-label=${words.toWall} title=${words.toWall} @click=${ways.close}>${icon('close')}</button>
          </header>
          ${told(view, words)}
          ${tools(view, words)}
          ${field(words.deckTitle, deck.title, language, true, (text) => change(retitled(language, text), chosen, `title ${language}`))}
          <div class="editor-body">${order(language, words)}${step ? stepFields(step, view, words) : nothing}</div>
        </section>
        ${printed(deck, words, view.texts)}`;
    },
  };
}

/** A button at either end cannot be pressed any more; then its neighbour is next. */
function focusOnFirst(page: Document, ids: readonly string[]): void {
  const wanted = ids.map((id) => page.getElementById(id)).find((one) => one && !one.matches(':disabled'));
  wanted?.focus();
}
