/** An input as a record keeps it. */
import type { InputEvent } from '../model/words';
import type { Recorded } from './stage';

/** @returns an input as a record keeps it: whoever took over by name. */
export const asRecorded = (input: InputEvent): Recorded['inputs'][number] =>
  input.type === 'handOver' ? { ...input, to: input.to.called } : input;
