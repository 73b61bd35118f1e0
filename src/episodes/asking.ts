/** Shares of time in which the child asks for something, and in which it is withdrawn (0–1 each). */
import type { Trace } from '../simulation/trace';
import { type Span, shareOf } from './stretches';

/** Signalling: from a signal to the fitting answer or giving up, whatever was answered meanwhile. */
export const shareSignalling = (trace: Trace, span: Span): number =>
  shareOf(trace, span, ({ phase }) => phase === 'signalling');

/** Withdrawn: from giving up until it is reached, or begins to soothe itself. */
export const shareWithdrawn = (trace: Trace, span: Span): number =>
  shareOf(trace, span, ({ phase }) => phase === 'withdrawn');
