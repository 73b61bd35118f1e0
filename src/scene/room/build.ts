/** How the two figures are built: what stays the same in every pose. Units of the figure, floor at y = 0, facing +x. */
import type { Role } from '../../look/palettes';

export interface Build {
  readonly tones: { readonly body: Role; readonly tint: Role; readonly deep: Role };
  readonly body: string;
  /** The head around its own centre. */
  readonly head: string;
  readonly headAt: number;
  /** The lean turns about this height. */
  readonly leanAt: number;
  readonly shoulder: { readonly x: number; readonly y: number };
  readonly arm: { readonly length: number; readonly width: number; readonly joint: number };
  /** Where the bond begins, on the upright body. */
  readonly chest: { readonly x: number; readonly y: number };
  readonly face: {
    readonly apart: number;
    readonly eyeWidth: number;
    readonly eyeHeight: number;
    readonly eyeAt: number;
    readonly brow: number;
    readonly browAt: number;
    readonly mouth: number;
    readonly mouthAt: number;
    readonly noseAt: number;
    readonly cheekAt: number;
    readonly cheeksApart: number;
  };
}

export const childBuild: Build = {
  tones: { body: 'child', tint: 'childTint', deep: 'childDeep' },
  body: 'M0 -74C25 -74 43 -42 42 -20C41 0 -41 0 -42 -20C-43 -42 -25 -74 0 -74Z',
  head: 'M0 -38C25 -38 39 -21 41 2C43 27 22 38 0 38C-22 38 -43 27 -41 2C-39 -21 -25 -38 0 -38Z',
  headAt: -96,
  leanAt: -16,
  shoulder: { x: 19, y: -50 },
  arm: { length: 46, width: 14.5, joint: 9.8 },
  chest: { x: 25, y: -40 },
  face: {
    apart: 14.5,
    eyeWidth: 4.7,
    eyeHeight: 6.2,
    eyeAt: 4,
    brow: 7.6,
    browAt: -12.5,
    mouth: 10,
    mouthAt: 20.75,
    noseAt: 7,
    cheekAt: 15.4,
    cheeksApart: 22,
  },
};

export const caregiverBuild: Build = {
  tones: { body: 'caregiver', tint: 'caregiverTint', deep: 'caregiverDeep' },
  body: 'M0 -136C38 -136 62 -92 60 -52C59 -12 46 -8 0 -8C-46 -8 -59 -12 -60 -52C-62 -92 -38 -136 0 -136Z',
  head: 'M0 -43C27 -43 40 -22 41 2C42 28 20 43 0 43C-20 43 -42 28 -41 2C-40 -22 -27 -43 0 -43Z',
  headAt: -168,
  leanAt: -30,
  shoulder: { x: 30, y: -110 },
  arm: { length: 92, width: 19, joint: 12.05 },
  chest: { x: 39, y: -94 },
  face: {
    apart: 14,
    eyeWidth: 4.4,
    eyeHeight: 5.8,
    eyeAt: 6,
    brow: 8.4,
    browAt: -10,
    mouth: 11,
    mouthAt: 23.6,
    noseAt: 11,
    cheekAt: 18.8,
    cheeksApart: 21,
  },
};
