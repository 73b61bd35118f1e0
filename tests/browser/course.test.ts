/** A package in a course: unpacked, opened in a real SCORM 1.2 run-time, left, and taken up again. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openingOf } from '../../src/sharing/address';
import { packageOf } from '../../src/sharing/scorm/package';
import { sessionOf } from '../../src/stages/opening';
import { recordingOf } from '../../src/stages/recording';
import { frame, launch, press, stands, type Visit, visitOf } from './app';
import { built, oneFile, type Place, serve } from './places';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Files = Readonly<Record<string, string>>;
/** What a course has of a visit, as its run-time writes it down. */
type Cmi = Readonly<Record<string, unknown>> & {
  readonly suspend_data: string;
  readonly core: Readonly<Record<'lesson_status' | 'session_time' | 'exit' | 'entry', string>> & {
    readonly score: Readonly<Record<'raw' | 'min' | 'max', string>>;
  };
};

const unpacked = (zip: Uint8Array): Files =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [`/unpacked/${name}`, strFromU8(bytes)]));

const app = (): string => readFileSync(join(built, 'attune.html'), 'utf8');
const asBuilt = (): Files => unpacked(readFileSync(join(built, 'attune-scorm-en.zip')));
const packed = async (packing: Parameters<typeof packageOf>[1]): Promise<Files> =>
  unpacked(new Uint8Array(await (await packageOf(app(), packing)).arrayBuffer()));

const runTime = readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8');

/** A course that opens a package, with what it kept of the visit before. */
const around = (frames: string, kept: object = {}) => `<!doctype html><html lang="en"><title>A course</title>
  <link rel="icon" href="data:,"><body><script src="/run-time.js"></script><script>
    API = new Scorm12API({ autocommit: false, logLevel: 5 });
    API.loadFromJSON(${JSON.stringify(kept)}, 'cmi');
    told = [];
    API.on('LMSSetValue', (element, value) => told.push([element, value]));
    API.on('LMSGetValue', (element) => told.push([element]));
  </script>${frames}</body></html>`;

const theApp =
  '<iframe title="Attune" width="1000" height="640" src="/unpacked/attune.html?session=of-the-host"></iframe>';

interface Course extends Visit {
  readonly app: Frame;
  /** What the run-time has now. */
  cmi(): Promise<Cmi>;
  told(): Promise<readonly (readonly string[])[]>;
  notices(): Promise<readonly string[]>;
  state(): Promise<{ readonly at: number; readonly running: boolean; readonly stage: string }>;
  press(...keys: string[]): Promise<void>;
  /** Goes elsewhere in the course. */
  leaveApp(): Promise<void>;
  end(): Promise<void>;
}

async function inCourse(files: Files, kept?: object, frames = theApp): Promise<Course> {
  const place: Place = await serve({
    host: 'localhost',
    pages: { ...files, '/course': around(frames, kept), '/run-time.js': runTime },
  });
  const visit = await visitOf(browser, `${place.origin}/course`);
  const { page, pass } = visit;
  const app = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/unpacked/'));
  if (!app) throw new Error('the course opened no app');
  await app.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await app.locator('#app').focus();
  await pass(2 * frame);
  return {
    ...visit,
    app,
    cmi: () => page.evaluate(() => JSON.parse(JSON.stringify((globalThis as never as { API: { cmi: Cmi } }).API.cmi))),
    told: () => page.evaluate(() => (globalThis as never as { told: string[][] }).told),
    notices: () => app.locator('.notices p').allTextContents(),
    state: () =>
      page.evaluate(
        () =>
          new Promise((answered) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => answered(data.state);
            document.querySelector('iframe')?.contentWindow?.postMessage({ attune: 1, type: 'state' }, '*', [port2]);
          }),
      ),
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await pass(frame);
      }
    },
    async leaveApp() {
      await app.goto('about:blank');
    },
    async end() {
      await visit.leave();
      await place.close();
    },
  };
}

test('opened from a course, left in mid-run and opened again, the same run goes on; done when the session is over', async () => {
  const course = { completion: 'finished', share: false } as const;
  const files = await packed({ course, address: '#stage=be-the-caregiver&seed=5&speed=4&ends=40', title: 'Attune' });
  const first = await inCourse(files);
  expect((await first.cmi()).core).toMatchObject({ lesson_status: 'incomplete', score: { raw: '' } });
  await first.press(' ');
  for (const key of ['1', '2', '3', '4', '5', '2']) {
    await first.pass(40 * frame);
    await first.press(key);
  }
  const { at } = await first.state();
  expect(at).toBeGreaterThan(10);
  const now = await first.page.evaluate(() => performance.now());
  await first.leaveApp();
  const left = await first.cmi();
  expect(left.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend', score: { raw: '', min: '' } });
  const [, time = ''] = (await first.told()).findLast(([element]) => element === 'cmi.core.session_time') ?? [];
  expect(time).toMatch(/^0000:00:\d\d\.\d\d$/);
  expect(left.core.session_time).toBe(time.slice(2));
  const seconds = Number(time.slice(-5));
  expect([seconds > at / 4, seconds < now / 1000]).toEqual([true, true]);
  expect(left.suspend_data.length).toBeGreaterThan(40);
  expect(left.suspend_data.length).toBeLessThanOrEqual(4096);
  expect((await first.told()).map(([element]) => element)).not.toContain('cmi.core.student_name');
  expect(first.complaints).toEqual([]);
  await first.end();

  const second = await inCourse(files, left);
  const back = await second.state();
  expect(back).toMatchObject({ stage: 'be-the-caregiver', running: false });
  expect(Math.abs(back.at - at)).toBeLessThan(0.0011);
  expect(await second.notices()).toEqual([]);
  await second.press(' ');
  await second.pass(50 * frame);
  await second.press('3');
  await second.pass(80 * frame);
  await second.press(' ');
  const kept = (await second.cmi()).suspend_data;
  const { stage } = openingOf(kept.slice(kept.indexOf('#')), { language: 'en', palette: 'paper' }).opening;
  expect(stage.recorded?.inputs).toHaveLength(7);
  // Lived through here without a break, it comes to the same, happening by happening.
  expect(recordingOf(stage, sessionOf(stage)).told).toBe(stage.recorded?.told);
  expect((await second.cmi()).core.lesson_status).toBe('incomplete');
  await second.press(' ', '+', '+');
  await second.pass(110 * frame);
  expect((await second.cmi()).core).toMatchObject({ lesson_status: 'completed', score: { raw: '', min: '' } });
  expect(second.complaints).toEqual([]);
  await second.end();
});

test('garbage that a course kept is named and left out; what was visited is told as a share where a teacher chose so', async () => {
  const course = { completion: 'predicted', share: true } as const;
  const files = await packed({ course, address: '#stage=watch&seed=3&lang=nl&predict=matched:60', title: 'Kijk toe' });
  const visit = await inCourse(files, {
    suspend_data: 'visited=watch&predicted=#stage=watch&seed=blauw&run=!!&lang=nl&predict=matched:60',
  });
  expect(await visit.notices()).toEqual([expect.stringContaining('seed ‘blauw’'), expect.stringContaining('run ‘!!’')]);
  expect((await visit.notices()).join()).toMatch(/De cursus had/);
  expect((await visit.cmi()).core).toMatchObject({
    lesson_status: 'incomplete',
    score: { raw: '33', min: '0', max: '100' },
  });
  await visit.app.locator('.tabs button').last().click();
  await visit.pass(2 * frame);
  expect((await visit.cmi()).core).toMatchObject({ lesson_status: 'incomplete', score: { raw: '67' } });
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('where a prediction is asked for, it is done with that; taken up again, it says that the run is kept, and the prediction is not', async () => {
  const course = { completion: 'predicted', share: false } as const;
  const files = await packed({ course, address: '#stage=watch&lang=nl&predict=matched:60', title: 'Kijk toe' });
  const first = await inCourse(files);
  await first.app
    .getByRole('button', { name: /^Een hand erbij/ })
    .first()
    .click();
  await first.pass(2 * frame);
  expect((await first.cmi()).core.lesson_status).toBe('incomplete');
  await first.app.getByRole('button', { name: 'Vastzetten' }).click();
  await first.pass(2 * frame);
  expect((await first.cmi()).core).toMatchObject({ lesson_status: 'completed', score: { raw: '' } });
  await first.leaveApp();
  const kept = await first.cmi();
  await first.end();
  const second = await inCourse(files, kept);
  expect(await second.notices()).toEqual(['Je gaat verder waar je was. Wat je had voorspeld, is niet bewaard.']);
  expect((await second.cmi()).core.lesson_status).toBe('completed');
  expect(second.complaints).toEqual([]);
  await second.end();
});

test('what a course refuses is said once, in plain words, and life goes on', async () => {
  const visit = await inCourse(asBuilt());
  // Asked for something that is only its own to change, the run-time refuses.
  await visit.page.evaluate(() => {
    const { API } = globalThis as never as { API: Record<string, (element: string, value: string) => string> };
    API.LMSSetValue = (_, value) => API.lmsSetValue?.('cmi.core.student_id', value) ?? '';
  });
  for (let twice = 0; twice < 2; twice++) {
    await visit.press(' ');
    await visit.pass(30 * frame);
    await visit.press(' ');
  }
  expect(await visit.notices()).toEqual([
    'The course does not let one of the things it was told be changed. You can go on here as before, but it may not be kept there. (SCORM 403)',
  ]);
  await visit.page.evaluate(() => {
    const { API } = globalThis as never as { API: Record<string, unknown> };
    for (const name of ['LMSSetValue', 'LMSCommit', 'LMSGetLastError'])
      API[name] = () => {
        throw new Error('gone');
      };
  });
  await visit.press(' ');
  await visit.pass(30 * frame);
  await visit.press(' ');
  await visit.pass(2 * frame);
  expect((await visit.notices())[1]).toBe(
    'The course no longer answers. You can go on here as before, but it may not be kept there.',
  );
  expect(await visit.notices()).toHaveLength(2);
  expect((await visit.state()).at).toBeGreaterThan(1.4);
  expect(visit.complaints).toEqual([]);
  await visit.end();
});

test('its run-time is found beyond a page of another origin', async () => {
  const between = `<!doctype html><body><script>
    document.body.append(Object.assign(document.createElement('iframe'), { src: location.hash.slice(1) }));
  </script>`;
  const stranger = await serve({ pages: { '/between': between } });
  const course = { completion: 'finished', share: false } as const;
  const visit = await inCourse(
    await packed({ course, address: '#stage=be-the-caregiver&ends=20&at=20', title: 'Attune' }),
    {},
    `<script>document.body.append(Object.assign(document.createElement('iframe'),
      { src: '${stranger.origin}/between#' + location.origin + '/unpacked/attune.html' }));</script>`,
  );
  expect(await visit.notices()).toEqual([]);
  // What was over when it was packed, nobody has lived here.
  expect((await visit.cmi()).core.lesson_status).toBe('incomplete');
  expect(visit.complaints).toEqual([]);
  await visit.end();
  await stranger.close();
});

test('where a course only lets it be looked at, nothing counts', async () => {
  const course = { completion: 'opened', share: true } as const;
  const files = await packed({ course, address: '#stage=watch', title: 'Watch' });
  const visit = await inCourse(files, { core: { lesson_mode: 'browse' } });
  expect((await visit.cmi()).core).toMatchObject({ lesson_status: 'not attempted', score: { raw: '' } });
  expect(await visit.notices()).toEqual([]);
  await visit.end();
});

test('where there is no course around it, that is said once, and everything works', async () => {
  const alone = await serve({ pages: asBuilt() });
  const visit = await visitOf(browser, `${alone.origin}/unpacked/attune.html`);
  await visit.page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await visit.pass(4 * frame);
  const notices = () => visit.page.locator('.notices p').allTextContents();
  const said = 'This page was made for a course, but there is none around it. Everything works; nothing is kept.';
  expect(await notices()).toEqual([said]);
  const before = await visit.page.locator('.canvas-host').getAttribute('aria-label');
  for (let steps = 0; steps < 3; steps++) {
    await visit.page.keyboard.press('ArrowRight');
    await visit.pass(frame);
  }
  expect(await visit.page.locator('.canvas-host').getAttribute('aria-label')).not.toBe(before);
  expect(await notices()).toEqual([said]);
  expect(visit.complaints).toEqual([]);
  await visit.leave();
  await alone.close();
});

test('a workshop is told by the share of its steps, done at its last, and taken up at the step it was left at', async () => {
  const course = { completion: 'finished', share: true } as const;
  const files = await packed({ course, address: '#deck=workshop&lang=en', title: 'The workshop' });
  const first = await inCourse(files);
  const heading = (visit: Course) => visit.app.locator('.heading h1').textContent();
  await first.app.locator('.wall').waitFor();
  const atFirst = await heading(first);
  expect((await first.cmi()).core).toMatchObject({ lesson_status: 'incomplete', score: { raw: '9' } });
  await first.press('PageDown', 'PageDown');
  expect((await first.cmi()).core).toMatchObject({ lesson_status: 'incomplete', score: { raw: '18' } });
  const left = await heading(first);
  expect(left).not.toBe(atFirst);
  await first.leaveApp();
  const kept = await first.cmi();
  expect(first.complaints).toEqual([]);
  await first.end();

  const second = await inCourse(files, kept);
  await second.app.locator('.wall').waitFor();
  expect(await heading(second)).toBe(left);
  expect(await second.notices()).toEqual([]);
  await second.press('End');
  expect((await second.cmi()).core).toMatchObject({ lesson_status: 'completed', score: { raw: '27' } });
  expect(second.complaints).toEqual([]);
  await second.end();
});

/** What a teacher gets who asks for a package in the app, done once it was opened. */
async function made(visit: Visit, before: (visit: Visit) => Promise<void> = async () => undefined): Promise<Files> {
  const { page } = visit;
  await stands(page);
  await press(visit, 'e');
  await page.getByRole('tab', { name: 'For a course' }).click();
  await page.getByRole('radio', { name: 'once it has been opened' }).check();
  await before(visit);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the package' }).click(),
  ]);
  await page.getByText(/^attune-scorm\.zip is ready \(\d{3} kB\)\.$/).waitFor();
  expect(visit.complaints).toEqual([]);
  return unpacked(await readFile(await download.path()));
}

const address = '#stage=watch&scenario=slow&seed=12&set=calm:7&at=20&lang=en';

test('made in the app on a server, it opens what was on the screen, and tells how much was visited where that was asked for', async () => {
  const place = await serve();
  const visit = await visitOf(browser, `${place.origin}/`, { address });
  const files = await made(visit, async ({ page }) => {
    expect(await page.getByRole('radio', { name: 'once a session has been lived to its end' }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Also tell the course how much was visited' }).check();
  });
  await visit.leave();
  await place.close();
  const manifest = files['/unpacked/imsmanifest.xml'] ?? '';
  expect(manifest).toContain('<title>Attune: Watch</title>');
  expect(Object.keys(files)).toEqual(['/unpacked/imsmanifest.xml', '/unpacked/attune.html']);
  const course = await inCourse(files);
  expect(await course.state()).toMatchObject({ stage: 'watch', at: 20 });
  expect((await course.cmi()).suspend_data).toContain('seed=12&at=20&set=calm:7');
  expect((await course.cmi()).core).toMatchObject({ lesson_status: 'completed', score: { raw: '33' } });
  // Read as XML by a browser, the list has a page for its only item, and that page is there.
  const read = await course.page.evaluate((text) => {
    const list = new DOMParser().parseFromString(text, 'text/xml');
    const item = list.querySelector('item');
    const resource = [...list.querySelectorAll('resource')].find(
      (one) => one.getAttribute('identifier') === item?.getAttribute('identifierref'),
    );
    return {
      broken: list.querySelector('parsererror')?.textContent ?? null,
      version: list.querySelector('metadata > schemaversion')?.textContent,
      items: list.querySelectorAll('item').length,
      default:
        list.querySelector('organization')?.getAttribute('identifier') ===
        list.querySelector('organizations')?.getAttribute('default'),
      sco: resource?.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype'),
      href: resource?.getAttribute('href'),
    };
  }, manifest);
  expect(read).toEqual({ broken: null, version: '1.2', items: 1, default: true, sco: 'sco', href: 'attune.html' });
  expect(course.complaints).toEqual([]);
  await course.end();
});

test('made from the single file in a folder, without a network, it is a package too', async () => {
  const visit = await visitOf(browser, oneFile, { address, offline: true });
  const files = await made(visit);
  await visit.leave();
  const course = await inCourse(files);
  expect(await course.state()).toMatchObject({ stage: 'watch', at: 20 });
  expect((await course.cmi()).core).toMatchObject({ lesson_status: 'completed', score: { raw: '' } });
  expect(course.complaints).toEqual([]);
  await course.end();
});
