/** Pattern 10: the same child with two caregivers has the same needs, until answers differ in what they lead to. */
import type { Happening } from '../../model/happenings';
import { goodEnough } from '../../scenarios/goodEnough';
import { neverRepairs } from '../../scenarios/neverRepairs';
import { type Scenario, settingsOf } from '../../scenarios/scenario';
import { segmentAt, type Trace } from '../../simulation/trace';
import { seeds, traceOf } from '../dyads';
import { measured, type Pattern } from './pattern';

const until = 120;

const livedBy = (scenario: Scenario, seed: number): Trace => traceOf(settingsOf(scenario), seed, until);

const same = (a: Happening | undefined, b: Happening | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** @returns how many happenings come before the first answer that differs, and whether all of them are the same. */
function sharedUntilAnswersDiffer(a: Trace, b: Trace): boolean {
  const parts = a.happenings.findIndex((happening, i) => !same(happening, b.happenings[i]));
  if (parts < 0) return a.happenings.length === b.happenings.length;
  // The first difference is an answer: given at another time, or another one.
  return a.happenings[parts]?.type === 'response' || b.happenings[parts]?.type === 'response';
}

interface Need {
  readonly need: string;
  /** Needs are drawn with other weights while exploring. */
  readonly exploring: boolean;
}

/** @returns the child's own needs, in the order of their numbers. */
const needsOf = (trace: Trace): readonly Need[] =>
  trace.happenings.flatMap((happening) =>
    happening.type === 'signal' && happening.cause === 'need'
      ? [{ need: happening.need, exploring: segmentAt(trace, happening.at - 1e-9).phase === 'exploring' }]
      : [],
  );

/** @returns for each need that arose in the same place in both lives, 1 where it is the same, else 0. */
function sameNeeds(a: Trace, b: Trace): readonly number[] {
  const others = needsOf(b);
  return needsOf(a).flatMap(({ need, exploring }, i) => {
    const other = others[i];
    return other && other.exploring === exploring ? [Number(other.need === need)] : [];
  });
}

export const sameChild: Pattern = {
  number: 10,
  says: 'The same child with two caregivers has the same needs, until answers differ in what they lead to.',
  bound: 'exact: both shares are 1',
  measure() {
    const pairs = seeds.map((seed) => [livedBy(goodEnough, seed), livedBy(neverRepairs, seed)] as const);
    const shared = measured(
      'dyads identical until an answer differs',
      pairs.map(([a, b]) => Number(sharedUntilAnswersDiffer(a, b))),
    );
    const needs = measured(
      'needs that are the same by their number',
      pairs.flatMap(([a, b]) => sameNeeds(a, b)),
    );
    return { measured: [shared, needs], holds: shared.value === 1 && needs.value === 1 };
  },
};
