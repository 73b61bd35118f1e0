/** What the page tells of a run, at any moment of it: how the child is while it waits, never what it asks for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, responses, signals } from '../../src/model/signals';
import { captionOf } from '../../src/panels/caption';
import { episodeBy, happenedBy } from '../../src/panels/episode';
import { momentOf, tellingIndex } from '../../src/panels/moment';
import { lived } from '../../src/simulation/run';
import { segmentAt, type Trace } from '../../src/simulation/trace';
import { languages } from '../../src/text/languages';
import { type Texts, textsFor } from '../../src/text/texts';
import { inputs, seed, settings } from '../arbitraries';
import { readoutWords } from './words';

const until = 90;
// Without shrinking (`endOnFailure`): a shorter life would take minutes to find and tell little more.
const recipes = fc.record({ settings: settings(until), seed, inputs: inputs(until) });

/** Every happening's own moment, and a moment between it and the next. */
const momentsOf = ({ happenings }: Trace): readonly number[] =>
  happenings
    .flatMap(({ at }, index) => [at, (at + (happenings[index + 1]?.at ?? until)) / 2])
    .filter((at) => at <= until);

const captionAt = (trace: Trace, at: number, texts: Texts) =>
  captionOf(momentOf(trace, tellingIndex(trace, at)), texts, 'everyday');

/** Whether the last signal was answered by what fits, or given up; from the happenings alone. */
function mayBeNamed({ happenings }: Trace, at: number): boolean {
  const begun = happenings.filter((one) => one.at <= at);
  const since = begun.slice(begun.findLastIndex(({ type }) => type === 'signal'));
  return since.some((one) => one.type === 'gaveUp' || (one.type === 'response' && one.fit === 1));
}

/** Whatever would name a need, or the response that meets it as the one that does. */
function namesOf({ happenings, ui: { rows } }: Texts): readonly string[] {
  return signals
    .flatMap((need) => {
      const response = fitting[need];
      return [
        happenings.asked[need],
        rows.asked[need],
        happenings.metBy(happenings.doing[response].first),
        rows.fits(rows.given[response]),
      ];
    })
    .concat(happenings.neededComfort);
}

/** "Hold: does not fit" says nothing of what would, though in Dutch it begins like "hold: fits". */
const withoutMisses = (told: string, { ui: { rows } }: Texts): string =>
  responses.reduce((left, response) => left.replaceAll(rows.misses(rows.given[response]), ''), told);

const forAllMoments = (tells: (trace: Trace, at: number) => void, numRuns = 300): void =>
  fc.assert(
    fc.property(recipes, (recipe) => {
      const { trace } = lived(recipe, until);
      for (const at of momentsOf(trace)) tells(trace, at);
    }),
    { numRuns, endOnFailure: true },
  );

test('until a signal is answered fittingly or given up, nothing on the page names the need or what would meet it', () => {
  forAllMoments((trace, at) => {
    if (mayBeNamed(trace, at)) return;
    for (const language of languages) {
      const texts = textsFor(language);
      const { title, line } = captionAt(trace, at, texts);
      const told = withoutMisses(`${title} ${line} ${readoutWords(trace, at, language)}`, texts);
      for (const name of namesOf(texts)) expect(told).not.toContain(name);
    }
  }, 100);
});

test('once it was answered fittingly or given up, the readouts name what was asked', () => {
  let named = 0;
  forAllMoments((trace, at) => {
    const last = trace.happenings.findLast((one) => one.type === 'signal' && one.at <= at);
    if (last?.type !== 'signal' || !mayBeNamed(trace, at)) return;
    for (const language of languages)
      expect(readoutWords(trace, at, language)).toContain(textsFor(language).ui.rows.asked[last.need]);
    named++;
  }, 100);
  expect(named).toBeGreaterThan(50);
});

test('while a signal waits, the caption describes face, body, voice and rhythm as they are, need and loudness as they stand', () => {
  let waited = 0;
  forAllMoments((trace, at) => {
    const { phase, need, loudness } = segmentAt(trace, at);
    if (phase !== 'signalling' || need === null || loudness === null) return;
    for (const language of languages) {
      const texts = textsFor(language);
      expect(captionAt(trace, at, texts).line).toBe(texts.seen[need][loudness]);
    }
    waited++;
  });
  expect(waited).toBeGreaterThan(1000);
});

test('every moment of every run can be told, in both languages', () => {
  forAllMoments((trace, at) => {
    for (const language of languages) {
      const { title, line } = captionAt(trace, at, textsFor(language));
      expect(`${title} ${line}`).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      expect(Math.min(title.length, line.length)).toBeGreaterThan(0);
    }
  });
});

test('an episode so far is what the model says of it once it has ended', () => {
  let ended = 0;
  fc.assert(
    fc.property(recipes, (recipe) => {
      const { trace } = lived(recipe, until);
      for (const [index, happening] of trace.happenings.entries()) {
        if ((happening.type !== 'contact' && happening.type !== 'gaveUp') || !happening.episode) continue;
        const { answers, criedAt, mismatchAt, fittedAt } = happening.episode;
        expect(episodeBy(trace, index)).toMatchObject({ answers, criedAt, mismatchAt, fittedAt });
        ended++;
      }
    }),
    { numRuns: 1000, endOnFailure: true },
  );
  expect(ended).toBeGreaterThan(300);
});

test('the happenings at or before a moment are counted, however many share it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (times, at) => {
      const happenings = [...times]
        .sort((one, other) => one - other)
        .map((at) => ({ type: 'interrupted', at }) as const);
      expect(happenedBy(happenings, at)).toBe(times.filter((time) => time <= at).length);
    }),
  );
});
