/** Figures with their error, and the rules by which they are compared; set before anything was measured. */

/** A mean with its standard error, and the number of dyads (or repairs) behind it. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly n: number;
}

/** @returns mean, standard error of the mean, and n. */
export function estimated(numbers: readonly number[]): Estimate {
  const n = numbers.length;
  const value = numbers.reduce((sum, x) => sum + x, 0) / n;
  const squares = numbers.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / (n - 1) / n), n };
}

/** A figure that is given, not measured, to compare with. */
export const given = (value: number): Estimate => ({ value, error: 0, n: 1 });

/** @returns by how many standard errors of their difference `a` lies above `b`, taken as independent. */
const apart = (a: Estimate, b: Estimate): number =>
  a.value === b.value ? 0 : (a.value - b.value) / Math.hypot(a.error, b.error);

/** @returns whether `a` lies above `b`: two conditions differ where they are more than three standard errors apart. */
export const above = (a: Estimate, b: Estimate): boolean => apart(a, b) > 3;

/** @returns whether figures fall along a sweep: no step upwards beyond two standard errors, ends more than five apart. */
export function falls(figures: readonly Estimate[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return false;
  const steps = figures.slice(1).map((figure, i) => apart(figure, figures[i] ?? figure));
  return steps.every((step) => !(step > 2)) && apart(first, last) > 5;
}

/** @returns whether figures rise along a sweep, by the same rule. */
export const rises = (figures: readonly Estimate[]): boolean => falls([...figures].reverse());

/** @returns the place of the largest figure. */
export const largest = (figures: readonly Pick<Estimate, 'value'>[]): number =>
  figures.reduce((best, { value }, i) => (value > (figures[best]?.value ?? value) ? i : best), 0);
