import { describe, expect, test } from 'vitest';
import { stages } from '../../src/stages';
import { asItStands, type Differing, differing } from '../../src/stages/asItStands';
import { presetOf } from '../../src/stages/opening';
import type { Stage } from '../../src/stages/stage';
import { watch } from '../../src/stages/watch';
import { differsInWords } from '../../src/text/differs';

const differs = (change: Partial<Stage>): readonly Differing[] => {
  const stage = { ...watch, ...change };
  return differing(stage, watch, presetOf(stage));
};

describe('what differs from a stage as it stands', () => {
  test('is nothing, for every stage nobody changed', () => {
    for (const stage of stages) expect(differing(stage, stage, presetOf(stage))).toEqual([]);
  });

  test('is not another seed, another speed, or another caregiver: those are named where they are chosen', () => {
    expect(differs({ seed: 7, speed: 4, scenario: 'slow' })).toEqual([]);
  });

  test('is each setting, with how it stands and how it is now', () => {
    expect(differs({ child: 'easily-upset' })).toEqual([{ about: 'child', from: 'middle', to: 'easily-upset' }]);
    expect(differs({ history: 'wary' })).toEqual([{ about: 'history', from: 'neutral', to: 'wary' }]);
    expect(differs({ ends: 90 })).toEqual([{ about: 'ends', from: null, to: 90 }]);
    expect(differs({ locked: ['transport'] })).toEqual([{ about: 'locked', from: [], to: ['transport'] }]);
  });

  test('is each number that is not what this caregiver and this child would have; one set to just that is none', () => {
    // Half of the first answers fit with the caregiver who is late; an easily upset child is stirred 1.6 times as strongly.
    expect(differs({ scenario: 'slow', changes: { firstFits: 0.5 } })).toEqual([]);
    expect(differs({ scenario: 'slow', changes: { firstFits: 0.9 } })).toEqual([
      { about: 'number', name: 'firstFits', from: 0.5, to: 0.9 },
    ]);
    expect(differs({ child: 'easily-upset', changes: { reactivity: 2 } }).at(-1)).toEqual({
      ...{ about: 'number', name: 'reactivity', from: 1.6, to: 2 },
    });
  });

  test('is all taken back by how the stage stands', () => {
    const changed: Stage = {
      ...watch,
      child: 'sociable',
      history: 'wary',
      ends: 60,
      locked: ['transport'],
      changes: { calm: 9 },
    };
    const back = { ...changed, ...asItStands(watch) };
    expect(differing(back, watch, presetOf(back))).toEqual([]);
  });
});

test('what differs is said in both languages, how it is and how it was; more than fit are counted', () => {
  const all = differs({
    child: 'easily-upset',
    history: 'wary',
    ends: 90,
    locked: ['transport', 'responses'],
    changes: { calm: 9.5 },
  });
  expect(differsInWords(all, 'en')).toEqual([
    'child “Easily upset” (was “In the middle”)',
    'the child’s history “Wary” (was “Open”)',
    'length 1:30 (was open)',
    'locked: time and the answers',
    expect.stringMatching(/ 9\.5 \(was 5\)$/),
  ]);
  expect(differsInWords(all, 'nl', 3).slice(2)).toEqual(['duur 1:30 (was onbeperkt)', 'en nog 2']);
  expect(differsInWords(all, 'nl').at(-1)).toMatch(/ 9,5 \(was 5\)$/);
});
