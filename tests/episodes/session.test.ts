import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { episodesOf } from '../../src/episodes/episodes';
import { latencyToRepair, latencyToRespond } from '../../src/episodes/latency';
import { levelsAt, recollections, timingOf } from '../../src/episodes/session';
import { spreadOf } from '../../src/episodes/spread';
import { integral, meanOf, shareOf } from '../../src/episodes/stretches';
import type { Episode } from '../../src/model/happenings';
import { responses } from '../../src/model/signals';
import { everyday } from '../../src/scenarios/everyday';
import { settingsOf } from '../../src/scenarios/scenario';
import { partsRoads } from '../../src/simulation/branch';
import { createRun, type Run } from '../../src/simulation/run';

import type { Segment, Trace } from '../../src/simulation/trace';
import { takesOver } from '../../src/stages/opening';
import { carriedOn, createSession } from '../../src/stages/session';
import { reader } from '../hands';

const met: Episode = {
  ...{ number: 1, asked: 'share', need: 'share', cause: 'need', signalAt: 10, safetyBefore: 0.6 },
  answers: [{ at: 11.5, response: 'mirror', need: 'share', fit: 1 }],
  ...{ criedAt: null, mismatchAt: null, fittedAt: 11.5, endedAt: 11.5, end: 'met' },
};
const repaired: Episode = {
  ...met,
  ...{ number: 2, signalAt: 20, mismatchAt: 22, fittedAt: 25, endedAt: 27, end: 'repaired' },
  answers: [
    { at: 22, response: 'hold', need: 'share', fit: -0.3 },
    { at: 25, response: 'mirror', need: 'share', fit: 1 },
  ],
};
const unanswered: Episode = {
  ...met,
  ...{
    number: 3,
    asked: 'comfort',
    need: 'comfort',
    signalAt: 30,
    answers: [],
    fittedAt: null,
    endedAt: 60,
    end: 'givenUp',
  },
};

const still: Omit<Segment, 'at' | 'phase' | 'safety'> = {
  ...{ zone: 'inside', loudness: null, need: null, signalAt: null, mismatchAt: null, misattuned: false },
  ...{ caregiver: 'attentive', response: null, responseAt: null, window: 18, availability: 0.5, reparability: 0.3 },
  arousal: { from: 50, towards: 50, rate: 0 },
};

/** Written out by hand: ten seconds in contact, then thirty of asking, felt safety falling by e in twenty seconds. */
const written: Trace = {
  segments: [
    { ...still, at: 0, phase: 'engaged', safety: { from: 0.8, towards: 0.8, rate: 0 } },
    { ...still, at: 10, phase: 'signalling', safety: { from: 0.8, towards: 0, rate: 0.05 } },
  ],
  happenings: [
    { type: 'contact', at: 5, episode: met },
    { type: 'gaveUp', at: 40, episode: unanswered },
  ],
};

const livedByHand = (seconds: number): Run => {
  const run = createRun({ settings: settingsOf(everyday, { by: 'person' }), seed: 2, inputs: [] });
  reader(2, 1.5, 0.7)(run, seconds);
  return run;
};

describe('measures', () => {
  test('latencies run from the signal to the first answer, and from the mismatch to the fitting one', () => {
    expect([met, repaired, unanswered].map(latencyToRespond)).toEqual([1.5, 2, null]);
    expect([met, repaired, unanswered].map(latencyToRepair)).toEqual([null, 3, null]);
  });

  test('an answer given before anything was asked has no latency', () => {
    expect(latencyToRespond({ ...repaired, cause: 'intrusion' })).toBeNull();
  });

  test('median and quartiles are those of the textbook', () => {
    // By hand, linear between order statistics: of 1 2 3 4 the quartiles are 1.75, 2.5, 3.25.
    expect(spreadOf([4, 1, 3, 2])).toEqual({ n: 4, lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25 });
    expect(spreadOf([7])).toEqual({ n: 1, lowerQuartile: 7, median: 7, upperQuartile: 7 });
    expect(spreadOf([])).toBeNull();
  });

  test('shares and means of time are exact over a trace written by hand', () => {
    const span = { from: 0, until: 40 };
    expect(shareOf(written, span, ({ phase }) => phase === 'engaged')).toBeCloseTo(0.25, 12);
    // By hand: (.8 × 10 + .8 × 20 (1 − e^−1.5)) / 40.
    expect(meanOf(written, span, ({ safety }) => safety)).toBeCloseTo((8 + 16 * (1 - Math.exp(-1.5))) / 40, 12);
    expect(integral({ from: 1, towards: 0, rate: 1 }, 0, 1)).toBeCloseTo(1 - Math.exp(-1), 12);
  });

  test('episodes are those that have ended by then', () => {
    expect(episodesOf(written, 39).map(({ end }) => end)).toEqual(['met']);
    expect(episodesOf(written, 40).map(({ end }) => end)).toEqual(['met', 'givenUp']);
  });

  test('a person’s timing counts the signals she answered, with what a press can be off by', () => {
    expect(timingOf([met, repaired, unanswered], 0.008)).toEqual({
      ...{ n: 2, median: 1.75, lowerQuartile: 1.625, upperQuartile: 1.875, error: 0.008 },
    });
    expect(timingOf([unanswered], 0.008)).toBeNull();
  });
});

describe('carried on', () => {
  test('under three episodes is too few', () => {
    expect(recollections([met, repaired])).toBeNull();
    expect(recollections([met, repaired, { ...met, cause: 'intrusion' }])).toBeNull();
  });

  test('remembers each answer by its latency, from the signal or from the answer before, and also that none came', () => {
    expect(recollections([met, repaired, unanswered])).toEqual([
      { asked: 'share', answers: [{ after: 1.5, need: 'share', response: 'mirror' }] },
      {
        asked: 'share',
        answers: [
          { after: 2, need: 'share', response: 'hold' },
          { after: 3, need: 'share', response: 'mirror' },
        ],
      },
      { asked: 'comfort', answers: [] },
    ]);
  });

  test('ten more minutes begin where the session ended, and are lived with the person’s own latencies', () => {
    const run = livedByHand(180);
    const further = carriedOn(run, episodesOf(run.trace, 180));
    if (!further) throw new Error('there were episodes enough');
    expect([further.from, further.until]).toEqual([180, 780]);
    const untilThen = (trace: Trace) => trace.happenings.filter(({ at }) => at < 180);
    expect(untilThen(further.trace)).toEqual(untilThen(run.trace));
    const latencies = episodesOf(further.trace)
      .filter(({ signalAt, cause }) => signalAt > 180 && cause === 'need')
      .map(latencyToRespond)
      .filter((latency) => latency !== null);
    expect(latencies.length).toBeGreaterThan(20);
    // This hand always took a second and a half.
    for (const latency of latencies) expect(Math.abs(latency - 1.5)).toBeLessThan(0.002);
  });

  test('the same session carries on in the same way', () => {
    const further = () => {
      const run = livedByHand(120);
      return carriedOn(run, episodesOf(run.trace, 120));
    };
    expect(further()).toEqual(further());
  });
});

describe('a session', () => {
  const recipe = { settings: settingsOf(everyday, { by: 'person' }), seed: 4, inputs: [] } as const;

  test('ends where it was said to, however it is lived', () => {
    const session = createSession(recipe, 20);
    for (let i = 0; i < 400 && !session.over(); i++) session.advance(0.3);
    session.advance(5);
    expect(session.run().now()).toBe(20);
    const stepped = createSession(recipe, 20);
    for (let i = 0; i < 400 && !stepped.over(); i++) stepped.step('on');
    expect(stepped.run().now()).toBe(20);
  });

  test('keeps what would have been at every repair, also when one looks back on it much later', () => {
    const session = createSession({ ...recipe, settings: settingsOf(everyday) }, 300);
    for (let i = 0; i < 3000 && !session.over(); i++) session.advance(0.1);
    const repairs = session.run().trace.happenings.filter((happening) => partsRoads(happening));
    expect(repairs.length).toBeGreaterThan(5);
    for (const { at } of repairs.slice(0, 5)) {
      session.seek(at + 0.5);
      const kept = session.ghosts().at(-1);
      expect(kept?.from).toBeLessThanOrEqual(at);
      expect(kept?.until).toBeGreaterThan(at);
    }
  });

  test('is looked back on as it was: what is shown is the trace at that moment, and the run is untouched', () => {
    const session = createSession({ ...recipe, settings: settingsOf(everyday) }, null);
    session.advance(90);
    const before = structuredClone(session.run().trace);
    session.seek(30.25);
    expect(session.at()).toBe(30.25);
    session.advance(12);
    expect(session.at()).toBe(42.25);
    session.seek(-5);
    expect(session.at()).toBe(0);
    session.seek(500);
    expect(session.at()).toBe(90);
    expect(session.run().trace).toEqual(before);
    session.advance(10);
    expect(session.run().now()).toBe(100);
  });

  test('steps back through the very happenings it steps on through', () => {
    const session = createSession({ ...recipe, settings: settingsOf(everyday) }, null);
    const on: number[] = [0];
    for (let i = 0; i < 40; i++) {
      session.step('on');
      on.push(session.at());
    }
    const back: number[] = [session.at()];
    while (session.at() > 0) {
      session.step('back');
      back.push(session.at());
    }
    expect(back.reverse()).toEqual(on);
    const times = new Set(session.run().trace.happenings.map(({ at }) => at));
    expect(on.slice(1).every((at) => times.has(at))).toBe(true);
  });

  test('answered otherwise at a moment looked back on begins another road; the one before stays as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1000, max: 110_000 }),
        fc.constantFrom(...responses),
        (seed, ms, response) => {
          const session = createSession({ ...recipe, seed }, null);
          for (let i = 0; i < 12; i++) {
            session.advance(10);
            session.give({ type: 'respond', response: 'hold' });
          }
          const first = session.road();
          const lived = structuredClone(first.run.trace);
          const at = ms / 1000;
          session.seek(at);
          session.give({ type: 'respond', response });
          session.advance(20);
          const second = session.road();
          expect(session.roads()).toEqual([first, second]);
          expect(second.leaves).toEqual({ road: first, at });
          expect(first.run.trace).toEqual(lived);
          const until = (trace: Trace) => [
            trace.happenings.filter((happening) => happening.at < at),
            trace.segments.filter((segment) => segment.at < at),
          ];
          expect(until(second.run.trace)).toEqual(until(lived));
          expect(session.ghosts().at(-1)).toMatchObject({ kind: 'otherRoad', from: at, until: first.run.now() });
          session.take(first);
          expect(session.ghosts().at(-1)).toMatchObject({ kind: 'otherRoad', from: at, until: second.run.now() });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('answered otherwise at the very moment of a fright or a new caregiver, these have happened; an answer there is replaced', () => {
    const session = createSession(recipe, null);
    session.advance(2);
    session.give({ type: 'fright', size: 'large' });
    session.advance(1);
    session.give({ type: 'handOver', to: takesOver('slow') });
    session.advance(0.5);
    session.give({ type: 'handOver', to: takesOver(null) });
    session.give({ type: 'respond', response: 'play' });
    session.advance(5);
    const kinds = () => session.run().trace.happenings.map(({ type }) => type);
    session.seek(2);
    session.give({ type: 'respond', response: 'hold' });
    expect(kinds()).toContain('fright');
    const [first] = session.roads();
    if (first) session.take(first);
    session.seek(3.5);
    session.give({ type: 'respond', response: 'hold' });
    const given = session.run().trace.happenings.flatMap((one) => (one.type === 'response' ? [one.response] : []));
    expect(given).toEqual(['hold']);
    expect(session.road().handedTo(3.5)).toMatchObject({ by: 'person' });
  });

  test('a road keeps what would have been at every repair it shares with the one it left', () => {
    const session = createSession({ ...recipe, settings: settingsOf(everyday) }, null);
    for (let i = 0; i < 2400; i++) session.advance(0.1);
    const [first] = session.road().run.trace.happenings.filter((happening) => partsRoads(happening));
    if (!first) throw new Error('nothing was repaired');
    const before = session.road().ghosts(first.at + 0.5);
    session.seek(230);
    session.give({ type: 'fright', size: 'small' });
    expect(session.road().ghosts(first.at + 0.5)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('counts as one’s own timing only what a person answered', () => {
    const session = createSession(recipe, null);
    session.advance(40);
    session.give({ type: 'handOver', to: takesOver('attuned') });
    session.advance(80);
    expect(session.summary(0.008, null).timing).toBeNull();
    expect(session.summary(0.008, null).carriedOn).toBeNull();
    session.give({ type: 'handOver', to: takesOver(null) });
    while (!session.run().life().episode) session.step('on');
    session.advance(1);
    session.give({ type: 'respond', response: 'hold' });
    session.advance(60);
    expect(session.summary(0.008, null).timing?.n).toBe(1);
  });

  test('is summed up from where it begins to as far as it was lived, wherever one looks', () => {
    const session = createSession({ ...recipe, settings: settingsOf(everyday) }, null, { begins: 60 });
    session.advance(90);
    session.seek(70);
    const { from, until, before, episodes, byHand } = session.summary(0.008, null);
    const { trace } = session.run();
    expect([from, until, byHand]).toEqual([60, 150, false]);
    expect(before).toEqual(levelsAt(trace, 60));
    expect(episodes.length).toBeGreaterThan(3);
    expect(episodesOf(trace, 60).length).toBeGreaterThan(3);
    expect(episodes).toEqual(episodesOf(trace).filter(({ endedAt }) => endedAt > 60));
    session.give({ type: 'handOver', to: takesOver(null) });
    expect(session.summary(0.008, null).byHand).toBe(true);
  });

  test('of which nothing was answered says so', () => {
    const session = createSession(recipe, 60);
    session.advance(60);
    const { timing, episodes } = session.summary(0.008, null);
    expect(timing).toBeNull();
    expect(episodes.every(({ end }) => end === 'givenUp')).toBe(true);
  });
});
