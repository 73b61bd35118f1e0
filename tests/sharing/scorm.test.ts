/** What a course is told and keeps: the time, the state within its bound, how far somebody has come, and the package it comes in. */
import { inflateRawSync, crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { responses } from '../../src/model/signals';
import { type Opening, openingOf } from '../../src/sharing/address';
import type { Notice } from '../../src/sharing/notices';
import { courseOf, courseWritten } from '../../src/sharing/scorm/course';
import { keptIn, keptOf } from '../../src/sharing/scorm/kept';
import { manifestOf, packageOf } from '../../src/sharing/scorm/package';
import { isDone, nothingYet, type Progress, shareVisited, wayOf, withPlace } from '../../src/sharing/scorm/progress';
import { sessionTime } from '../../src/sharing/scorm/sessionTime';
import { zipped } from '../../src/sharing/scorm/zip';
import { sessionOf } from '../../src/stages/opening';
import type { Session } from '../../src/stages/session';

const usual = { language: 'en', palette: 'paper' } as const;
const opened = (address: string): Opening => openingOf(address, usual).opening;

/** A child answered by hand every so many seconds, with one answer after the other. */
function byHand(session: Session, until: number, every: number): void {
  for (let nth = 0; session.at() + every <= until; nth++) {
    session.advance(every);
    session.give({ type: 'respond', response: responses[nth % responses.length] ?? 'hold' });
  }
}

function read(text: string) {
  const said: Notice[] = [];
  return { ...keptIn(text, (notice) => said.push(notice)), said };
}

describe('the time spent in a visit', () => {
  test('is written in hours, minutes, seconds and hundredths', () => {
    expect([0, 4, 5, 61_234, 3_599_999, 45_296_780].map(sessionTime)).toEqual([
      '0000:00:00.00',
      '0000:00:00.00',
      '0000:00:00.01',
      '0000:01:01.23',
      '0001:00:00.00',
      '0012:34:56.78',
    ]);
  });

  test('has the form the standard asks for, however long it was, or whatever a clock set back says', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e15, noNaN: true }), (milliseconds) => {
        expect(sessionTime(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/);
      }),
    );
  });
});

describe('what a course keeps', () => {
  test('opens at the same moment, and the run goes on from there as if nobody had left, to the last bit', () => {
    const opening = opened('#stage=be-the-caregiver&seed=9&ends=600');
    const stayed = sessionOf(opening.stage);
    byHand(stayed, 63.2517, 2.6083);
    const { text, leftOut } = keptOf({ visited: ['watch'], predicted: [] }, opening, stayed);
    expect(leftOut).toBeNull();
    const { address, progress, said } = read(text);
    expect([progress, said]).toEqual([{ visited: ['watch'], predicted: [] }, []]);
    const back = sessionOf(opened(address ?? '').stage);
    expect(stayed.at() - back.at()).toBeGreaterThanOrEqual(0);
    expect(stayed.at() - back.at()).toBeLessThan(0.001);
    for (const session of [stayed, back]) {
      for (const at of [66.5, 70.123, 88]) {
        session.advance(at - session.at());
        session.give({ type: 'respond', response: 'mirror' });
      }
      session.advance(200 - session.at());
    }
    expect(back.run().trace.happenings).toEqual(stayed.run().trace.happenings);
    expect(back.run().trace.segments).toEqual(stayed.run().trace.segments);
  });

  test('fits what it may keep, however much was done: first the road that is looked at, then its beginning, then only how far one has come', () => {
    const opening = opened('#stage=be-the-caregiver&seed=4&ends=3600&set=calm:2');
    const session = sessionOf(opening.stage);
    byHand(session, 420, 1.1);
    const most = 1000;
    const come: Progress = { visited: ['be-the-caregiver', 'watch'], predicted: ['watch'] };
    const whole = keptOf(come, opening, session);
    expect(whole).toMatchObject({ leftOut: null });
    const run = session.road();
    session.seek(60);
    session.give({ type: 'holdBack' });
    session.advance(30);
    session.take(run);
    session.seek(420);
    expect(keptOf(come, opening, session, whole.text.length)).toEqual({ ...whole, leftOut: 'roads' });
    const { text, leftOut, at } = keptOf(come, opening, session, most);
    expect(leftOut).toBe('end');
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text.length).toBeGreaterThan(most - 10);
    const { progress, address, said } = read(text);
    expect([progress, said]).toEqual([come, []]);
    const { opening: again, notices } = openingOf(address ?? '', usual);
    expect(notices).toEqual([]);
    const back = sessionOf(again.stage);
    expect(back.at()).toBe(at);
    const before = session.run().trace.happenings.filter(({ at }) => at < back.at());
    expect(before.length).toBeGreaterThan(50);
    expect(back.run().trace.happenings.filter(({ at }) => at < back.at())).toEqual(before);
    expect(keptOf(come, opening, session, 80)).toEqual({
      text: 'visited=be-the-caregiver.watch&predicted=watch',
      leftOut: 'run',
      at: 0,
    });
  });

  test('of a workshop is the step it stands at', () => {
    const opening = opened('#deck=workshop&step=4&palette=dark');
    const { text } = keptOf({ visited: ['3', '4'], predicted: [] }, opening, sessionOf(opening.stage));
    const { progress, address } = read(text);
    expect(progress?.visited).toEqual(['3', '4']);
    expect(opened(address ?? '')).toMatchObject({ deck: { id: 'workshop', step: 4 }, palette: 'dark' });
  });

  test('may be anything: what can be read is taken up, the rest is told, and nothing is thrown', () => {
    expect(read('visited=watch&predicted=#stage=watch')).toMatchObject({ address: '#stage=watch', said: [] });
    expect(read('bookmark 12')).toMatchObject({ progress: null, address: null, said: [{ given: 'bookmark 12' }] });
    expect(read('visited=<b>&predicted=#stage=watch')).toMatchObject({
      progress: null,
      address: '#stage=watch',
      said: [{ about: 'dropped', key: 'visited' }],
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { address, progress, said } = read(text);
        expect(progress !== null || said.length > 0).toBe(true);
        if (address !== null) expect(() => sessionOf(opened(address).stage)).not.toThrow();
      }),
    );
  });
});

describe('how far somebody has come', () => {
  const free = wayOf({ deck: null });
  const workshop = wayOf({ deck: { id: 'workshop', step: 1 } });
  const been = (way: typeof free, which: keyof Progress, ...places: string[]): Progress =>
    places.reduce((progress, place) => withPlace(progress, which, place, way.places), nothingYet);

  test('is the share of what there is to visit, each place once, and nothing else', () => {
    expect(shareVisited(nothingYet, free)).toBe(0);
    expect(shareVisited(been(free, 'visited', 'watch', 'watch', 'the-moon'), free)).toBe(33);
    expect(shareVisited(been(free, 'visited', ...free.places), free)).toBe(100);
    expect(shareVisited(been(workshop, 'visited', '1', '2', '99'), workshop)).toBe(18);
  });

  test('is enough once it was opened, a session is over or the workshop at its last step, or all that is asked was predicted', () => {
    expect(isDone('opened', nothingYet, free, false)).toBe(true);
    expect([false, true].map((over) => isDone('finished', nothingYet, free, over))).toEqual([false, true]);
    expect(isDone('finished', been(workshop, 'visited', '1'), workshop, true)).toBe(false);
    expect(isDone('finished', been(workshop, 'visited', '11'), workshop, false)).toBe(true);
    expect(isDone('predicted', nothingYet, free, true)).toBe(false);
    expect(isDone('predicted', been(free, 'predicted', 'watch'), free, false)).toBe(true);
    expect(workshop.asked.length).toBeGreaterThan(0);
    expect(isDone('predicted', been(workshop, 'predicted', ...workshop.asked.slice(1)), workshop, false)).toBe(false);
    expect(isDone('predicted', been(workshop, 'predicted', ...workshop.asked), workshop, false)).toBe(true);
  });
});

describe('a package', () => {
  const app = '<!doctype html><html><head><title>Attune</title></head><body><script>"</head>"</script></body></html>';
  const course = { completion: 'predicted', share: true } as const;
  const packing = { course, address: '#stage=watch&set=calm:3', title: 'Watch <"4" & more>' };
  const bytes = async () => new Uint8Array(await (await packageOf(app, packing)).arrayBuffer());

  test('holds the list a course reads and the page, and is the same to the byte whenever it is made', async () => {
    const made = await bytes();
    const files = unzipSync(made);
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'attune.html']);
    expect(strFromU8(files['attune.html'] ?? new Uint8Array())).toBe(
      app.replace(
        '<html>',
        '<html data-course="completion=predicted&amp;share=1" data-opens="#stage=watch&amp;set=calm:3">',
      ),
    );
    expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain(
      '<title>Watch &lt;&quot;4&quot; &amp; more></title>',
    );
    expect(await bytes()).toEqual(made);
  });

  test('carries, for each file, what it weighs and the sum that shows whether it came through whole', async () => {
    const text = 'Afgestemd, één keer: ✓'.repeat(50);
    const view = new DataView(await (await zipped({ 'één.txt': text })).arrayBuffer());
    const [sum, packed, size, name] = [
      view.getUint32(14, true),
      view.getUint32(18, true),
      view.getUint32(22, true),
      view.getUint16(26, true),
    ];
    const content = Buffer.from(text);
    expect([sum, size]).toEqual([nodeCrc32(content), content.length]);
    expect(inflateRawSync(new Uint8Array(view.buffer, 30 + name, packed)).toString()).toBe(text);
  });

  test('is named by its own mark, so that two in one course are not taken for one', () => {
    expect(manifestOf('A', '1')).toContain('identifier="attune-1"');
    expect(manifestOf('A', '1')).not.toMatch(/https?:(?!\/\/www\.(imsproject|adlnet)\.org\/xsd)/);
  });

  test('says what the teacher chose; what of it cannot be read is told, and the usual holds', () => {
    const said: Notice[] = [];
    expect(courseOf(courseWritten(course), (notice) => said.push(notice))).toEqual(course);
    expect(said).toEqual([]);
    expect(courseOf('completion=passed&share=1', (notice) => said.push(notice))).toEqual({
      completion: 'finished',
      share: true,
    });
    expect(said).toEqual([{ about: 'repaired', key: 'completion', given: 'passed', used: 'finished' }]);
  });
});
