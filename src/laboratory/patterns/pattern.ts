/**
 * A pattern the model must show (pattern-oriented modelling, Grimm et al. 2005, Science 310:987–991): what is measured,
 * with its error, and the bound it was given before it was measured.
 */

/** A figure with its standard error and the number of dyads (or repairs) behind it. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly error: number;
  readonly n: number;
}

export interface Finding {
  readonly measured: readonly Measured[];
  readonly holds: boolean;
}

export interface Pattern {
  /** Stable; gaps are patterns that are measured elsewhere or later. */
  readonly number: number;
  readonly says: string;
  readonly bound: string;
  measure(): Finding;
}

export const dyads = 200;

/** Seeds 1 to n: the same dyads whenever a pattern is measured. */
export const seeds: readonly number[] = Array.from({ length: dyads }, (_, i) => i + 1);

/** @returns mean, standard error of the mean, and n. */
export function measured(what: string, numbers: readonly number[]): Measured {
  const n = numbers.length;
  const value = numbers.reduce((sum, x) => sum + x, 0) / n;
  const squares = numbers.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { what, value, error: Math.sqrt(squares / (n - 1) / n), n };
}

/**
 * @returns whether figures fall along a sweep: no step upwards beyond two standard errors, ends more than five apart.
 */
export function falls(figures: readonly Measured[]): boolean {
  const apart = (a: Measured, b: Measured): number => (b.value - a.value) / Math.hypot(a.error, b.error);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return false;
  const steps = figures.slice(1).map((figure, i) => apart(figures[i] ?? figure, figure));
  return steps.every((step) => !(step > 2)) && apart(first, last) < -5;
}
