/** The statechart as lists, read from the machine itself: its states and its transitions, to be drawn or counted. */
import { dyad } from './dyad';

export interface ChartState {
  /** Names from the region down, with dots: "child.contact.engaged". */
  readonly path: string;
  /** Null for a region. */
  readonly parent: string | null;
  readonly kind: 'alone' | 'oneOf' | 'sideBySide';
  /** Where it begins, of those within; null where there is nothing within, or all of it at once. */
  readonly begins: string | null;
}

export interface ChartTransition {
  readonly from: string;
  /** The event; null where it goes on at once. */
  readonly on: string | null;
  readonly guard: string | null;
  /** Null where the state stays. */
  readonly to: string | null;
  readonly acts: readonly string[];
}

type Node = typeof dyad.root;

const kinds = { atomic: 'alone', compound: 'oneOf', parallel: 'sideBySide' } as const;
const pathOf = ({ path }: Pick<Node, 'path'>): string => path.join('.');
const nameOf = (named: unknown): string => {
  if (typeof named === 'string') return named;
  if (typeof named === 'object' && named !== null && 'type' in named) return String(named.type);
  throw new TypeError('chart: an act or a guard without a name');
};

function within(node: Node): readonly Node[] {
  return Object.values(node.states).flatMap((inner) => [inner, ...within(inner)] as readonly Node[]);
}

function stateOf(node: Node): ChartState {
  const { path, type, initial } = node;
  if (type !== 'atomic' && type !== 'compound' && type !== 'parallel') throw new TypeError(`chart: a ${type} state`);
  const first = type === 'compound' ? initial.target?.[0] : undefined;
  return {
    path: pathOf(node),
    parent: path.length > 1 ? path.slice(0, -1).join('.') : null,
    kind: kinds[type],
    begins: first ? pathOf(first) : null,
  };
}

function transitionsOf(node: Node): readonly ChartTransition[] {
  return [...node.transitions.values(), node.always ?? []].flat().map(({ eventType, guard, target, actions }) => ({
    from: pathOf(node),
    on: String(eventType) || null,
    guard: guard === undefined ? null : nameOf(guard),
    to: target?.[0] ? pathOf(target[0]) : null,
    acts: actions.map(nameOf),
  }));
}

const nodes = within(dyad.root);

export const states: readonly ChartState[] = nodes.map(stateOf);
export const transitions: readonly ChartTransition[] = nodes.flatMap(transitionsOf);
