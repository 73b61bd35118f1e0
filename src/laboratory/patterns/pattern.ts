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

/** @returns mean, standard error of the mean, and n. */
export function measured(what: string, numbers: readonly number[]): Measured {
  const n = numbers.length;
  const value = numbers.reduce((sum, x) => sum + x, 0) / n;
  const squares = numbers.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { what, value, error: Math.sqrt(squares / (n - 1) / n), n };
}

/** @returns one of the figures that were looked for in every life, with its standard error. */
export const overLives = <Name extends string>(
  what: string,
  lives: readonly Readonly<Record<Name, number>>[],
  name: Name,
): Measured =>
  measured(
    what,
    lives.map((life) => life[name]),
  );

/** A figure that is given, not measured, to compare with. */
export const given = (what: string, value: number): Measured => ({ what, value, error: 0, n: 1 });

/** @returns by how many standard errors of their difference `a` lies above `b`, taken as independent. */
const apart = (a: Measured, b: Measured): number =>
  a.value === b.value ? 0 : (a.value - b.value) / Math.hypot(a.error, b.error);

/** @returns whether `a` lies above `b`: two conditions differ where they are more than three standard errors apart. */
export const above = (a: Measured, b: Measured): boolean => apart(a, b) > 3;

/** @returns whether figures fall along a sweep: no step upwards beyond two standard errors, ends more than five apart. */
export function falls(figures: readonly Measured[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return false;
  const steps = figures.slice(1).map((figure, i) => apart(figure, figures[i] ?? figure));
  return steps.every((step) => !(step > 2)) && apart(first, last) > 5;
}

/** @returns whether figures rise along a sweep, by the same rule. */
export const rises = (figures: readonly Measured[]): boolean => falls([...figures].reverse());

/** @returns the place of the largest figure. */
export const largest = (figures: readonly Measured[]): number =>
  figures.reduce((best, { value }, i) => (value > (figures[best]?.value ?? value) ? i : best), 0);
