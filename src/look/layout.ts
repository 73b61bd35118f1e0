/** How the picture's place is shared out: the room above, the river below, sizes by the layout table of the boards. */
import type { Frame } from '../scene/picture';

/** A frame and where it stands in the picture, CSS pixels from the picture's top left. */
export interface Placed extends Frame {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Ground between room and river, px. */
const between = 2;

/** Below this width of the picture the phone's drawing is used: no furniture, shorter labels. */
const narrowBelow = 600;

const clamp = (low: number, high: number, value: number): number => Math.min(high, Math.max(low, value));

/** Part of the picture's height that is the river's: less where there is much height, or large words over the heads. */
const riverShare = ({ width, height }: Size, onWall: boolean): number =>
  onWall || (width >= narrowBelow && height > 740) ? 0.42 : 0.45;

/**
 * The figures grow with the room, as far as the words over their heads leave it to them: on a phone what is above 264 px
 * high is for the words, on a wall 16 px more than on a screen.
 */
function figuresScale(room: Size, onWall: boolean, narrow: boolean): number {
  if (narrow) return clamp(0.48, 0.8, Math.min(room.height / 330, (room.height - 84) / 253));
  const spare = room.height - (onWall ? 284 : 268);
  // Where the room is low, the words come down to the heads sooner than the heads to the floor.
  const byHeight = 0.98 + (spare < 0 ? 0.0048 : 0.0027) * spare;
  return clamp(0.3, 1.9, Math.min(byHeight, room.height / 262, room.width / 620));
}

/** Size of the labels on the river, px. */
function labelSize({ width }: Size, onWall: boolean, narrow: boolean): number {
  if (narrow) return 14;
  if (onWall) return width >= 1600 ? 26 : 20;
  return width >= 1300 ? 20 : 15;
}

/**
 * Shares a picture of `size` out to room and river.
 * @param size of the element that holds the canvas, CSS pixels; parts are never smaller than 1 × 1.
 * @param onWall whether it is to be seen from the back of a room.
 */
export function frames(size: Size, onWall: boolean): { readonly room: Placed; readonly river: Placed } {
  const width = Math.max(1, size.width);
  const height = Math.max(2 + between, size.height);
  const narrow = width < narrowBelow;
  const riverHeight = Math.round((height - between) * riverShare({ width, height }, onWall));
  const roomHeight = height - between - riverHeight;
  const lines = onWall ? 1.42 : clamp(1, 1.42, 1 + (0.42 * (width - 996)) / 520);
  const shared = {
    x: 0,
    width,
    narrow,
    furnished: !narrow,
    sits: narrow ? 0.23 : 0.255,
    lines,
    figures: figuresScale({ width, height: roomHeight }, onWall, narrow),
    type: labelSize(size, onWall, narrow),
  };
  return {
    room: { ...shared, y: 0, height: roomHeight },
    river: { ...shared, y: roomHeight + between, height: riverHeight },
  };
}
