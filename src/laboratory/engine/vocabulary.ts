/** What the words of a statechart do to one life, changed in place; and whether a statechart can be lived by them alone. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';

export type Tell<Told> = (told: Told) => void;
export type Act<Life, Event, Told> = (life: Life, tell: Tell<Told>, params: never, event: Event) => void;
export type Guard<Life, Event> = (life: Life, event: Event) => boolean;

/** The acts and guards of a statechart, by the names it calls them by. */
export interface Vocabulary<Life, Event, Told> {
  readonly acts: Readonly<Record<string, Act<Life, Event, Told>>>;
  readonly guards: Readonly<Record<string, Guard<Life, Event>>>;
  /** Brings a life to the moment of an event, before the first act that is not among the quiet ones. */
  readonly arrive?: (life: Life, event: Event) => void;
  readonly quiet?: ReadonlySet<string>;
}

type Names = Readonly<Record<'acts' | 'guards', Readonly<Record<string, unknown>>>>;

/**
 * @returns the statechart, where its states and the vocabulary say all there is to it.
 * @throws Error naming the first thing that they do not say: what comes from another actor or a timer, what is remembered
 * beyond the states it is in, or what has no name.
 */
export function understood<Machine extends AnyStateMachine>(machine: Machine, vocabulary: Names): Machine {
  for (const node of nodesFrom(machine.root)) {
    const reason = strangeness(node, vocabulary);
    if (reason) throw new Error(`the statechart cannot be lived by its words alone: ${node.id} ${reason}`);
  }
  return machine;
}

const nodesFrom = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesFrom),
];

function strangeness(node: AnyStateNode, vocabulary: Names): string | null {
  if (node.config.invoke) return 'invokes an actor';
  if (node.config.after) return 'waits for a timer (after)';
  if (node.type === 'final') return 'is final';
  if (node.type === 'history') return 'remembers its history';
  const transitions = [...node.transitions.values(), node.always ?? []].flat();
  const actions = [node.entry, node.exit, node.initial.actions, ...transitions.map(({ actions }) => actions)].flat();
  const reasons = [
    ...transitions.map(({ guard }) => strangeGuard(guard, vocabulary)),
    ...actions.map((action) => strangeAction(action, vocabulary, node.machine)),
  ];
  return reasons.find((reason) => reason !== null) ?? null;
}

/** A name, or a name with what it is told, as the configuration has it. */
type Named = string | { readonly type: string; readonly params?: unknown };

const nameOf = (named: Named): string => (typeof named === 'string' ? named : named.type);

function strangeGuard(guard: unknown, { guards }: Names): string | null {
  if (guard === undefined) return null;
  if (typeof guard === 'function') return 'has a guard without a name';
  const named = guard as Named;
  if (typeof named !== 'string' && named.params !== undefined) return `has a guard with params (${named.type})`;
  return nameOf(named) in guards ? null : `has a guard that is not in the vocabulary (${nameOf(named)})`;
}

function strangeAction(action: unknown, { acts }: Names, machine: AnyStateMachine): string | null {
  if (typeof action === 'function') return 'has an action without a name';
  const named = action as Named;
  const name = nameOf(named);
  if (typeof named !== 'string' && typeof named.params === 'function')
    return `has an action whose params are worked out on the way (${name})`;
  return name in acts || raisesPlainly(machine.implementations.actions[name])
    ? null
    : `has an action that is neither in the vocabulary nor raises a plain event (${name})`;
}

/** What xstate keeps on an action made by `raise`. */
interface Raise {
  readonly type: 'xstate.raise';
  readonly event: unknown;
  readonly delay?: unknown;
}

/** @returns whether an action raises one and the same event at once. */
function raisesPlainly(action: unknown): boolean {
  const { type, event, delay } = (action ?? {}) as Partial<Raise>;
  return type === 'xstate.raise' && typeof event === 'object' && delay === undefined;
}
