/** What the scene is given to show: a run's trace, a moment in it, and the roads not taken. */
import type { Container } from 'pixi.js';
import type { Colours } from '../look/palettes';
import type { Ghost } from '../simulation/branch';
import type { Trace } from '../simulation/trace';

export type { Ghost };

export interface Picture {
  readonly trace: Trace;
  /** The moment shown, in seconds of life. */
  readonly at: number;
  readonly ghosts: readonly Ghost[];
  /** Seconds of life per second of the screen; above 4 tremble and voice travel are left out. */
  readonly speed: number;
  /** Reduced motion: no breath, tremble, drift or rays; poses change at once; the river moves in half seconds. */
  readonly still: boolean;
}

/** Where a part of the picture stands, in CSS pixels, its own top left at 0, 0. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Scale of the figures: 0.98 at 1280 × 720, 0.8 on a phone, 1.3 on a tablet, 1.52 at 1920 × 1080. */
  readonly figures: number;
  /** Factor on line widths: 1 at 1280, 1.42 at 1920 and for the projector palette. */
  readonly lines: number;
  /** Size of labels on the river, px. */
  readonly type: number;
  /** Phone: no furniture, shorter labels. */
  readonly narrow: boolean;
}

/** The words drawn in the picture, in the language of the page. */
export interface Labels {
  readonly above: string;
  readonly window: string;
  readonly below: string;
  readonly arousal: string;
  readonly safety: string;
  readonly now: string;
  readonly withoutThisRepair: string;
  readonly ifMended: string;
  readonly otherRoad: string;
  /** "−5 s" */
  readonly ago: (seconds: number) => string;
  /** "0.56", with the decimal sign of the language. */
  readonly level: (value: number) => string;
}

/** A part of the picture. It shows a moment, asks nothing and changes nothing. */
export interface Part {
  readonly view: Container;
  layout(frame: Frame): void;
  dress(colours: Colours, labels: Labels): void;
  show(picture: Picture): void;
}
