/** What lies between two lines: the upper and the lower of them at every x, exact where they bend and where they cross. */

/** Lines as flat lists x, y, x, y … with rising x, over the same stretch; y grows downwards. */
export type Line = readonly number[];

export interface Envelopes {
  readonly upper: number[];
  readonly lower: number[];
}

/** Walks along a line. @returns its height at `x`, asked for from left to right. */
function walker(line: Line): (x: number) => number {
  let i = 0;
  return (x) => {
    while (i + 3 < line.length && (line[i + 2] ?? 0) < x) i += 2;
    const [x0 = 0, y0 = 0, x1 = x0, y1 = y0] = [line[i], line[i + 1], line[i + 2], line[i + 3]];
    return x1 > x0 ? y0 + (y1 - y0) * Math.min(1, Math.max(0, (x - x0) / (x1 - x0))) : y0;
  };
}

/** @returns every x of both lines, in order, each once. */
function allX(one: Line, other: Line): number[] {
  const xs: number[] = [];
  for (let i = 0, k = 0; i < one.length || k < other.length; ) {
    const [a, b] = [one[i] ?? Number.POSITIVE_INFINITY, other[k] ?? Number.POSITIVE_INFINITY];
    xs.push(Math.min(a, b));
    if (a <= b) i += 2;
    if (b <= a) k += 2;
  }
  return xs;
}

export function envelopes(one: Line, other: Line): Envelopes {
  const [upper, lower]: [number[], number[]] = [[], []];
  const [first, second] = [walker(one), walker(other)];
  let before: { x: number; apart: number; y: number } | null = null;
  for (const x of allX(one, other)) {
    const [y, z] = [first(x), second(x)];
    if (before && before.apart * (y - z) < 0) {
      // They cross: both go through one point.
      const share = before.apart / (before.apart - (y - z));
      const [crossX, crossY] = [before.x + share * (x - before.x), before.y + share * (y - before.y)];
      upper.push(crossX, crossY);
      lower.push(crossX, crossY);
    }
    upper.push(x, Math.min(y, z));
    lower.push(x, Math.max(y, z));
    before = { x, apart: y - z, y };
  }
  return { upper, lower };
}
