import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { runFrom } from '../../../src/sharing/takeAlong/readRunFile';
import { runFile } from '../../../src/sharing/takeAlong/runFile';
import { presetOf, sessionOf } from '../../../src/stages/opening';
import { cameOutOtherwise, stageAsLived } from '../../../src/stages/recording';
import { stageSchema } from '../../../src/stages/schema';
import type { Session } from '../../../src/stages/session';
import type { Stage } from '../../../src/stages/stage';
import { languages } from '../../../src/text/languages';
import { differs, fourRoads, lifeOf, open, stages } from '../fourRoads';

const link = 'https://example.org/attune/#stage=watch';
const fileOf = (stage: Stage, session: Session, language: (typeof languages)[number] = 'en'): string =>
  runFile({ stage: stageAsLived(stage, session), session, differing: differs(stage), link, language });

/** A file without its traces: as short as one can be. */
function shortened(text: string): string {
  const file = JSON.parse(text);
  for (const road of file.roads) for (const key of ['trace', 'beside']) delete road[key];
  return JSON.stringify(file);
}

describe('a run as a file', () => {
  test.each(stages)(
    '%s, opened again, is the same life on every road to the last bit, at the same moment',
    (_, stage) => {
      const session = fourRoads(stage);
      for (const language of languages) {
        const read = runFrom(fileOf(stage, session, language));
        expect(read.notices).toEqual([]);
        expect(read.stage).toEqual(stageAsLived(stage, session));
        if (!read.stage) throw new Error('no stage was read');
        const again = sessionOf(read.stage);
        expect(lifeOf(again)).toEqual(lifeOf(session));
        expect(again.roads().indexOf(again.road())).toBe(2);
        expect(again.at()).toBeCloseTo(session.at(), 3);
        expect(cameOutOtherwise(read.stage, again)).toBe(false);
      }
    },
  );

  test('holds the trace of each road as it was lived, so that others can read it without living it again', () => {
    const session = fourRoads(open);
    const { roads } = JSON.parse(fileOf(open, session));
    expect(roads.map(({ trace }: { readonly trace: unknown }) => trace)).toEqual(
      session.roads().map(({ run }) => JSON.parse(JSON.stringify(run.trace))),
    );
  });

  test('opened where something has just happened, shows that it has', () => {
    const session = sessionOf(open);
    for (let nth = 0; nth < 8; nth++) {
      session.step('on');
      const { stage } = runFrom(fileOf(open, session));
      if (!stage) throw new Error('no stage was read');
      const again = sessionOf(stage);
      expect(again.at()).toBeGreaterThanOrEqual(session.at());
      expect(again.run().trace.happenings).toEqual(session.run().trace.happenings);
    }
  });

  test('says in words what was run, what was changed in it, and how it is opened', () => {
    const stage: Stage = { ...open, child: 'easily-upset', changes: { calm: presetOf(open).calm + 1 } };
    const file = JSON.parse(fileOf(stage, fourRoads(stage)));
    expect(file).toMatchObject({ kind: 'attune run', version: 1, link, language: 'en', shown: 3 });
    expect(file.what[0]).toContain('Be the caregiver');
    expect(file.changed).toHaveLength(3);
    expect(file.changed[0]).toBe('child “Easily upset” (was “In the middle”)');
    expect(file.says).toMatch(/^Changed: child “Easily upset”/);
    expect(JSON.parse(fileOf(open, fourRoads(open), 'nl')).caution).toMatch(/^Een vereenvoudigd model/);
  });

  test('of an hour answered every two seconds, too long for any link, comes back too', () => {
    const stage: Stage = { ...open, ends: 3600 };
    const session = sessionOf(stage);
    for (let nth = 0; nth < 1750; nth++) {
      session.advance(2.0413);
      session.give({ type: 'respond', response: nth % 2 ? 'hold' : 'play' });
    }
    const { stage: read, notices } = runFrom(shortened(fileOf(stage, session)));
    expect(notices).toEqual([]);
    expect(read).toEqual(stageAsLived(stage, session));
  });

  test.each([
    ['', ['noRun ']],
    ['[]', ['noRun ']],
    ['{"kind":"attune deck","steps":[]}', ['noRun ']],
    ['{"kind":"attune run","version":1,"stage":"#stage=watch","mood":1}', ['fileUnknown mood']],
    ['{"kind":"attune run","version":2,"stage":"#stage=watch"}', ['fileNewer version']],
    ['{"kind":"attune run","version":1,"stage":"#stage=lecture"}', ['repaired stage']],
    ['{"kind":"attune run","version":1,"stage":"#stage=watch","roads":4}', ['fileDropped roads']],
    [
      '{"kind":"attune run","version":1,"stage":"#stage=watch","roads":[{"lived":1e9,"inputs":[{"type":"fright","at":2.00049,"size":"small"},{"type":"sing","at":3}]}]}',
      ['fileRepaired roads 1.inputs 1.at', 'fileDropped roads 1.inputs 2', 'fileRepaired roads 1.lived'],
    ],
    [
      '{"kind":"attune run","version":1,"stage":"#stage=watch","shown":9,"roads":[{"lived":9,"inputs":[]},{"lived":9,"leaves":{"road":2,"at":3},"inputs":[]}]}',
      ['fileDropped roads 2', 'fileRepaired shown'],
    ],
  ])('%s is named', (text, said) => {
    expect(runFrom(text).notices.map(({ about, key }) => `${about} ${key}`)).toEqual(said);
  });

  test('spoilt in any way, ten thousand times, never throws, and what is left of it can be lived', () => {
    const sound = stages.map(([, stage]) => shortened(fileOf(stage, fourRoads(stage))));
    const piece = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('null', '-1', '1e9', '""', '[]', '{}', ',', '9', '0.5', '"at"', '"x":1,'),
    );
    const spoilt = fc.tuple(fc.constantFrom(...sound), fc.nat(), fc.nat(8), piece).map(([text, from, length, put]) => {
      const place = from % text.length;
      return text.slice(0, place) + put + text.slice(place + length);
    });
    let [nth, read] = [0, 0];
    fc.assert(
      fc.property(spoilt, (text) => {
        const { stage, notices } = runFrom(text);
        expect(notices.every(({ key }) => key.length < 80)).toBe(true);
        if (!stage) return;
        read++;
        expect(v.safeParse(stageSchema, stage).issues ?? []).toEqual([]);
        if (nth++ % 250 === 0) sessionOf(stage);
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test('that has lost a piece which matters says so', () => {
    const text = shortened(fileOf(open, fourRoads(open)));
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom('lived', 'inputs', 'leaves'), (road, key) => {
        fc.pre(!(road === 0 && key === 'leaves'));
        const file = JSON.parse(text);
        delete file.roads[road][key];
        expect(runFrom(JSON.stringify(file)).notices).not.toEqual([]);
      }),
    );
  });
});
