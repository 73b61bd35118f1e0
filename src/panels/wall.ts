/** The wall before a room: a page of its own around the picture, loaded when a deck is presented. What the rest of the page knows of it. */
import type { TemplateResult } from 'lit/html.js';
import type { Language } from '../text/languages';
import type { DeckDeed, Mode } from './keys';
import type { Commands } from './page';
import type { View } from './view';

/** What the page draws anyway, in whatever frame. */
export interface Kept {
  readonly canvasHost: HTMLElement;
  /** What just happened. */
  readonly caption: unknown;
  /** The same in words. */
  readonly told: string;
  readonly notices: unknown;
  /** What differs from the preset. */
  readonly strip: unknown;
  /** What is said before a run, and what became of it. */
  readonly predicting: unknown;
  /** The roads lived, where there is more than one. */
  readonly roads: unknown;
  /** The whole screen in words, and what is spoken. */
  readonly inWords: unknown;
}

export interface Wall {
  draw(view: View, kept: Kept): TemplateResult;
  mode(): Mode;
  /** What is done on the wall: the same as elsewhere, but that a step has a course of its own. */
  readonly commands: Commands;
  does(deed: DeckDeed): void;
  /** A press that brings back a blanked wall does nothing else. @returns whether it was blanked. */
  wakes(): boolean;
  keyWords(language: Language): Readonly<Record<DeckDeed, string>>;
}
