/** What a worksheet is made of: as long as was lived, or as life goes on; and the moments worth a picture. */
import { describe, expect, test } from 'vitest';
import { lengthsOf, livedFor, momentsOf, usualLength, usualMoments } from '../../src/handout/worksheet/lived';
import { safetyAt, segmentAt } from '../../src/simulation/trace';
import { stageOf } from '../../src/stages';
import { sessionOf } from '../../src/stages/opening';
import { stageAsLived } from '../../src/stages/recording';

const slow = { ...stageOf('watch'), scenario: 'slow', seed: 4 };

describe('how long', () => {
  test('what was lived, where that is half a minute or more; where nobody’s hand is asked, life can go on', () => {
    const session = sessionOf(slow);
    session.advance(45.5);
    expect(lengthsOf(slow, session)).toEqual([45, 60, 90, 120, 150, 180]);
    expect(usualLength(slow, session)).toBe(45);
  });

  test('nothing lived yet: two minutes of a life that goes on; a person’s own has to be lived first', () => {
    const attuned = { ...slow, scenario: 'attuned' };
    expect(usualLength(attuned, sessionOf(attuned))).toBe(120);
    const care = stageOf('be-the-caregiver');
    const own = sessionOf(care);
    expect(usualLength(care, own)).toBeNull();
    own.advance(25);
    expect(lengthsOf(care, own)).toEqual([25]);
  });

  test('it does not end in a cry where another length ends in contact', () => {
    const session = sessionOf(slow);
    expect(segmentAt(livedFor(slow, session, 120).trace, 120).phase).toBe('signalling');
    expect(usualLength(slow, session)).not.toBe(120);
    const { trace } = livedFor(slow, session, 180);
    expect(['engaged', 'exploring', 'settledAlone']).toContain(segmentAt(trace, usualLength(slow, session) ?? 0).phase);
  });

  test('with a still face never without its reunion', () => {
    for (const stage of [stageOf('strain-test'), { ...slow, scenario: 'still-face' }]) {
      expect(lengthsOf(stage, sessionOf(stage))).toEqual([360]);
      const session = sessionOf(stage);
      const chosen = usualMoments(momentsOf(livedFor(stage, session, 360)));
      expect(chosen.map(({ seen }) => seen)).toEqual(['beginning', 'stillFace', 'reunion', 'end']);
    }
  });

  test('no longer than the stage', () => {
    const short = { ...slow, ends: 90 };
    expect(lengthsOf(short, sessionOf(short))).toEqual([60, 90]);
  });
});

test('life that goes on for paper is the one that comes on the screen, with what was done by hand', () => {
  const session = sessionOf(slow);
  session.advance(20);
  session.give({ type: 'fright', size: 'large' });
  session.advance(5);
  const { trace } = livedFor(stageAsLived(slow, session), session, 120);
  expect(session.run().now()).toBe(25);
  session.advance(95);
  for (const at of [10, 21, 60, 119.5]) expect(safetyAt(trace, at)).toBe(safetyAt(session.run().trace, at));
});

describe('pictures', () => {
  const session = sessionOf(slow);
  const sheet = livedFor(stageAsLived(slow, session), session, 120);
  const moments = momentsOf(sheet);

  test('are taken at the beginning, the first mismatch, the first repair and the end', () => {
    const chosen = usualMoments(moments);
    expect(chosen.map(({ seen }) => seen)).toEqual(['beginning', 'mismatch', 'repair', 'end']);
    const [beginning, mismatch, repair, end] = chosen.map(({ at }) => at);
    expect([beginning, end]).toEqual([0, 120]);
    expect(segmentAt(sheet.trace, mismatch ?? 0).mismatchAt).not.toBeNull();
    expect(segmentAt(sheet.trace, repair ?? 0).phase).toMatch(/soothing|engaged/);
  });

  test('where nothing was mended, one shows the child that stopped asking', () => {
    const never = { ...slow, scenario: 'never-repairs', seed: 2, changes: { hopeTime: 15 } };
    const lived = sessionOf(never);
    const chosen = usualMoments(momentsOf(livedFor(stageAsLived(never, lived), lived, 120)));
    expect(chosen.map(({ seen }) => seen)).toEqual(['beginning', 'mismatch', 'stoppedAsking', 'end']);
    expect(segmentAt(livedFor(stageAsLived(never, lived), lived, 120).trace, chosen[2]?.at ?? 0).phase).toBe(
      'withdrawn',
    );
  });

  test('can be chosen among all that happened, in the order of time and within the stretch', () => {
    const times = moments.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(moments.length).toBeGreaterThan(6);
    expect(Math.max(...times)).toBe(120);
  });
});
