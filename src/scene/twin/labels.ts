/** The names of the lines of two dyads, at their ends right of now: never one over another. */
import { Container, type Text } from 'pixi.js';
import type { Colours } from '../../look/palettes';
import type { Frame, Labels } from '../picture';
import type { Axes } from '../river/axes';
import { afterNow, beforeLevel } from '../river/labels';
import { createWord, setWord } from '../river/words';
import { type Heads, spanAfterNow } from './now';

/** What the names tell and follow. */
export interface Ends {
  readonly heads: Heads;
  readonly safety: { readonly a: number; readonly b: number };
  /** Edge of B's window, px; and how clearly it differs from A's, 0–1. */
  readonly windowB: { readonly y: number; readonly clear: number };
}

/** @returns heights as near to those wanted as a distance between them and the course allow; in the same order. */
export function apart(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
}

export function createLabels() {
  const arousal = { a: createWord(), b: createWord() };
  const safety = { a: createWord(), b: createWord() };
  const levels = { a: createWord(), b: createWord() };
  const [difference, differenceLevel, windowB] = [createWord(), createWord(), createWord()];
  const words = [arousal.a, arousal.b, safety.a, safety.b, levels.a, levels.b, difference, differenceLevel, windowB];
  let written: Labels['level'] = String;

  function setLevel(word: Text, value: number): void {
    const told = written(value);
    if (word.text !== told) word.text = told;
  }

  /** @returns the room that the names take. */
  function dress(frame: Frame, colours: Colours, labels: Labels): number {
    const { type, narrow, lines } = frame;
    const strong = { size: narrow ? type : type + 1, weight: '700' } as const;
    const [ink, blue] = [colours.ink, colours.belowInk];
    setWord(arousal.a, narrow ? 'A' : labels.twin.arousal('A'), { ...strong, colour: ink });
    setWord(arousal.b, narrow ? 'B' : labels.twin.arousal('B'), { ...strong, colour: blue });
    setWord(safety.a, narrow ? 'A' : labels.twin.safety('A'), { ...strong, colour: ink });
    setWord(safety.b, narrow ? 'B' : labels.twin.safety('B'), { ...strong, colour: blue });
    setWord(levels.a, labels.level(0.88), { ...strong, colour: ink });
    setWord(levels.b, labels.level(0.88), { ...strong, colour: blue });
    setWord(difference, labels.twin.difference, { ...strong, colour: colours.repairInk });
    setWord(differenceLevel, labels.level(0.88), { ...strong, colour: colours.repairInk });
    setWord(windowB, narrow ? '' : labels.twin.window, { size: type, weight: '600', colour: blue });
    written = labels.level;
    const safetyWidth = Math.max(safety.a.width, safety.b.width) + beforeLevel(frame) + levels.a.width;
    const span = narrow ? 0 : 22 * Math.sqrt(lines) + difference.width + beforeLevel(frame) + levels.a.width;
    return afterNow(frame) + Math.max(arousal.a.width, arousal.b.width, windowB.width, safetyWidth, span) + 16;
  }

  function layout(axes: Axes): void {
    const { frame, nowX } = axes;
    const start = nowX + afterNow(frame);
    for (const word of [arousal.a, arousal.b, safety.a, safety.b]) word.x = start;
    levels.a.x = start + safety.a.width + beforeLevel(frame);
    levels.b.x = start + safety.b.width + beforeLevel(frame);
    difference.x = nowX + spanAfterNow(axes) + 9 * Math.sqrt(frame.lines);
    difference.visible = !frame.narrow;
    differenceLevel.x = difference.x + (frame.narrow ? 0 : difference.width + beforeLevel(frame));
    windowB.x = start;
  }

  /** The window of B has its name too, where the zones are high enough for three. */
  function placeAbove(
    { heads: { arousal: ends }, windowB: edge }: Ends,
    line: number,
    { arousal: course }: Axes,
  ): void {
    const half = line / 2;
    const [top, bottom] = [course.top + half, course.bottom - half];
    const three = edge.clear > 0 && bottom - top > 3.2 * line;
    const [a = 0, b = 0, c = 0] = apart([ends.a, ends.b, ...(three ? [edge.y] : [])], line, top, bottom);
    arousal.a.y = a;
    arousal.b.y = b;
    windowB.visible = three;
    windowB.alpha = edge.clear;
    windowB.y = c;
  }

  /** @returns from where to where the difference can be drawn between the names; null: there is no room. */
  function show(ends: Ends, axes: Axes): readonly [number, number] | null {
    const { heads, safety: felt } = ends;
    const half = safety.a.height / 2;
    const line = axes.frame.type * 1.22;
    const { safety: below } = axes;
    placeAbove(ends, line, axes);
    setLevel(levels.a, felt.a);
    setLevel(levels.b, felt.b);
    setLevel(differenceLevel, Math.abs(Number(felt.a.toFixed(2)) - Number(felt.b.toFixed(2))));
    const middle = (heads.safety.a + heads.safety.b) / 2;
    // Of two at the same height, A stands above.
    const [a = 0, between = 0, b = 0] = apart(
      [heads.safety.a - (heads.safety.a === heads.safety.b ? 0.1 : 0), middle, heads.safety.b],
      line,
      below.top + half - 4,
      below.bottom - half,
    );
    safety.a.y = levels.a.y = a;
    safety.b.y = levels.b.y = b;
    difference.y = differenceLevel.y = between;
    const [top, bottom] = [Math.min(a, b) + half * 0.9, Math.max(a, b) - half * 0.9];
    return bottom - top > line * 0.9 ? [top, bottom] : null;
  }

  return {
    view: new Container({ children: words }),
    dress,
    layout,
    show,
  };
}
