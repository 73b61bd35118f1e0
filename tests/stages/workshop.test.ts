/** The workshop: every step is a stage that can be opened, and shows what its words say. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { shareMatched } from '../../src/episodes/matched';
import { shareInZone } from '../../src/episodes/zones';
import { workshopDeck } from '../../src/presenting/workshopDeck';
import { openingOf, stageAddress } from '../../src/sharing/address';
import { safetyAt, segmentAt } from '../../src/simulation/trace';
import { deckSchema, minutesOf, wordNames, wordsIn } from '../../src/stages/deck';
import { differencesOf, sessionOf } from '../../src/stages/opening';
import { type WorkshopKey, workshop } from '../../src/stages/workshop';
import { languages } from '../../src/text/languages';

function stepOf(key: WorkshopKey) {
  const step = workshop.find((step) => step.key === key);
  if (!step) throw new Error(`the workshop has no step ${key}`);
  return step;
}

/** A step as it stands when it is opened. */
function openedAt(key: WorkshopKey) {
  const session = sessionOf(stepOf(key).stage);
  return { session, segment: segmentAt(session.run().trace, session.at()), at: session.at() };
}

describe('the workshop', () => {
  test('is a deck of about forty minutes, with every word in every language', () => {
    expect(v.safeParse(deckSchema, workshopDeck).issues ?? []).toEqual([]);
    expect(minutesOf(workshopDeck)).toBe(40);
    for (const { words } of workshopDeck.steps)
      for (const name of wordNames)
        for (const language of languages) {
          expect(words[name][language]?.length, `${name}, ${language}`).toBeGreaterThan(0);
          expect(wordsIn(words[name], language)).toBe(words[name][language]);
        }
  });

  test('has steps that each can be named in an address, and are the same when opened from it', () => {
    for (const { stage, key } of workshop) {
      const address = stageAddress(stage);
      const { opening, notices } = openingOf(address, { language: 'en', palette: 'paper' });
      expect(notices, key).toEqual([]);
      expect(opening.stage, key).toEqual(stage);
    }
  });

  test('plays in each step something that lies ahead of where the step opened', () => {
    for (const { stage, beats, key } of workshop) {
      expect(beats.length, key).toBeGreaterThan(0);
      for (const beat of beats)
        if (beat.does !== 'back' && beat.until !== undefined) {
          expect(beat.until, key).toBeGreaterThan(stage.at);
          expect(beat.until, key).toBeLessThanOrEqual(stage.ends ?? Number.POSITIVE_INFINITY);
        }
    }
  });
});

describe('what the words of a step say is there', () => {
  test('reading: a signal waits, and was not answered yet', () => {
    const { session, segment, at } = openedAt('reading');
    expect(segment.phase).toBe('signalling');
    expect(at - (segment.signalAt ?? at)).toBeGreaterThan(2);
    const since = session.run().trace.happenings.filter(({ at: when }) => when >= (segment.signalAt ?? at));
    expect(since.map(({ type }) => type)).not.toContain('response');
    session.advance(8);
    expect(session.run().trace.happenings.some(({ type, at: when }) => type === 'response' && when > at)).toBe(true);
  });

  test('in time: for two minutes every first answer fits, within a few seconds', () => {
    const { session } = openedAt('inTime');
    session.advance(120);
    const ended = session.run().trace.happenings.flatMap((one) => (one.type === 'contact' && one.episode) || []);
    expect(ended.length).toBeGreaterThan(5);
    for (const { end, fittedAt, signalAt } of ended) {
      expect(end).toBe('met');
      expect((fittedAt ?? Number.NaN) - signalAt).toBeLessThan(4);
    }
  });

  test('mismatch: an answer has just been given, it was holding, and it did not fit', () => {
    const { session, segment, at } = openedAt('mismatch');
    expect(segment).toMatchObject({ phase: 'signalling', misattuned: true, caregiver: 'misattuned' });
    const response = session.run().trace.happenings.findLast(({ type }) => type === 'response');
    expect(response).toMatchObject({ response: 'hold' });
    expect(at - (segment.mismatchAt ?? 0)).toBeLessThan(2);
  });

  test('mismatch: the answer the clicker tries leaves more felt safety than what was lived', () => {
    const { session, at } = openedAt('mismatch');
    session.advance(21);
    const lived = session.run().trace;
    session.seek(at);
    session.give({ type: 'respond', response: 'giveSpace' });
    session.advance(21);
    expect(session.roads()).toHaveLength(2);
    expect(safetyAt(session.run().trace, at + 12) - safetyAt(lived, at + 12)).toBeGreaterThan(0.1);
  });

  test('face to face: slower than life at first', () => {
    expect(stepOf('faceToFace').stage).toMatchObject({ scenario: 'lab-play', speed: 0.25 });
  });

  test('side by side: the same child and the same signals, and only who answers differs', () => {
    const beside = { soonOrLate: 'slow', mendedOrNot: 'never-repairs', twoWays: 'under-involved' } as const;
    for (const [key, scenario] of Object.entries(beside) as [keyof typeof beside, string][]) {
      const { stage } = stepOf(key);
      expect(stage.beside, key).toEqual({ scenario });
      expect(differencesOf(stage), key).toEqual([{ of: 'caregiver' }]);
    }
  });

  test('soon or late, mended or not: the line on the right lies lower at the end, and not at zero', () => {
    for (const key of ['soonOrLate', 'mendedOrNot'] as const) {
      const { session } = openedAt(key);
      const end = stepOf(key).stage.ends ?? 0;
      session.advance(end);
      const [left, right] = [
        safetyAt(session.run().trace, end),
        safetyAt(session.road().beside?.trace ?? session.run().trace, end),
      ];
      expect(left - right, key).toBeGreaterThan(0.15);
      expect(right, key).toBeGreaterThan(0.1);
    }
  });

  test('two ways: both leave the window above; only the one on the right goes below it', () => {
    const { session } = openedAt('twoWays');
    const span = { from: 0, until: stepOf('twoWays').stage.ends ?? 0 };
    session.advance(span.until);
    const [left, right] = [session.run().trace, session.road().beside?.trace ?? session.run().trace];
    for (const trace of [left, right]) expect(shareInZone(trace, span, 'above')).toBeGreaterThan(0.1);
    expect(shareInZone(left, span, 'below')).toBe(0);
    expect(shareInZone(right, span, 'below')).toBeGreaterThan(0.1);
  });

  test('what the room is asked to draw or to count is the question of the step', () => {
    expect(stepOf('soonOrLate').stage.predict).toMatchObject({ by: 'drawing', side: 'b' });
    expect(stepOf('faceToFace').stage.predict).toMatchObject({ by: 'choice' });
    expect(stepOf('mendedOrNot').stage.predict).toMatchObject({ of: 'feltSafety', side: 'b' });
    expect(stepOf('wayBack').stage.predict).toMatchObject({ by: 'drawing' });
  });

  test('face to face: after two minutes about a third was matched', () => {
    const { session } = openedAt('faceToFace');
    session.advance(120);
    const share = shareMatched(session.run().trace, { from: 0, until: 120 });
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.38);
  });

  test('still face: after ten minutes each with a caregiver of its own, one hoped longer and felt safer in the reunion', () => {
    const { session } = openedAt('stillFace');
    const { stage } = stepOf('stillFace');
    expect(stage).toMatchObject({
      strain: true,
      before: { scenario: 'good-enough', lasts: 600 },
      beside: { before: 'never-repairs' },
    });
    session.advance(360);
    const [left, right] = [session.run().trace, session.road().beside?.trace ?? session.run().trace];
    const stillFace = { from: 720, until: 840 };
    expect(shareInZone(left, stillFace, 'below')).toBeLessThanOrEqual(shareInZone(right, stillFace, 'below'));
    expect(safetyAt(left, 955)).toBeGreaterThan(safetyAt(right, 955));
  });

  test('your turn: a person decides, at half speed, for two minutes of life', () => {
    expect(stepOf('yourTurn').stage).toMatchObject({ decides: 'person', speed: 0.5, ends: 120 });
    expect(stepOf('yourTurn').stage.panels).toContain('responses');
  });

  test('the way back: it opens where hardly anything was mended, and felt safety comes back', () => {
    const { session, at } = openedAt('wayBack');
    const before = safetyAt(session.run().trace, at);
    session.advance(300);
    expect(before).toBeLessThan(0.3);
    expect(safetyAt(session.run().trace, at + 300)).toBeGreaterThan(before + 0.3);
  });
});
