/** The river's lettering: one typeface, a few sizes; a word is set when the page changes, not from frame to frame. */
import { Text, type TextStyleFontWeight } from 'pixi.js';

const families = {
  text: '"Atkinson Hyperlegible Next", system-ui, sans-serif',
  display: '"Young Serif", Georgia, serif',
} as const;

export interface Lettering {
  readonly size: number;
  readonly weight: TextStyleFontWeight;
  readonly colour: string;
  /** Broken into lines of at most this width, px. */
  readonly within?: number;
  readonly family?: keyof typeof families;
}

/** @returns an empty word that hangs from the middle of its height. */
export const createWord = (): Text => new Text({ text: '', anchor: { x: 0, y: 0.5 } });

export function setWord(word: Text, words: string, { size, weight, colour, within, family = 'text' }: Lettering): void {
  word.text = words;
  word.style = {
    fontFamily: families[family],
    fontSize: size,
    fontWeight: weight,
    fill: colour,
    wordWrap: within !== undefined,
    wordWrapWidth: within ?? 100,
    lineHeight: size * 1.2,
    padding: 4,
  };
}
