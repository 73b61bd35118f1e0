/** Every pattern with its measured value and whether it holds. */
import { createCrowd } from '../laboratory/crowd/crowd';
import { createLaboratory } from '../laboratory/dyads';
import { type Found, measured } from '../laboratory/measuring';
import { besides, patterns } from '../laboratory/patterns';
import type { Pattern } from '../laboratory/patterns/pattern';
import { partNames, parts } from '../laboratory/without';
import { patternTextsFor } from '../text/patterns';
import { BadArguments, type Given, run } from './arguments';
import { threads } from './threads';

const command = {
  name: 'patterns',
  says: 'Measures the patterns the model must show, on every core; exit code 1 if one fails, also where a part is left out.',
  options: {
    only: { says: 'Measures some only, by number or name: 4,8,camps.', takes: 'text' },
    without: {
      says: 'Leaves a hypothesis out (mismatches teach nothing; calmed strain does not widen the window), and says which patterns break.',
      takes: 'text',
      among: partNames,
    },
    json: { says: 'Prints JSON.', takes: 'flag' },
  },
} as const;

const figure = (x: number): string => (Number.isInteger(x) ? String(x) : x.toFixed(4));

const texts = patternTextsFor('en');

/** @returns what is asked for, by number or name; where nothing is named all, or all patterns where something is left out. */
function chosen({ only, without }: Given): readonly Pattern[] {
  const all = [...patterns, ...besides];
  if (typeof only !== 'string') return without ? patterns : all;
  const ids = only.split(',').map((text) => text.trim());
  const unknown = ids.find((id) => !all.some((pattern) => String(pattern.id) === id));
  if (unknown !== undefined)
    throw new BadArguments(`--only knows no pattern “${unknown}”; there are: ${all.map(({ id }) => id).join(', ')}.`);
  return all.filter(({ id }) => ids.includes(String(id)));
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
  for (const { what, value, error, n, interval } of measured) {
    const lies = interval ? `; 95 % by Wilson: ${interval.map(figure).join(' to ')}` : '';
    console.log(`   ${what}: ${figure(value)} ± ${figure(error)} (n ${n}${lies})`);
  }
}

/** Which patterns break where something is left out, and which hold all the same. */
function printWithout(part: string, findings: readonly ReturnType<typeof told>[]): void {
  const numbers = (holding: boolean): string =>
    findings
      .filter(({ holds }) => holds === holding)
      .map(({ number }) => number)
      .join(', ') || 'none';
  console.log(`\nWithout ${part}: ${numbers(false)} broken; ${numbers(true)} holding all the same.`);
}

export const main = (args: readonly string[]): Promise<number> =>
  run(command, args, async (given) => {
    const asked = chosen(given);
    const without = partNames.find((part) => part === given.without);
    const changes = without ? parts[without] : {};
    const { places, close } = threads();
    const findings: ReturnType<typeof told>[] = [];
    try {
      let start = performance.now();
      for await (const found of measured(asked, createLaboratory({ changes, crowd: createCrowd(places) }))) {
        const finding = told(found);
        findings.push(finding);
        if (!given.json) print(finding, (performance.now() - start) / 1000);
        start = performance.now();
      }
    } finally {
      await close();
    }
    if (without && !given.json) printWithout(without, findings);
    if (given.json) console.log(JSON.stringify(findings, null, 2));
    return findings.every(({ holds }) => holds) ? 0 : 1;
  });
