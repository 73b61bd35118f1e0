/** What is said of the app where it is cited: read from its own package and licence when it is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @throws TypeError where package or licence do not say it. */
function said(from: unknown, key: string): string {
  const value = typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  if (typeof value !== 'string' || value === '') throw new TypeError(`about: ${key} is not said`);
  return value;
}

export function aboutOf(root: string) {
  const packed: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  const [, year, authors] = /Copyright \(c\) (\d{4}) (.+)/.exec(licence) ?? [];
  return {
    version: said(packed, 'version'),
    licence: said(packed, 'license'),
    year: said({ year }, 'year'),
    authors: said({ authors }, 'authors'),
  };
}
