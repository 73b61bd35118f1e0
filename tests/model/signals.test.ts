import { describe, expect, test } from 'vitest';
import { fitOf, fits, fitting, misfitKind, misfits, needFor, responses, signals } from '../../src/model/signals';

describe('signals and responses', () => {
  test('exactly one response fits each signal, and each response fits exactly one', () => {
    for (const signal of signals)
      expect(responses.filter((response) => fitOf(signal, response) === 1)).toEqual([fitting[signal]]);
    expect(new Set(Object.values(fitting)).size).toBe(responses.length);
  });

  test('what comes towards the child misfits as too much, what keeps a distance as too little', () => {
    expect(responses.filter((response) => misfitKind[response] === 'tooMuch')).toEqual(['hold', 'mirror', 'play']);
    expect(responses.filter((response) => misfitKind[response] === 'tooLittle')).toEqual(['giveSpace', 'encourage']);
  });

  test('every signal can be misread in both ways', () => {
    for (const signal of signals) {
      expect(misfits(signal, null)).toHaveLength(4);
      for (const kind of ['tooMuch', 'tooLittle'] as const) {
        expect(misfits(signal, kind).length).toBeGreaterThan(0);
        expect(misfits(signal, kind).some((response) => fits(signal, response))).toBe(false);
      }
    }
  });

  test('needs are drawn by their weights: all alike in contact, more wonder while exploring', () => {
    expect(signals.map((_, i) => needFor('inContact', (i + 0.5) / 5))).toEqual([...signals]);
    // By hand: exploring .5 1.5 .5 .5 2 of 5, so the last two fifths are for explore.
    expect(needFor('exploring', 0.601)).toBe('explore');
    expect(needFor('exploring', 0.599)).toBe('rest');
  });
});
