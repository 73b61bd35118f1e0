/** Reads the arguments of a command: `--help` says what they are, a bad one is named in a sentence. */
import { parseArgs } from 'node:util';

export interface Option {
  readonly says: string;
  readonly takes: 'flag' | 'text' | 'number' | 'whole';
  readonly many?: true;
  readonly among?: readonly string[];
  /** Bounds on a number. */
  readonly from?: number;
  readonly to?: number;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given: text as text, numbers as numbers; always a list where `many`. */
export type Given = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface Command {
  readonly name: string;
  readonly says: string;
  readonly options: Options;
}

/** Thrown for arguments a command cannot take; its message is a sentence that names them. */
export class BadArguments extends Error {}

const placeholder: Record<Option['takes'], string> = { flag: '', text: ' TEXT', number: ' NUMBER', whole: ' N' };

export function helpFor({ name, says, options }: Command): string {
  const rows = Object.entries(options).map(([option, { says, takes, among, many }]) => {
    const choices = among ? ` One of: ${among.join(', ')}.` : '';
    return [
      `--${option}${placeholder[takes]}`,
      `${says}${choices}${many ? ' May be given more than once.' : ''}`,
    ] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length), '--help'.length);
  const lines = [...rows, ['--help', 'Says this.'] as const].map(
    ([left, right]) => `  ${left.padEnd(width)}  ${right}`,
  );
  return `npm run ${name} -- [options]\n\n${says}\n\n${lines.join('\n')}\n`;
}

function read(name: string, option: Option, given: string | boolean): string | number | boolean {
  if (typeof given === 'boolean' || option.takes === 'flag') return given;
  if (option.among && !option.among.includes(given))
    throw new BadArguments(`--${name} cannot be “${given}”; it is one of: ${option.among.join(', ')}.`);
  if (option.takes === 'text') return given;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = option;
  if (
    !Number.isFinite(value) ||
    (option.takes === 'whole' && !Number.isSafeInteger(value)) ||
    value < from ||
    value > to
  )
    throw new BadArguments(`--${name} cannot be “${given}”; it is a ${kind(option)} from ${from} to ${to}.`);
  return value;
}

const kind = ({ takes }: Option): string => (takes === 'whole' ? 'whole number' : 'number');

function readAll(options: Options, args: readonly string[]): Given {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: Object.fromEntries([
      ['help', { type: 'boolean' as const }],
      ...Object.entries(options).map(([name, { takes, many }]) => [
        name,
        { type: takes === 'flag' ? ('boolean' as const) : ('string' as const), multiple: many === true },
      ]),
    ]),
  });
  const entries = Object.entries(values).map(([name, value]) => {
    const option = options[name];
    if (!option || value === undefined) return [name, value];
    return [name, Array.isArray(value) ? value : read(name, option, value as string | boolean)];
  });
  return Object.fromEntries(entries);
}

/** Runs `act` with what was given. @returns the exit code: 2 for arguments the command cannot take. */
export async function run(
  command: Command,
  args: readonly string[],
  act: (given: Given) => number | Promise<number>,
): Promise<number> {
  try {
    const given = readAll(command.options, args);
    if (given.help) {
      console.log(helpFor(command));
      return 0;
    }
    return await act(given);
  } catch (error) {
    const ours = error instanceof BadArguments || (error instanceof TypeError && 'code' in error);
    if (!ours) throw error;
    console.error(`${command.name}: ${error.message.split('. To specify')[0]}`);
    return 2;
  }
}
