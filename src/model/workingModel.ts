/**
 * Episodes: the inner working model, two expectations that change by prediction error (Rescorla & Wagner 1972; for trust in
 * care Bosmans et al. 2019, PLOS ONE 14:e0225934).
 */
import type { Values } from './parameters';

/** Both 0–1: "you are there for me" (model of the other), "I can bring us back" (agency, model of the self). */
export interface Expectations {
  readonly availability: number;
  readonly reparability: number;
}

/** What an episode taught. Latencies in seconds to contact; Infinity where the child gave up. */
export interface Lesson {
  /** From the signal. */
  readonly latency: number;
  /** From the start of the mismatch; null where there was none. */
  readonly repairLatency: number | null;
}

const towards = (expected: number, rate: number, lived: number): number => expected + rate * (lived - expected);

/** @returns the two expectations after an episode. */
export function learned(values: Values, { availability, reparability }: Expectations, lesson: Lesson): Expectations {
  const answered = Math.exp(-lesson.latency / values.promptness);
  const available = towards(availability, values.availabilityRate, answered);
  if (lesson.repairLatency !== null) {
    const mended = Math.exp(-lesson.repairLatency / values.repairPromptness);
    return { availability: available, reparability: towards(reparability, values.reparabilityRate, mended) };
  }
  // The hypothesis switch speaks of episodes that were met; a child that gave up without a mismatch learns nothing here.
  const met = Number.isFinite(lesson.latency);
  const rate = met ? values.matchTeachesRepair * values.reparabilityRate : 0;
  return { availability: available, reparability: towards(reparability, rate, answered) };
}
