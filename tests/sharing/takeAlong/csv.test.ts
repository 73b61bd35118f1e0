import { describe, expect, test } from 'vitest';
import { episodesWithin } from '../../../src/episodes/episodes';
import { livedWithin, measured } from '../../../src/episodes/measures';
import { csvOf, type Separation } from '../../../src/sharing/takeAlong/csv';
import { tableIds } from '../../../src/sharing/takeAlong/csvTables';
import type { Taken } from '../../../src/sharing/takeAlong/taken';
import { arousalAt, safetyAt, segmentAt } from '../../../src/simulation/trace';
import { stageOf } from '../../../src/stages';
import { stageAsLived } from '../../../src/stages/recording';
import type { Stage } from '../../../src/stages/stage';
import { languages } from '../../../src/text/languages';
import { differs, fourRoads, open, stages } from '../fourRoads';

const link = 'https://example.org/attune/#stage=watch&at=3';

function takenOf(stage: Stage, language: Taken['language'] = 'en'): Taken {
  const session = fourRoads(stage);
  return { stage: stageAsLived(stage, session), session, differing: differs(stage), link, language };
}

/** A reader of its own, after RFC 4180: fields in quotes may hold whatever stands between fields, and quotes twice. */
function read(text: string, between: ',' | ';') {
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const lines = text.slice(1).split('\r\n');
  expect(lines.pop()).toBe('');
  const head = lines.filter((line) => line.startsWith('# '));
  const fields = (line: string): string[] => {
    const found: string[] = [];
    let [field, quoted] = ['', false];
    for (let i = 0; i < line.length; i++) {
      const letter = line[i];
      if (letter === '"' && quoted && line[i + 1] === '"') field += line[++i];
      else if (letter === '"') quoted = !quoted;
      else if (letter === between && !quoted) {
        found.push(field);
        field = '';
      } else field += letter;
    }
    return [...found, field];
  };
  const [names = [], ...rows] = lines.slice(head.length).map(fields);
  expect(rows.every(({ length }) => length === names.length)).toBe(true);
  return { head, names, rows: rows.map((row) => Object.fromEntries(row.map((field, i) => [names[i] ?? '', field]))) };
}

const number = (field = '', separation: Separation = 'comma'): number =>
  field === '' ? Number.NaN : Number(separation === 'semicolon' ? field.replace(',', '.') : field);

describe('numbers as a table', () => {
  test.each(stages)(
    'of a life %s, read by another reader, are those of the traces, on every road and of each dyad',
    (_, stage) => {
      const taken = takenOf(stage);
      const { rows } = read(csvOf(taken, 'trace', 'comma'), ',');
      const { begins } = taken.session;
      taken.session.roads().forEach(({ run, beside }, nth) => {
        for (const [dyad, trace] of [
          ['A', run.trace],
          ['B', beside?.trace],
        ] as const) {
          const own = rows.filter((row) => row.road === String(nth + 1) && row.dyad === dyad);
          expect(own.length > 0).toBe(trace !== undefined);
          for (const row of own) {
            const at = begins + number(row.t_s);
            if (!trace || row.happened !== '') continue;
            expect(number(row.arousal_0_100)).toBeCloseTo(arousalAt(trace, at), 5);
            expect(number(row.felt_safety_0_1)).toBeCloseTo(safetyAt(trace, at), 5);
            expect(number(row.window_high_0_100)).toBeCloseTo(50 + segmentAt(trace, at).window, 5);
            expect(row.phase).toBe(segmentAt(trace, at).phase);
          }
          const happened = own.flatMap((row) => (row.happened === '' ? [] : (row.happened ?? '').split(' + ')));
          expect(happened.map((each) => each.split(' ')[0])).toEqual(
            trace?.happenings.filter(({ at }) => at <= run.now()).map(({ type }) => type) ?? [],
          );
        }
      });
    },
  );

  test('hold every episode, with its times from the signal on', () => {
    const taken = takenOf(stages[1]?.[1] ?? open);
    const { rows } = read(csvOf(taken, 'episodes', 'semicolon'), ';');
    const [road] = taken.session.roads();
    if (!road) throw new Error('no road');
    const lived = episodesWithin(road.run.trace, { from: 0, until: road.run.now() });
    const own = rows.filter((row) => row.road === '1');
    expect(own).toHaveLength(lived.length);
    lived.forEach((episode, i) => {
      const row = own[i] ?? {};
      expect(row.end).toBe(episode.end);
      expect(number(row.ended_after_s, 'semicolon')).toBeCloseTo(episode.endedAt - episode.signalAt, 5);
      expect(number(row.first_answer_after_s, 'semicolon')).toBeCloseTo(
        (episode.answers[0]?.at ?? Number.NaN) - episode.signalAt,
        5,
      );
    });
  });

  test('hold every measure, means with their spread and n', () => {
    const taken = takenOf(stages[1]?.[1] ?? open);
    const { rows } = read(csvOf(taken, 'measures', 'comma'), ',');
    const [road] = taken.session.roads();
    if (!road) throw new Error('no road');
    const values = measured(livedWithin(road.run.trace, { from: 0, until: road.run.now() }));
    const own = (measure: string) =>
      Object.fromEntries(
        rows
          .filter((row) => row.road === '1' && row.measure === measure)
          .map((row) => [row.statistic, number(row.value)]),
      );
    expect(own('shareMatched').value).toBeCloseTo(values.shareMatched, 5);
    const { n, median } = values.latencyToRespond ?? { n: 0, median: 0 };
    expect(n).toBeGreaterThan(3);
    expect(own('latencyToRespond')).toMatchObject({ n, median: expect.closeTo(median, 5) });
    expect(own('safety').sd).toBeCloseTo(values.safety.standardDeviation, 5);
    expect(new Set(rows.map((row) => row.measure)).size).toBe(Object.keys(values).length);
  });

  test('say over them what was run, what was changed, and what each column holds, in either language and with either comma', () => {
    const stage: Stage = { ...open, changes: { calm: 7.5 } };
    for (const language of languages)
      for (const table of tableIds) {
        const { head, names } = read(csvOf(takenOf(stage, language), table, 'semicolon'), ';');
        expect(head.some((line) => line.endsWith(link))).toBe(true);
        expect(head.some((line) => /^# (Changed|Veranderd): .*7[.,]5/.test(line))).toBe(true);
        for (const name of names) expect(head.filter((line) => line.startsWith(`#   ${name}: `))).toHaveLength(1);
      }
    const plain = read(csvOf(takenOf(stageOf('watch')), 'measures', 'comma'), ',');
    expect(plain.head.join('\n')).toContain('Nothing is changed');
  });

  test('with a decimal comma are the same numbers', () => {
    const taken = takenOf(open);
    const [english, dutch] = [read(csvOf(taken, 'trace', 'comma'), ','), read(csvOf(taken, 'trace', 'semicolon'), ';')];
    expect(dutch.rows.map((row) => number(row.felt_safety_0_1, 'semicolon'))).toEqual(
      english.rows.map((row) => number(row.felt_safety_0_1)),
    );
  });
});
