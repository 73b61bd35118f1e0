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
import { above, falls, rises } from '../estimates';
import { drawnTemperament } from '../families';
import { measured, overLives, type Pattern } from './pattern';
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

const condition = {
  settings: (seed: number) => strained(goodEnough, drawnTemperament(seed)),
  until: reunion.until,
  figures: (trace: Trace) => ({
    signalling: quarters.map((span) => shareSignalling(trace, span)),
    withdrawn: quarters.map((span) => shareWithdrawn(trace, span)),
    play: levelsIn(trace, play),
    reunion: levelsIn(trace, reunion),
  }),
};

type Lives = readonly ReturnType<typeof condition.figures>[];

/** A share of time in each quarter of the still face. */
const byQuarter = (lives: Lives, figure: 'signalling' | 'withdrawn') =>
  quarters.map((_, i) =>
    measured(
      { figure, where: { by: 'quarter', at: i + 1 } },
      lives.map((life) => life[figure][i] ?? Number.NaN),
    ),
  );

const inPart = (lives: Lives, figure: 'safety' | 'above', part: 'play' | 'reunion') =>
  overLives(
    { figure, where: { by: 'during', at: part } },
    lives.map((life) => life[part]),
    figure,
  );

export const protestThenWithdrawal: Pattern = {
  id: 7,
  async measure(laboratory) {
    const lives = await laboratory.lives(condition);
    const [signalling, withdrawn] = [byQuarter(lives, 'signalling'), byQuarter(lives, 'withdrawn')];
    const [before, after] = [inPart(lives, 'safety', 'play'), inPart(lives, 'safety', 'reunion')];
    const [calm, high] = [inPart(lives, 'above', 'play'), inPart(lives, 'above', 'reunion')];
    return {
      measured: [...signalling, ...withdrawn, before, after, calm, high],
      holds: falls(signalling) && rises(withdrawn) && above(before, after) && above(high, calm),
    };
  },
};
