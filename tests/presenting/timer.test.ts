/** The speaker's timer: what it shows after whatever was done with it, and what a step has of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, elapsedAtStep, timerAfter, toggled } from '../../src/presenting/speaker/timer';
import type { Timer } from '../../src/sharing/speakerMessages';

const minute = 60_000;
const standing = { step: 2, running: false };

describe('the speaker’s timer', () => {
  test('begins by itself when life on the wall does, or when a step is gone on from', () => {
    expect(elapsed(timerAfter(null, standing, { step: 2, running: true }, 5 * minute), 7 * minute)).toBe(2 * minute);
    expect(elapsed(timerAfter(null, standing, { step: 3, running: false }, 5 * minute), 6 * minute)).toBe(minute);
  });

  test('does not begin because a window was opened or found the wall again, nor while nothing is gone on with', () => {
    expect(timerAfter(null, null, { step: 2, running: true }, minute)).toBeNull();
    expect(timerAfter(null, standing, standing, minute)).toBeNull();
    expect(timerAfter(null, { step: 2, running: true }, standing, minute)).toBeNull();
  });

  test('stands while it is paused, and goes on from there', () => {
    const paused = toggled(toggled(null, 0), 3 * minute);
    expect(elapsed(paused, 20 * minute)).toBe(3 * minute);
    expect(elapsed(toggled(paused, 20 * minute), 21 * minute)).toBe(4 * minute);
  });

  test('counts a step from when it was gone to, without the time it was paused', () => {
    const begun = toggled(null, 0);
    const next = timerAfter(begun, standing, { step: 3, running: false }, 4 * minute);
    expect(elapsedAtStep(next, 6 * minute)).toBe(2 * minute);
    const paused = next && toggled(next, 6 * minute);
    expect([elapsedAtStep(paused, 9 * minute), elapsed(paused, 9 * minute)]).toEqual([2 * minute, 6 * minute]);
  });

  test('shows the sum of the stretches it ran, however often it was paused', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(minute), { minLength: 1, maxLength: 20 }), (stretches) => {
        let [timer, now, ran]: [Timer, number, number] = [toggled(null, 0), 0, 0];
        for (const [index, stretch] of stretches.entries()) {
          now += stretch;
          if (index % 2 === 0) ran += stretch;
          timer = toggled(timer, now);
        }
        if (stretches.length % 2 === 0) expect(elapsed(timer, now + 5)).toBe(ran + 5);
        else expect(elapsed(timer, now + 5)).toBe(ran);
      }),
    );
  });
});
