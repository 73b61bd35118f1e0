/** A strain test goes on from the life before it, is the same for both children, and never leaves out the reunion. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { strainAccount } from '../../src/episodes/strainAccount';
import type { Episode } from '../../src/model/happenings';
import { everyday } from '../../src/scenarios/everyday';
import { settingsOf } from '../../src/scenarios/scenario';
import { createRun, lived } from '../../src/simulation/run';
import { segmentAt, type Trace } from '../../src/simulation/trace';
import { stageOf } from '../../src/stages';
import { differencesOf, recipeOf, sessionOf } from '../../src/stages/opening';
import { stageSchema } from '../../src/stages/schema';
import { caregivers, type Stage } from '../../src/stages/stage';
import { isLeftAlone, phasesOf, strainTestAfter } from '../../src/stages/strain';
import { reader } from '../hands';

const standard = stageOf('strain-test');

/** What was lived before a moment, as it was told and as it went. */
const livedBefore = ({ happenings, segments }: Trace, at: number) => ({
  happenings: happenings.filter((told) => told.at < at),
  segments: segments.filter((segment) => segment.at < at),
});

const phases = (stage: Stage) => {
  const found = phasesOf(stage);
  if (!found) throw new Error('the stage has no phases');
  return found;
};

describe('a life', () => {
  test('lived by hand goes into the test unchanged, to the last bit', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 20, max: 180 }), (seed, seconds) => {
        const own: Stage = { ...stageOf('be-the-caregiver'), seed };
        const run = createRun({ settings: settingsOf(everyday, { by: 'person' }), seed, inputs: [] });
        reader(seed, 1.5, 0.7)(run, seconds);
        const stage = strainTestAfter(own, run.recipe.inputs, run.now(), true);
        expect(v.safeParse(stageSchema, stage).success).toBe(true);
        const carried = lived(recipeOf(stage), run.now() + 360);
        expect(livedBefore(carried.trace, run.now())).toEqual(livedBefore(run.trace, run.now()));
      }),
      { numRuns: 30 },
    );
  });

  test('watched goes into it unchanged, whoever took over on the way', () => {
    for (const scenario of caregivers) {
      const session = sessionOf({ ...stageOf('watch'), scenario, seed: 3 });
      session.advance(70);
      session.give({ type: 'fright', size: 'small' });
      session.advance(60.123);
      const { trace, recipe } = session.run();
      const stage = strainTestAfter({ ...stageOf('watch'), scenario, seed: 3 }, recipe.inputs, session.at(), false);
      const carried = sessionOf(stage);
      carried.advance(360);
      expect(livedBefore(carried.run().trace, session.at())).toEqual(livedBefore(trace, session.at()));
      expect(carried.at()).toBeCloseTo(session.at() + 360, 2);
    }
  });
});

describe('in the test', () => {
  test('both faces go still at the same moment and come alive again two minutes later; both have the same caregiver', () => {
    const session = sessionOf(standard);
    session.advance(360);
    const { stillFace, reunion, ends, play } = phases(standard);
    expect([play, stillFace, reunion, ends]).toEqual([600, 720, 840, 960]);
    for (const run of [session.run(), session.road().beside]) {
      const told = run?.trace.happenings ?? [];
      const faces = told.flatMap((each) => (each.type === 'stillFace' ? [[each.at, each.on]] : []));
      expect(faces).toEqual([
        [720, true],
        [840, false],
      ]);
      const handed = told.flatMap((each) => (each.type === 'handedOver' ? [[each.at, each.to]] : []));
      expect(handed).toEqual([[600, 'good-enough']]);
      expect(run?.life().settings.values.firstFits).toBe(0.6);
    }
    expect(differencesOf(standard).map(({ of }) => of)).toEqual(['before']);
    expect(session.over()).toBe(true);
  });

  test('nobody goes into play with a still face', () => {
    const watched: Stage = { ...stageOf('watch'), scenario: 'still-face' };
    const stage = strainTestAfter(watched, [], 150, false);
    const { trace } = lived(recipeOf(stage), 300);
    expect(segmentAt(trace, 149).caregiver).toBe('stillFace');
    expect(segmentAt(trace, 152).caregiver).not.toBe('stillFace');
  });

  test('where a person plays herself, her answers do not come through while the face is still, and do before and after', () => {
    const session = sessionOf({ ...standard, decides: 'person', beside: null });
    const answered = (until: number): readonly string[] => {
      const seen = session.run().trace.happenings.length;
      while (session.at() < until) {
        session.advance(2);
        session.give({ type: 'respond', response: 'mirror' });
      }
      return session
        .run()
        .trace.happenings.slice(seen)
        .flatMap(({ type }) => (type === 'response' || type === 'refused' ? [type] : []));
    };
    expect(answered(718)).toContain('response');
    session.advance(3);
    expect(new Set(answered(836))).toEqual(new Set(['refused']));
    session.advance(6);
    expect(answered(900)).toContain('response');
  });

  test('a child is left alone from the still face on until it is in contact again', () => {
    const session = sessionOf({ ...standard, beside: null });
    const alone = (): boolean => isLeftAlone(session.run().trace, phases(standard), session.run().now());
    session.advance(119);
    expect(alone()).toBe(false);
    session.advance(2);
    expect(alone()).toBe(true);
    session.advance(120);
    expect(alone()).toBe(true);
    session.advance(110);
    expect(alone()).toBe(false);
    session.advance(9);
    expect(alone()).toBe(false);
  });
});

test('what it came to is counted and timed on a trace written by hand', () => {
  const still = { ...segmentAt(lived({ settings: settingsOf(everyday), seed: 1, inputs: [] }, 1).trace, 0), at: 0 };
  const flat = (level: number) => ({ from: level, towards: level, rate: 0 });
  const episode: Episode = {
    ...({ number: 1, asked: 'share', need: 'share', cause: 'need' } as const),
    ...{ signalAt: 3, safetyBefore: 0.8, answers: [] },
    ...{ criedAt: null, mismatchAt: 4, fittedAt: 6, endedAt: 8 },
    end: 'repaired',
  };
  const trace: Trace = {
    segments: [
      { ...still, at: 0, phase: 'engaged', safety: flat(0.8), reparability: 0.4, availability: 0.6, window: 20 },
      { ...still, at: 20, phase: 'signalling', zone: 'above', safety: flat(0.5) },
      { ...still, at: 26, phase: 'withdrawn', zone: 'below', safety: flat(0.2) },
      { ...still, at: 32, phase: 'signalling', zone: 'above', safety: flat(0.3) },
      { ...still, at: 35, phase: 'engaged', safety: flat(0.7) },
    ],
    happenings: [
      { type: 'contact', at: 8, episode },
      { type: 'signal', at: 20, need: 'share', cause: 'stillFace', number: 2 },
      { type: 'louder', at: 23, loudness: 'call', need: 'share', startled: false },
      { type: 'gaveUp', at: 26, episode: { ...episode, number: 2, endedAt: 26, fittedAt: null, end: 'givenUp' } },
      { type: 'contact', at: 35, episode: null },
    ],
  };
  const account = strainAccount(trace, { play: 10, stillFace: 20, reunion: 30, ends: 40 });
  expect(account.before).toEqual({
    repaired: { count: 1, of: 1 },
    latency: { n: 1, median: 2, lowerQuartile: 2, upperQuartile: 2 },
    ...{ availability: 0.6, reparability: 0.4, window: 20 },
  });
  expect(account.stillFace.bids).toBe(1);
  expect(account.stillFace.raised).toBe(1);
  expect(account.stillFace.asking).toBeCloseTo(6);
  expect(account.stillFace.above).toBeCloseTo(6);
  expect(account.stillFace.withdrawn).toBeCloseTo(4);
  expect(account.stillFace.firstWithdrawn).toBe(6);
  expect(account.safety.play).toBeCloseTo(0.8);
  expect(account.safety.stillFace).toBeCloseTo((6 * 0.5 + 4 * 0.2) / 10);
  expect(account.safety.reunion).toBeCloseTo((2 * 0.2 + 3 * 0.3 + 5 * 0.7) / 10);
  expect(account.reunion.contactAfter).toBe(5);
  expect(account.reunion.above).toBeCloseTo(3);
});
