/** Every pattern with its measured value and whether it holds. */
import { createLaboratory } from '../laboratory/dyads';
import { type Found, measured } from '../laboratory/measuring';
import { patterns } from '../laboratory/patterns';
import type { Pattern } from '../laboratory/patterns/pattern';
import { patternTextsFor } from '../text/patterns';
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

const texts = patternTextsFor('en');

/** @returns the patterns asked for, all where none is named. */
function chosen({ only }: Given): readonly Pattern[] {
  if (typeof only !== 'string') return patterns;
  const ids = only.split(',').map((text) => text.trim());
  const unknown = ids.find((id) => !patterns.some((pattern) => String(pattern.id) === id));
  if (unknown !== undefined)
    throw new BadArguments(
      `--only knows no pattern “${unknown}”; there are: ${patterns.map(({ id }) => id).join(', ')}.`,
    );
  return patterns.filter(({ id }) => ids.includes(String(id)));
}

/** What was found, in English words. */
const told = ({ id, holds, measured }: Found) => ({
  number: id,
  ...texts.patterns[id],
  holds,
  measured: measured.map(({ what, ...estimate }) => ({ what: texts.what(what), ...estimate })),
});

function print({ number, says, bound, measured, holds }: ReturnType<typeof told>, seconds: number): void {
  console.log(`${number}. ${says}  ${holds ? 'holds' : 'FAILS'} (${seconds.toFixed(1)} s)\n   bound: ${bound}`);
  for (const { what, value, error, n } of measured)
    console.log(`   ${what}: ${figure(value)} ± ${figure(error)} (n ${n})`);
}

export const main = (args: readonly string[]): Promise<number> =>
  run(command, args, async (given) => {
    const findings: ReturnType<typeof told>[] = [];
    let start = performance.now();
    for await (const found of measured(chosen(given), createLaboratory())) {
      const finding = told(found);
      findings.push(finding);
      if (!given.json) print(finding, (performance.now() - start) / 1000);
      start = performance.now();
    }
    if (given.json) console.log(JSON.stringify(findings, null, 2));
    return findings.every(({ holds }) => holds) ? 0 : 1;
  });
