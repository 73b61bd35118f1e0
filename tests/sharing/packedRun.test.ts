import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { responses } from '../../src/model/signals';
import { scenarios } from '../../src/scenarios';
import { addressOf, openingOf } from '../../src/sharing/address';
import { packed, unpacked } from '../../src/sharing/packedRun';
import { stageOf } from '../../src/stages';
import { sessionOf, withValues } from '../../src/stages/opening';
import { cameOutOtherwise, recordingOf } from '../../src/stages/recording';
import { stageSchema } from '../../src/stages/schema';
import type { Session } from '../../src/stages/session';
import type { Recorded, Stage } from '../../src/stages/stage';
import { strainTestAfter } from '../../src/stages/strain';

const usual = { language: 'en', palette: 'paper' } as const;
const opened = (address: string) => openingOf(address, usual);
const written = (stage: Stage, worn: Partial<typeof usual> = {}): string =>
  addressOf({ stage, ...usual, ...worn, renderer: 'auto', embed: false, diag: false, open: null, deck: null });

const at = fc.integer({ min: 0, max: 600_000 }).map((ms) => ms / 1000);
const input: fc.Arbitrary<Recorded['inputs'][number]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('respond' as const), at, response: fc.constantFrom(...responses) }),
  },
  fc.record({ type: fc.constant('holdBack' as const), at }),
  fc.record({ type: fc.constant('fright' as const), at, size: fc.constantFrom('small' as const, 'large' as const) }),
  fc.record({
    type: fc.constant('handOver' as const),
    at,
    to: fc.option(fc.constantFrom(...scenarios.map(({ id }) => id))),
  }),
);
const recorded = (most = 300): fc.Arbitrary<Recorded> =>
  fc
    .record({
      inputs: fc.array(input, { maxLength: most, size: 'max' }).map((all) => all.toSorted((a, b) => a.at - b.at)),
      further: at,
      told: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
    })
    .map(({ inputs, further, told }) => {
      const last = inputs.at(-1)?.at ?? 0;
      return { inputs, lived: (Math.round(last * 1000) + Math.round(further * 1000)) / 1000, told };
    });

/** What was read, and what was said of it. */
function read(text: string) {
  const said: [about: string, used: string][] = [];
  const run = unpacked(text, (about, _, used) => said.push([about, used]));
  return { run, said };
}

/** A child answered by hand for so many seconds, every `every` seconds, with whatever comes next in the list. */
function livedByHand(stage: Stage, seconds: number, every: number): Session {
  const session = sessionOf(stage);
  for (let nth = 0; session.at() + every <= seconds; nth++) {
    session.advance(every);
    const response = responses[nth % responses.length];
    if (response) session.give({ type: 'respond', response });
  }
  session.advance(seconds - session.at());
  return session;
}

const open: Stage = { ...stageOf('be-the-caregiver'), ends: 600 };

describe('a recorded run', () => {
  test('comes back from its packing to the millisecond, whatever was done by hand', () => {
    fc.assert(
      fc.property(recorded(), (run) => {
        const text = packed(run);
        expect(text).toMatch(/^[\w-]+$/);
        expect(read(text)).toEqual({ run, said: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('of ten minutes with three hundred inputs fits in a link of less than two thousand characters', () => {
    const session = livedByHand(open, 600, 1.9947);
    const stage: Stage = { ...open, at: 600, recorded: recordingOf(open, session) };
    expect(stage.recorded?.inputs).toHaveLength(300);
    expect(`https://example.org/attune/${written(stage)}`.length).toBeLessThan(2000);
  });

  test('is lived again from its link to the last bit, in another language and other colours, and shows the same moment', () => {
    const session = livedByHand(open, 200, 3.7123);
    session.seek(57.25);
    const stage: Stage = { ...open, at: 57.25, recorded: recordingOf(open, session) };
    const { opening, notices } = opened(written(stage, { language: 'nl', palette: 'dark' } as never));
    expect(notices).toEqual([]);
    expect(opening).toMatchObject({ language: 'nl', palette: 'dark' });
    const again = sessionOf(opening.stage);
    expect(again.at()).toBe(57.25);
    expect(again.run().now()).toBeCloseTo(session.run().now(), 2);
    const { trace } = again.run();
    const until = again.run().now();
    expect(trace.happenings).toEqual(session.run().trace.happenings.filter(({ at }) => at <= until));
    expect(trace.segments).toEqual(session.run().trace.segments.filter(({ at }) => at <= until));
    expect(cameOutOtherwise(opening.stage, again)).toBe(false);
  });

  test('another answer, while looking back at it, begins another road; the recorded one stays', () => {
    const session = livedByHand(open, 60, 4);
    const stage: Stage = { ...open, at: 21, recorded: recordingOf(open, session) };
    const again = sessionOf(stage);
    again.give({ type: 'respond', response: 'hold' });
    expect(again.roads()).toHaveLength(2);
    expect(again.roads()[0]?.run.recipe.inputs).toEqual(session.run().recipe.inputs);
    expect(again.run().recipe.inputs.every(({ at }) => at <= 21.001)).toBe(true);
  });

  test('that comes out otherwise can be told from one that comes out the same', () => {
    const session = livedByHand(open, 60, 4);
    const stage: Stage = { ...open, recorded: recordingOf(open, session) };
    expect(cameOutOtherwise(stage, sessionOf(stage))).toBe(false);
    const other: Stage = { ...stage, seed: stage.seed + 1 };
    expect(cameOutOtherwise(other, sessionOf(other))).toBe(true);
    // With other numbers it is meant to come out otherwise.
    const changed = withValues(stage, { calm: 3 });
    expect(cameOutOtherwise(changed, sessionOf(changed))).toBe(false);
  });

  test('packed by the first version is read by every later one', () => {
    expect(read('AYrBBZaa7zoHoJwB5NcCl9AP-YcnBHNsb3eI4gmKfQDFowk')).toEqual({
      run: {
        inputs: [
          { type: 'respond', at: 1.25, response: 'hold' },
          { type: 'respond', at: 4, response: 'encourage' },
          { type: 'fright', at: 20.001, size: 'large' },
          { type: 'handOver', at: 60, to: 'slow' },
          { type: 'handOver', at: 70, to: null },
          { type: 'handOver', at: 71, to: 'slow' },
          { type: 'holdBack', at: 80.5 },
        ],
        lived: 90.25,
        told: 123456789,
      },
      said: [],
    });
  });

  test('a life lived by hand before a strain test comes along in its link', () => {
    const session = livedByHand(open, 90, 3);
    session.give({ type: 'holdBack' });
    session.advance(1);
    const stage = strainTestAfter(open, session.run().recipe.inputs, session.at(), true);
    const { opening, notices } = opened(written(stage));
    expect(notices).toEqual([]);
    expect(opening.stage.before).toEqual(stage.before);
    expect(sessionOf(opening.stage).run().trace).toEqual(sessionOf(stage).run().trace);
  });

  test.each([
    ['', [['dropped', '']], null],
    ['???', [['dropped', '']], null],
    // The second version.
    ['AgAA', [['runNewer', '']], null],
  ] as const)('%s is no run, and is said not to be', (text, said, run) => {
    expect(read(text)).toEqual({ run, said });
  });

  test('of which the end is missing is kept as far as it goes, and says so', () => {
    const run: Recorded = {
      inputs: [1, 2.5, 4].map((at) => ({ type: 'respond', at, response: 'hold' })),
      lived: 10,
      told: 7,
    };
    const { run: kept, said } = read(packed(run).slice(0, -3));
    expect(kept).toEqual({ inputs: run.inputs.slice(0, 2), lived: 10, told: null });
    expect(said).toEqual([['runCut', '2']]);
  });

  test('spoilt in any way, ten thousand times, never throws, and what is left of it can be lived', () => {
    const spoilt = fc
      .tuple(
        recorded(20),
        fc.nat(),
        fc.nat(6),
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.base64String()),
      )
      .map(([run, from, length, put]) => {
        const text = packed(run);
        const place = from % text.length;
        return text.slice(0, place) + put + text.slice(place + length);
      });
    let nth = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), spoilt), (text) => {
        const { opening, notices } = opened(`#stage=be-the-caregiver&ends=60&run=${encodeURIComponent(text)}`);
        expect(v.safeParse(stageSchema, opening.stage).issues ?? []).toEqual([]);
        expect(notices.every(({ key }) => key === 'run')).toBe(true);
        expect(opened(written(opening.stage)).opening.stage).toEqual(opening.stage);
        if (nth++ % 50 === 0) sessionOf(opening.stage);
      }),
      { numRuns: 10_000 },
    );
  });
});
