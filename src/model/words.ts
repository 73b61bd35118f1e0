/** The words the statechart is written in: its acts as actions, what its regions raise, and its guards. */
import { type ActionFunction, enqueueActions, raise, setup } from 'xstate';
import { type Act, acts, arrive, type Guard, guards, quiet } from './acts';
import type { DyadEvent } from './events';
import type { Happening } from './happenings';
import { copied, type Life } from './life';
import type { Settings } from './settings';

export type { DyadEvent, InputEvent } from './events';

type Action<Params> = ActionFunction<Life, DyadEvent, DyadEvent, Params, never, never, never, never, Happening>;

/** An act as an action: a copy of the life is changed, and what is told is emitted. */
function asAction<Params>(act: Act<Params>, name: string): Action<Params> {
  return enqueueActions(({ context, event, enqueue }, params: Params) => {
    const life = copied(context);
    const told: Happening[] = [];
    if (!quiet.has(name)) arrive(life, event);
    act(life, (happening) => told.push(happening), params, event);
    enqueue.assign(life);
    for (const happening of told) enqueue.emit(happening);
  }) as Action<Params>;
}

type Actions = { [Name in keyof typeof acts]: (typeof acts)[Name] extends Act<infer Params> ? Action<Params> : never };
type Moment = { readonly context: Life; readonly event: DyadEvent };

/** @returns a table of the same names. */
const named = <Name extends string, From, To>(
  table: Readonly<Record<Name, From>>,
  as: (from: From, name: string) => To,
) => Object.fromEntries(Object.entries<From>(table).map(([name, from]) => [name, as(from, name)])) as Record<Name, To>;

export const words = setup({
  types: {
    context: {} as Life,
    events: {} as DyadEvent,
    input: {} as { readonly settings: Settings; readonly seed: number },
    emitted: {} as Happening,
  },
  actions: {
    ...(named(acts, (act, name) => asAction(act as Act<unknown>, name)) as Actions),
    raiseSignal: raise({ type: 'signal' }),
    raiseCalledLouder: raise({ type: 'calledLouder' }),
    raiseAnswer: raise({ type: 'answer' }),
    raiseTurnStill: raise({ type: 'turnStill' }),
    raiseTurnBack: raise({ type: 'turnBack' }),
    raiseStartled: raise({ type: 'startled' }),
    raiseHandedOver: raise({ type: 'handedOver' }),
  },
  guards: named(
    guards,
    (guard: Guard) =>
      ({ context, event }: Moment) =>
        guard(context, event),
  ),
});
