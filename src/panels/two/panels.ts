/** The page for two dyads side by side: who they are, what was measured of both, and both in words. */
import '../../look/two.css';
import { guard } from 'lit/directives/guard.js';
import { html, nothing } from 'lit/html.js';
import { safetyAt } from '../../simulation/trace';
import { type TwoWords, twoWords } from '../../text/two';
import { createCaptions } from '../captions';
import { dyadInWords, timeInWords } from '../inWords';
import type { CalledTwo, TwoPanels } from '../two';
import type { View } from '../view';
import { choices } from './choices';
import { compared } from './compared';
import { calledOf, type Side, sidesOf } from './sides';
import { createVoice } from './voice';

/** What is told of two, worked out once a drawing. */
interface Told {
  readonly sides: readonly [Side, Side];
  readonly called: CalledTwo;
  readonly words: TwoWords;
}

/** Seconds of life after which what was measured is worked out anew. */
const every = 0.5;

export function createTwoPanels(): TwoPanels {
  const captions = createCaptions();
  const voice = createVoice();
  let told: Told | null = null;

  function both({ state }: View): Told | null {
    return state.beside && told ? told : null;
  }

  return {
    tell({ state, texts }, caption) {
      const { beside } = state;
      if (!beside) return '';
      const words = twoWords[texts.language];
      const other = captions({ ...state, trace: beside.trace, scenario: beside.scenario }, texts);
      const sides = sidesOf(state, beside, { A: caption, B: other });
      told = { sides, called: calledOf(sides, beside, words, texts), words };
      return voice(sides, state.running);
    },
    called: () => told?.called ?? null,
    label: (view, spoken) => both(view)?.words.pictureLabel(spoken, told?.called.differs ?? '') ?? spoken,
    controls(view) {
      const { state, texts } = view;
      const { beside } = state;
      const now = both(view);
      if (!beside || !now) return html``;
      const { scenario, history, chosen } = { ...state, chosen: beside.chosen };
      return html`
        <div class="answers two">
          ${state.strain ? nothing : guard([scenario, history, chosen, beside.held, texts.language], () => choices(view, beside, now.words))}
          ${guard([state.trace, beside.trace, Math.floor(state.at / every), state.running, texts.language], () =>
            compared(now.sides, state.begins, now.words, texts),
          )}
        </div>`;
    },
    inWords(view) {
      const { state, texts } = view;
      const now = both(view);
      if (!now) return html``;
      const { sides, called, words } = now;
      const [a, b] = sides.map(({ trace }) => safetyAt(trace, state.at));
      const level = (value = 0) => texts.numbers.level(Math.round(20 * value) / 20);
      return html`
        <section class="unseen" aria-labelledby="in-words">
          <h2 id="in-words">${texts.words.title}</h2>
          <p>${words.scene} ${called.differs}.</p>
          ${sides.map(
            (side) => html`
              <h3>${side.letter}</h3>
              <ul>${dyadInWords(side, `${side.caption.title}. ${side.caption.line}`, texts)}</ul>`,
          )}
          <p>${words.difference(level(a), level(b), level(Math.abs((a ?? 0) - (b ?? 0))))} ${timeInWords(state, texts)}</p>
        </section>`;
    },
  };
}
