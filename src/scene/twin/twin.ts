/** Two dyads in one picture, on one clock: two rooms and one river. */
import { Container } from 'pixi.js';
import { coloursOf } from '../../look/palettes';
import { twinFrames } from '../../look/twinLayout';
import type { Composition } from '../picture';
import { createRoom } from '../room/room';
import { createNames } from './names';
import { createTwinRiver } from './river';

/** The face of type that only the names of two are written in. */
export const typefaces = ['400 18px "Young Serif"'];

export function createTwin(): Composition {
  const rooms = { a: createRoom(), b: createRoom() };
  const river = createTwinRiver();
  const names = createNames();
  return {
    view: new Container({ children: [rooms.a.view, rooms.b.view, river.view, names.view] }),
    slow: [rooms.a.slow, rooms.b.slow],
    place(size, palette, onWall) {
      const placed = twinFrames(size, onWall);
      for (const [part, frame] of [
        [rooms.a, placed.a] as const,
        [rooms.b, placed.b] as const,
        [river, placed.river] as const,
      ]) {
        part.view.position.set(frame.x, frame.y);
        part.layout(frame);
      }
      names.dress(placed, coloursOf(palette));
    },
    dress(colours, labels) {
      for (const part of [rooms.a, rooms.b, river]) part.dress(colours, labels);
    },
    show(picture) {
      const { twin } = picture;
      if (!twin) return;
      rooms.a.show(picture);
      rooms.b.show({ ...picture, trace: twin.trace });
      river.show(picture);
      names.show(twin);
    },
  };
}
