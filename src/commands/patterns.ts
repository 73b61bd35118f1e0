/** Every pattern with its measured value and whether it holds. */
import { patterns } from '../laboratory/patterns';
import { run } from './arguments';

const command = {
  name: 'patterns',
  says: 'Measures the patterns the model must show; exit code 1 if one fails.',
  options: { json: { says: 'Prints JSON.', takes: 'flag' } },
} as const;

const figure = (x: number): string => (Number.isInteger(x) ? String(x) : x.toFixed(4));

export const main = (args: readonly string[]): Promise<number> =>
  run(command, args, (given) => {
    const findings = patterns.map(({ number, says, bound, measure }) => ({ number, says, bound, ...measure() }));
    if (given.json) console.log(JSON.stringify(findings, null, 2));
    else
      for (const { number, says, bound, measured, holds } of findings) {
        console.log(`${number}. ${says}  ${holds ? 'holds' : 'FAILS'}\n   bound: ${bound}`);
        for (const { what, value, error, n } of measured)
          console.log(`   ${what}: ${figure(value)} ± ${figure(error)} (n ${n})`);
      }
    return findings.every(({ holds }) => holds) ? 0 : 1;
  });
