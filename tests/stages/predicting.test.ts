import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodEnough } from '../../src/scenarios/goodEnough';
import { settingsOf } from '../../src/scenarios/scenario';
import { lived } from '../../src/simulation/run';
import type { Segment, Trace } from '../../src/simulation/trace';
import { type Drawing, drawnAt, furthestApart, handlesOver, moved, stroked } from '../../src/stages/predicting/drawing';
import { bandOf, bands, endingOf } from '../../src/stages/predicting/options';
import {
  allHands,
  cleared,
  counted,
  emptyPrediction,
  handleMoved,
  isMade,
  locked,
  type Prediction,
  strokeBegun,
  strokeDrawn,
  takenBack,
} from '../../src/stages/predicting/prediction';

/** A life in which felt safety keeps still between the moments it is told to leap at. */
function leaping(...levels: readonly (readonly [at: number, level: number])[]): Trace {
  const [first] = lived({ settings: settingsOf(goodEnough), seed: 1, inputs: [] }, 0).trace.segments;
  if (!first) throw new Error('a run begins with a segment');
  const segments = levels.map(
    ([at, level]): Segment => ({ ...first, at, safety: { from: level, towards: level, rate: 0 } }),
  );
  return { segments, happenings: [] };
}

describe('a drawing', () => {
  const drawing: Drawing = [
    { at: 0, level: 0.6 },
    { at: 10, level: 0.8 },
    { at: 30, level: 0.4 },
  ];

  test('says a level for every moment: straight between two points, after the last as high as there', () => {
    expect(drawnAt(drawing, 0)).toBe(0.6);
    expect(drawnAt(drawing, 5)).toBeCloseTo(0.7, 12);
    expect(drawnAt(drawing, 25)).toBeCloseTo(0.5, 12);
    expect(drawnAt(drawing, 30)).toBe(0.4);
    expect(drawnAt(drawing, 500)).toBe(0.4);
  });

  test('is drawn over where a stroke passes, in either direction; the beginning is given and stays', () => {
    const over = [
      { at: 0, level: 0.6 },
      { at: 5, level: 0.2 },
      { at: 20, level: 0.3 },
      { at: 30, level: 0.4 },
    ];
    expect(stroked(drawing, { at: 5, level: 0.2 }, { at: 20, level: 0.3 })).toEqual(over);
    expect(stroked(drawing, { at: 20, level: 0.3 }, { at: 5, level: 0.2 })).toEqual(over);
    expect(stroked(drawing, { at: 15, level: 0.1 }, { at: 20, level: 0.2 })).toEqual([
      { at: 0, level: 0.6 },
      { at: 10, level: 0.8 },
      { at: 15, level: 0.1 },
      { at: 20, level: 0.2 },
      { at: 30, level: 0.4 },
    ]);
    expect(stroked(drawing, { at: 0, level: 0 }, { at: 40, level: 1 })).toEqual([
      { at: 0, level: 0.6 },
      { at: 40, level: 1 },
    ]);
  });

  test('gives way at a handle, less the nearer it comes to the handles beside it, and nowhere else', () => {
    const flat: Drawing = [0, 30, 60, 90].map((at) => ({ at, level: 0.5 }));
    const up = moved([...flat.slice(0, 2), { at: 45, level: 0.5 }, ...flat.slice(2)], handleAt(60), 0.7);
    expect(up).toEqual([
      { at: 0, level: 0.5 },
      { at: 30, level: 0.5 },
      { at: 45, level: 0.6 },
      { at: 60, level: 0.7 },
      { at: 90, level: 0.5 },
    ]);
  });

  test('moved at its first handle only goes on as high as there', () => {
    const line = moved([{ at: 0, level: 0.5 }], handleAt(30), 0.7);
    expect(line.map(({ at }) => at)).toEqual([0, 30]);
    expect(drawnAt(line, 180)).toBe(0.7);
  });

  test('stays in the order of time and within 0 and 1, whatever is done to it', () => {
    const place = fc.record({
      at: fc.integer({ min: 0, max: 180 }),
      level: fc.double({ min: -1, max: 2, noNaN: true }),
    });
    const nth = fc.integer({ min: 0, max: 5 });
    const step = fc.oneof(fc.tuple(place, place), fc.tuple(nth, fc.double({ min: -1, max: 2, noNaN: true })));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let line: Drawing = [{ at: 0, level: 0.5 }];
        for (const [one, other] of steps) {
          const handle = typeof one === 'number' ? handlesOver({ from: 0, until: 180 }, 6)[one] : undefined;
          if (handle && typeof other === 'number') line = moved(line, handle, other);
          else if (typeof one !== 'number' && typeof other !== 'number') line = stroked(line, one, other);
        }
        expect(line[0]).toEqual({ at: 0, level: 0.5 });
        for (const [index, { at, level }] of line.entries()) {
          expect(at).toBeGreaterThan(line[index - 1]?.at ?? -1);
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const handleAt = (at: number) => {
  const handle = handlesOver({ from: 0, until: 180 }, 6).find((each) => each.at === at);
  if (!handle) throw new Error(`no handle at ${at} s`);
  return handle;
};

describe('drawn and lived', () => {
  test('lie furthest apart where their difference is greatest', () => {
    // Lived: 0.5 for 60 s, then 0.9 until 120 s, then 0.4. Drawn: from 0.5 straight down to 0.2 at 120 s.
    const trace = leaping([0, 0.5], [60, 0.9], [120, 0.4]);
    const drawing = [
      { at: 0, level: 0.5 },
      { at: 120, level: 0.2 },
    ];
    const apart = furthestApart(drawing, trace, 180);
    // Just before 120 s it is 0.9 − 0.2; a 720th of 180 s is 0.25 s.
    expect(apart.at).toBe(119.75);
    expect(apart.came).toBe(0.9);
    expect(apart.drawn).toBeCloseTo(0.200625, 9);
  });

  test('where they are as far apart all along, the first moment is named', () => {
    const apart = furthestApart([{ at: 0, level: 0.2 }], leaping([0, 0.5]), 180);
    expect(apart).toEqual({ at: 0, drawn: 0.2, came: 0.5 });
  });
});

describe('what there is to choose from', () => {
  test.each([
    [0, 'hardlyEver'],
    [1 / 6, 'hardlyEver'],
    [0.17, 'aThird'],
    [1 / 3, 'aThird'],
    [0.41, 'aThird'],
    [0.42, 'half'],
    [0.5, 'half'],
    [0.62, 'half'],
    [0.63, 'threeQuarters'],
    [0.75, 'threeQuarters'],
    [0.88, 'almostAlways'],
    [1, 'almostAlways'],
  ] as const)('a share of %d falls in the band %s', (share, band) => {
    expect(bandOf(share)).toBe(band);
  });

  test('the bands lie in the order of the shares', () => {
    const shares = Array.from({ length: 1001 }, (_, index) => index / 1000);
    expect([...new Set(shares.map(bandOf))]).toEqual(bands);
  });

  test('felt safety ends about the same where the difference hardly shows', () => {
    expect(endingOf(0.6, 0.65)).toBe('same');
    expect(endingOf(0.6, 0.55)).toBe('same');
    expect(endingOf(0.6, 0.66)).toBe('higher');
    expect(endingOf(0.6, 0.54)).toBe('lower');
  });
});

describe('a prediction', () => {
  const predicted = (...changes: readonly ((prediction: Prediction) => Prediction)[]): Prediction =>
    changes.reduce((prediction, change) => change(prediction), emptyPrediction({ at: 0, level: 0.5 }));
  const stroke = [strokeBegun({ at: 30, level: 0.5 }), strokeDrawn({ at: 30, level: 0.5 }, { at: 60, level: 0.8 })];

  test('is made once something was drawn, or one hand was counted', () => {
    expect(isMade('drawing', predicted())).toBe(false);
    expect(isMade('drawing', predicted(...stroke))).toBe(true);
    expect(isMade('choice', predicted(...stroke))).toBe(false);
    expect(isMade('choice', predicted(counted('half', 1)))).toBe(true);
    expect(isMade('choice', predicted(counted('half', 1), counted('half', 0)))).toBe(false);
  });

  test('is taken back stroke by stroke, and cleared as a whole', () => {
    const two = predicted(...stroke, handleMoved(handleAt(90), 0.3));
    expect(takenBack(two).drawing).toEqual(predicted(...stroke).drawing);
    expect(takenBack(takenBack(two)).drawing).toEqual(predicted().drawing);
    expect(takenBack(predicted())).toEqual(predicted());
    expect(cleared(two).drawing).toEqual(predicted().drawing);
    expect(takenBack(cleared(two)).drawing).toEqual(two.drawing);
  });

  test('counts whole hands, none below nothing, and all of them together', () => {
    const room = predicted(
      counted('half', 12),
      counted('aThird', 7.4),
      counted('hardlyEver', -3),
      counted('aThird', Number.NaN),
    );
    expect(room.hands).toEqual({ half: 12, aThird: 0, hardlyEver: 0 });
    expect(allHands('choice', predicted(counted('half', 12), counted('aThird', 7), counted('higher', 5)))).toBe(19);
  });

  test('once locked, does not change any more', () => {
    const whole = predicted(...stroke, counted('half', 3), locked);
    for (const change of [...stroke, handleMoved(handleAt(90), 0.3), takenBack, cleared, counted('half', 9)])
      expect(change(whole)).toBe(whole);
  });
});
