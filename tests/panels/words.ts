/** The words of a part of the page, read from its template: what would stand on the screen, without a screen. */

import { levelsAt } from '../../src/episodes/session';
import type { PageState } from '../../src/panels/page';
import { readouts } from '../../src/panels/readouts';
import type { View } from '../../src/panels/view';
import type { Trace } from '../../src/simulation/trace';
import type { Language } from '../../src/text/languages';
import { textsFor } from '../../src/text/texts';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}
interface Guarded {
  readonly values: readonly [unknown, () => unknown];
}

const isTemplate = (part: unknown): part is Template => typeof part === 'object' && part !== null && 'strings' in part;
const isGuarded = (part: unknown): part is Guarded =>
  typeof part === 'object' && part !== null && '_$litDirective$' in part && 'values' in part;

export function markup(part: unknown): string {
  if (Array.isArray(part)) return part.map(markup).join('');
  if (isTemplate(part)) return part.strings.map((string, index) => string + markup(part.values[index])).join('');
  if (isGuarded(part)) return markup(part.values[1]());
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '';
}

/** @returns the readouts at a moment of a trace as words, a space between what stands apart. */
export function readoutWords(trace: Trace, at: number, language: Language): string {
  const levels = levelsAt(trace, at);
  const state = { language, palette: 'paper', at, trace, start: levelsAt(trace, 0), levels } as PageState;
  const opened = {
    menu: false,
    readouts: true,
    setAside: new Set() as View['opened']['setAside'],
    characterKeys: true,
  };
  const view = { state, texts: textsFor(language), opened } as View;
  return markup(readouts(view))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}
