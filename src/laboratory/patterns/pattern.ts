/**
 * A pattern the model must show (pattern-oriented modelling, Grimm et al. 2005, Science 310:987–991): what is measured,
 * with its error, and whether that keeps within the bound it was given before it was measured. What a pattern says, its
 * bound and the names of its figures stand in `src/text`, in every language.
 */
import type { ParameterName } from '../../model/parameters';
import type { Temperament } from '../../scenarios/temperaments';
import type { Laboratory } from '../dyads';
import { type Estimate, estimated } from '../estimates';

/** Patterns by number; numbers are stable. What is measured beside them has a name. */
export type PatternId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 'camps' | 'families';

/** What a figure is of. */
export type Figure =
  | 'matched'
  | 'perReconnection'
  | 'gain'
  | 'safety'
  | 'outside'
  | 'safetyInStillFace'
  | 'givesUpAfter'
  | 'leavesAfter'
  | 'signalling'
  | 'withdrawn'
  | 'above'
  | 'below'
  | 'givenUp'
  | 'window'
  | 'availability'
  | 'reparability'
  | 'identical'
  | 'sameNeeds'
  | 'aboveInReunion'
  | 'withdrawnInStillFace'
  | 'drawsInWhichItHolds'
  | 'drawsSafestInTheMiddle'
  | 'drawsLeavingLater'
  | 'drawsGivingUpLastToo'
  | 'someMismatchRestsOn'
  | 'windowRestsOn'
  | 'safetyMatchTeachesNothing'
  | 'safetyMatchTeachesHalf'
  | 'safetyMatchTeachesAsMuch'
  | 'explainedByCaregiver'
  | 'explainedByChild'
  | 'explainedByBoth';

/** The conditions under which a figure is compared, each with what distinguishes one from another. */
export interface Conditions {
  /** Share of first answers that fit. */
  readonly firstFits: number;
  /** Seconds from one try to the next (median). */
  readonly triedEvery: number;
  /** The same, with as much calm as leaves half of the time matched. */
  readonly triedEveryHalfMatched: number;
  readonly repaired: 'promptly' | 'late';
  /** Seconds from the misfit to the fitting answer. */
  readonly imposed: number;
  /** Of the still face, 1 to 4. */
  readonly quarter: number;
  readonly during: 'play' | 'reunion';
  readonly caregiver: 'good-enough' | 'attuned' | 'never-repairs' | 'intrusive' | 'under-involved';
  readonly child: Temperament;
  readonly afterMinutes: number;
  readonly pattern: 5 | 9;
  readonly constant: ParameterName;
  readonly outcome: 'safety' | 'availability' | 'reparability' | 'window';
}

/** One condition, by what it is one of. */
export type Where = {
  [By in keyof Conditions]: { readonly by: By; readonly at: Conditions[By] };
}[keyof Conditions];

/** What was measured: a figure, and the condition it was measured under where there are several. */
export interface What {
  readonly figure: Figure;
  readonly where?: Where;
}

export interface Measured extends Estimate {
  readonly what: What;
}

export interface Finding {
  readonly measured: readonly Measured[];
  readonly holds: boolean;
}

export interface Pattern {
  readonly id: PatternId;
  /** Takes a minute of one core where others take less than two seconds: in a page, only when asked for. */
  readonly onDemand?: true;
  /** Lets dyads live in a laboratory, a breath after each; what they lived is kept there for other patterns. */
  measure(laboratory: Laboratory): Promise<Finding>;
}

/** @returns mean, standard error of the mean and n, of what they are. */
export const measured = (what: What, numbers: readonly number[]): Measured => ({ what, ...estimated(numbers) });

/** @returns one of the figures that were looked for in every life, with its standard error. */
export const overLives = <Name extends string>(
  what: What,
  lives: readonly Readonly<Record<Name, number>>[],
  name: Name,
): Measured =>
  measured(
    what,
    lives.map((life) => life[name]),
  );
