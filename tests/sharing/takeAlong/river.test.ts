import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/look/palettes';
import type { Picture } from '../../../src/scene/picture';
import { broken } from '../../../src/sharing/takeAlong/pictureSheet';
import { axesOf, riverFile } from '../../../src/sharing/takeAlong/riverFile';
import { arousalAt, safetyAt, type Trace } from '../../../src/simulation/trace';
import { sessionOf } from '../../../src/stages/opening';
import { stageAsLived } from '../../../src/stages/recording';
import type { Session } from '../../../src/stages/session';
import type { Stage } from '../../../src/stages/stage';
import { phaseNames, phasesOf } from '../../../src/stages/strain';
import { languages } from '../../../src/text/languages';
import { textsFor } from '../../../src/text/texts';
import { differs, fourRoads, open, stages } from '../fourRoads';

const link = 'https://example.org/attune/#stage=watch&seed=4&at=60';
const called = { name: 'A', short: 'A', happened: '' };

function pictureOf(stage: Stage, session: Session): Picture {
  const phases = phasesOf(stage);
  const { beside } = session.road();
  return {
    ...{ trace: session.run().trace, at: session.at(), ghosts: session.ghosts(), speed: 1, still: false },
    phases: phases ? phaseNames.map((name) => ({ name, at: phases[name] })) : [],
    twin: beside && { trace: beside.trace, a: called, b: called, differs: '' },
  };
}

function fileOf(
  stage: Stage,
  session: Session,
  language: (typeof languages)[number] = 'en',
  palette: (typeof palettes)[number] = 'paper',
) {
  const taken = { stage: stageAsLived(stage, session), session, differing: differs(stage), link, language };
  return riverFile(taken, pictureOf(stage, session), palette);
}

/** Reads it as XML is read: every element that is opened is closed, in its order. @returns how deep it goes. */
function wellFormed(text: string): number {
  const open: string[] = [];
  let deepest = 0;
  const body = text.replace(/^<\?xml[^>]*\?>\n/, '');
  const left = body.replace(
    /<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>/g,
    (_, closes, name, _attributes, ends) => {
      if (closes) expect(open.pop()).toBe(name);
      else if (!ends) open.push(name);
      deepest = Math.max(deepest, open.length);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(left).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
  return deepest;
}

/** @returns the points of a line; of arousal's, those of the paper under it, which runs on where the line is hollow. */
function pointsIn(text: string, id: string): readonly (readonly [number, number])[] {
  const [own = ''] = text.match(new RegExp(`<polyline[^>]*id="${id}"[^>]*>|<g id="${id}">.*?</g>`)) ?? [];
  const lines = [...own.matchAll(/<polyline points="([^"]*)"[^>]*>/g)];
  const wanted = lines.length > 1 ? lines.filter(([line]) => line.includes('opacity="0.65"')) : lines;
  return wanted.flatMap(([, points = '']) =>
    points.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]),
  );
}

describe('the river as a file', () => {
  test.each(stages)(
    'of a life %s is well-formed in every language and palette, says what was run, and opens it',
    (_, stage) => {
      const session = fourRoads(stage);
      for (const language of languages)
        for (const palette of palettes) {
          const text = fileOf(stage, session, language, palette);
          expect(wellFormed(text)).toBeGreaterThan(2);
          expect(text).toContain(link.replaceAll('&', '&amp;'));
          expect(text).toContain(textsFor(language).labels.window);
          expect(text).not.toMatch(/NaN|undefined|Infinity/);
        }
    },
  );

  test('draws both lines where the trace has them, by the scale of its axes', () => {
    const stage: Stage = { ...open, ends: 600 };
    const session = sessionOf({ ...stage, at: 140 });
    const text = fileOf(stage, session);
    const axes = axesOf(textsFor('en').labels, false);
    const at = session.at();
    const { trace } = session.run();
    const agree = (id: string, course: 'arousal' | 'safety', level: (trace: Trace, at: number) => number) => {
      const points = pointsIn(text, id);
      expect(points.length).toBeGreaterThan(3);
      for (const [x, y] of points) {
        // Arousal leaps at a fright: there the line stands upright.
        const near = [-0.02, 0, 0.02].map((by) =>
          axes[course].y(level(trace, Math.min(at, Math.max(0, at + (x - axes.nowX) / axes.perSecond + by)))),
        );
        expect(Math.min(...near) - 0.5).toBeLessThanOrEqual(y);
        expect(Math.max(...near) + 0.5).toBeGreaterThanOrEqual(y);
      }
      const last = points.at(-1);
      expect(last?.[0]).toBeCloseTo(axes.nowX, 1);
      expect(last?.[1]).toBeCloseTo(axes[course].y(level(trace, at)), 1);
    };
    agree('felt-safety-line', 'safety', safetyAt);
    agree('arousal-line', 'arousal', arousalAt);
  });

  test('has what was changed standing over it; what a visitor wrote cannot break it', () => {
    const stage: Stage = { ...open, changes: { calm: 7.5 } };
    const session = fourRoads(stage);
    session.name(session.road(), '<script>"&\u0000');
    const text = fileOf(stage, session);
    wellFormed(text);
    expect(text).toContain('Calm between needs 7.5 (was 5)');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script');
    expect(fileOf(stage, session, 'nl')).toContain('7,5');
  });

  test('breaks long lines between words, and words that are too long', () => {
    expect(broken('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(broken('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(broken('', 4)).toEqual([]);
  });
});
