/** Numbers changed in mid-life: the same child, the same hand at the same times, lived again to the same moment. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameterNames, parameters } from '../../src/model/parameters';
import { responses } from '../../src/model/signals';
import { stageOf } from '../../src/stages';
import { besideOthers, livedOtherwise, presetOf, sessionOf, withValues } from '../../src/stages/opening';

const byHand = { ...stageOf('be-the-caregiver'), seed: 5, ends: 120 };

/** A session of a minute and a half with some answers given in it, looked back on from its middle. */
function aSession() {
  const session = sessionOf(byHand);
  for (let nth = 0; nth < 12; nth++) {
    session.advance(7.5);
    session.give({ type: 'respond', response: responses[nth % responses.length] ?? 'hold' });
  }
  session.seek(45);
  return session;
}

const change = fc.constantFrom(...parameterNames).chain((name) => {
  const [min, max] = parameters[name].range;
  return fc.record({
    name: fc.constant(name),
    value: min === max ? fc.constant(min) : fc.double({ min, max, noNaN: true }),
  });
});

test('a change keeps the moment, how far life was lived, and what was done by hand', () => {
  fc.assert(
    fc.property(change, ({ name, value }) => {
      const session = aSession();
      const stage = withValues(byHand, { [name]: value });
      const other = livedOtherwise(stage, session);
      expect([other.at(), other.run().now()]).toEqual([45, session.run().now()]);
      expect(other.run().recipe.inputs).toEqual(session.run().recipe.inputs);
      expect(other.run().recipe.settings.values).toEqual({ ...presetOf(byHand), ...stage.changes });
    }),
    { numRuns: 60 },
  );
});

test('beside a changed life runs the one with the preset’s numbers; taken back, it is that life again, to the last bit', () => {
  const session = aSession();
  const { trace } = session.run();
  const once = livedOtherwise(withValues(byHand, { hopeTime: 20 }), session);
  const twice = livedOtherwise(withValues(byHand, { hopeTime: 20, calm: 2 }), once);
  for (const changed of [once, twice]) {
    expect(changed.run().trace).not.toEqual(trace);
    expect(changed.others()).toMatchObject([{ kind: 'beforeChange', from: 0, until: session.run().now(), trace }]);
  }
  const back = livedOtherwise(withValues(byHand, {}), twice);
  expect(back.run().trace).toEqual(trace);
  expect(back.others()).toEqual([]);
});

test('only what differs from the preset counts as changed, and the window stays within its bounds', () => {
  const { calm } = presetOf(byHand);
  expect(withValues(byHand, { calm, hopeTime: 20 }).changes).toEqual({ hopeTime: 20 });
  expect(withValues(byHand, { windowLeast: 12, windowAtStart: 8 }).changes).toEqual({
    windowLeast: 12,
    windowAtStart: 12,
  });
  const narrow = { ...byHand, changes: { windowMost: 24 } };
  expect(besideOthers(narrow, narrow.changes)).toBe(narrow.changes);
});
