/** One dyad: the room above, the river below. */
import { Container } from 'pixi.js';
import { frames } from '../look/layout';
import type { Composition } from './picture';
import { createRiver } from './river/river';
import { createRoom } from './room/room';

export function createSolo(): Composition {
  const room = createRoom();
  const river = createRiver();
  const parts = [room, river];
  return {
    view: new Container({ children: parts.map(({ view }) => view) }),
    slow: [room.slow],
    place(size, _, onWall) {
      const placed = frames(size, onWall);
      for (const [part, frame] of [[room, placed.room] as const, [river, placed.river] as const]) {
        part.view.position.set(frame.x, frame.y);
        part.layout(frame);
      }
    },
    dress(colours, labels) {
      for (const part of parts) part.dress(colours, labels);
    },
    show(picture) {
      for (const part of parts) part.show(picture);
    },
  };
}
