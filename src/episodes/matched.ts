/** Share of time matched: in contact, near or exploring (0–1). Waiting is no mismatch yet, but no matched time either. */
import type { Trace } from '../simulation/trace';
import { type Span, shareOf } from './stretches';

export const shareMatched = (trace: Trace, span: Span): number =>
  shareOf(trace, span, ({ phase }) => phase === 'engaged' || phase === 'exploring');
