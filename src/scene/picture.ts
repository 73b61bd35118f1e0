/** What the scene is given to show: a run's trace, a moment in it, and the roads not taken. */
import type { Container } from 'pixi.js';
import type { Size } from '../look/layout';
import type { Colours, Palette } from '../look/palettes';
import type { Ghost } from '../simulation/branch';
import type { Trace } from '../simulation/trace';

export type { Ghost };

/** Phases of a procedure, each from its beginning, in seconds of life. */
export type Phases = readonly { readonly name: keyof Labels['phases']; readonly at: number }[];

export interface Picture {
  readonly trace: Trace;
  /** The moment shown, in seconds of life. */
  readonly at: number;
  readonly ghosts: readonly Ghost[];
  /** Seconds of life per second of the screen; above 4 tremble and voice travel are left out. */
  readonly speed: number;
  /** Reduced motion: no breath, tremble, drift or rays; poses change at once; the river moves in half seconds. */
  readonly still: boolean;
  /** Empty where nothing is done by a procedure. */
  readonly phases: Phases;
  /** The other of two dyads side by side, and what both are called; null where there is one only. */
  readonly twin: Twin | null;
}

/** One of two dyads, as it is called on the picture. */
export interface Called {
  readonly name: string;
  /** The same where there is little room. */
  readonly short: string;
  /** What just happened with it, in a few words. */
  readonly happened: string;
}

export interface Twin {
  /** The other dyad's trace, on the same clock. */
  readonly trace: Trace;
  readonly a: Called;
  readonly b: Called;
  /** What both share, and in what they differ. */
  readonly differs: string;
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
  /** Phone: shorter labels, figures closer together. */
  readonly narrow: boolean;
  /** Whether window and shelf are seen behind the two. */
  readonly furnished: boolean;
  /** Where the caregiver sits, as a share of the width. */
  readonly sits: number;
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
  readonly phases: { readonly play: string; readonly stillFace: string; readonly reunion: string };
  /** Names of the lines of two dyads side by side. */
  readonly twin: {
    readonly arousal: (side: 'A' | 'B') => string;
    readonly safety: (side: 'A' | 'B') => string;
    readonly difference: string;
    readonly window: string;
  };
  readonly beforeChange: string;
  /** "−5 s" */
  readonly ago: (seconds: number) => string;
  /** "0.56", with the decimal sign of the language. */
  readonly level: (value: number) => string;
}

/** All that is drawn on one canvas, in its places. */
export interface Composition {
  readonly view: Container;
  /** What often stands still, and may be kept as an image. */
  readonly slow: readonly Container[];
  /** @param onWall whether it is to be seen from the back of a room. */
  place(size: Size, palette: Palette, onWall: boolean): void;
  dress(colours: Colours, labels: Labels): void;
  show(picture: Picture): void;
}

/** A part of the picture. It shows a moment, asks nothing and changes nothing. */
export interface Part {
  readonly view: Container;
  layout(frame: Frame): void;
  dress(colours: Colours, labels: Labels): void;
  show(picture: Picture): void;
}
