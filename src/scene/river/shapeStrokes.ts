/** The shapes of the river's marks as strokes: what Pixi draws, and what stands in a file, come from this one table. */
import type { Role } from '../../look/palettes';
import type { Response } from '../../model/signals';

export type Shape =
  | ('signal' | 'mismatch' | 'repair' | 'gaveUp' | 'selfSoothing' | 'settledAlone')
  | ('fright' | 'handedOver')
  | Response;

/** Half the space a mark takes, px at scale 1. */
export const halfSize: Readonly<Record<Shape, number>> = {
  signal: 8.5,
  mismatch: 11.5,
  repair: 12.5,
  gaveUp: 9,
  selfSoothing: 8,
  settledAlone: 8,
  fright: 11,
  handedOver: 10.5,
  hold: 10.5,
  mirror: 10.5,
  play: 10.5,
  giveSpace: 10.5,
  encourage: 10.5,
};

/** One stroke: a path, a circle or a block, filled or not, around the mark's own point; drawn one over the other. */
export interface Stroke {
  readonly form:
    | { readonly path: string }
    | { readonly circle: number }
    /** Half its side, and the radius of its corners. */
    | { readonly block: readonly [half: number, corner: number] };
  readonly fill?: Role;
  readonly stroke?: Role;
  readonly width?: number;
  /** Drawn on the grid of 24 of the icons. */
  readonly onGrid?: true;
}

/** Where a grid of 24 stands in a mark. */
export const grid = { scale: 0.63, left: -7.6, top: -7.6 } as const;

/** Strokes of the responses' icons on a grid of 24. */
const icons: Readonly<Record<Response, string>> = {
  hold:
    'M20 5.5C22 12.5 18.5 20.5 11 20.5C6 20.5 3 16.8 3 12.8C3 10.6 4.6 9.6 6 10.6C7.4 11.6 7.6 14.6 10.6 15.4' +
    'M17.2 8.2A4.2 4.2 0 1 1 8.8 8.2A4.2 4.2 0 1 1 17.2 8.2Z',
  mirror:
    'M12 3.5L12 5.5M12 9L12 11M12 14.5L12 16.5M12 20L12 21M2.6 8.5L2.6 9.1M7.4 8.5L7.4 9.1M16.6 8.5L16.6 9.1' +
    'M21.4 8.5L21.4 9.1M2.4 13.6C3.6 16.4 6.8 16.4 8 13.6M16 13.6C17.2 16.4 20.4 16.4 21.6 13.6',
  play:
    'M18.4 9.4A6.4 6.4 0 1 1 5.6 9.4A6.4 6.4 0 1 1 18.4 9.4ZM6 11.6C10.6 13 15.6 10.8 18 6.4M5 21L19 21' +
    'M4.2 16.6L2.8 14.8M19.8 16.6L21.2 14.8',
  giveSpace:
    'M15 12A3 3 0 1 1 9 12A3 3 0 1 1 15 12ZM5.2 5.2A9.6 9.6 0 0 0 5.2 18.8M18.8 5.2A9.6 9.6 0 0 1 18.8 18.8' +
    'M12 2.4L12 3.8M12 20.2L12 21.6',
  encourage:
    'M11.6 12.4A3 3 0 1 1 5.6 12.4A3 3 0 1 1 11.6 12.4ZM6.4 20.8C2.6 18.8 1.6 13 4 8.6' +
    'M18.6 3L19.8 5.8L22.6 7L19.8 8.2L18.6 11L17.4 8.2L14.6 7L17.4 5.8ZM11.8 19.6C14.6 19.1 17 17.6 18.4 15.2',
};

const answer = (response: Response): readonly Stroke[] => [
  { form: { block: [9.9, 3.4] }, fill: 'caregiver', stroke: 'ink', width: 2 },
  { form: { path: icons[response] }, stroke: 'onStrong', width: 2.2, onGrid: true },
];

const face = (mouth: string): readonly Stroke[] => [
  { form: { circle: 6.8 }, fill: 'surface', stroke: 'childInk', width: 2.4 },
  { form: { path: mouth }, stroke: 'childInk', width: 2 },
];

export const shapeStrokes: Readonly<Record<Shape, readonly Stroke[]>> = {
  signal: [
    {
      form: { path: 'M0 -7C4 -7 7 -4 7 0C7 4 4 7 0 7C-2 7 -3.6 6.6 -4.6 5.4L-8.6 7.6L-6.6 3C-8 -2 -4 -7 0 -7Z' },
      ...{ fill: 'child', stroke: 'ink', width: 2 },
    },
  ],
  mismatch: [
    {
      form: { path: 'M-1.2 -11.4L-9.8 -2.4L-1.2 3.6ZM1.8 -3.6L10.4 3L1.8 12Z' },
      ...{ fill: 'aboveMark', stroke: 'ink', width: 1.8 },
    },
  ],
  repair: [
    { form: { path: 'M0 -12.1L11.5 0L0 12.1L-11.5 0Z' }, fill: 'repair', stroke: 'ink', width: 2 },
    { form: { path: 'M1.4 -9.9L-2.3 -3.5L2.5 0.7L-2.1 4.6L0.7 9.9' }, stroke: 'seam', width: 2 },
  ],
  gaveUp: [
    { form: { path: 'M-8 -1A8 8 0 0 0 8 -1Z' }, fill: 'belowMark', stroke: 'ink', width: 2 },
    { form: { path: 'M-8 -5.8L8 -5.8' }, stroke: 'belowMark', width: 2.4 },
  ],
  fright: [
    {
      form: {
        path: 'M0 -11.5L2.8 -4.6L9.6 -7.4L5.4 -1L11.4 2.6L4.4 3.6L5 10.8L0 5.6L-5 10.8L-4.4 3.6L-11.4 2.6L-5.4 -1L-9.6 -7.4L-2.8 -4.6Z',
      },
      ...{ fill: 'surface', stroke: 'ink', width: 2 },
    },
  ],
  handedOver: [
    { form: { circle: 9.4 }, fill: 'caregiver', stroke: 'ink', width: 2 },
    { form: { path: 'M-4.8 -2H4.4L1.6 -4.8M4.8 2.4H-4.4L-1.6 5.2' }, stroke: 'onStrong', width: 2 },
  ],
  selfSoothing: face('M-2.6 1.6L2.6 1.6'),
  settledAlone: face('M-3 0.6Q0 3.8 3 0.6'),
  hold: answer('hold'),
  mirror: answer('mirror'),
  play: answer('play'),
  giveSpace: answer('giveSpace'),
  encourage: answer('encourage'),
};
