/** Measures patterns one after the other, and tells each finding as soon as it is there. */
import type { Laboratory } from './dyads';
import type { Finding, Pattern } from './patterns/pattern';

export interface Found extends Finding {
  readonly id: Pattern['id'];
}

/**
 * How long it takes, and how long the page is kept from anything else, is a matter of the laboratory's pauses. To stop,
 * stop asking, or let the pause throw.
 *
 *     for await (const found of measured(patterns, createLaboratory({ pause }))) show(found);
 */
export async function* measured(
  patterns: readonly Pattern[],
  laboratory: Laboratory,
): AsyncGenerator<Found, void, undefined> {
  for (const pattern of patterns) yield { id: pattern.id, ...(await pattern.measure(laboratory)) };
}
