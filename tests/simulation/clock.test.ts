import fc from 'fast-check';
import { expect, test } from 'vitest';
import { born, copied, type DueKind, dueKinds, type Life, never } from '../../src/model/life';
import { goodEnough } from '../../src/scenarios/goodEnough';
import { settingsOf } from '../../src/scenarios/scenario';
import { nextDue } from '../../src/simulation/clock';

const time = fc.constantFrom(1, 2, 3, never);
const times = fc.record(
  Object.fromEntries(dueKinds.map((kind) => [kind, time])) as Record<DueKind, fc.Arbitrary<number>>,
);

/** A life set down in any order, copied as the statechart copies it. */
function lifeWith(due: Record<DueKind, number>): Life {
  const life = born({ settings: settingsOf(goodEnough), seed: 1 });
  for (const kind of [...dueKinds].reverse()) life.due[kind] = due[kind];
  return copied(life);
}

test('of things due at the same time, the one that comes first among the kinds of things happens first', () => {
  fc.assert(
    fc.property(times, (due) => {
      const at = Math.min(...Object.values(due));
      const kind = dueKinds.find((each) => due[each] === at);
      expect(nextDue(lifeWith(due))).toEqual(at === never ? null : { at, kind });
    }),
  );
});
