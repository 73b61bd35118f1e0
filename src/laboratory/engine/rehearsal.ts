/**
 * What a statechart decides, asked of xstate itself: on a shadow of the machine in which guards are answered beforehand
 * and actions only note that it is their turn.
 */
import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  createMachine,
  type EventObject,
  enqueueActions,
} from 'xstate';

/** A word whose turn it is, and the event it hears: one raised within the instant, or null for the one that came. */
export interface Word {
  readonly name: string;
  readonly raised: EventObject | null;
}

/** An act, with its params as they stand in the statechart. */
export interface Deed extends Word {
  readonly params: unknown;
}

/** What is done after the last answer, up to the next guard, or to the end of the instant. */
export type Passage =
  | { readonly deeds: readonly Deed[]; readonly asks: Word }
  | { readonly deeds: readonly Deed[]; readonly asks: null; readonly leadsTo: AnyMachineSnapshot };

/** @returns the passage that follows `answers`, given to the guards in the order in which they ask; from null: birth. */
export type Rehearse = (from: AnyMachineSnapshot | null, event: EventObject, answers: readonly boolean[]) => Passage;

interface Names {
  readonly acts: Readonly<Record<string, unknown>>;
  readonly guards: Readonly<Record<string, unknown>>;
}

const mapped = <To>(names: object, to: (name: string) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, to(name)]));

/** An empty stage: xstate wants an actor to decide for, though here none lives. */
function emptyStage(): AnyActorScope {
  const self = createActor(createMachine({}));
  const nothing = () => {};
  const { system, id, sessionId } = self;
  return {
    ...{ self, system, id, sessionId },
    ...{ logger: nothing, defer: nothing, emit: nothing, actionExecutor: nothing, stopChild: nothing },
  } as AnyActorScope;
}

export function createRehearsal(machine: AnyStateMachine, { acts, guards }: Names): Rehearse {
  let came: EventObject;
  let ahead: readonly boolean[] = [];
  let deeds: Deed[] = [];
  let asks: Word | null = null;
  /** Since the last deed nothing has changed: who asks the same again hears the same. */
  let settled: (Word & { readonly answer: boolean })[] = [];

  const heard = (event: EventObject): EventObject | null => (event === came ? null : event);

  function note(name: string, params: unknown, event: EventObject): void {
    deeds.push({ name, params, raised: heard(event) });
    settled = [];
  }

  function answer(name: string, event: EventObject): boolean {
    const raised = heard(event);
    const known = settled.find((each) => each.name === name && each.raised === raised);
    if (known) return known.answer;
    const [next, ...rest] = ahead;
    if (next === undefined) {
      asks = { name, raised };
      throw new Error(`${name} has no answer yet`);
    }
    ahead = rest;
    deeds = [];
    settled.push({ name, raised, answer: next });
    return next;
  }

  const shadow: AnyStateMachine = createMachine({ ...machine.config, context: {} }, {
    actions: {
      ...machine.implementations.actions,
      ...mapped(acts, (name) => enqueueActions(({ event }, params: unknown) => note(name, params, event))),
    },
    guards: mapped(
      guards,
      (name) =>
        ({ event }: { readonly event: EventObject }) =>
          answer(name, event),
    ),
  } as never);

  const stage = emptyStage();

  return (from, event, answers) => {
    [came, ahead, deeds, asks, settled] = [event, answers, [], null, []];
    let leadsTo: AnyMachineSnapshot | null = null;
    try {
      leadsTo = from ? shadow.transition(from, event, stage) : shadow.getInitialSnapshot(stage);
    } catch (error) {
      if (!asks) throw error;
    }
    if (asks) return { deeds, asks };
    if (leadsTo?.status !== 'active') throw leadsTo?.error;
    return { deeds, asks, leadsTo };
  };
}
