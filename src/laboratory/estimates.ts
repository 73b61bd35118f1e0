/** Figures with their error, and the rules by which they are compared; set before anything was measured. */

/** A mean with its standard error, and the number of dyads (or repairs) behind it. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly n: number;
  /** Of a share: where it lies with a confidence of 95 %, after Wilson (1927), which holds near 0 and 1 too. */
  readonly interval?: readonly [number, number];
}

/** @returns mean, standard error of the mean, and n. */
export function estimated(numbers: readonly number[]): Estimate {
  const n = numbers.length;
  const value = numbers.reduce((sum, x) => sum + x, 0) / n;
  const squares = numbers.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / (n - 1) / n), n };
}

/** @returns the share of cases in which something holds, with its standard error and Wilson’s interval. */
export function shareOf(cases: readonly boolean[]): Estimate {
  const n = cases.length;
  const value = cases.filter((holds) => holds).length / n;
  const z = 1.96;
  const middle = (value + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const reach = (z / (1 + z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + z ** 2 / (4 * n ** 2));
  return {
    value,
    error: Math.sqrt((value * (1 - value)) / n),
    n,
    interval: [Math.max(0, middle - reach), Math.min(1, middle + reach)],
  };
}

/** @returns a share of explained variance (R²) found in n cases by so many predictors, with its error (Olkin & Finn 1995). */
export function shareExplained(value: number, n: number, predictors: number): Estimate {
  const variance = (4 * value * (1 - value) ** 2 * (n - predictors - 1) ** 2) / ((n ** 2 - 1) * (n + 3));
  return { value, error: Math.sqrt(variance), n };
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

/**
 * @returns the largest figure, the first where there are several.
 * @throws RangeError where there is none.
 */
export function largest<Each extends Estimate>(figures: readonly Each[]): Each {
  const [first, ...others] = figures;
  if (!first) throw new RangeError('largest: there are no figures');
  return others.reduce((best, figure) => (figure.value > best.value ? figure : best), first);
}
