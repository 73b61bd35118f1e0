/** What can be predicted before a run: the question a stage asks. */
import type * as v from 'valibot';
import type { predictSchema } from './schema';

/** Of two dyads side by side: the stage's own, or the one beside it. */
export const sides = ['a', 'b'] as const;
export type Side = (typeof sides)[number];

/** The shortest and the longest that is predicted, in seconds of life from the start. */
export const [leastUntil, mostUntil] = [10, 3600] as const;
/** Until when, where a run has no end of its own. */
export const usualUntil = 180;

export type Predict = v.InferOutput<typeof predictSchema>;
export type PredictBy = Predict['by'];

/** @returns the question of that kind, about the same stretch and the same dyad. */
export const askedBy = (by: PredictBy, { until, side }: Pick<Predict, 'until' | 'side'>): Predict => {
  const about = { until, ...(side ? { side } : {}) };
  return by === 'choice' ? { by, of: 'timeMatched', ...about } : { by, of: 'feltSafety', ...about };
};
