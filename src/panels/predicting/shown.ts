/** What was predicted, while life goes and where it ends: always beside what comes, and in words at the end. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safetyAt } from '../../simulation/trace';
import { drawnAt } from '../../stages/predicting/drawing';
import { type Asked, ofWhom, titleId } from './asked';
import { bars } from './hands';
import { columns, named, plot } from './plot';
import { optionOf, partedAt, revealed } from './revealed';

/** While life goes: a strip under the picture. */
export function under(asked: Asked): TemplateResult {
  const { view, words, predict, prediction, trace, stretch } = asked;
  const { state } = view;
  const { from, until } = stretch;
  const [at, lived] = [Math.min(state.at, until), Math.min(state.lived, until)];
  const column = Math.floor((columns * (lived - from)) / (until - from));
  // What is written changes with the moment shown, what is drawn with what was lived.
  const shown = [Math.floor(4 * at), column, lived === until, at === until];
  return html`${guard([trace, prediction, predict, state.language, ...shown], () =>
    predict.by === 'drawing'
      ? html`<section class="predict under drawn" aria-label=${words.kinds.drawing}>
          ${levelsAt(asked, at)}${lines(asked, lived)}</section>`
      : html`<section class="predict under" aria-label=${words.kinds[predict.by]}>${fallen(asked, at)}</section>`,
  )}`;
}

/** Where what was predicted ends: both, side by side, and where they parted in words. */
export function atTheEnd(asked: Asked, putAside: () => void): TemplateResult {
  const { view, words, predict, prediction, trace, stretch } = asked;
  const { by } = predict;
  const [first, ...more] = revealed({ by, stretch, begins: view.state.begins, prediction, trace }, view.texts, words);
  return html`
    <section class="predict revealed" aria-labelledby=${titleId}>
      <div class="predict-words">
        <div class="sentences" role="status"><h2 id=${titleId}>${first}</h2>
          ${ofWhom(asked)}${more.map((sentence) => html`<p>${sentence}</p>`)}</div>
        ${by === 'drawing' ? levelsAt(asked, stretch.until) : nothing}
        <div class="predict-ways">
          <button type="button" class="chip" @click=${putAside}>${words.look}</button>
          <button type="button" class="chip" @click=${() => view.commands.predictAnew()}>${words.anew}</button>
        </div>
      </div>
      ${by === 'drawing' ? lines(asked, stretch.until, true) : fallen(asked, stretch.until)}
    </section>`;
}

/** Expected and lived, at one moment, under the names of their lines. */
const levelsAt = ({ view: { texts }, words, prediction, trace }: Asked, at: number): TemplateResult =>
  named(words, {
    drawn: texts.numbers.level(drawnAt(prediction.drawing, at)),
    came: texts.numbers.level(safetyAt(trace, at)),
  });

function lines({ view: { texts, state }, words, prediction, trace, stretch }: Asked, to: number, parted = false) {
  const apart = parted ? partedAt(stretch.until, prediction, trace) : null;
  const { drawing } = prediction;
  return plot({ stretch, begins: state.begins, drawing, lived: { trace, to }, apart, over: nothing }, texts, words);
}

/** The hands, and the option the run falls under so far, or as a whole. */
function fallen({ view: { texts }, words, predict: { by }, prediction, trace, stretch }: Asked, at: number) {
  const option = optionOf(by, trace, { from: stretch.from, until: at });
  const called = at < stretch.until ? words.soFar : words.thisRun;
  return bars({ by, prediction, came: { option, called } }, texts, words);
}
