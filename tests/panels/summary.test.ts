/** What the summary says of a run: sentences worked out by hand for nothing, one, a few and many, in both languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livedWithin, measured } from '../../src/episodes/measures';
import type { Episode } from '../../src/model/happenings';
import { courseOf } from '../../src/panels/summary/courses';
import { lineOf } from '../../src/panels/summary/line';
import { storyOf } from '../../src/panels/summary/story';
import { lived } from '../../src/simulation/run';
import { arousalIn, type Trace } from '../../src/simulation/trace';
import { languages } from '../../src/text/languages';
import { summaryTextsFor } from '../../src/text/summary';
import { inputs, seed, settings } from '../arbitraries';
import { episode, segment, steady, traceOf } from '../episodes/writtenOut';

const [english, dutch] = [summaryTextsFor('en'), summaryTextsFor('nl')];

/** No-break spaces as spaces. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

function told(trace: Trace, until: number, texts = english): string {
  const of = livedWithin(trace, { from: 0, until });
  return plain(storyOf(of, measured(of), texts).join(' '));
}

const calm = segment(0, 'engaged', 'inside', 0.6);
const repaired = (signalAt: number): Episode =>
  episode({
    ...{ signalAt, mismatchAt: signalAt + 1, endedAt: signalAt + 3, end: 'repaired' },
    given: [
      [signalAt + 1, -0.5],
      [signalAt + 3, 1],
    ],
  });
const met = (signalAt: number): Episode =>
  episode({ signalAt, given: [[signalAt + 2, 1]], endedAt: signalAt + 2, end: 'met' });

describe('a run in a few sentences', () => {
  test('where nothing was asked', () => {
    expect(told(traceOf([calm], []), 90)).toBe(
      'In 1:30 of life nothing was asked. From beginning to end felt safety went from 0.60 to 0.60. The window of tolerance stayed about as wide as it was, ± 18. The child did not leave it.',
    );
    expect(told(traceOf([calm], []), 90, dutch)).toBe(
      'In 1:30 leven werd er niets gevraagd. Van begin tot eind ging de gevoelde veiligheid van 0,60 naar 0,60. Het tolerantievenster bleef ongeveer even breed, ± 18. Het kind bleef er steeds binnen.',
    );
  });

  test('where it asked once, and it was mended', () => {
    const trace = traceOf([calm, { ...calm, at: 17, safety: steady(0.7), window: 20 }], [repaired(10)]);
    expect(told(trace, 60)).toBe(
      'In 1:00 of life the child asked once. It was mended after a mismatch. The first answer came after 1.0 s. Mending came 2.0 s after the mismatch began. Felt safety was 0.60 before that signal, and 0.70 shortly after contact. From beginning to end it went from 0.60 to 0.70. The window of tolerance grew wider, from ± 18 to ± 20. The child did not leave it.',
    );
    expect(told(trace, 60, dutch)).toContain(
      'In 1:00 leven vroeg het kind één keer iets. Het werd hersteld na een mismatch. De eerste reactie kwam na 1,0 s.',
    );
  });

  test('where it asked once, nobody answered, and it stopped asking', () => {
    const trace = traceOf(
      [calm, segment(30, 'signalling', 'above', 0.3), segment(45, 'withdrawn', 'inside', 0.2)],
      [episode({ signalAt: 10, mismatchAt: 10, endedAt: 40, end: 'givenUp' })],
      55,
    );
    // Outside its window from 30 to 45 s, a quarter of a minute.
    expect(told(trace, 60)).toBe(
      'In 1:00 of life the child asked 2 times. In the end it stopped asking. One signal had not come to its end. No answer came. The one mismatch was not mended. From beginning to end felt safety went from 0.60 to 0.20. The window of tolerance stayed about as wide as it was, ± 18. The child was outside it once, 25 % of the time. It was back after 15.0 s.',
    );
  });

  test('where it asked a few times, and was met each time', () => {
    const trace = traceOf([calm], [met(5), met(15), met(25)]);
    expect(told(trace, 60)).toContain(
      'the child asked 3 times. Each time the first answer met it. A first answer took about 2.0 s (there were 3). There was no mismatch.',
    );
  });

  test('where it asked often: counts, medians with half of the cases, means with their deviation', () => {
    const trace = traceOf([calm], [met(5), met(15), repaired(25), repaired(35), repaired(45), repaired(55)]);
    // First answers after 2 2 1 1 1 1 s: median 1, quartiles 1 and 1.75 (1.8).
    expect(told(trace, 60)).toContain(
      'the child asked 6 times. 2 times the first answer met it and 4 times it was mended after a mismatch. A first answer took about 1.0 s (half of the 6 between 1.0 s and 1.8 s). Mending came about 2.0 s after a mismatch began (half of the 4 repairs between 2.0 s and 2.0 s). Before the signals that were mended felt safety was 0.60 ± 0.00, shortly after contact 0.60 ± 0.00 (mean and standard deviation of 4 repairs).',
    );
    expect(told(trace, 60, dutch)).toContain(
      'vroeg het kind 6 keer iets. 2 keer paste de eerste reactie en 4 keer werd het hersteld na een mismatch.',
    );
  });
});

describe('an episode in a line', () => {
  const line = (one: Episode, texts = english): string => plain(lineOf(one, texts));

  test('met, mended, mended at the cry, given up', () => {
    expect(line(met(5))).toBe('asked for comfort, met after 2.0 s by holding');
    expect(line(met(5), dutch)).toBe('vroeg om troost, na 2,0 s passend beantwoord met vasthouden');
    expect(line(repaired(5))).toBe(
      'asked for comfort, answered after 1.0 s by holding, mended 2.0 s after the mismatch by holding',
    );
    const atTheCry = episode({ signalAt: 10, given: [[24, 1]], mismatchAt: 10, endedAt: 30, end: 'repaired' });
    expect(line({ ...atTheCry, criedAt: 22 })).toBe(
      'asked for comfort, had to cry after 12.0 s, mended 14.0 s after the signal by holding, calm 6.0 s later',
    );
    expect(line(episode({ signalAt: 10, endedAt: 34, end: 'givenUp' }))).toBe(
      'asked for comfort, no answer came, stopped asking after 24.0 s',
    );
  });

  test('what began it is told before: a fright, a still face, an act nobody asked for, which is no answer', () => {
    expect(line({ ...met(5), cause: 'fright' })).toMatch(/^startled, asked for comfort,/);
    expect(line({ ...met(5), cause: 'stillFace' })).toMatch(/^the face had gone still, /);
    expect(line({ ...repaired(5), cause: 'intrusion' })).toBe(
      'holding came unasked, asked for comfort, mended 2.0 s after the mismatch by holding',
    );
  });

  test('of many answers the first is named, the others are counted', () => {
    const given = [1, 2, 3, 4].map((at): readonly [number, number] => [5 + at, at === 4 ? 1 : -0.5]);
    const many = episode({ signalAt: 5, given, mismatchAt: 6, endedAt: 9, end: 'repaired' });
    expect(line(many)).toContain('answered after 1.0 s by holding, then 2 more answers, mended 3.0 s');
    expect(line({ ...many, answers: many.answers.slice(1) })).toContain('by holding, then one more answer, mended');
  });
});

test('every run can be told in both languages', () => {
  const until = 120;
  fc.assert(
    fc.property(fc.record({ settings: settings(until), seed, inputs: inputs(until) }), (recipe) => {
      const { trace } = lived(recipe, until);
      const of = livedWithin(trace, { from: 0, until });
      for (const language of languages) {
        const texts = summaryTextsFor(language);
        const words = [...storyOf(of, measured(of), texts), ...of.episodes.map((one) => lineOf(one, texts))];
        for (const each of words) expect(each).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|^$/);
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('the drawn course keeps the highest and the lowest point of a run, however long it is', () => {
  const rises = { from: 50, towards: 95, rate: 0.2 };
  const up = { ...segment(100, 'signalling', 'inside', 0.6), arousal: rises };
  const trace = traceOf([calm, up, { ...calm, at: 103 }], []);
  const points = courseOf(trace, { from: 0, until: 3600 }, arousalIn);
  // 3 s towards 95 at .2: 95 − 45 e^−.6.
  expect(Math.max(...points.map(([, value]) => value))).toBeCloseTo(95 - 45 * Math.exp(-0.6), 10);
  expect(points.length).toBeLessThan(1700);
  expect(points.map(([at]) => at)).toEqual(points.map(([at]) => at).sort((one, other) => one - other));
});
