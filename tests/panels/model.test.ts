/** The model's page tells of the model what is so: every state and transition, every equation, at any moment of any life. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { states, transitions } from '../../src/model/chart';
import { dyad } from '../../src/model/dyad';
import { arrows, boxOf, occasion, regionDrawing, regionOf, regions, wayBetween } from '../../src/panels/model/chart';
import { boxes, chartWidth, ways } from '../../src/panels/model/chartLayout';
import { worth } from '../../src/panels/model/formula';
import { episodeLesson, windowLesson } from '../../src/panels/model/lessons';
import { momentsAt } from '../../src/panels/model/moments';
import { caregiverChange, caregiverState, childChange, childStates } from '../../src/panels/model/standing';
import { scenarios } from '../../src/scenarios';
import { settingsOf } from '../../src/scenarios/scenario';
import { createClock } from '../../src/simulation/clock';
import { lived, segmentOf } from '../../src/simulation/run';
import { languages } from '../../src/text/languages';
import { modelWords } from '../../src/text/model';
import { inputs, seed, settings } from '../arbitraries';
import { markup } from './words';

/** A machine as it is written down. */
interface Written {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
  readonly states?: Readonly<Record<string, Written>>;
}

/** @returns how many transitions are written in it. */
function writtenDown({ on = {}, always, states = {} }: Written): number {
  const own = [...Object.values(on), ...(always === undefined ? [] : [always])];
  const inner = Object.values(states).reduce((sum, state) => sum + writtenDown(state), 0);
  return own.reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 1), inner);
}

describe('the drawing of the statechart', () => {
  const drawn = regions.map((region) =>
    markup(regionDrawing(region, { states: new Set(), arrows: new Set() }, modelWords.en.chart, region)),
  );

  test('holds every state of the machine, each in a place of its own within what it lies in', () => {
    expect(states.length).toBeGreaterThan(25);
    expect([...states.map(({ path }) => path)].sort()).toEqual(Object.keys(boxes).sort());
    for (const { path, parent } of states) {
      expect(drawn.join(''), path).toContain(`data-state=${path}`);
      const own = boxOf(path);
      const outer = parent === null ? { x: 0, y: 0, width: chartWidth, height: 1000 } : boxOf(parent);
      expect(own.x > outer.x - 1 && own.x + own.width <= outer.x + outer.width, path).toBe(true);
      expect(own.y > outer.y && own.y + own.height <= outer.y + outer.height, path).toBe(true);
    }
  });

  test('holds every transition of the machine: as an arrow, or as a loop where the state stays', () => {
    const count = (what: RegExp) =>
      [...drawn.join('').matchAll(what)].reduce((sum, [, number]) => sum + Number(number), 0);
    expect(transitions.length).toBeGreaterThan(70);
    const leading = transitions.filter(({ to }) => to !== null).length;
    expect(count(/data-arrow=.*? data-transitions=(\d+)/g)).toBe(leading);
    expect(count(/data-stays=.*? data-transitions=(\d+)/g)).toBe(transitions.length - leading);
  });

  test('counts what the machine’s own definition says, and nothing twice', () => {
    expect(transitions).toHaveLength(writtenDown(dyad.config as unknown as Written));
    expect(new Set(arrows.map(({ key }) => key)).size).toBe(arrows.length);
    expect(arrows.map(({ key }) => key).sort()).toEqual(Object.keys(ways).sort());
  });

  test.for(languages)('has words for every state and every occasion: %s', (language) => {
    const { chart } = modelWords[language];
    expect(Object.keys(chart.states).sort()).toEqual(states.map(({ path }) => path).sort());
    for (const transition of transitions) expect(occasion(transition, chart).length).toBeGreaterThan(2);
    const events = new Set(transitions.flatMap(({ on }) => on ?? []));
    expect(Object.keys(chart.events).sort()).toEqual([...events].sort());
    const guards = new Set(transitions.flatMap(({ guard }) => guard ?? []));
    expect(Object.keys(chart.guards).sort()).toEqual([...guards].sort());
  });
});

/** The states the machine itself says it is in, named from the region down. */
function innermost(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [`${path}.${value}`.slice(1)];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    Object.keys(inner as object).length === 0 ? [] : innermost(inner, `${path}.${name}`),
  );
}

/** Any settings at all, with any inputs; and those of the scenarios, in which more is mended. */
const lives = fc.oneof(
  fc.record({ settings: settings(300), seed, inputs: inputs(300) }),
  fc.record({
    settings: fc.constantFrom(...scenarios).map((scenario) => settingsOf(scenario)),
    seed,
    inputs: fc.constant([]),
  }),
);
const long = 300;

describe('at any moment of any life', () => {
  test('the states lit are those the machine is in', () => {
    fc.assert(
      fc.property(settings(120), seed, (settings, seed) => {
        const actor = createActor(dyad, { input: { settings, seed } }).start();
        const clock = createClock({
          life: () => actor.getSnapshot().context,
          send(event) {
            actor.send(event);
            const { context, value } = actor.getSnapshot();
            const segment = segmentOf(context, value.caregiver);
            expect([caregiverState(segment), ...childStates(segment)].sort()).toEqual([...innermost(value)].sort());
          },
        });
        clock.advanceTo(120);
      }),
      { numRuns: 60 },
    );
  });

  test('the arrow that is lit leads from where it stood to where it stands, for a reason that happened', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(lives, (recipe) => {
        const { trace } = lived(recipe, long);
        for (const index of trace.segments.keys()) {
          for (const change of [childChange(trace, index), caregiverChange(trace, index)]) {
            if (!change) continue;
            reasons.add(change.because);
            const way = wayBetween(change.from, change.to);
            expect(way, `${change.because}: ${change.from} > ${change.to}`).not.toEqual([]);
            expect(way.every((key) => key.startsWith(regionOf(change.from[0] ?? '')))).toBe(true);
            expect(change.at).toBeLessThanOrEqual(trace.segments[index]?.at ?? 0);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(reasons).not.toContain('heardAnew');
    expect([...reasons].length).toBeGreaterThan(15);
  });

  test('every equation of the moment comes to what the model says, and the model says what was lived', () => {
    fc.assert(
      fc.property(lives, fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 5 }), (recipe, times) => {
        const { trace } = lived(recipe, long);
        for (const at of times) {
          const segment = trace.segments.findLast((one) => one.at <= at);
          if (!segment) throw new Error('no segment');
          const { arousal, safety, expectation, unease } = momentsAt(trace, segment, at, recipe.settings.values);
          for (const { by, comesTo } of [arousal.course, safety.course, arousal.rate, safety.rate, expectation, unease])
            expect(worth(by)).toBeCloseTo(comesTo, 9);
          if (segment.at === 0) continue;
          expect(arousal.rate.comesTo).toBeCloseTo(segment.arousal.rate, 9);
          expect(safety.rate.comesTo).toBeCloseTo(segment.safety.rate, 9);
          expect([arousal.towards, safety.towards]).toEqual([segment.arousal.towards, segment.safety.towards]);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('what the last episode taught, and how the window became what it is, is what was lived', () => {
    let [widenings, narrowings] = [0, 0];
    fc.assert(
      fc.property(lives, (recipe) => {
        const { trace } = lived(recipe, long);
        const { values } = recipe.settings;
        for (const { at, availability, reparability, window } of trace.segments) {
          const lesson = episodeLesson(trace, at, values);
          if (lesson) {
            expect(worth(lesson.availability.by)).toBeCloseTo(availability, 9);
            if (lesson.reparability) expect(worth(lesson.reparability.by)).toBeCloseTo(reparability, 9);
          }
          const changed = windowLesson(trace, at, values);
          const last = changed?.widening ?? changed?.narrowing;
          if (last) expect(worth(last.by)).toBeCloseTo(window, 9);
          if (changed?.widening) widenings++;
          if (changed?.narrowing) narrowings++;
        }
      }),
      { numRuns: 80 },
    );
    expect(Math.min(widenings, narrowings)).toBeGreaterThan(50);
  });
});
