/** The entries of an address, each read by itself: what is not understood is repaired or left out, and told. */
import { type ParameterName, parameterNames, type Values, withinRange } from '../../model/parameters';
import { type PanelId, panelIds, speeds } from '../../stages/stage';
import { cut, type Tell } from '../notices';

export type Entries = readonly (readonly [key: string, value: string])[];

/** @returns every key and value of an address, those after the # last. */
export function entriesOf(address: string): URLSearchParams {
  const [before = '', ...after] = address.split('#');
  const question = before.indexOf('?');
  const entries = new URLSearchParams(question < 0 ? '' : before.slice(question + 1));
  const inFragment = new URLSearchParams(after.join('#'));
  for (const key of new Set(inFragment.keys())) entries.delete(key);
  for (const [key, value] of inFragment) entries.append(key, value);
  return entries;
}

export const written = (entries: Entries): string =>
  `#${entries.map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`).join('&')}`;

/** @returns the entry of `among` that was given, or `otherwise`, with a notice. */
export function oneOf<T extends string>(
  tell: Tell,
  key: string,
  given: string | null,
  among: readonly T[],
  otherwise: T,
): T {
  if (given === null) return otherwise;
  const found = among.find((entry) => entry === given.trim().toLowerCase());
  if (found) return found;
  tell({ about: 'repaired', key, given: cut(given), used: otherwise });
  return otherwise;
}

/** @returns the number given, brought to the nearest that `nearest` allows; `otherwise` where it is no number. */
export function number(
  tell: Tell,
  key: string,
  given: string | null,
  otherwise: number,
  nearest: (n: number) => number,
): number {
  if (given === null) return otherwise;
  const read = given.trim() === '' ? Number.NaN : Number(given.replace(',', '.'));
  const used = Number.isNaN(read) ? otherwise : nearest(read);
  if (used !== read) tell({ about: 'repaired', key, given: cut(given), used: String(used) });
  return used;
}

export const within =
  (least: number, most: number) =>
  (n: number): number =>
    Math.min(most, Math.max(least, n));

export const nearestSpeed = (n: number): (typeof speeds)[number] =>
  speeds.reduce((best, speed) => (Math.abs(Math.log(speed / n)) < Math.abs(Math.log(best / n)) ? speed : best), 1);

/** @returns the parameters changed by `set=name:value` (or another key's), each within its range. */
export function changes(tell: Tell, given: readonly string[], key: string): Partial<Values> {
  const set: Partial<Record<ParameterName, number>> = {};
  for (const entry of given) {
    const [name = '', value = ''] = entry.split(':');
    const known = parameterNames.find((parameter) => parameter.toLowerCase() === name.trim().toLowerCase());
    const read = value.trim() === '' ? Number.NaN : Number(value.replace(',', '.'));
    if (!known || Number.isNaN(read)) {
      tell({ about: 'dropped', key, given: cut(entry), used: '' });
      continue;
    }
    set[known] = withinRange(known, read);
    if (set[known] !== read) tell({ about: 'repaired', key: known, given: cut(value), used: String(set[known]) });
  }
  return set;
}

/** @returns what a key that stands for yes or no says; the key alone says yes. */
export function flag(tell: Tell, key: string, given: string | null): boolean {
  if (given === null) return false;
  const meant = { '': true, '1': true, yes: true, true: true, '0': false, no: false, false: false };
  const known = Object.entries(meant).find(([word]) => word === given.trim().toLowerCase());
  if (!known) tell({ about: 'repaired', key, given: cut(given), used: '0' });
  return known?.[1] ?? false;
}

const isPanel = (id: string): id is PanelId => (panelIds as readonly string[]).includes(id);

export function panelList(tell: Tell, key: string, given: string | null, otherwise: readonly PanelId[]): PanelId[] {
  if (given === null) return [...otherwise];
  const named = given.split(',').filter((name) => name !== '');
  for (const name of named.filter((name) => !isPanel(name)))
    tell({ about: 'dropped', key, given: cut(name), used: '' });
  return named.filter(isPanel);
}

/** @returns the entry of `among` that was given; undefined, with a notice where it was none of them. */
export function known<T extends string>(
  tell: Tell,
  key: string,
  given: string | null,
  among: readonly T[],
): T | undefined {
  const found = among.find((entry) => entry === given?.trim().toLowerCase());
  if (given !== null && !found) tell({ about: 'dropped', key, given: cut(given), used: '' });
  return found;
}
