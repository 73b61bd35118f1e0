import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterNames } from '../../src/model/parameters';
import { answerTo, isForUs } from '../../src/sharing/host/answers';
import { heightAtEase } from '../../src/sharing/host/height';
import { createNews } from '../../src/sharing/host/news';
import { type News, type NewsType, newsTypes } from '../../src/sharing/host/protocol';
import { type HostedApp, openHosted } from './hostedApp';

const watch = '#stage=watch&seed=3&lang=en&palette=paper';
const asked = (app: HostedApp, message: object, listen: (to: readonly NewsType[]) => void = () => {}) =>
  answerTo({ attune: 1, ...message }, app, listen);

describe('a page around', () => {
  test('loads a stage by its address, with or without its #, and hears what was repaired of it', () => {
    const app = openHosted(watch);
    for (const address of ['stage=be-the-caregiver&seed=9', '#stage=be-the-caregiver&seed=9']) {
      const answer = asked(app, { type: 'open', address, id: 'a' });
      expect(answer).toMatchObject({ understood: true, done: true, id: 'a', notices: [] });
      expect(answer.state).toMatchObject({ stage: 'be-the-caregiver', at: 0, running: false, person: true });
      expect(answer.state.address).toContain('seed=9');
    }
    const repaired = asked(app, { type: 'open', address: 'stage=watch&speed=3.1' });
    expect(repaired).toMatchObject({ understood: true, state: { stage: 'watch', speed: 4 } });
    expect(repaired.says).toEqual(['The message says speed “3.1”; 4 is used instead.']);
  });

  test('plays, pauses and seeks, and hears where it stands', () => {
    const app = openHosted(watch);
    expect(asked(app, { type: 'play' }).state.running).toBe(true);
    app.advance(20);
    expect(asked(app, { type: 'pause' }).state).toMatchObject({ running: false, at: 20, lived: 20 });
    expect(asked(app, { type: 'seek', at: 5 })).toMatchObject({ notices: [], state: { at: 5, lived: 20 } });
    const beyond = asked(app, { type: 'seek', at: 500 });
    expect(beyond.notices).toEqual([{ about: 'repaired', key: 'at', given: '500', used: '20' }]);
    expect(beyond.state.at).toBe(20);
  });

  test('asking twice to play or to pause is the same as once', () => {
    const app = openHosted(watch);
    asked(app, { type: 'play' });
    expect(asked(app, { type: 'play' }).state.running).toBe(true);
    asked(app, { type: 'pause' });
    expect(asked(app, { type: 'pause' }).state.running).toBe(false);
  });

  test('sets a parameter: the same life to the same moment, with the value in its address, brought within its range', () => {
    const app = openHosted(watch);
    asked(app, { type: 'play' });
    app.advance(20);
    const set = asked(app, { type: 'set', parameter: 'calm', value: 3 });
    expect(set.state).toMatchObject({ at: 20, lived: 20 });
    expect(set.state.address).toContain('set=calm:3');
    expect(set.state.address).toContain('seed=3');
    const beyond = asked(app, { type: 'set', parameter: 'calm', value: 900 });
    expect(beyond.notices).toEqual([{ about: 'repaired', key: 'calm', given: '900', used: '60' }]);
  });

  test('may answer the child where a hand decides; elsewhere it hears that nothing came of it', () => {
    const app = openHosted('#stage=be-the-caregiver&seed=3&lang=en');
    const answer = asked(app, { type: 'respond', response: 'hold' });
    expect(answer).toMatchObject({ understood: true, done: true });
    expect(app.segment()).toMatchObject({ response: 'hold' });
    expect(asked(openHosted(watch), { type: 'respond', response: 'hold' }).done).toBe(false);
  });

  test('asks for measures of what was lived so far; there are none before life begins', () => {
    const app = openHosted(watch);
    expect(asked(app, { type: 'measures' }).measures).toBeNull();
    asked(app, { type: 'play' });
    app.advance(120);
    const { measures } = asked(app, { type: 'measures' });
    expect(measures?.episodes).toHaveProperty('repaired');
    expect(measures?.latencyToRespond?.n).toBeGreaterThan(0);
    expect(asked(app, { type: 'state' })).not.toHaveProperty('measures');
  });

  test('changes language and colours, and is answered in the language shown', () => {
    const app = openHosted(watch);
    expect(asked(app, { type: 'wear', language: 'nl', palette: 'dark' }).state).toMatchObject({
      language: 'nl',
      palette: 'dark',
    });
    expect(asked(app, { type: 'sing' }).says).toEqual(['In het bericht staat type ‘sing’, en dat was niet te lezen.']);
  });

  test.each([
    [{ type: 'sing' }, { about: 'dropped', key: 'type', given: 'sing', used: '' }],
    [{}, { about: 'dropped', key: 'type', given: 'undefined', used: '' }],
    [
      { type: 'play', attune: 2 },
      { about: 'dropped', key: 'attune', given: '2', used: '' },
    ],
    [
      { type: 'play', loud: true },
      { about: 'unknown', key: 'loud', given: '', used: '' },
    ],
    [
      { type: 'seek', at: 'noon' },
      { about: 'dropped', key: 'at', given: 'noon', used: '' },
    ],
    [
      { type: 'seek', at: Number.NaN },
      { about: 'dropped', key: 'at', given: 'NaN', used: '' },
    ],
    [
      { type: 'set', parameter: 'toString', value: 1 },
      { about: 'dropped', key: 'parameter', given: 'toString', used: '' },
    ],
    [
      { type: 'respond', response: ['hold'] },
      { about: 'dropped', key: 'response', given: 'list', used: '' },
    ],
    [
      { type: 'listen', to: 'everything' },
      { about: 'dropped', key: 'to', given: 'everything', used: '' },
    ],
  ])('%j is not understood: what it is is named, and nothing is changed', (message, notice) => {
    const app = openHosted(watch);
    const before = app.shown();
    const answer = answerTo({ attune: 1, ...message }, app, () => expect.unreachable());
    expect(answer).toMatchObject({ understood: false, done: false, notices: [notice] });
    expect(answer.says).toHaveLength(1);
    expect(app.shown()).toEqual(before);
  });

  test('is not heard where it speaks to somebody else', () => {
    for (const message of ['resize', null, 7, { subject: 'lti.frameResize' }, { context: 'h5p' }, ['attune']])
      expect(isForUs(message)).toBe(false);
    expect(isForUs({ attune: 'anything' })).toBe(true);
  });
});

describe('news', () => {
  function listening(app: HostedApp) {
    const heard: News[] = [];
    const look = createNews(app, (news) => heard.push(news));
    return {
      heard,
      lives(seconds: number) {
        for (let second = 0; second < seconds; second++) {
          app.advance(1);
          look();
        }
      },
      look,
    };
  }

  test('every happening is told once, in the order of life, with the episodes that end and the end of the run', () => {
    const app = openHosted(`${watch}&ends=120`);
    const { heard, lives } = listening(app);
    asked(app, { type: 'play' });
    lives(200);
    const told = heard.flatMap((news) => (news.type === 'happening' ? [news.happening] : []));
    expect(told).toEqual(app.shown().trace.happenings);
    const episodes = heard.filter(({ type }) => type === 'episode').length;
    expect(episodes).toBe(told.filter((one) => one.type === 'contact' && one.episode).length);
    expect(heard.filter(({ type }) => type === 'running')).toHaveLength(2);
    expect(heard.filter(({ type }) => type === 'ended')).toMatchObject([{ at: 120, measures: { episodes: {} } }]);
  });

  test('looking back is no news; another road is, from where it left the first', () => {
    const app = openHosted('#stage=be-the-caregiver&seed=3&lang=en&palette=paper');
    const { heard, lives, look } = listening(app);
    asked(app, { type: 'play' });
    lives(60);
    const first = heard.length;
    asked(app, { type: 'seek', at: 30 });
    look();
    expect(heard).toHaveLength(first);
    asked(app, { type: 'respond', response: 'play' });
    look();
    lives(1);
    const anew = heard.slice(first).flatMap((news) => (news.type === 'happening' ? [news.happening] : []));
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.every(({ at }) => at >= 30)).toBe(true);
  });

  test('another stage is told by its address', () => {
    const app = openHosted(watch);
    const { heard, look } = listening(app);
    asked(app, { type: 'open', address: '#stage=watch&seed=4&at=60&lang=en&palette=paper' });
    look();
    expect(heard).toEqual([{ attune: 1, type: 'opened', address: '#stage=watch&seed=4&at=60&lang=en&palette=paper' }]);
  });
});

/** Requests as they should be, with one thing in them spoilt. */
const spoilt = (): fc.Arbitrary<object> => {
  const sound: readonly object[] = [
    { type: 'open', address: '#stage=watch&seed=4' },
    { type: 'seek', at: 4 },
    { type: 'set', parameter: parameterNames[0], value: 1 },
    { type: 'respond', response: 'hold' },
    { type: 'wear', language: 'nl' },
    { type: 'listen', to: [...newsTypes] },
    { type: 'speed', speed: 2 },
    { type: 'play' },
  ];
  return fc
    .constantFrom(...sound)
    .chain((one) =>
      fc
        .tuple(fc.constantFrom(...Object.keys(one), 'id', 'attune', '__proto__', 'constructor'), fc.anything())
        .map(([key, value]) => Object.fromEntries([...Object.entries({ attune: 1, ...one }), [key, value]])),
    );
};

test('of ten thousand messages of any kind none throws; what is not understood is named and leaves all as it was', () => {
  const app = openHosted(watch);
  const outside = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  let understood = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: spoilt() }, fc.dictionary(fc.string(), fc.anything())), (message) => {
      const before = app.shown();
      const listened: unknown[] = [];
      const answer = answerTo(message, app, (to) => listened.push(to));
      understood += Number(answer.understood);
      expect(answer.says).toHaveLength(answer.notices.length);
      if (answer.understood) return;
      expect(answer.notices.length).toBeGreaterThan(0);
      expect(app.shown()).toEqual(before);
      expect(app.shown().trace).toBe(before.trace);
      expect(listened).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
  expect(understood).toBeGreaterThan(100);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(outside);
});

test('the height asked for is the same whatever height the frame was given', () => {
  const around = 190;
  for (const given of [150, 520, 900])
    expect(heightAtEase({ width: 800, whole: given, picture: given - around })).toBe(400 + around);
});
