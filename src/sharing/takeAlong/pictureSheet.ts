/** The sheet that a picture is taken along on: what was run and what was changed over it, what it is not and where it opens under it. */
import type { Role } from '../../look/palettes';
import { takeAlongWords } from '../../text/takeAlong';
import { headOf, type Taken } from './taken';

export interface SheetLine {
  readonly text: string;
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly role: Role;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SheetLine[];
  /** Around what was changed; null where nothing was. */
  readonly strip: Box | null;
  readonly picture: Box;
}

const margin = 28;
/** As a share of its size, what a letter takes on average. */
const letterWidth = 0.52;
/** A longer link is cut: the file of the run carries all of it. */
const mostLinkLines = 3;

/** @returns a text in lines of at most `most` letters, broken between words; words that are longer are cut. */
export function broken(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** @param width and @param pictureHeight in px. */
export function sheetOf(taken: Taken, width: number, pictureHeight: number): Sheet {
  const { name, what, changed, caution, version, link } = headOf(taken);
  const words = takeAlongWords[taken.language];
  const lines: SheetLine[] = [];
  let y = 0;
  const inside = width - 2 * margin;
  const put = (text: string, size: number, look: Pick<SheetLine, 'weight' | 'role'>, indent = 0): void => {
    const most = Math.floor((inside - 2 * indent) / (size * letterWidth));
    for (const part of broken(text, most)) {
      lines.push({ ...look, text: part, size, x: margin + indent, y: y + size * 0.68 });
      y += size * 1.36;
    }
  };
  const [first = '', ...others] = what;
  y += margin - 6;
  put(`${name} · ${first}`, 28, { weight: 700, role: 'ink' });
  put(others.join(' · '), 17, { weight: 400, role: 'inkSoft' });
  y += 8;
  const somethingChanged = taken.differing.length > 0 || changedBeside(taken);
  const top = y;
  if (somethingChanged) y += 7;
  put(
    changed,
    17,
    { weight: somethingChanged ? 600 : 400, role: somethingChanged ? 'ink' : 'inkSoft' },
    somethingChanged ? 14 : 0,
  );
  if (somethingChanged) y += 7;
  const strip = somethingChanged ? { x: margin, y: top, width: inside, height: y - top } : null;
  y += 14;
  const picture = { x: 0, y, width, height: pictureHeight };
  y += pictureHeight + 14;
  put(caution, 16, { weight: 400, role: 'ink' });
  const opens = link ? `${version} · ${words.opens} ${link}` : `${version} · ${words.noLink}`;
  const linkLines = broken(opens, Math.floor(inside / (13 * letterWidth)));
  linkLines.slice(0, mostLinkLines).forEach((line, i) => {
    const isCut = i === mostLinkLines - 1 && linkLines.length > mostLinkLines;
    put(isCut ? `${line.slice(0, -2)}…` : line, 13, { weight: 400, role: 'inkSoft' });
  });
  return { width, height: Math.ceil(y + margin - 10), lines, strip, picture };
}

const changedBeside = ({ stage }: Taken): boolean => Object.keys(stage.beside?.changes ?? {}).length > 0;
