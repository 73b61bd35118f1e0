/** A prediction on its way: drawn or counted, taken back, and locked; each step gives the prediction after it. */
import type { PredictBy } from '../predict';
import { type Drawing, type Handle, moved, type Point, stroked } from './drawing';
import { type Choice, optionsOf } from './options';

export interface Prediction {
  readonly drawing: Drawing;
  /** The drawings before it, latest last, to be taken back to. */
  readonly before: readonly Drawing[];
  /** Hands that went up for each option; an option left out had none. */
  readonly hands: Readonly<Partial<Record<Choice, number>>>;
  /** Nothing of it changes any more; it can only be taken away as a whole. */
  readonly locked: boolean;
}

/** What becomes of a prediction. */
export type Change = (prediction: Prediction) => Prediction;

/** @param start where the stage opens, and felt safety there. */
export const emptyPrediction = (start: Point): Prediction => ({
  drawing: [start],
  before: [],
  hands: {},
  locked: false,
});

/** More hands are counted in no room. */
export const mostHands = 999;

const unlessLocked =
  (change: Change): Change =>
  (prediction) =>
    prediction.locked ? prediction : change(prediction);

const drawn =
  (change: (drawing: Drawing) => Drawing): Change =>
  (prediction) => ({
    ...prediction,
    drawing: change(prediction.drawing),
    before: [...prediction.before, prediction.drawing],
  });

/** A stroke is begun: one step to be taken back, however long it becomes. */
export const strokeBegun = (at: Point): Change => unlessLocked(drawn((drawing) => stroked(drawing, at, at)));

export const strokeDrawn = (from: Point, to: Point): Change =>
  unlessLocked((prediction) => ({ ...prediction, drawing: stroked(prediction.drawing, from, to) }));

export const handleMoved = (handle: Handle, level: number): Change =>
  unlessLocked(drawn((drawing) => moved(drawing, handle, level)));

export const takenBack: Change = unlessLocked(({ before, ...prediction }) => ({
  ...prediction,
  drawing: before.at(-1) ?? prediction.drawing,
  before: before.slice(0, -1),
}));

export const cleared: Change = unlessLocked((prediction) => ({
  ...drawn((drawing) => drawing.slice(0, 1))(prediction),
  hands: {},
}));

/** @param hands brought to a whole number from 0 to 999. */
export const counted = (option: Choice, hands: number): Change =>
  unlessLocked((prediction) => ({
    ...prediction,
    hands: { ...prediction.hands, [option]: Math.min(mostHands, Math.max(0, Math.round(hands) || 0)) },
  }));

export const locked: Change = (prediction) => ({ ...prediction, locked: true });

/** @returns hands up for all options of a question together. */
export const allHands = (by: PredictBy, { hands }: Prediction): number =>
  optionsOf(by).reduce((sum, option) => sum + (hands[option] ?? 0), 0);

/** @returns whether anything was predicted yet. */
export const isMade = (by: PredictBy, prediction: Prediction): boolean =>
  by === 'drawing' ? prediction.drawing.length > 1 : allHands(by, prediction) > 0;
