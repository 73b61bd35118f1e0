/** Every text of a language as it could stand on the screen, with the place it has in its folder. */

import type { Notice } from '../../src/sharing/notices';
import type { Words } from '../../src/text/texts';

export interface Text {
  readonly place: string;
  readonly text: string;
}

const notices: readonly Notice[] = (
  [
    'unknown',
    'repaired',
    'dropped',
    'lost',
    'newer',
    'runNewer',
    'runCut',
    'runOtherwise',
    'roadsNewer',
    'roadsCut',
    'withoutRun',
    'withoutRoads',
    'noRun',
    'fileNewer',
    'fileUnknown',
    'fileRepaired',
    'fileDropped',
  ] as const
).map((about) => ({
  about,
  key: 'KEY',
  given: 'GIVEN',
  used: 'USED',
}));

/** A text that takes words is called with capital letters in their place; the last may be a yes or no. */
function called(words: (...given: unknown[]) => string, place: string): readonly Text[] {
  const letters = ['AAA', 'BBB', 'CCC', 'DDD'].slice(0, words.length);
  const answers = [letters, [...letters.slice(0, -1), true], [...letters.slice(0, -1), false]];
  const inPicture = place.startsWith('labels.');
  return [...new Set(inPicture ? [words(-12.5)] : answers.map((given) => words(...given)))].map((text) => ({
    place,
    text,
  }));
}

function walk(part: unknown, place: string): readonly Text[] {
  if (typeof part === 'string') return [{ place, text: part }];
  if (place === 'notice')
    return notices.map((about) => ({
      place: `notice.${about.about}`,
      text: (part as (about: Notice) => string)(about),
    }));
  if (place === 'course.kept' || place === 'course.packed')
    return notices.map((about) => ({
      place: `${place}.${about.about}`,
      text: (part as (about: Notice) => string)(about),
    }));
  if (place.startsWith('host.'))
    return [{ place, text: (part as (about: object) => string)({ key: 'KEY', given: 'GIVEN', used: 'USED' }) }];
  if (typeof part === 'function') return called(part as (...given: unknown[]) => string, place);
  return Object.entries(part as object).flatMap(([key, inner]) => walk(inner, place ? `${place}.${key}` : key));
}

export const everyText = (words: Words & Readonly<Record<string, unknown>>): readonly Text[] => walk({ ...words }, '');
