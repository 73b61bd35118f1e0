/**
 * Pattern 11: patterns 5 and 9 are no artefact of the chosen numbers. In each of a thousand draws all constants of the model
 * are other ones at once (`constants.ts`), and forty dyads live under every condition of the two patterns.
 *
 * Forty dyads are few, so a draw is judged by the order of its means. 5 holds where felt safety in the still face is highest
 * with a share of .4 to .9 of first answers that fit, and the window is left later at .65 than at 1. 9 holds where the
 * half-width after ten minutes is above its start with good enough care, below it where hardly anything is mended, and with
 * care that always fits not below it, but below good enough. In how many draws 5
 * holds and time until giving up is longest in the middle too is told, and not judged: that is much alike from 0 to .65, and
 * with forty dyads it is often luck which of these comes first.
 */
import { rankCorrelation } from '../associations';
import type { Laboratory } from '../dyads';
import { type Estimate, estimated, largest, shareOf } from '../estimates';
import { constants, factor, redrawn } from '../redrawn';
import type { Figure, Measured, Pattern } from './pattern';
import { at, inTheMiddle, isBestInTheMiddle, sweep } from './someMismatch';
import type { borne } from './stillFace';
import { windowsAfter } from './windowLearns';

const drawsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Each finding is to hold in at least this share of the draws. */
const least = 0.9;

/** How many constants are named on which a finding hangs most. */
const named = 5;

/** How pattern 5 came out in one draw. */
interface SomeMismatch {
  readonly safest: boolean;
  readonly leavesLater: boolean;
  readonly givesUpLast: boolean;
  /** How much more felt safety the best middling share leaves than care that always fits. */
  readonly by: number;
}

function someMismatchIn(cells: readonly (readonly ReturnType<typeof borne>[])[]): SomeMismatch {
  const along = (figure: keyof ReturnType<typeof borne>): readonly Estimate[] =>
    cells.map((lives) => estimated(lives.map((life) => life[figure])));
  const [safety, leaves] = [along('safetyInStillFace'), along('leavesAfter')];
  return {
    safest: isBestInTheMiddle(safety),
    leavesLater: at(leaves, 0.65).value > at(leaves, 1).value,
    givesUpLast: isBestInTheMiddle(along('givesUpAfter')),
    by: largest(inTheMiddle(safety)).value - at(safety, 1).value,
  };
}

/** How pattern 9 came out in one draw. */
interface WindowLearns {
  readonly holds: boolean;
  /** The least of the differences it takes, in half-width. */
  readonly by: number;
}

function windowLearnsIn(start: number, windows: readonly (readonly number[])[]): WindowLearns {
  // Life by life, so that a window which never moved has gained exactly nothing.
  const gained = windows.map((lives) => estimated(lives.map((window) => window - start)).value);
  const [mended = Number.NaN, calm = Number.NaN, unmended = Number.NaN] = gained;
  const by = Math.min(mended, -unmended, mended - calm);
  return { holds: by > 0 && calm >= 0, by };
}

const parts = <Each>(list: readonly Each[], length: number): readonly (readonly Each[])[] =>
  Array.from({ length: list.length / length }, (_, i) => list.slice(i * length, (i + 1) * length));

async function someMismatches(
  draws: readonly number[],
  { crowd, settled }: Laboratory,
): Promise<readonly SomeMismatch[]> {
  const cases = draws.flatMap((draw) =>
    sweep.map(({ condition }) => ({ settings: settled(redrawn(condition.settings, draw)), seeds })),
  );
  return parts(await crowd.figures('inStillFace', cases), sweep.length).map(someMismatchIn);
}

async function windowsLearn(
  draws: readonly number[],
  { crowd, settled }: Laboratory,
): Promise<readonly WindowLearns[]> {
  const care = [windowsAfter['good-enough'], windowsAfter.attuned, windowsAfter['never-repairs']];
  const cases = draws.flatMap((draw) =>
    care.map(({ settings }) => ({ settings: settled(redrawn(settings, draw)), seeds })),
  );
  const windows = await crowd.figures('windowsAfter', cases);
  return parts(windows, care.length).map((three, i) =>
    windowLearnsIn(cases[i * care.length]?.settings.values.windowAtStart ?? Number.NaN, three),
  );
}

const share = <Draw>(
  figure: Figure,
  pattern: 5 | 9,
  found: readonly Draw[],
  holds: (draw: Draw) => boolean,
): Measured => ({
  what: { figure, where: { by: 'pattern', at: pattern } },
  ...shareOf(found.map(holds)),
});

/** @returns the constants that go most with how clearly a finding holds, as rank correlations over the draws. */
function restsOn(figure: Figure, found: readonly { readonly by: number }[]): readonly Measured[] {
  const n = found.length;
  const by = found.map((draw) => draw.by);
  return constants
    .map((name) => {
      const factors = drawsOf(n).map((draw) => factor(draw, name));
      const value = rankCorrelation(factors, by);
      return { what: { figure, where: { by: 'constant', at: name } }, value, error: 1 / Math.sqrt(n - 1), n } as const;
    })
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, named);
}

const holdsFive = ({ safest, leavesLater }: SomeMismatch): boolean => safest && leavesLater;

/** @returns pattern 11, judged by so many draws: the first of the thousand, where fewer are to do. */
export const inDraws = (count: number): Pattern => ({
  id: 11,
  onDemand: true,
  async measure(laboratory) {
    const mismatch = await someMismatches(drawsOf(count), laboratory);
    const windows = await windowsLearn(drawsOf(count), laboratory);
    const five = share('drawsInWhichItHolds', 5, mismatch, holdsFive);
    const nine = share('drawsInWhichItHolds', 9, windows, ({ holds }) => holds);
    return {
      measured: [
        five,
        nine,
        share('drawsSafestInTheMiddle', 5, mismatch, ({ safest }) => safest),
        share('drawsLeavingLater', 5, mismatch, ({ leavesLater }) => leavesLater),
        share('drawsGivingUpLastToo', 5, mismatch, (draw) => holdsFive(draw) && draw.givesUpLast),
        ...restsOn('someMismatchRestsOn', mismatch),
        ...restsOn('windowRestsOn', windows),
      ],
      holds: five.value >= least && nine.value >= least,
    };
  },
});

export const otherNumbers = inDraws(1000);
