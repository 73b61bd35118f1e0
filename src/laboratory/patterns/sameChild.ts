/** Pattern 10: the same child with two caregivers has the same needs, until answers differ in what they lead to. */
import type { Happening } from '../../model/happenings';
import { goodEnough } from '../../scenarios/goodEnough';
import { neverRepairs } from '../../scenarios/neverRepairs';
import { type Scenario, settingsOf } from '../../scenarios/scenario';
import { segmentAt, type Trace } from '../../simulation/trace';
import { measured, type Pattern } from './pattern';

const until = 120;

const same = (a: Happening | undefined, b: Happening | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** @returns whether all that happens before the first answer that differs is the same. */
function sharedUntilAnswersDiffer(a: readonly Happening[], b: readonly Happening[]): boolean {
  const parts = a.findIndex((happening, i) => !same(happening, b[i]));
  if (parts < 0) return a.length === b.length;
  // The first difference is an answer: given at another time, or another one.
  return a[parts]?.type === 'response' || b[parts]?.type === 'response';
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
const sameNeeds = (a: readonly Need[], b: readonly Need[]): readonly number[] =>
  a.flatMap(({ need, exploring }, i) => {
    const other = b[i];
    return other && other.exploring === exploring ? [Number(other.need === need)] : [];
  });

const livedBy = (scenario: Scenario) => ({
  settings: settingsOf(scenario),
  until,
  figures: (trace: Trace) => ({ happenings: trace.happenings, needs: needsOf(trace) }),
});

const [mended, unmended] = [livedBy(goodEnough), livedBy(neverRepairs)];

export const sameChild: Pattern = {
  id: 10,
  async measure({ lives }) {
    const others = await lives(unmended);
    const pairs = (await lives(mended)).flatMap((a, i) => {
      const b = others[i];
      return b ? [{ a, b }] : [];
    });
    const shared = measured(
      { figure: 'identical' },
      pairs.map(({ a, b }) => Number(sharedUntilAnswersDiffer(a.happenings, b.happenings))),
    );
    const needs = measured(
      { figure: 'sameNeeds' },
      pairs.flatMap(({ a, b }) => sameNeeds(a.needs, b.needs)),
    );
    return { measured: [shared, needs], holds: shared.value === 1 && needs.value === 1 };
  },
};
