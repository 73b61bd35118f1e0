/** Every pattern with its measured value and whether it holds. */
import { patterns } from '../laboratory/patterns';
import type { Pattern } from '../laboratory/patterns/pattern';
import { BadArguments, type Given, run } from './arguments';

const command = {
  name: 'patterns',
  says: 'Measures the patterns the model must show; exit code 1 if one fails.',
  options: {
    only: { says: 'Measures some only, by number: 4,8.', takes: 'text' },
    json: { says: 'Prints JSON.', takes: 'flag' },
  },
} as const;

const figure = (x: number): string => (Number.isInteger(x) ? String(x) : x.toFixed(4));

/** @returns the patterns asked for, all where none is named. */
function chosen({ only }: Given): readonly Pattern[] {
  if (typeof only !== 'string') return patterns;
  const numbers = only.split(',').map((text) => text.trim());
  const unknown = numbers.find((number) => !patterns.some((pattern) => String(pattern.number) === number));
  if (unknown !== undefined)
    throw new BadArguments(
      `--only knows no pattern “${unknown}”; there are: ${patterns.map(({ number }) => number).join(', ')}.`,
    );
  return patterns.filter(({ number }) => numbers.includes(String(number)));
}

/** Measures one pattern, and says how long that took, in seconds of this machine's time. */
function timed({ number, says, bound, measure }: Pattern) {
  const start = performance.now();
  const finding = { number, says, bound, ...measure() };
  return { finding, seconds: (performance.now() - start) / 1000 };
}

function print({ finding, seconds }: ReturnType<typeof timed>): void {
  const { number, says, bound, measured, holds } = finding;
  console.log(`${number}. ${says}  ${holds ? 'holds' : 'FAILS'} (${seconds.toFixed(1)} s)\n   bound: ${bound}`);
  for (const { what, value, error, n } of measured)
    console.log(`   ${what}: ${figure(value)} ± ${figure(error)} (n ${n})`);
}

export const main = (args: readonly string[]): Promise<number> =>
  run(command, args, (given) => {
    const findings = chosen(given).map((pattern) => {
      const found = timed(pattern);
      if (!given.json) print(found);
      return found.finding;
    });
    if (given.json) console.log(JSON.stringify(findings, null, 2));
    return findings.every(({ holds }) => holds) ? 0 : 1;
  });
