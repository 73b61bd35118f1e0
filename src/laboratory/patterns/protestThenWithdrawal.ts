/**
 * Pattern 7: in a still face bids and protest come first, then withdrawal; the reunion mends it only in part (Tronick
 * 1989; Mesman, van IJzendoorn & Bakermans-Kranenburg 2009).
 */
import { shareSignalling, shareWithdrawn } from '../../episodes/asking';
import { meanFeltSafety } from '../../episodes/feltSafety';
import type { Span } from '../../episodes/stretches';
import { shareInZone } from '../../episodes/zones';
import { goodEnough } from '../../scenarios/goodEnough';
import type { Trace } from '../../simulation/trace';
import { livedOnce } from '../dyads';
import { drawnTemperament } from '../families';
import { above, falls, measured, overLives, type Pattern, rises } from './pattern';
import { during, strained } from './stillFace';

const { play, stillFace, reunion } = during;
const quarter = (stillFace.until - stillFace.from) / 4;
const quarters: readonly Span[] = [0, 1, 2, 3].map((i) => ({
  from: stillFace.from + i * quarter,
  until: stillFace.from + (i + 1) * quarter,
}));

const levelsIn = (trace: Trace, span: Span) => ({
  safety: meanFeltSafety(trace, span),
  above: shareInZone(trace, span, 'above'),
});

const lives = livedOnce({
  settings: (seed) => strained(goodEnough, drawnTemperament(seed)),
  until: reunion.until,
  figures: (trace) => ({
    signalling: quarters.map((span) => shareSignalling(trace, span)),
    withdrawn: quarters.map((span) => shareWithdrawn(trace, span)),
    play: levelsIn(trace, play),
    reunion: levelsIn(trace, reunion),
  }),
});

/** A share of time in each quarter of the still face. */
const byQuarter = (what: 'signalling' | 'withdrawn') =>
  quarters.map((_, i) =>
    measured(
      `share of time ${what}, quarter ${i + 1} of the still face`,
      lives().map((life) => life[what][i] ?? Number.NaN),
    ),
  );

export const protestThenWithdrawal: Pattern = {
  number: 7,
  says: 'In a still face bids and protest come first, then withdrawal; in the reunion recovery is partial.',
  bound:
    'over the two minutes signalling falls and withdrawal rises; in the reunion felt safety is lower and time above the window higher than before',
  measure() {
    const [signalling, withdrawn] = [byQuarter('signalling'), byQuarter('withdrawn')];
    const safety = (part: 'play' | 'reunion') =>
      overLives(
        `felt safety in ${part}`,
        lives().map((life) => life[part]),
        'safety',
      );
    const high = (part: 'play' | 'reunion') =>
      overLives(
        `share of time above the window in ${part}`,
        lives().map((life) => life[part]),
        'above',
      );
    const partial = above(safety('play'), safety('reunion')) && above(high('reunion'), high('play'));
    return {
      measured: [...signalling, ...withdrawn, safety('play'), safety('reunion'), high('play'), high('reunion')],
      holds: falls(signalling) && rises(withdrawn) && partial,
    };
  },
};
