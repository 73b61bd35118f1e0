/** What a few numbers come to: median and quartiles, mean and standard deviation, counts; each with how many there were. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/** A mean over cases. */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  /** Of the sample (n − 1); null of a single case. */
  readonly standardDeviation: number | null;
}

/** So many of so many: "7 of 11". */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** @returns the quantile by linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
}

/** @returns null where there are no numbers. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    n: numbers.length,
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
  };
}

/** @returns null where there are no numbers. */
export function averageOf(numbers: readonly number[]): Mean | null {
  const n = numbers.length;
  if (n === 0) return null;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / n;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { n, mean, standardDeviation: n === 1 ? null : Math.sqrt(squares / (n - 1)) };
}

/** @returns those of the numbers that are there. */
export const present = (numbers: readonly (number | null)[]): readonly number[] => numbers.filter((n) => n !== null);

/** @returns how many of them are such. */
export const countOf = <Case>(cases: readonly Case[], are: (one: Case) => boolean): Counted => ({
  count: cases.filter(are).length,
  of: cases.length,
});
