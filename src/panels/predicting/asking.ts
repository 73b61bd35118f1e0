/** The question before the run: drawn or counted, taken back, locked, and then begun. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../look/icons';
import { askedBy, type Predict, type PredictBy } from '../../stages/predict';
import { cleared, isMade, locked, takenBack } from '../../stages/predicting/prediction';
import type { PredictingWords } from '../../text/predicting';
import { type Option, selectOf } from '../select';
import type { View } from '../view';
import { type Asked, ofWhom, titleId } from './asked';
import { bars, counting } from './hands';
import { plot } from './plot';
import type { Surface } from './surface';

export function asking(asked: Asked, surface: Surface): TemplateResult {
  const { view, words, predict, prediction, stretch, change } = asked;
  const { texts, commands } = view;
  const clock = texts.numbers.clock(predict.until);
  return html`
    <section class="predict asking" aria-labelledby=${titleId}>
      <div class="predict-words">
        <h2 id=${titleId}>${words.asks[predict.by](clock)}</h2>
        ${ofWhom(asked)}
        ${
          prediction.locked
            ? html`<p class="soft" role="status">${words.locked}</p>`
            : html`<p class="soft">${words.how[predict.by]}</p>${kinds(predict, words, view)}`
        }
        <div class="predict-ways">${prediction.locked ? whenLocked(asked) : whileOpen(asked)}</div>
      </div>
      ${said(asked, prediction.locked ? nothing : surface({ stretch, prediction, change }, texts, words))}
      <button type="button" class="bare close" title=${words.without} aria-label=${words.without}
        @click=${() => commands.ask(null)}>${icon('close')}</button>
    </section>`;
}

/** The drawing on its chart, or the hands as they are counted. */
function said(
  { view: { texts, state }, words, predict: { by }, prediction, stretch, change }: Asked,
  over: unknown,
): TemplateResult {
  if (by === 'drawing')
    return plot(
      { stretch, begins: state.begins, drawing: prediction.drawing, lived: null, apart: null, over },
      texts,
      words,
    );
  if (prediction.locked) return bars({ by, prediction, came: null }, texts, words);
  return counting({ by, prediction, change }, texts, words);
}

const kinds = (predict: Predict, words: PredictingWords, { commands }: View): TemplateResult =>
  selectOf<PredictBy>({
    label: words.kind,
    options: (Object.keys(words.kinds) as PredictBy[]).map((by): Option<PredictBy> => [by, words.kinds[by]]),
    chosen: predict.by,
    choose: (by) => commands.ask(askedBy(by, predict)),
  });

function whileOpen({ words, predict, prediction, change }: Asked): TemplateResult {
  const made = isMade(predict.by, prediction);
  return html`
    <button type="button" class="chip strong" ?disabled=${!made} @click=${() => change(locked)}>${words.lock}</button>
    ${
      predict.by === 'drawing'
        ? html`<button type="button" class="chip" ?disabled=${prediction.before.length === 0}
            @click=${() => change(takenBack)}>${words.takeBack}</button>`
        : nothing
    }
    <button type="button" class="chip" ?disabled=${!made} @click=${() => change(cleared)}>${words.clear}</button>`;
}

const whenLocked = ({ words, view: { commands } }: Asked): TemplateResult => html`
  <button type="button" class="chip strong" aria-keyshortcuts="Space" @click=${() => commands.toggleRunning()}>
    ${icon('run')}<span>${words.begin}</span></button>
  <button type="button" class="chip" @click=${() => commands.predict(() => null)}>${words.takeAway}</button>`;
