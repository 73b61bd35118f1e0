/** Shares of time inside, above and below the window of tolerance (0–1 each, together 1). */
import type { Zone } from '../model/happenings';
import type { Trace } from '../simulation/trace';
import { type Span, shareOf } from './stretches';

export const shareInZone = (trace: Trace, span: Span, zone: Zone): number =>
  shareOf(trace, span, (segment) => segment.zone === zone);
