/**
 * A stepper: a statechart as trees of guards and acts. What follows an event in a configuration is rehearsed with xstate
 * the first time a life comes that way, and from then on walked through. So the statechart stays the only truth, and a
 * step costs little more than its acts.
 */
import type { AnyMachineSnapshot, AnyStateMachine, EventObject, StateValue } from 'xstate';
import { createRehearsal } from './rehearsal';
import { type Act, type Guard, type Tell, understood, type Vocabulary } from './vocabulary';

/** The states a life is in; the same object whenever they are the same. */
export interface Configuration {
  readonly value: StateValue;
}

export interface Stepper<Life, Event, Told> {
  /** Enters the first states. */
  begin(life: Life, tell: Tell<Told>): Configuration;
  /** Lives through one event, and whatever it raises. */
  step(from: Configuration, life: Life, tell: Tell<Told>, event: Event): Configuration;
}

/** A configuration with what has grown from it so far, by the type of the event. */
interface Root<Life, Event, Told> extends Configuration {
  readonly snapshot: AnyMachineSnapshot | null;
  readonly branches: Map<string, Branch<Life, Event, Told>>;
}

interface Deed<Life, Event, Told> {
  readonly act: Act<Life, Event, Told>;
  readonly params: never;
  readonly raised: Event | null;
}

interface Branch<Life, Event, Told> {
  /** The answers that lead here. */
  readonly answers: readonly boolean[];
  /** Whether the life has come to the moment of the event by the end of the deeds; and whether it comes there before them. */
  readonly arrived: boolean;
  readonly arrives: boolean;
  readonly deeds: readonly Deed<Life, Event, Told>[];
  readonly asks: Guard<Life, Event> | null;
  readonly raised: Event | null;
  readonly leadsTo: Root<Life, Event, Told> | null;
  yes: Branch<Life, Event, Told> | null;
  no: Branch<Life, Event, Told> | null;
}

/** @throws Error where the statechart is more than the vocabulary says, naming what. */
export function createStepper<Life, Event extends EventObject, Told>(
  machine: AnyStateMachine,
  { acts, guards, arrive, quiet }: Vocabulary<Life, Event, Told>,
): Stepper<Life, Event, Told> {
  type OneRoot = Root<Life, Event, Told>;
  type OneBranch = Branch<Life, Event, Told>;

  const rehearse = createRehearsal(understood(machine, { acts, guards }), { acts, guards });
  const roots = new Map<string, OneRoot>();
  const unborn: OneRoot = { value: {}, snapshot: null, branches: new Map() };

  /** States entered in another order are another configuration: xstate asks their regions in that order. */
  function rootOf(snapshot: AnyMachineSnapshot): OneRoot {
    const key = snapshot._nodes.map(({ id }) => id).join(' ');
    const root = roots.get(key) ?? { value: snapshot.value, snapshot, branches: new Map() };
    roots.set(key, root);
    return root;
  }

  function grown(from: OneRoot, event: Event, answers: readonly boolean[], arrived: boolean): OneBranch {
    const passage = rehearse(from.snapshot, event, answers);
    const arrives = !arrived && passage.deeds.some(({ name }) => !quiet?.has(name));
    return {
      answers,
      arrives,
      arrived: arrived || arrives,
      deeds: passage.deeds.map(({ name, params, raised }) => ({
        act: acts[name] as Act<Life, Event, Told>,
        params: params as never,
        raised: raised as Event | null,
      })),
      asks: passage.asks && (guards[passage.asks.name] as Guard<Life, Event>),
      raised: (passage.asks?.raised ?? null) as Event | null,
      leadsTo: passage.asks ? null : rootOf(passage.leadsTo),
      yes: null,
      no: null,
    };
  }

  function rooted(from: OneRoot, event: Event): OneBranch {
    const branch = grown(from, event, [], false);
    from.branches.set(event.type, branch);
    return branch;
  }

  function step(from: OneRoot, life: Life, tell: Tell<Told>, event: Event): OneRoot {
    let branch = from.branches.get(event.type) ?? rooted(from, event);
    for (;;) {
      if (branch.arrives) arrive?.(life, event);
      for (const { act, params, raised } of branch.deeds) act(life, tell, params, raised ?? event);
      if (branch.leadsTo) return branch.leadsTo;
      if (branch.asks?.(life, branch.raised ?? event))
        branch = branch.yes ??= grown(from, event, [...branch.answers, true], branch.arrived);
      else branch = branch.no ??= grown(from, event, [...branch.answers, false], branch.arrived);
    }
  }

  return {
    begin: (life, tell) => step(unborn, life, tell, { type: 'xstate.init' } as Event),
    step: (from, life, tell, event) => step(from as OneRoot, life, tell, event),
  };
}
