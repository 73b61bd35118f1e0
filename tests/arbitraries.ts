/** Random dyads: settings within their ranges, seeds, and what a person may do at any moment. */
import fc from 'fast-check';
import { parameterNames, parameters, type Values } from '../src/model/parameters';
import type { Caregiver, Decider, Procedure, Settings } from '../src/model/settings';
import { responses, signals } from '../src/model/signals';
import type { InputEvent } from '../src/model/words';

const value = (name: keyof Values): fc.Arbitrary<number> => {
  const [min, max] = parameters[name].range;
  return min === max ? fc.constant(min) : fc.double({ min, max, noNaN: true });
};

const drawnValues: fc.Arbitrary<Values> = fc
  .record(
    Object.fromEntries(parameterNames.map((name) => [name, value(name)])) as Record<keyof Values, fc.Arbitrary<number>>,
  )
  .map((values) => ({
    ...values,
    windowAtStart: Math.min(values.windowMost, Math.max(values.windowLeast, values.windowAtStart)),
  }));

const milliseconds = (until: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: until * 1000 }).map((ms) => ms / 1000);

const deciders = fc.constantFrom<Decider>({ by: 'person' }, { by: 'policy' });

/** Remembered episodes, answered or not, in whichever way. */
const recollection: fc.Arbitrary<Decider> = fc.record({
  by: fc.constant('recollection' as const),
  episodes: fc.array(
    fc.record({
      asked: fc.constantFrom(...signals),
      answers: fc.array(
        fc.record({
          after: fc.double({ min: 0, max: 20, noNaN: true }),
          need: fc.constantFrom(...signals),
          response: fc.constantFrom(...responses),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const decider = fc.oneof({ weight: 3, arbitrary: deciders }, { weight: 1, arbitrary: recollection });

const caregiver: fc.Arbitrary<Caregiver> = fc.record({
  called: fc.constantFrom(null, 'slow', 'attuned'),
  decides: decider,
  wrongAnswers: fc.constantFrom(null, 'tooMuch' as const, 'tooLittle' as const),
  values: fc.record({ firstFits: value('firstFits'), attentiveFor: value('attentiveFor') }, { requiredKeys: [] }),
});

const procedureStep = (until: number): fc.Arbitrary<Procedure> =>
  fc.oneof(
    milliseconds(until).map((at) => ({ at, does: 'turnStill' }) as const),
    milliseconds(until).map((at) => ({ at, does: 'turnBack' }) as const),
    fc.record({
      at: milliseconds(until),
      does: fc.constant('frighten' as const),
      size: fc.constantFrom('small' as const, 'large' as const),
    }),
    fc.record({
      at: milliseconds(until),
      does: fc.constant('handOver' as const),
      to: caregiver,
    }),
  );

export const settings = (until: number): fc.Arbitrary<Settings> =>
  fc.record({
    values: drawnValues,
    decides: decider,
    wrongAnswers: fc.constantFrom(null, 'tooMuch' as const, 'tooLittle' as const),
    procedure: fc.array(procedureStep(until), { maxLength: 4 }).map((steps) => [...steps].sort((a, b) => a.at - b.at)),
  });

export const inputs = (until: number): fc.Arbitrary<readonly InputEvent[]> =>
  fc
    .array(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc.record({
            type: fc.constant('respond' as const),
            at: milliseconds(until),
            response: fc.constantFrom(...responses),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            type: fc.constant('fright' as const),
            at: milliseconds(until),
            size: fc.constantFrom('small' as const, 'large' as const),
          }),
        },
        { weight: 1, arbitrary: fc.record({ type: fc.constant('holdBack' as const), at: milliseconds(until) }) },
        {
          weight: 1,
          arbitrary: fc.record({ type: fc.constant('handOver' as const), at: milliseconds(until), to: caregiver }),
        },
      ),
      { maxLength: 60 },
    )
    .map((events) => [...events].sort((a, b) => a.at - b.at));

export const seed = fc.integer({ min: 0, max: 2 ** 31 });
