/** How the picture's place is shared out to two dyads: two rooms, side by side or one over the other, and one river below. */
import { frames, type Placed, type Size } from './layout';

/** A room, and the part of it at the top that is kept for words; px. */
export interface PlacedRoom extends Placed {
  readonly words: number;
}

export interface TwinFrames {
  readonly a: PlacedRoom;
  readonly b: PlacedRoom;
  readonly river: Placed;
  /** Height of the line between rooms and river that says what both share, px. */
  readonly shared: number;
}

const clamp = (low: number, high: number, value: number): number => Math.min(high, Math.max(low, value));

/** Ground between the rooms, px. */
const between = 2;

/** A tall picture that is not wide enough for two rooms beside each other has them one over the other. */
const stacks = ({ width, height }: Size): boolean => width >= 600 && width < 1000 && height >= 680;

/** Height of a sitting caregiver over the lower edge of the room, and the least width a room needs; figure units. */
const tall = 258;
const wide = { narrow: 390, usual: 600 } as const;

/**
 * Shares a picture of `size` out to two rooms and a river.
 * @param size of the element that holds the canvas, CSS pixels; parts are never smaller than 1 × 1.
 * @param onWall whether it is to be seen from the back of a room.
 */
export function twinFrames(size: Size, onWall: boolean): TwinFrames {
  const { river: usual } = frames(size, onWall);
  const { width, narrow, type } = usual;
  const height = Math.max(2 * between + 3, size.height);
  const stacked = stacks(size);
  const riverHeight = Math.round(height * (stacked ? 0.36 : narrow ? 0.49 : 0.52));
  const line = Math.round(type * 1.2 + (narrow ? 6 : 8));
  const roomsHeight = Math.max(2, height - line - riverHeight);
  const room = {
    width: stacked ? width : (width - between) / 2,
    height: Math.max(1, stacked ? (roomsHeight - between) / 2 : roomsHeight),
  };
  const words = Math.round(type * (narrow ? 2.9 : 3.1));
  const small = room.width < 440;
  const figures = clamp(
    0.24,
    1.9,
    Math.min((room.height - words * 0.92) / tall, room.width / (small ? wide.narrow : wide.usual)),
  );
  // Behind the words there is nothing but the wall.
  const shared = { lines: usual.lines, type, furnished: false, sits: small ? 0.23 : 0.32 };
  const placed = (x: number, y: number): PlacedRoom => ({ ...shared, ...room, x, y, figures, narrow: small, words });
  return {
    a: placed(0, 0),
    b: stacked ? placed(0, room.height + between) : placed(room.width + between, 0),
    river: { ...usual, y: roomsHeight + line, height: riverHeight },
    shared: line,
  };
}
