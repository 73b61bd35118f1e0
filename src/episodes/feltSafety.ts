/** Mean felt safety over a span (0–1), exact. */
import type { Trace } from '../simulation/trace';
import { meanOf, type Span } from './stretches';

export const meanFeltSafety = (trace: Trace, span: Span): number => meanOf(trace, span, ({ safety }) => safety);
