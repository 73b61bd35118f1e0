/** What is predicted, written in an address: `predict=draw:180`, `predict=matched`, `predict=end:60:a`, `predict=none`. */
import { askedBy, leastUntil, mostUntil, type Predict, type PredictBy, sides, usualUntil } from '../stages/predict';
import type { Stage } from '../stages/stage';
import type { Notice } from './notices';

const words: Readonly<Record<PredictBy, string>> = { drawing: 'draw', choice: 'matched', end: 'end' };
const kinds = Object.keys(words) as readonly PredictBy[];
const nothing = 'none';

/** Without an end of its own, a run is predicted for three minutes from where it opens. */
const usual = ({ at, ends }: Pick<Stage, 'at' | 'ends'>): number => ends ?? Math.min(mostUntil, at + usualUntil);

/**
 * @param otherwise what the stage as it stands asks.
 * @param stage where it opens and ends, seconds of life: nothing is predicted of what was lived, or beyond the end.
 */
export function predictOf(
  tell: (about: Notice['about'], given: string, used: string) => void,
  given: string | null,
  otherwise: Predict | null,
  stage: Pick<Stage, 'at' | 'ends'>,
): Predict | null {
  const { at, ends } = stage;
  const asItStands = otherwise && otherwise.until > at ? otherwise : null;
  if (given === null) return asItStands;
  const [word = '', until = '', side] = given.trim().toLowerCase().split(':');
  if (word === nothing) return null;
  const by = kinds.find((kind) => words[kind] === word);
  const last = ends ?? mostUntil;
  // Where the run opens at its end there is nothing to predict.
  if (!by || at >= last) {
    tell('dropped', given, '');
    return asItStands;
  }
  const read = until === '' ? usual(stage) : Number(until.replace(',', '.'));
  const known = sides.find((each) => each === side);
  const nearest = Math.min(last, Math.max(at + leastUntil, Number.isNaN(read) ? usual(stage) : read));
  const predict = askedBy(by, { until: nearest, ...(known ? { side: known } : {}) });
  if (nearest !== read || (side !== undefined && !known)) tell('repaired', given, predictWritten(predict));
  return predict;
}

/** @returns what `predictOf` reads again as the same. */
export const predictWritten = (predict: Predict | null): string =>
  predict ? [words[predict.by], predict.until, ...(predict.side ? [predict.side] : [])].join(':') : nothing;
