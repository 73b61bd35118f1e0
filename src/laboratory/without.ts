/**
 * Parts of the model that are hypotheses, and how they are left out: what breaks without one rests on it, what does not
 * break holds either way.
 */
import type { Values } from '../model/parameters';

export const parts = {
  /** Mismatches teach nothing: “I can bring us back” stays what it was at the start. */
  reparability: { reparabilityRate: 0 },
  /** Strain calmed together leaves the window as it was; lasting strain narrows it as before. */
  widening: { widening: 0 },
} as const satisfies Record<string, Partial<Values>>;

export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly Part[];
