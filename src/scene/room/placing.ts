/** Where the child is: out at its toys, in contact, drawn back, or in the caregiver's arms. */

import type { Loudness, Signal } from '../../model/signals';
import { type Segment, safetyIn, segmentAt } from '../../simulation/trace';
import type { Picture } from '../picture';
import { embraceLasts, follow, mix } from './course';

/** Where along the floor, as a share of the room's width. */
export const strained = 0.52;
const contact = 0.61;
export const farthest = 0.78;

/** A need is shown where it is felt: an explorer calls from its toys, one that wants rest draws off a little. */
const asking: Readonly<Record<Signal, number>> = { comfort: 0.55, share: 0.6, play: 0.59, rest: 0.63, explore: 0.7 };
const closer: Readonly<Record<Loudness, number>> = { cue: 0, call: 0.35, cry: 1 };

function along(segment: Segment, at: number): number {
  switch (segment.phase) {
    case 'exploring':
      return mix(contact + 0.05, farthest, safetyIn(segment, at));
    case 'signalling': {
      const need = segment.need ?? 'comfort';
      return mix(asking[need], strained, need === 'rest' ? 0 : closer[segment.loudness ?? 'cue']);
    }
    case 'engaged':
      return mix(contact - 0.02, contact + 0.01, safetyIn(segment, at));
    case 'settledAlone':
      return 0.67;
    case 'withdrawn':
    case 'selfSoothing':
      return 0.63;
    case 'soothing':
      return segment.need === 'rest' ? 0.6 : contact;
  }
}

/** Whether the child is in the caregiver's arms. In life nobody takes up a child that asked to be let be; nor here. */
function inArms({ phase, need, response, responseAt }: Segment, at: number): number {
  if (phase === 'soothing') return need === 'rest' ? 0 : 1;
  return phase === 'engaged' && response === 'hold' && responseAt !== null && at < responseAt + embraceLasts ? 1 : 0;
}

export interface Place {
  /** Share of the room's width where it sits when on its own. */
  readonly along: number;
  /** 0 on its own, 1 in the caregiver's arms. */
  readonly embrace: number;
}

export function placeOf({ trace, at, still }: Picture): Place {
  if (still) {
    const segment = segmentAt(trace, at);
    return { along: along(segment, at), embrace: inArms(segment, at) };
  }
  return { along: follow(trace, at, 1.6, along), embrace: follow(trace, at, 1.3, inArms) };
}
