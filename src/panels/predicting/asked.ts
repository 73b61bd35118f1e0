/** What every part of a prediction is drawn from. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Trace } from '../../simulation/trace';
import type { Predict, Side } from '../../stages/predict';
import type { Stretch } from '../../stages/predicting/drawing';
import type { Change, Prediction } from '../../stages/predicting/prediction';
import type { PredictingWords } from '../../text/predicting';
import type { PageState } from '../page';
import type { View } from '../view';

export interface Asked {
  readonly view: View;
  readonly words: PredictingWords;
  readonly predict: Predict;
  readonly prediction: Prediction;
  /** The run the prediction is about, and what of it: from where the stage opens to where it is laid beside it. */
  readonly trace: Trace;
  readonly stretch: Stretch;
  readonly change: (change: Change) => void;
}

/** The heading that names the part that lies open. */
export const titleId = 'predict-title';

/** Of two dyads, which one it is about: the one beside, unless the stage's own is named. */
export const sideOf = ({ side }: Predict, { beside }: Pick<PageState, 'beside'>): Side | null =>
  beside ? (side ?? 'b') : null;

export function ofWhom({ view, words, predict }: Asked): TemplateResult | typeof nothing {
  const side = sideOf(predict, view.state);
  return side ? html`<p>${side === 'a' ? words.ofSideA : words.ofSideB}</p>` : nothing;
}
