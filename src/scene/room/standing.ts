/** Where child and caregiver sit in a room of a given size. */
import type { Frame } from '../picture';
import type { Point } from './arms';
import { floorAt } from './backdrop';
import { mix } from './course';
import { farthest, type Place, strained } from './placing';
import { nearestToy } from './toys';

/** Where the child sits in the caregiver's arms, in figure units from where the caregiver sits. */
const arms = { x: 80, up: 6 };

export interface Standing {
  readonly child: Point;
  readonly caregiver: Point;
  readonly floor: number;
  readonly embrace: number;
}

/** Where both sit, in figure units. */
export function standing(frame: Frame, { along, embrace }: Place): Standing {
  const { width, height, figures, narrow } = frame;
  const floor = height / figures - floorAt;
  const wide = width / figures;
  const caregiver = { x: wide * frame.sits, y: floor };
  // Where the room is small for its figures, the floor between them is squeezed: there must be room for the bond.
  const near = Math.max(wide * (narrow ? 0.63 : strained), caregiver.x + 185);
  const far = Math.max(near, Math.min(wide * (narrow ? 0.86 : farthest), wide - nearestToy(frame) - 62));
  const alone = mix(near, far, (along - strained) / (farthest - strained));
  return {
    caregiver,
    floor,
    embrace,
    child: { x: mix(alone, caregiver.x + arms.x, embrace), y: floor + mix(4, -arms.up, embrace) },
  };
}
