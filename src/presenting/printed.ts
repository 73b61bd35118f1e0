/** The facilitator's notes on paper: every step with what to say, what to ask, what people often answer, what may touch them. */
import { html, type TemplateResult } from 'lit/html.js';
import { type Deck, minutesOf, noteNames, wordsIn } from '../stages/deck';
import type { PresentingWords } from '../text/presenting';
import type { Texts } from '../text/texts';
import { stageWords } from './stepWords';

/** It stands on paper only. */
export function printed(deck: Deck, words: PresentingWords, texts: Texts): TemplateResult {
  const { language, numbers } = texts;
  return html`
    <article class="on-paper" aria-hidden="true">
      <h1>${wordsIn(deck.title, language) || words.untitled}</h1>
      <p>${words.planned(numbers.whole(minutesOf(deck)))}</p>
      ${deck.steps.map(
        (step, index) => html`
          <section>
            <h2>${numbers.whole(index + 1)}. ${wordsIn(step.words.title, language) || words.untitled} <span>${words.minutes(numbers.whole(step.minutes))}</span></h2>
            <p><em>${wordsIn(step.words.prompt, language)}</em></p>
            <dl>${noteNames
              .filter((name) => wordsIn(step.words[name], language) !== '')
              .map(
                (name) => html`<dt>${words.stepWords[name]}</dt><dd>${wordsIn(step.words[name], language)}</dd>`,
              )}</dl>
            <p class="stage-words">${stageWords(step, words, texts)}</p>
          </section>`,
      )}
    </article>`;
}
