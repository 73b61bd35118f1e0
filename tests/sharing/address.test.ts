import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/look/palettes';
import { parameterNames, parameters, type Values } from '../../src/model/parameters';
import { addressOf, openingOf } from '../../src/sharing/address';
import { stageOf, stages } from '../../src/stages';
import { stageBeside } from '../../src/stages/beside';
import { besideOthers, sessionOf } from '../../src/stages/opening';
import { askedBy, type Predict, sides } from '../../src/stages/predict';
import { stageSchema } from '../../src/stages/schema';
import { caregivers, historyIds, panelIds, type Stage, scenariosOf, speeds } from '../../src/stages/stage';
import { strainTestAfter } from '../../src/stages/strain';
import { lifeBefore } from '../../src/stages/strainTest';
import { languages } from '../../src/text/languages';

const usual = { language: 'en', palette: 'paper' } as const;
const opened = (address: string) => openingOf(address, usual);

const values: fc.Arbitrary<Partial<Values>> = fc
  .uniqueArray(fc.constantFrom(...parameterNames), { maxLength: 5 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc.double({ min: parameters[name].range[0], max: parameters[name].range[1], noNaN: true }),
        ]),
      ),
    ),
  );

const beside: fc.Arbitrary<Stage['beside']> = fc.option(
  fc
    .record(
      {
        scenario: fc.constantFrom(...caregivers),
        before: fc.constantFrom(...caregivers),
        history: fc.constantFrom(...historyIds),
        changes: values,
      },
      { requiredKeys: [] },
    )
    .filter(({ changes, ...named }) => Object.keys(named).length > 0 || Object.keys(changes ?? {}).length > 0)
    .map(({ changes, ...named }) => (changes && Object.keys(changes).length > 0 ? { ...named, changes } : named)),
);

/** After every moment a stage may open at below, and before any end it may have. */
const predict: fc.Arbitrary<Predict | null> = fc.option(
  fc
    .record({
      by: fc.constantFrom('drawing' as const, 'choice' as const, 'end' as const),
      until: fc.integer({ min: 210, max: 260 }),
      side: fc.option(fc.constantFrom(...sides)),
    })
    .map(({ by, until, side }) => askedBy(by, { until, ...(side ? { side } : {}) })),
);

/** The width of the window lies within its bounds, for either dyad. */
const possible = (stage: Stage): boolean =>
  [stage, stageBeside(stage)].every((one) => one === null || besideOthers(one, one.changes) === one.changes);

/** A life before, as long as one that is chosen. */
const beforeIt: fc.Arbitrary<Stage['before']> = fc.option(
  fc
    .constantFrom(...caregivers)
    .map((scenario) => ({ scenario, decides: 'policy' as const, lasts: lifeBefore, inputs: [] })),
);

const stage: fc.Arbitrary<Stage> = fc.constantFrom(...stages).chain((standard) =>
  fc
    .record({
      ...(Object.fromEntries(Object.entries(standard).map(([key, value]) => [key, fc.constant(value)])) as {
        [Key in keyof Stage]: fc.Arbitrary<Stage[Key]>;
      }),
      scenario: fc.constantFrom(...scenariosOf[standard.id]),
      seed: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      speed: fc.constantFrom(...speeds),
      ends: standard.strain ? fc.constant(standard.ends) : fc.option(fc.integer({ min: 260, max: 3600 })),
      before: standard.before ? beforeIt : fc.constant(null),
      decides: standard.strain ? fc.constantFrom('person' as const, 'policy' as const) : fc.constant(standard.decides),
      at: fc.integer({ min: 0, max: 200_000 }).map((ms) => ms / 1000),
      changes: values,
      beside,
      predict,
      panels: fc.shuffledSubarray([...panelIds]),
      locked: fc.shuffledSubarray([...panelIds]),
    })
    .filter(possible),
);

describe('an address', () => {
  test('with a window wider or narrower than its bounds is repaired, and can be lived', () => {
    const { opening, notices } = opened('#stage=watch&set=windowLeast:12&set=windowAtStart:9');
    expect(opening.stage.changes).toEqual({ windowLeast: 12, windowAtStart: 12 });
    expect(notices).toEqual([{ about: 'repaired', key: 'windowAtStart', given: '9', used: '12' }]);
    expect(() => sessionOf(opening.stage).advance(10)).not.toThrow();
  });

  test('brings back exactly the stage it was written from, without a notice', () => {
    fc.assert(
      fc.property(stage, fc.constantFrom(...languages), fc.constantFrom(...palettes), (stage, language, palette) => {
        const worn = {
          language,
          palette,
          renderer: 'auto',
          embed: stage.seed % 2 === 0,
          diag: false,
          open: null,
          deck: null,
        } as const;
        const address = `https://example.org/attune/index.html${addressOf({ stage, ...worn })}`;
        const { opening, notices } = opened(address);
        expect(notices).toEqual([]);
        expect(opening).toMatchObject(worn);
        expect({ ...opening.stage, changes: { ...opening.stage.changes } }).toEqual({
          ...stage,
          changes: { ...stage.changes },
        });
      }),
      { numRuns: 500 },
    );
  });

  test('names the dyad beside with readable keys, and says what of it could not be read', () => {
    const { opening, notices } = opened('#stage=watch&beside=never-repairs&beside-history=wary&beside-set=calm:3');
    expect(notices).toEqual([]);
    expect(opening.stage.beside).toEqual({ scenario: 'never-repairs', history: 'wary', changes: { calm: 3 } });
    const wrong = opened('#stage=watch&beside=somebody&beside-history=wary&beside-set=calm:-1');
    expect(wrong.opening.stage.beside).toEqual({ history: 'wary', changes: { calm: 0.5 } });
    expect(wrong.notices.map(({ about, key }) => [about, key])).toEqual([
      ['dropped', 'beside'],
      ['repaired', 'calm'],
    ]);
    expect(opened('#stage=watch&beside=somebody').opening.stage.beside).toBeNull();
  });

  test('of a strain test never leaves out the reunion, and brings along a life lived by hand, and who answers', () => {
    const short = opened('#stage=strain-test&ends=130&before=intrusive&beside-before=slow');
    expect(short.opening.stage).toMatchObject({ ends: 360, beside: { before: 'slow' } });
    expect(short.opening.stage.before).toMatchObject({ scenario: 'intrusive', lasts: lifeBefore });
    expect(short.notices).toEqual([{ about: 'repaired', key: 'ends', given: '130', used: '360' }]);
    const own = strainTestAfter(stageOf('be-the-caregiver'), [{ type: 'respond', at: 3, response: 'hold' }], 30, true);
    const address = addressOf({ ...opened('').opening, stage: own });
    expect(opened(address).notices).toEqual([]);
    expect(opened(address).opening.stage).toEqual(own);
    const without = opened(address.replace(/before-run=[^&]*/, 'before-run=AAAA'));
    expect(without.notices).toMatchObject([
      { about: 'dropped', key: 'before-run' },
      { about: 'dropped', key: 'before' },
    ]);
    expect(without.opening.stage.before?.scenario).toBe('good-enough');
    const here = opened('#stage=watch&decides=person');
    expect(here.notices).toEqual([{ about: 'repaired', key: 'decides', given: 'person', used: 'policy' }]);
  });

  test('without a word opens the first stage as the visitor would have it', () => {
    const { opening, notices } = openingOf('file:///home/someone/attune.html', { language: 'nl', palette: 'dark' });
    expect(opening).toEqual({
      ...{ stage: stageOf('be-the-caregiver'), language: 'nl', palette: 'dark', renderer: 'auto' },
      ...{ embed: false, diag: false, open: null, deck: null },
    });
    expect(notices).toEqual([]);
  });

  test('is read before the # too, where a host keeps nothing after it; what stands after it wins', () => {
    const { opening } = opened('https://example.org/?stage=watch&seed=3#seed=5');
    expect(opening.stage).toMatchObject({ id: 'watch', seed: 5 });
  });

  test.each([
    ['#stage=lecture', { about: 'repaired', key: 'stage', given: 'lecture', used: 'be-the-caregiver' }],
    ['#stage=watch&scenario=everyday', { about: 'repaired', key: 'scenario', given: 'everyday', used: 'good-enough' }],
    ['#seed=-4', { about: 'repaired', key: 'seed', given: '-4', used: '0' }],
    ['#seed=many', { about: 'repaired', key: 'seed', given: 'many', used: '1' }],
    ['#speed=3.1', { about: 'repaired', key: 'speed', given: '3.1', used: '4' }],
    ['#at=-3', { about: 'repaired', key: 'at', given: '-3', used: '0' }],
    ['#at=soon', { about: 'repaired', key: 'at', given: 'soon', used: '0' }],
    ['#ends=60&at=61', { about: 'repaired', key: 'at', given: '61', used: '60' }],
    ['#stage=watch&at=1e999', { about: 'repaired', key: 'at', given: '1e999', used: '3600' }],
    ['#ends=1', { about: 'repaired', key: 'ends', given: '1', used: '10' }],
    ['#set=calm:900', { about: 'repaired', key: 'calm', given: '900', used: '60' }],
    ['#set=kindness:1', { about: 'dropped', key: 'set', given: 'kindness:1', used: '' }],
    ['#panels=responses,secrets', { about: 'dropped', key: 'panels', given: 'secrets', used: '' }],
    ['#predict=the%20end', { about: 'dropped', key: 'predict', given: 'the end', used: '' }],
    ['#predict=draw:9000', { about: 'repaired', key: 'predict', given: 'draw:9000', used: 'draw:180' }],
    ['#stage=watch&predict=end:2', { about: 'repaired', key: 'predict', given: 'end:2', used: 'end:10' }],
    ['#stage=watch&predict=draw:60:c', { about: 'repaired', key: 'predict', given: 'draw:60:c', used: 'draw:60' }],
    ['#lang=fr', { about: 'repaired', key: 'lang', given: 'fr', used: 'en' }],
    ['#renderer=magic', { about: 'repaired', key: 'renderer', given: 'magic', used: 'auto' }],
    ['#palette=neon', { about: 'repaired', key: 'palette', given: 'neon', used: 'paper' }],
    ['#embed=maybe', { about: 'repaired', key: 'embed', given: 'maybe', used: '0' }],
    ['#colour=blue', { about: 'unknown', key: 'colour', given: '', used: '' }],
  ] as const)('%s is repaired to the nearest that is valid, and said', (address, notice) => {
    expect(opened(address).notices).toEqual([notice]);
  });

  test('asks for a prediction in a word, until the end of the run where it names no moment', () => {
    const asked = (address: string) => opened(address).opening.stage.predict;
    expect(asked('#stage=watch&predict=draw:90')).toEqual({ by: 'drawing', of: 'feltSafety', until: 90 });
    expect(asked('#stage=watch&predict=matched')).toEqual({ by: 'choice', of: 'timeMatched', until: 180 });
    expect(asked('#stage=watch&ends=60&predict=end')).toEqual({ by: 'end', of: 'feltSafety', until: 60 });
    expect(asked('#stage=watch&at=72&predict=draw')).toMatchObject({ until: 252 });
    expect(asked('#stage=watch&at=72&predict=draw:60')).toMatchObject({ until: 82 });
    expect(asked('#stage=watch&predict=draw:90:b')).toMatchObject({ side: 'b' });
    expect(asked('#stage=watch&predict=none')).toBeNull();
  });

  test.each([
    ['?diag', { embed: false, diag: true }],
    ['#embed', { embed: true, diag: false }],
    ['#embed=Yes&diag=0', { embed: true, diag: false }],
    ['?embed=1#embed=no', { embed: false, diag: false }],
  ] as const)('%s: a key that stands for yes or no may stand alone', (address, flags) => {
    const { opening, notices } = opened(address);
    expect(opening).toMatchObject(flags);
    expect(notices).toEqual([]);
  });

  test('what is wrong in one key leaves the others as they are', () => {
    const { opening, notices } = opened('#stage=watch&scenario=nobody&seed=12&speed=fast&lang=nl&set=calm:2');
    expect(opening).toMatchObject({ stage: { id: 'watch', seed: 12, changes: { calm: 2 } }, language: 'nl' });
    expect(notices).toHaveLength(2);
  });

  test('of any kind, ten thousand of them, opens a stage that can be lived and whose own address needs no repair', () => {
    const pieces = fc.constantFrom(
      'stage',
      'scenario',
      'seed',
      'speed',
      'ends',
      'at',
      'set',
      'panels',
      'locked',
      'predict',
      'draw',
      'lang',
      'palette',
      'embed',
      'run',
      'roads',
      'road',
      'open',
      'without',
      'AQAB',
      '=',
      '&',
      '#',
      '?',
      '%',
      '%zz',
      ':',
      ',',
      'calm',
      'NaN',
      '-1',
      '1e999',
      'watch',
      '\u0000',
      '<b>',
    );
    /** An address as it was written, with something put in the place of a part of it. */
    const spoilt = fc
      .tuple(stage, fc.nat(), fc.nat(12), fc.oneof(pieces, fc.string()))
      .map(([stage, from, length, put]) => {
        const worn = {
          language: 'nl',
          palette: 'dark',
          renderer: 'auto',
          embed: true,
          diag: false,
          open: null,
          deck: null,
        } as const;
        const sound = addressOf({ stage, ...worn });
        const place = 1 + (from % sound.length);
        return sound.slice(0, place) + put + sound.slice(place + length);
      });
    const broken = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 20 }).map((parts) => `#${parts.join('')}`),
      spoilt,
    );
    let nth = 0;
    fc.assert(
      fc.property(broken, (address) => {
        const { opening, notices } = opened(address);
        expect(v.safeParse(stageSchema, opening.stage).issues ?? []).toEqual([]);
        expect(notices.every(({ given, key }) => given.length <= 41 && key.length <= 41)).toBe(true);
        const again = opened(addressOf(opening));
        expect(again.notices).toEqual([]);
        expect(again.opening).toEqual(opening);
        if (nth++ % 20 === 0) sessionOf({ ...opening.stage, at: 0 }).advance(1);
      }),
      { numRuns: 10_000 },
    );
  });

  test('every stage of the menu passes the schema', () => {
    for (const stage of stages) expect(v.safeParse(stageSchema, stage).issues ?? []).toEqual([]);
  });
});
