/**
 * Numbers as a table that every spreadsheet opens: CSV in UTF-8 with a mark that says so, over it lines with `#` that say what was
 * run, what was changed in it, and what each column holds.
 */
import { type TakeAlongWords, takeAlongWords } from '../../text/takeAlong';
import { rowsOf, type TableId, tables, type Value } from './csvTables';
import { headOf, type Taken } from './taken';

/** What stands between two fields, and the sign before decimals: as a spreadsheet in English expects it, or in Dutch. */
export const separations = {
  comma: { field: ',', decimal: '.' },
  semicolon: { field: ';', decimal: ',' },
} as const;
export type Separation = keyof typeof separations;

/** A level lies within a millionth, a moment within a thousandth of a millisecond. */
const decimals = 6;

export function csvOf(taken: Taken, table: TableId, separation: Separation): string {
  const { field } = separations[separation];
  const columns = tables[table].columns;
  const rows = rowsOf(taken, table).map((row) => row.map((value) => written(value, separation)).join(field));
  const names = columns.map(({ key, unit }) => `${key}${unit}`);
  // Said at the very start, so that no letter of a name is misread.
  return `\ufeff${[...headLines(taken, table), names.join(field), ...rows, ''].join('\r\n')}`;
}

function headLines(taken: Taken, table: TableId): readonly string[] {
  const { version, what, changed, caution, link } = headOf(taken);
  const words: TakeAlongWords = takeAlongWords[taken.language];
  const opens = link ? `${words.opens} ${link}` : words.noLink;
  return [
    ...[version, ...what, changed, caution, opens],
    words.csv[table],
    `${words.csv.columns} (${words.csv.empty}):`,
    ...tables[table].columns.map(({ key, unit }) => `  ${key}${unit}: ${words.csv[key]}`),
  ].map((line) => `# ${line.replace(/\s+/g, (space) => (space === '  ' ? space : ' '))}`);
}

function written(value: Value, separation: Separation): string {
  const { field, decimal } = separations[separation];
  if (value === null) return '';
  if (typeof value === 'number') return String(Number(value.toFixed(decimals))).replace('.', decimal);
  return value.includes(field) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
