import { describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, type AnyStateNode, createActor, type InspectionEvent } from 'xstate';
import { dyad } from '../../src/model/dyad';
import type { Happening, Phase } from '../../src/model/happenings';
import type { Life } from '../../src/model/life';
import { type Values, valuesWith } from '../../src/model/parameters';
import type { Procedure, Settings } from '../../src/model/settings';
import { fitting, type Response, type Signal } from '../../src/model/signals';
import { attuned } from '../../src/scenarios/attuned';
import { caregiverOf } from '../../src/scenarios/scenario';
import { createClock } from '../../src/simulation/clock';
import { createRun, lived, type Run } from '../../src/simulation/run';
import { segmentAt } from '../../src/simulation/trace';

/** A child met by a person, so that only what a test does happens to it. */
const byHand = (values: Partial<Values> = {}, procedure: readonly Procedure[] = []): Settings => ({
  values: valuesWith(values),
  decides: { by: 'person' },
  wrongAnswers: null,
  procedure,
});

const begun = (settings: Settings, seed = 1): Run => createRun({ settings, seed, inputs: [] });

/** Lives on until the child asks for this, met at once whenever it asks for something else. */
function askedFor(need: Signal, values: Partial<Values> = {}, procedure: readonly Procedure[] = []): Run {
  const run = begun(byHand(values, procedure));
  while (run.life().episode?.need !== need) {
    const { episode, due } = run.life();
    if (episode && !Number.isFinite(due.responseEnds)) give(run, fitting[episode.need]);
    run.step(7200);
  }
  if (Number.isFinite(run.life().due.responseEnds)) run.advanceTo(run.life().due.responseEnds);
  return run;
}

const give = (run: Run, response: Response): void => run.give({ type: 'respond', response });

function untilPhase(run: Run, phase: Phase): Run {
  while (run.life().phase !== phase) {
    if (run.now() > 7200) throw new Error(`${phase} was not reached`);
    run.step(7300);
  }
  return run;
}

const last = <T extends Happening['type']>(run: Run, type: T): Extract<Happening, { type: T }> => {
  const found = run.trace.happenings.findLast((happening) => happening.type === type);
  if (!found) throw new Error(`no ${type} happened`);
  return found as Extract<Happening, { type: T }>;
};

const levels = ({ arousal, safety, window, availability, reparability }: Life) => ({
  ...{ arousal: arousal.from, safety: safety.from },
  ...{ window, availability, reparability },
});

/** Every state below a node, by its path. */
const below = (node: AnyStateNode): readonly string[] =>
  Object.values(node.states).flatMap((state: AnyStateNode) => [state.path.join('.'), ...below(state)]);

/** Lives a run and notes every state it goes through. */
function livedWatched(settings: Settings, until: number, reached: Set<string>): void {
  const actor = createActor(dyad, { input: { settings, seed: 1 }, inspect: noting(reached) });
  actor.start();
  createClock({ life: () => actor.getSnapshot().context, send: (event) => actor.send(event) }).advanceTo(until);
}

/** Notes every state of every microstep. */
const noting = (reached: Set<string>) => (event: InspectionEvent) => {
  if (event.type !== '@xstate.microstep') return;
  for (const node of (event.snapshot as AnyMachineSnapshot)._nodes) reached.add(node.path.join('.'));
};

describe('the statechart', () => {
  test('every state is reached', () => {
    const reached = new Set<string>();
    const settings = byHand({}, [
      { at: 300, does: 'turnStill' },
      { at: 420, does: 'turnBack' },
    ]);
    const actor = createActor(dyad, {
      input: { settings, seed: 3 },
      inspect: noting(reached),
    });
    actor.start();
    const clock = createClock({ life: () => actor.getSnapshot().context, send: (event) => actor.send(event) });
    const responses = ['hold', 'encourage', 'mirror', 'giveSpace', 'play'] as const;
    // Answers come and stay away in turns, so that calls, cries, silence and repairs all happen.
    for (let at = 9; at < 900; at += 1.3)
      if (Math.floor(at / 60) % 2 === 0 || at > 440) {
        const { episode, phase } = actor.getSnapshot().context;
        const fits = at % 7 < 3 && episode && phase !== 'soothing';
        const response = fits ? fitting[episode.need] : (responses[Math.floor(at) % 5] ?? 'hold');
        clock.input({ type: 'respond', at, response });
      }
    const called = { ...byHand({ attentiveFor: 5, awayFor: 5 }), decides: { by: 'policy' } } as const;
    livedWatched(called, 60, reached);
    expect(below(dyad.root).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('the phase in the context is the state the chart is in', () => {
    const actor = createActor(dyad, { input: { settings: { ...byHand(), decides: { by: 'policy' } }, seed: 5 } });
    actor.start();
    const clock = createClock({ life: () => actor.getSnapshot().context, send: (event) => actor.send(event) });
    const phaseOf: Readonly<Record<string, Phase>> = { calming: 'selfSoothing', settledAlone: 'settledAlone' };
    for (let at = 0; at < 300; at += 0.25) {
      clock.advanceTo(at);
      const { value, context } = actor.getSnapshot();
      const state = typeof value.child === 'string' ? value.child : Object.entries(value.child)[0];
      const [outer, inner] = typeof state === 'string' ? [state] : (state ?? []);
      const named = outer === 'contact' ? String(inner) : outer === 'selfSoothing' ? phaseOf[String(inner)] : outer;
      expect(context.phase).toBe(named);
    }
  });
});

describe('an episode', () => {
  test('is met by a fitting answer, however late, as long as the child has not cried', () => {
    const run = askedFor('comfort');
    run.advanceTo(run.now() + 4);
    give(run, 'hold');
    expect(untilPhase(run, 'engaged').life().episode).toBeNull();
    expect(last(run, 'contact').episode).toMatchObject({ end: 'met', mismatchAt: null, asked: 'comfort' });
  });

  test('is repaired by a fitting answer after one that did not fit, and the mismatch keeps its start', () => {
    const run = askedFor('share');
    give(run, 'giveSpace');
    const mismatch = run.now();
    run.advanceTo(mismatch + 2);
    give(run, 'hold');
    run.advanceTo(mismatch + 4);
    give(run, 'mirror');
    untilPhase(run, 'engaged');
    expect(last(run, 'contact').episode).toMatchObject({ end: 'repaired', mismatchAt: mismatch });
    expect(last(run, 'contact').episode?.answers.map(({ fit }) => fit)).toEqual([-0.8, -0.3, 1]);
  });

  test('a near answer is a mismatch too', () => {
    const run = askedFor('share');
    give(run, 'play');
    expect(last(run, 'mismatch')).toMatchObject({ by: 'misfit', at: run.now() });
  });

  test('having had to cry is a mismatch from the signal on, and the wish has become one for comfort', () => {
    const run = askedFor('explore', { availabilityAtStart: 0.9, reparabilityAtStart: 0.6 });
    const signalAt = run.life().episode?.signalAt;
    while (run.life().episode?.loudness !== 'cry') run.step(7200);
    expect(last(run, 'mismatch')).toMatchObject({ by: 'cry', since: signalAt });
    expect(run.life().episode).toMatchObject({ asked: 'explore', need: 'comfort', mismatchAt: signalAt });
    give(run, 'hold');
    untilPhase(run, 'engaged');
    const { episode } = last(run, 'contact');
    expect(episode).toMatchObject({ end: 'repaired', mismatchAt: signalAt });
    expect(episode?.answers).toHaveLength(1);
  });

  test('is given up once hope has run out, and then nothing more is learned from it', () => {
    const run = untilPhase(askedFor('play'), 'withdrawn');
    const learned = levels(run.life());
    expect(last(run, 'gaveUp').episode).toMatchObject({ end: 'givenUp', fittedAt: null });
    run.advanceTo(run.now() + 5);
    give(run, fitting[run.life().lastNeed ?? 'comfort']);
    untilPhase(run, 'engaged');
    const after = levels(run.life());
    expect(last(run, 'contact').episode).toBeNull();
    expect(after.availability).toBe(learned.availability);
    expect(after.reparability).toBe(learned.reparability);
    expect(after.window).toBe(learned.window);
  });

  test('loudness is a latch: once called, called, until the episode ends', () => {
    const run = askedFor('rest', { availabilityAtStart: 0.9 });
    while (run.life().episode?.loudness !== 'call') run.step(7200);
    expect(last(run, 'louder')).toMatchObject({ loudness: 'call' });
    // By definition of the call: a third of the half-window above the middle, exactly.
    expect(run.life().arousal.from).toBe(50 + run.life().settings.values.callAt * run.life().window);
  });
});

describe('in the other’s arms', () => {
  /** A child that cried and was taken up, still outside its window. */
  function soothing(): Run {
    const run = askedFor('comfort', { availabilityAtStart: 0.9, reparabilityAtStart: 0.6 });
    while (run.life().episode?.loudness !== 'cry') run.step(7200);
    run.advanceTo(run.now() + 6);
    give(run, 'hold');
    expect(run.life().phase).toBe('soothing');
    run.advanceTo(run.now() + 1.3);
    return run;
  }

  test('contact begins at the edge of the window, not before', () => {
    const run = untilPhase(soothing(), 'engaged');
    const { arousal, window } = segmentAt(run.trace, run.now() - 1e-6);
    expect(run.life().arousal.from).toBe(50 + window);
    expect(arousal.from).toBeGreaterThan(50 + window);
  });

  test('what comes near changes nothing; what misses makes it ask again, in the same episode', () => {
    const near = soothing();
    give(near, 'mirror');
    expect(near.life().phase).toBe('soothing');
    const missed = soothing();
    const number = missed.life().episode?.number;
    give(missed, 'giveSpace');
    expect(missed.life().phase).toBe('signalling');
    expect(missed.life().episode).toMatchObject({ number, fittedAt: null });
  });

  test('a face that goes still makes it ask again', () => {
    const run = askedFor('comfort', { availabilityAtStart: 0.9, reparabilityAtStart: 0.6 });
    while (run.life().episode?.loudness !== 'cry') run.step(7200);
    const still = createRun({
      settings: { ...run.recipe.settings, procedure: [{ at: run.now() + 4, does: 'turnStill' }] },
      seed: 1,
      inputs: [...run.recipe.inputs, { type: 'respond', at: Math.ceil(run.now() * 1000) / 1000 + 2, response: 'hold' }],
    });
    still.advanceTo(run.now() + 3);
    expect(still.life().phase).toBe('soothing');
    still.advanceTo(run.now() + 4);
    expect(still.life().phase).toBe('signalling');
    expect(still.life().episode?.misfit).toBeNull();
  });
});

describe('where nothing is asked', () => {
  test.each<Response>(['hold', 'play'])(
    '%s comes too near: the child asks for rest at once, in mismatch',
    (response) => {
      const run = begun(byHand());
      give(run, response);
      expect(run.life().episode).toMatchObject({ need: 'rest', cause: 'intrusion', mismatchAt: 0 });
      expect(last(run, 'signal')).toMatchObject({ cause: 'intrusion' });
    },
  );

  test.each<Response>(['mirror', 'encourage', 'giveSpace'])('%s changes nothing in contact', (response) => {
    const run = begun(byHand());
    const before = levels(run.life());
    give(run, response);
    expect(run.life().phase).toBe('engaged');
    expect(levels(run.life())).toEqual(before);
  });

  test('a welcome reaches a child that settles by itself, without an episode', () => {
    const run = untilPhase(untilPhase(askedFor('play'), 'withdrawn'), 'selfSoothing');
    const before = levels(run.life());
    give(run, 'mirror');
    expect(['soothing', 'engaged']).toContain(run.life().phase);
    untilPhase(run, 'engaged');
    expect(last(run, 'contact').episode).toBeNull();
    expect(levels(run.life()).availability).toBe(before.availability);
  });
});

describe('a press', () => {
  test('while a response lasts is refused, and changes nothing at all', () => {
    const pressed = askedFor('share');
    give(pressed, 'play');
    const alone = createRun({ ...pressed.recipe, inputs: [...pressed.recipe.inputs] });
    pressed.advanceTo(pressed.now() + 0.5);
    give(pressed, 'mirror');
    expect(last(pressed, 'refused')).toMatchObject({ response: 'mirror', because: 'stillResponding' });
    pressed.advanceTo(120);
    alone.advanceTo(120);
    expect(pressed.trace.segments).toEqual(alone.trace.segments);
  });

  test('towards a still face is refused, and the child’s next signals are in mismatch from their start', () => {
    const run = begun(byHand({}, [{ at: 1, does: 'turnStill' }]));
    run.advanceTo(1);
    expect(run.life().episode).toMatchObject({ need: 'share', cause: 'stillFace', mismatchAt: 1 });
    give(run, 'mirror');
    expect(last(run, 'refused')).toMatchObject({ because: 'stillFace' });
    expect(run.life().episode?.answers).toEqual([]);
  });
});

describe('a fright', () => {
  test('in contact makes the child come for comfort; a cry from fright alone is no mismatch', () => {
    const run = begun(byHand());
    run.give({ type: 'fright', size: 'large' });
    expect(run.life().episode).toMatchObject({ need: 'comfort', cause: 'fright', loudness: 'cry', mismatchAt: null });
    // By hand: 50 + 1.2 × 18.
    expect(run.life().arousal.from).toBeCloseTo(71.6, 12);
    give(run, 'hold');
    untilPhase(run, 'engaged');
    expect(last(run, 'contact').episode).toMatchObject({ end: 'met' });
  });

  test('does not reach a withdrawn child, and that is told', () => {
    const run = untilPhase(askedFor('play'), 'withdrawn');
    run.give({ type: 'fright', size: 'small' });
    expect(run.life().phase).toBe('withdrawn');
    expect(last(run, 'fright')).toMatchObject({ felt: false });
  });
});

describe('a child without hope', () => {
  const hopeless = { availabilityAtStart: 0.1, reparabilityAtStart: 0 } as const;

  test('still gives its cue, and withdraws where it would have called', () => {
    const run = untilPhase(begun(byHand(hopeless)), 'withdrawn');
    const { episode } = last(run, 'gaveUp');
    expect(run.trace.happenings.some(({ type }) => type === 'louder')).toBe(false);
    expect(episode.endedAt).toBeGreaterThan(episode.signalAt);
    expect(episode.mismatchAt).toBeNull();
  });

  test('strained from the start, keeps its cue for two seconds', () => {
    const run = begun(byHand(hopeless));
    run.give({ type: 'fright', size: 'small' });
    const { signalAt } = run.life().episode ?? { signalAt: Number.NaN };
    untilPhase(run, 'withdrawn');
    expect(run.now() - signalAt).toBeCloseTo(2, 9);
  });
});

describe('a caregiver', () => {
  const few = { availabilityAtStart: 0.2, reparabilityAtStart: 0.05, calm: 60 } as const;

  test('who takes over while the child is in arms has nothing to answer', () => {
    const procedure = [
      { at: 1, does: 'frighten', size: 'large' },
      { at: 5.5, does: 'handOver', to: { called: 'other', decides: { by: 'policy' }, wrongAnswers: null, values: {} } },
    ] as const;
    for (let seed = 1; seed <= 40; seed++) {
      const settings = byHand({ calm: 60 }, procedure);
      const run = createRun({ settings, seed, inputs: [{ type: 'respond', at: 2, response: 'hold' }] });
      run.advanceTo(5.5);
      if (run.life().phase === 'soothing') expect(run.life().due.respond).toBe(Number.POSITIVE_INFINITY);
      run.advanceTo(120);
      expect(run.now()).toBe(120);
    }
  });

  test('who takes over by hand answers the signal that stands, and the same again when replayed', () => {
    const run = begun(byHand({}));
    untilPhase(run, 'signalling');
    run.give({ type: 'handOver', to: caregiverOf(attuned) });
    expect(run.trace.happenings.at(-1)).toMatchObject({ type: 'handedOver', to: 'attuned', at: run.now() });
    expect(run.life().settings.decides).toEqual({ by: 'policy' });
    untilPhase(run, 'engaged');
    run.advanceTo(120);
    expect(run.trace.happenings.filter(({ type }) => type === 'gaveUp')).toEqual([]);
    expect(lived(run.recipe, 120).trace).toEqual(run.trace);
  });

  test('answering from memory keeps to the episode remembered, also when the child has given up meanwhile', () => {
    const episodes = [
      {
        asked: 'comfort',
        answers: [
          { after: 1, need: 'comfort', response: 'play' },
          { after: 19, need: 'comfort', response: 'hold' },
        ],
      },
      { asked: 'share', answers: [] },
    ] as const;
    const settings: Settings = {
      ...byHand(few, [{ at: 1, does: 'frighten', size: 'small' }]),
      decides: { by: 'recollection', episodes },
    };
    const run = createRun({ settings, seed: 1, inputs: [] });
    run.advanceTo(60);
    expect(run.trace.happenings.some(({ type }) => type === 'gaveUp')).toBe(true);
    const given = run.trace.happenings.flatMap((happening) =>
      happening.type === 'response' ? [happening.response] : [],
    );
    expect(given.slice(0, 2)).toEqual(['play', 'hold']);
  });

  test('who turns back after a still face comes, also where the child has begun to soothe itself meanwhile', () => {
    const still = createRun({
      settings: { ...byHand(few, [{ at: 1, does: 'turnStill' }]), decides: { by: 'policy' } },
      seed: 1,
      inputs: [],
    });
    const recovers = untilPhase(still, 'selfSoothing').now();
    const procedure = [
      { at: 1, does: 'turnStill' },
      { at: recovers - 0.3, does: 'turnBack' },
    ] as const;
    const run = createRun({ settings: { ...byHand(few, procedure), decides: { by: 'policy' } }, seed: 1, inputs: [] });
    run.advanceTo(recovers + 30);
    expect(run.trace.happenings.find(({ type, at }) => type === 'response' && at > recovers)).toMatchObject({
      response: 'mirror',
    });
  });

  test('who missed a cue may notice the cry that a fright made of it', () => {
    const procedure = [
      { at: 1, does: 'frighten', size: 'small' },
      { at: 1.5, does: 'frighten', size: 'large' },
    ] as const;
    const noticed = Array.from({ length: 60 }, (_, seed) => {
      const settings: Settings = { ...byHand({ missed: 0.5, calm: 60 }, procedure), decides: { by: 'policy' } };
      const run = createRun({ settings, seed, inputs: [] });
      run.advanceTo(1.2);
      const before = Number.isFinite(run.life().due.respond);
      run.advanceTo(1.5);
      return { before, after: Number.isFinite(run.life().due.respond) };
    });
    const missedAtFirst = noticed.filter(({ before }) => !before);
    expect(missedAtFirst.some(({ after }) => after)).toBe(true);
    expect(missedAtFirst.some(({ after }) => !after)).toBe(true);
  });

  test('who gave what nobody asked for does not know yet that it missed', () => {
    const run = begun(byHand());
    give(run, 'hold');
    run.advanceTo(1.5);
    expect(run.trace.segments.at(-1)?.caregiver).toBe('misattuned');
  });

  test('is handed over only with values the model allows', () => {
    const to = { called: null, decides: { by: 'policy' }, wrongAnswers: null, values: { responseLasts: -1 } } as const;
    expect(() => begun(byHand({}, [{ at: 1, does: 'handOver', to }]))).toThrow(/responseLasts/);
  });
});
