/** A show of hands: counted for each option before the run, and as bars beside what the run came to. */
import { live } from 'lit/directives/live.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PredictBy } from '../../stages/predict';
import { type Choice, optionsOf } from '../../stages/predicting/options';
import { allHands, type Change, counted, mostHands, type Prediction } from '../../stages/predicting/prediction';
import type { PredictingWords } from '../../text/predicting';
import type { Texts } from '../../text/texts';

interface Counting {
  readonly by: PredictBy;
  readonly prediction: Prediction;
  readonly change: (change: Change) => void;
}

/** Each option with its number, and a way to raise and lower it. */
export function counting(
  { by, prediction, change }: Counting,
  { numbers }: Texts,
  words: PredictingWords,
): TemplateResult {
  const row = (option: Choice) => {
    const hands = prediction.hands[option] ?? 0;
    const name = words.options[option];
    const written = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) change(counted(option, Number(target.value)));
    };
    return html`
      <li><span class="option" aria-hidden="true">${name}</span>
        <button type="button" class="chip" aria-label=${words.fewer(name)} ?disabled=${hands === 0}
          @click=${() => change(counted(option, hands - 1))}><span aria-hidden="true">−</span></button>
        <input type="number" inputmode="numeric" min="0" max=${mostHands} step="1" aria-label=${words.hands(name)}
          .value=${live(String(hands))} @change=${written} />
        <button type="button" class="chip" aria-label=${words.more(name)} @click=${() => change(counted(option, hands + 1))}>
          <span aria-hidden="true">+</span></button></li>`;
  };
  return html`
    <div class="counting"><ul>${optionsOf(by).map(row)}</ul>
      <p class="all-hands" role="status">${words.total(numbers.whole(allHands(by, prediction)))}</p></div>`;
}

interface Counted {
  readonly by: PredictBy;
  readonly prediction: Prediction;
  /** The option the run falls under, and how that is called: up to now, or as a whole; null before it has begun. */
  readonly came: { readonly option: Choice; readonly called: string } | null;
}

/** The hands as bars, all of one measure; the option of the run is marked by a frame and in words. */
export function bars({ by, prediction, came }: Counted, { numbers }: Texts, words: PredictingWords): TemplateResult {
  const all = Math.max(1, allHands(by, prediction));
  return html`
    <ul class="bars">${optionsOf(by).map((option) => {
      const hands = prediction.hands[option] ?? 0;
      return html`
        <li class=${came?.option === option ? 'fell' : ''}><span class="option">${words.options[option]}</span>
          <span class="bar-of-hands"><span .style=${`width:${(100 * hands) / all}%`}></span></span>
          <span class="value">${numbers.whole(hands)}</span>
          <span class="called">${came?.option === option ? html`<span>${came.called}</span>` : nothing}</span></li>`;
    })}</ul>`;
}
