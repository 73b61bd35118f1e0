import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addressOf, type Opening, openingOf } from '../../src/sharing/address';
import { linkOf, longestLink } from '../../src/sharing/link';
import { sessionOf, withValues } from '../../src/stages/opening';
import { cameOutOtherwise, recordingOf, stageAsLived } from '../../src/stages/recording';
import { stageSchema } from '../../src/stages/schema';
import type { Stage } from '../../src/stages/stage';
import { answered, fourRoads, lifeOf, open, stages } from './fourRoads';

const usual = { language: 'en', palette: 'paper' } as const;
const opened = (address: string) => openingOf(address, usual);
const shownIn = (stage: Stage, worn: Partial<Opening> = {}): Opening => ({
  ...{ stage, ...usual, renderer: 'auto', embed: false, diag: false, open: null, deck: null },
  ...worn,
});
const written = (stage: Stage, worn: Partial<Opening> = {}): string => addressOf(shownIn(stage, worn));
describe('roads', () => {
  test.each(stages)(
    '%s come back from their link to the last bit, with their names, the one looked at, and its moment',
    (_, stage) => {
      const session = fourRoads(stage);
      const lived = stageAsLived(stage, session);
      const { opening, notices } = opened(written(lived, { language: 'nl', palette: 'dark' }));
      expect(notices).toEqual([]);
      expect(opening.stage).toEqual(lived);
      expect(v.safeParse(stageSchema, opening.stage).issues ?? []).toEqual([]);
      const again = sessionOf(opening.stage);
      expect(lifeOf(again)).toEqual(lifeOf(session));
      expect(again.roads().indexOf(again.road())).toBe(2);
      expect(again.at()).toBeCloseTo(session.at(), 3);
      expect(cameOutOtherwise(opening.stage, again)).toBe(false);
      expect(cameOutOtherwise(opening.stage, sessionOf({ ...opening.stage, seed: 77 }))).toBe(true);
    },
  );

  test('that leave at one moment are one life before it; the one on which nothing is changed stays it after, through a link too', () => {
    const session = sessionOf(open);
    answered(session, 60, 3.7);
    const [first] = session.roads();
    const given = first?.run.recipe.inputs.find(({ at }) => at > 25) ?? { at: Number.NaN, type: 'holdBack' };
    session.seek(given.at);
    session.give({ type: 'respond', response: 'hold' });
    session.advance(20);
    const lived = stageAsLived(open, session);
    // The same as on the first road, given again.
    const rest = lived.recorded?.inputs.filter(({ at }) => at >= given.at) ?? [];
    const otherwise = lived.recorded?.roads?.further[0];
    if (!lived.recorded?.roads || !otherwise) throw new Error('no road was recorded');
    const same = { ...otherwise, inputs: rest, lived: lived.recorded.lived, told: lived.recorded.told };
    const roads = { ...lived.recorded.roads, further: [otherwise, same] };
    const again = sessionOf(opened(written({ ...lived, recorded: { ...lived.recorded, roads } })).opening.stage);
    const [one, other, unchanged] = again.roads().map(({ run }) => run.trace);
    const untilThen = <T extends { readonly at: number }>(all: readonly T[] = []) =>
      all.filter(({ at }) => at < given.at);
    expect(untilThen(other?.segments)).toEqual(untilThen(one?.segments));
    expect(untilThen(other?.happenings)).toEqual(untilThen(one?.happenings));
    expect(other?.segments).not.toEqual(one?.segments);
    expect(unchanged).toEqual(one);
  });

  test('of ten minutes with three hundred inputs, on four roads, fit in a link of less than two thousand characters', () => {
    const session = sessionOf(open);
    answered(session, 450, 1.9947);
    for (const [at, seconds] of [
      [400, 50],
      [300, 50],
      [200, 50],
    ] as const) {
      session.seek(at);
      answered(session, seconds, 1.9947);
      session.name(session.road(), 'Als er iemand anders was geweest');
    }
    const stage = stageAsLived(open, session);
    const inputs = [stage.recorded, ...(stage.recorded?.roads?.further ?? [])].flatMap((run) => run?.inputs ?? []);
    expect(inputs.length).toBeGreaterThan(295);
    const { link, without } = linkOf(shownIn(stage), 'https://example.org/attune/');
    expect(without).toBeNull();
    expect(link.length).toBeLessThanOrEqual(longestLink);
  });

  test('too many for a link leave it, then the run; the link says so to whoever opens it, and is short', () => {
    const session = sessionOf({ ...open, ends: 1200 });
    answered(session, 500, 1.9947);
    session.seek(20);
    answered(session, 480, 1.9947);
    const stage = stageAsLived({ ...open, ends: 1200 }, session);
    const page = 'https://example.org/attune/';
    const one = linkOf(shownIn(stage), page);
    expect(one.without).toBe('roads');
    expect(one.link.length).toBeLessThanOrEqual(longestLink);
    const { opening, notices } = opened(one.link);
    expect(notices.map(({ about }) => about)).toEqual(['withoutRoads']);
    // The road looked at is what stays.
    const kept = sessionOf(opening.stage);
    expect(kept.run().recipe.inputs).toEqual(session.run().recipe.inputs);
    expect(kept.at()).toBeCloseTo(session.at(), 3);
    expect(cameOutOtherwise(opening.stage, kept)).toBe(false);
    session.take(session.roads()[0] ?? session.road());
    session.seek(500);
    answered(session, 500, 1.2);
    const none = linkOf(shownIn(stageAsLived({ ...open, ends: 1200 }, session)), page);
    expect(none.without).toBe('run');
    expect(opened(none.link).opening.stage).toMatchObject({ at: 0, recorded: null, seed: open.seed });
    expect(opened(none.link).notices.map(({ about }) => about)).toEqual(['withoutRun']);
  });

  test('with other numbers, only the one that was looked at is lived again', () => {
    const session = fourRoads(open);
    const changed = withValues(stageAsLived(open, session), { calm: 3 });
    expect(changed.recorded?.roads).toBeUndefined();
    expect(changed.recorded?.inputs).toEqual(recordingOf(open, session) && session.run().recipe.inputs);
  });

  test('packed by the first version are read by every later one', () => {
    const address =
      '#stage=be-the-caregiver&ends=60&at=21&run=AZDOAQAC0PoCoIwO&roads=AQNPbmUCAMi8AQRIb2xk8I4CAAEFAcD_AQDYpQIAAQg&road=2';
    const { opening, notices } = opened(address);
    expect(notices).toEqual([]);
    expect(opening.stage.recorded).toEqual({
      inputs: [
        { type: 'respond', at: 3.029, response: 'hold' },
        { type: 'respond', at: 17.463, response: 'hold' },
      ],
      lived: 26.384,
      told: null,
      roads: {
        name: 'One',
        shown: 1,
        further: [
          {
            ...{ name: 'Hold', leaves: 0, at: 24.136, lived: 34.672, told: null },
            inputs: [{ type: 'holdBack', at: 24.136 }],
          },
          {
            ...{ name: null, leaves: 1, at: 32.704, lived: 37.592, told: null },
            inputs: [{ type: 'handOver', at: 32.704, to: null }],
          },
        ],
      },
    });
  });

  test.each([
    ['roads=AQAB', [['dropped', 'roads']]],
    ['run=AYgnAAA&roads=AgAA', [['roadsNewer', 'roads']]],
    ['run=AYgnAAA&roads=', [['dropped', 'roads']]],
    ['run=AYgnAAA&road=3', [['repaired', 'road']]],
    ['run=AYgnAAA&roads=AQAB', [['roadsCut', 'roads']]],
    ['without=run', [['withoutRun', 'without']]],
    ['without=all', [['dropped', 'without']]],
    ['open=everything', [['dropped', 'open']]],
  ] as const)('%s is named', (entries, said) => {
    const { notices } = opened(`#stage=be-the-caregiver&ends=60&${entries}`);
    expect(notices.map(({ about, key }) => [about, key])).toEqual(said);
  });

  test('spoilt in any way, ten thousand times, never throw, and what is left of them can be lived', () => {
    const sound = stages.map(([, stage]) => written(stageAsLived(stage, fourRoads(stage))));
    const spoilt = fc
      .tuple(fc.constantFrom(...sound), fc.nat(), fc.nat(6), fc.oneof(fc.string(), fc.base64String()))
      .map(([address, from, length, put]) => {
        const place = address.indexOf('run=') + (from % (address.length - address.indexOf('run=')));
        return address.slice(0, place) + put + address.slice(place + length);
      });
    let nth = 0;
    fc.assert(
      fc.property(spoilt, (address) => {
        const { opening } = opened(address);
        expect(v.safeParse(stageSchema, opening.stage).issues ?? []).toEqual([]);
        expect(opened(written(opening.stage)).opening.stage).toEqual(opening.stage);
        if (nth++ % 400 === 0) sessionOf(opening.stage);
      }),
      { numRuns: 10_000 },
    );
  });
});
