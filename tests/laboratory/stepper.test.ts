import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, assign, createActor, createMachine, fromPromise, raise, sendTo } from 'xstate';
import { createStepper } from '../../src/laboratory/engine/stepper';

/** A life of four bits, which acts turn and guards read, and of all that was done in it. */
interface Bits {
  readonly bits: boolean[];
  readonly done: string[];
}

const four = [0, 1, 2, 3] as const;

const does = (i: number) => (life: Bits, told: (what: string) => void, params: unknown, event: { type: string }) => {
  life.bits[i] = !life.bits[i];
  life.done.push(`act ${i} ${JSON.stringify(params ?? null)} ${event.type}`);
  told(`${i}`);
};

const vocabulary = {
  acts: Object.fromEntries(four.map((i) => [`act${i}`, does(i)])),
  guards: Object.fromEntries(four.map((i) => [`guard${i}`, (life: Bits) => life.bits[i] === true])),
};

const implementations = {
  actions: {
    ...Object.fromEntries(
      four.map((i) => [
        `act${i}`,
        assign(({ context, event }, params) => {
          const life = structuredClone(context) as Bits;
          does(i)(life, () => {}, params, event);
          return life;
        }),
      ]),
    ),
    raise0: raise({ type: 'inner0' }),
    raise1: raise({ type: 'inner1' }),
  },
  guards: Object.fromEntries(four.map((i) => [`guard${i}`, ({ context }: { context: Bits }) => context.bits[i]])),
};

const act = fc.oneof(
  fc.constantFrom(...four).map((i) => `act${i}`),
  fc.record({ type: fc.constantFrom(...four).map((i) => `act${i}`), params: fc.record({ n: fc.integer() }) }),
);
const acts = fc.array(act, { maxLength: 2 });
const guard = fc.option(
  fc.constantFrom(...four).map((i) => `guard${i}`),
  { nil: undefined },
);
const raised = fc.array(fc.constantFrom('raise0', 'raise1'), { maxLength: 2 });

/** Three states side by side. Only what comes from outside raises, and `always` leads onwards only, so that all ends. */
const region = (inner: fc.Arbitrary<object>): fc.Arbitrary<object> => {
  const target = fc.constantFrom('a', 'b', 'c', undefined);
  const transition = (actions: fc.Arbitrary<unknown[]>) =>
    fc.array(fc.record({ guard, target, reenter: fc.boolean(), actions }), { maxLength: 2 });
  const outer = transition(fc.tuple(acts, raised).map(([first, then]) => [...first, ...then]));
  const on = fc.record({ outer0: outer, outer1: outer, inner0: transition(acts), inner1: transition(acts) });
  const state = fc.record({ entry: acts, exit: acts, on });
  const onwards = (to: string) => fc.record({ guard, target: fc.constant(to), actions: acts });
  return fc
    .record({ a: state, b: state, c: state, inner, aToB: fc.option(onwards('b')), bToC: fc.option(onwards('c')) })
    .map(({ a, b, c, inner, aToB, bToC }) => ({
      initial: 'a',
      states: {
        a: { ...a, ...(aToB && { always: aToB }) },
        b: { ...b, ...inner, ...(bToC && { always: bToC }) },
        c,
      },
    }));
};

const flat = region(fc.constant({}));
const parallel = fc.record({ x: flat, y: flat }).map((states) => ({ type: 'parallel', states }));
const configuration = fc.record({ first: region(parallel), second: region(flat) }).map((states) => ({
  ...{ type: 'parallel', states },
  context: { bits: [false, true, false, true], done: [] },
}));
const events = fc.array(fc.constantFrom('outer0', 'outer1', 'unheard'), { maxLength: 30 });

const born = (): Bits => ({ bits: [false, true, false, true], done: [] });

describe('a stepper', () => {
  test('walks through any statechart of named acts and guards as xstate does', () => {
    fc.assert(
      fc.property(configuration, fc.array(events, { minLength: 1, maxLength: 4 }), (configuration, lives) => {
        const machine: AnyStateMachine = createMachine(configuration as never, implementations as never);
        const stepper = createStepper<Bits, { type: string }, string>(machine, vocabulary);
        for (const events of lives) {
          const actor = createActor(machine).start();
          const life = born();
          let now = stepper.begin(life, () => {});
          for (const type of events) {
            actor.send({ type });
            now = stepper.step(now, life, () => {}, { type });
            expect({ value: now.value, life }).toEqual({
              value: actor.getSnapshot().value,
              life: actor.getSnapshot().context,
            });
          }
        }
      }),
      { numRuns: 1500, endOnFailure: true },
    );
  });

  const actions = {
    send: sendTo('other', { type: 'x' }),
    later: raise({ type: 'x' }, { delay: 1 }),
    raiseSome: raise(() => ({ type: 'x' })),
  };
  test.each<[because: string, configuration: object]>([
    ['invokes an actor', { invoke: { src: fromPromise(async () => 1) } }],
    ['waits for a timer', { after: { 1000: { actions: 'act0' } } }],
    ['is final', { initial: 'a', states: { a: { type: 'final' } } }],
    ['remembers its history', { initial: 'a', states: { a: {}, h: { type: 'history' } } }],
    ['has a guard without a name', { on: { x: { guard: () => true, actions: 'act0' } } }],
    ['has a guard with params (guard0)', { on: { x: { guard: { type: 'guard0', params: { n: 1 } } } } }],
    ['has a guard that is not in the vocabulary (other)', { always: { guard: 'other', actions: 'act0' } }],
    ['has an action without a name', { entry: () => {} }],
    ['has an action without a name', { on: { x: { actions: raise({ type: 'y' }) } } }],
    ['has an action without a name', { initial: { target: 'a', actions: assign({}) }, states: { a: {} } }],
    ['params are worked out on the way (act0)', { exit: { type: 'act0', params: () => ({ n: 1 }) } }],
    ['neither in the vocabulary nor raises a plain event (unknown)', { entry: 'unknown' }],
    ['neither in the vocabulary nor raises a plain event (send)', { entry: 'send' }],
    ['neither in the vocabulary nor raises a plain event (later)', { entry: 'later' }],
    ['neither in the vocabulary nor raises a plain event (raiseSome)', { entry: 'raiseSome' }],
  ])('refuses a statechart that %s', (because, configuration) => {
    const machine = createMachine(configuration as never, { ...implementations, actions } as never);
    expect(() => createStepper(machine, vocabulary)).toThrow(because);
  });
});
