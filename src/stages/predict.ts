/** What can be predicted before a run: the question a stage asks. */
import * as v from 'valibot';

/** Of two dyads side by side: the stage's own, or the one beside it. */
export const sides = ['a', 'b'] as const;
export type Side = (typeof sides)[number];

/** The shortest and the longest that is predicted, in seconds of life from the start. */
export const [leastUntil, mostUntil] = [10, 3600] as const;
/** Until when, where a run has no end of its own. */
export const usualUntil = 180;

const asked = {
  /** On the clock of the session: seconds from its beginning. */
  until: v.pipe(v.number(), v.finite(), v.minValue(leastUntil), v.maxValue(mostUntil)),
  /** Left out: the dyad beside, where there is one. */
  side: v.exactOptional(v.picklist(sides)),
};

export const predictSchema = v.variant('by', [
  /** The whole course, as a line. */
  v.strictObject({ by: v.literal('drawing'), of: v.literal('feltSafety'), ...asked }),
  /** The share of time matched, in words. */
  v.strictObject({ by: v.literal('choice'), of: v.literal('timeMatched'), ...asked }),
  /** Where it ends, against where it begins. */
  v.strictObject({ by: v.literal('end'), of: v.literal('feltSafety'), ...asked }),
]);

export type Predict = v.InferOutput<typeof predictSchema>;
export type PredictBy = Predict['by'];

/** @returns the question of that kind, about the same stretch and the same dyad. */
export const askedBy = (by: PredictBy, { until, side }: Pick<Predict, 'until' | 'side'>): Predict => {
  const about = { until, ...(side ? { side } : {}) };
  return by === 'choice' ? { by, of: 'timeMatched', ...about } : { by, of: 'feltSafety', ...about };
};
