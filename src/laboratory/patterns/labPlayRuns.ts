/** Ten minutes of lab play with each child, for the patterns that look at them. */
import { shareMatched } from '../../episodes/matched';
import { secondsPerReconnection } from '../../episodes/reconnection';
import { labPlay } from '../../scenarios/labPlay';
import { settingsOf } from '../../scenarios/scenario';
import type { Trace } from '../../simulation/trace';

const span = { from: 0, until: 600 };

export const labPlayRuns = {
  settings: settingsOf(labPlay),
  until: span.until,
  figures: (trace: Trace) => ({
    matched: shareMatched(trace, span),
    perReconnection: secondsPerReconnection(trace, span),
  }),
};
