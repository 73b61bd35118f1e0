import { describe, expect, test } from 'vitest';
import { episodesOf } from '../../src/episodes/episodes';
import { safetyAt } from '../../src/simulation/trace';
import { letsBeFrom } from '../../src/stages/letBe';
import { sessionOf } from '../../src/stages/opening';
import { madeOtherwise, partingOf } from '../../src/stages/parting';
import type { Session } from '../../src/stages/session';
import { watch } from '../../src/stages/watch';

/** Watched until the first mismatch was mended; returned with the moment of the answer that mended it. */
function mended(): { readonly session: Session; readonly repairedAt: number } {
  const session = sessionOf({ ...watch, scenario: 'slow', seed: 4 });
  const repair = () =>
    session.run().trace.happenings.find((told) => told.type === 'response' && told.inMismatch && told.fit === 1);
  while (!repair()) session.step('on');
  session.advance(60);
  return { session, repairedAt: repair()?.at ?? Number.NaN };
}

const answersFrom = (session: Session, at: number) => {
  const { happenings } = session.run().trace;
  const next = happenings.find((told) => told.type === 'signal' && told.at > at);
  return happenings.filter((told) => told.type === 'response' && told.at >= at && told.at < (next?.at ?? Infinity));
};

/** Looks back to `at`, lets the signal be from there, and lives a minute of it. */
function letBe(session: Session, at: number): void {
  const from = letsBeFrom(session.run().trace, at);
  if (from === null) throw new Error('nothing is asked there');
  session.seek(from);
  session.give({ type: 'holdBack' });
  session.advance(60);
}

describe('a signal let be', () => {
  test('gets no further answer; without the repair felt safety is lower than with it', () => {
    const { session, repairedAt } = mended();
    const first = session.road();
    const before = repairedAt - 0.5;
    letBe(session, before);
    expect(session.roads()).toHaveLength(2);
    expect(answersFrom(session, before)).toEqual([]);
    const soon = repairedAt + 5;
    expect(safetyAt(session.run().trace, soon)).toBeLessThan(safetyAt(first.run.trace, soon));
  });

  test('can be let be at the very moment it was answered, too: then that answer does not come', () => {
    const { session, repairedAt } = mended();
    expect(session.run().trace.happenings.some(({ type, at }) => type === 'response' && at === repairedAt)).toBe(true);
    letBe(session, repairedAt);
    expect(answersFrom(session, repairedAt)).toEqual([]);
  });

  test('is the same life, to the last bit, as long as the answer would not have come yet', () => {
    const { session, repairedAt } = mended();
    const first = session.road().run.trace;
    letBe(session, repairedAt);
    const until = (trace: typeof first) => trace.segments.filter(({ at }) => at < repairedAt);
    const courses = (trace: typeof first) =>
      until(trace).map(({ at, arousal, safety, window }) => ({ at, arousal, safety, window }));
    expect(courses(session.run().trace)).toEqual(courses(first));
    expect(session.run().trace.happenings.filter(({ at }) => at < repairedAt)).toEqual(
      first.happenings.filter(({ at }) => at < repairedAt),
    );
  });

  test('is nothing to be chosen where nothing is asked', () => {
    const { session } = mended();
    expect(letsBeFrom(session.run().trace, 0)).toBeNull();
  });
});

describe('where two roads part', () => {
  test('it is said what is done on the one, and which answer came on the other', () => {
    const { session, repairedAt } = mended();
    const first = session.road();
    const answer = first.run.trace.happenings.find(({ type, at }) => type === 'response' && at === repairedAt);
    if (answer?.type !== 'response') throw new Error('it was mended by an answer');
    session.seek(repairedAt - 0.5);
    session.give({ type: 'holdBack' });
    const { run, leaves } = session.road();
    expect(partingOf(run.recipe.inputs, first.run.trace, leaves?.at ?? 0)).toEqual({
      at: leaves?.at,
      does: { type: 'holdBack' },
      instead: answer.response,
    });
  });

  test('an answer to a later signal came instead of nothing', () => {
    const { session, repairedAt } = mended();
    letBe(session, repairedAt - 0.5);
    session.advance(240);
    const left = session.road().run.trace;
    expect(left.happenings.some(({ type, at }) => type === 'response' && at > repairedAt)).toBe(true);
    session.seek(repairedAt - 0.2);
    session.give({ type: 'respond', response: 'hold' });
    const { run, leaves } = session.road();
    expect(partingOf(run.recipe.inputs, left, leaves?.at ?? 0)).toMatchObject({
      does: { type: 'respond', response: 'hold' },
      instead: null,
    });
  });

  test('a fright and a handover stand instead of nothing', () => {
    const { session, repairedAt } = mended();
    const first = session.road().run.trace;
    session.seek(repairedAt - 0.5);
    session.give({ type: 'fright', size: 'large' });
    const { run, leaves } = session.road();
    expect(partingOf(run.recipe.inputs, first, leaves?.at ?? 0)).toMatchObject({
      does: { type: 'fright', size: 'large' },
      instead: null,
    });
  });

  test('an answer that fits at the moment they part ends the episode then, where the child is inside its window', () => {
    const at = 44.6;
    const session = sessionOf({ ...watch, scenario: 'slow', seed: 33, at });
    const left = session.road().run.trace;
    session.advance(20);
    session.seek(at);
    session.give({ type: 'respond', response: 'giveSpace' });
    session.advance(20);
    const [here, there] = [session.run().trace, left].map((trace) => ({ trace, lived: at + 20 }));
    const made = here && there && madeOtherwise(here, there, at, at + 20);
    expect(made?.here).toMatchObject({ signalAt: expect.closeTo(41.7, 1), endedAt: at, end: 'repaired' });
    // The road that was left still waits for an answer that fits.
    expect(made?.there).toBeNull();
  });

  test('what was made is told from the moment they part, as far as both were lived', () => {
    const { session, repairedAt } = mended();
    const first = session.road().run;
    session.seek(repairedAt - 0.5);
    session.give({ type: 'holdBack' });
    const { run, leaves } = session.road();
    const parted = leaves?.at ?? 0;
    session.advance(20);
    const [here, there] = [run, first].map(({ trace, now }) => ({ trace, lived: now() }));
    if (!here || !there) throw new Error('two roads were lived');
    expect(madeOtherwise(here, there, parted, parted)).toBeNull();
    expect(madeOtherwise(here, there, parted, here.lived + 1)).toBeNull();
    const made = madeOtherwise(here, there, parted, repairedAt + 10);
    expect(made?.safety).toBeCloseTo(safetyAt(run.trace, repairedAt + 10) - safetyAt(first.trace, repairedAt + 10), 12);
    expect(made?.here).toBeNull();
    const [mendedThere] = episodesOf(first.trace).filter(({ mismatchAt }) => mismatchAt !== null);
    const later = madeOtherwise(here, there, parted, Math.min(here.lived, mendedThere?.endedAt ?? 0));
    expect(later?.there).toEqual(mendedThere);
  });
});
