/** How two things go together over many cases. */

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** @returns the product-moment correlation of two lists of equal length; NaN where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [middleA, middleB] = [mean(a), mean(b)];
  let [together, alone, other] = [0, 0, 0];
  a.forEach((x, i) => {
    const [fromA, fromB] = [x - middleA, (b[i] ?? Number.NaN) - middleB];
    together += fromA * fromB;
    alone += fromA ** 2;
    other += fromB ** 2;
  });
  return together / Math.sqrt(alone * other);
}

/** @returns ranks from 1; equal numbers share the mean of theirs. */
function ranks(numbers: readonly number[]): readonly number[] {
  const order = numbers.map((_, i) => i).sort((i, j) => (numbers[i] ?? 0) - (numbers[j] ?? 0));
  const found: number[] = [];
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && numbers[order[last + 1] ?? 0] === numbers[order[first] ?? 0]) last++;
    for (const i of order.slice(first, last + 1)) found[i] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return found;
}

/** @returns Spearman’s rank correlation: −1 to 1, whatever the scales are. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]): number => correlation(ranks(a), ranks(b));

/** @returns x with rows · x = sides, by elimination with the largest pivot first. */
function solved(rows: readonly (readonly number[])[], sides: readonly number[]): readonly number[] {
  const system = rows.map((row, i) => [...row, sides[i] ?? Number.NaN]);
  const size = system.length;
  const entry = (i: number, j: number): number => system[i]?.[j] ?? Number.NaN;
  for (let step = 0; step < size; step++) {
    const rest = system.slice(step);
    const pivot = rest.reduce((best, row) => (Math.abs(row[step] ?? 0) > Math.abs(best[step] ?? 0) ? row : best));
    system.splice(system.indexOf(pivot), 1);
    system.splice(step, 0, pivot);
    for (let i = 0; i < size; i++) {
      const times = i === step ? 0 : entry(i, step) / entry(step, step);
      if (times !== 0) system[i] = (system[i] ?? []).map((x, j) => x - times * entry(step, j));
    }
  }
  return system.map((_, i) => entry(i, size) / entry(i, i));
}

/**
 * @param predictors a row for each case.
 * @returns the share of the variance of an outcome that goes with the predictors, taken together and in straight lines:
 * R² of a least squares regression, 0–1.
 */
export function explained(predictors: readonly (readonly number[])[], outcome: readonly number[]): number {
  const rows = predictors.map((row) => [1, ...row]);
  const columns = (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? Number.NaN));
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const weights = solved(
    columns.map((a) => columns.map((b) => product(a, b))),
    columns.map((a) => product(a, outcome)),
  );
  return (
    correlation(
      rows.map((row) => product(row, weights)),
      outcome,
    ) ** 2
  );
}
