/** The keys: one table, key × mode, from which the handlers and the page of keys are made. */
import { type Response, responses } from '../model/signals';

/**
 * What the visitor is at: being the caregiver, watching one, reading the end of a session; or, before a room, presenting a
 * deck, looking at all its steps, or changing it.
 */
export type Mode = 'answering' | 'watching' | 'reading' | 'presenting' | 'choosingStep' | 'editingDeck';

/** What is done with a deck before a room; its words are loaded with it. */
export type DeckDeed =
  | ('next' | 'previous' | 'firstStep' | 'lastStep' | 'blank' | 'fullScreen' | 'speaker' | 'allSteps' | 'backToWall')
  | ('tileOn' | 'tileBack' | 'tileUp' | 'tileDown');

export type Deed =
  | { readonly type: 'respond'; readonly response: Response }
  /** The nth caregiver on offer. */
  | { readonly type: 'choose'; readonly nth: number }
  | { readonly type: 'deck'; readonly does: DeckDeed }
  | {
      readonly type:
        | ('toggle' | 'step' | 'back' | 'first' | 'latest' | 'faster' | 'slower' | 'reset')
        | (
            | 'smallFright'
            | 'largeFright'
            | 'letBe'
            | 'answerMyself'
            | 'fromHereOn'
            | 'circumstances'
            | 'summary'
            | 'model'
          )
        | ('present' | 'share' | 'language' | 'palette' | 'help' | 'close');
    };

export interface Binding {
  /** As in `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** The same on other keyboards; not shown on the page of keys. */
  readonly also?: readonly string[];
  readonly modes: readonly Mode[];
  readonly deed: Deed;
}

const living: readonly Mode[] = ['answering', 'watching'];
const always: readonly Mode[] = ['answering', 'watching', 'reading'];
const beforeARoom: readonly Mode[] = ['presenting'];
const amongSteps: readonly Mode[] = ['choosingStep'];
const everywhere: readonly Mode[] = [...always, 'presenting', 'choosingStep', 'editingDeck'];

export const bindings: readonly Binding[] = [
  ...responses.map((response, index): Binding => {
    return { keys: [String(index + 1)], modes: ['answering', 'presenting'], deed: { type: 'respond', response } };
  }),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((nth): Binding => {
    return { keys: [String(nth % 10)], modes: ['watching'], deed: { type: 'choose', nth } };
  }),
  { keys: [' '], modes: living, deed: { type: 'toggle' } },
  { keys: ['ArrowRight', '.'], modes: living, deed: { type: 'step' } },
  { keys: ['ArrowLeft', ','], modes: living, deed: { type: 'back' } },
  { keys: ['Home'], modes: living, deed: { type: 'first' } },
  { keys: ['End'], modes: living, deed: { type: 'latest' } },
  // A clicker sends PageDown and PageUp, some of them Space or arrows, and B or a full stop.
  {
    keys: ['PageDown', 'ArrowRight', ' '],
    also: ['ArrowDown'],
    modes: beforeARoom,
    deed: { type: 'deck', does: 'next' },
  },
  { keys: ['PageUp', 'ArrowLeft'], also: ['ArrowUp'], modes: beforeARoom, deed: { type: 'deck', does: 'previous' } },
  { keys: ['Home'], modes: beforeARoom, deed: { type: 'deck', does: 'firstStep' } },
  { keys: ['End'], modes: beforeARoom, deed: { type: 'deck', does: 'lastStep' } },
  { keys: ['b', '.'], modes: beforeARoom, deed: { type: 'deck', does: 'blank' } },
  { keys: ['Enter', 'k'], modes: beforeARoom, deed: { type: 'toggle' } },
  { keys: ['>'], modes: beforeARoom, deed: { type: 'step' } },
  { keys: ['<'], also: [','], modes: beforeARoom, deed: { type: 'back' } },
  { keys: ['f'], modes: beforeARoom, deed: { type: 'deck', does: 'fullScreen' } },
  { keys: ['s'], modes: beforeARoom, deed: { type: 'deck', does: 'speaker' } },
  { keys: ['Escape'], modes: beforeARoom, deed: { type: 'deck', does: 'allSteps' } },
  { keys: ['ArrowRight', 'PageDown'], modes: amongSteps, deed: { type: 'deck', does: 'tileOn' } },
  { keys: ['ArrowLeft', 'PageUp'], modes: amongSteps, deed: { type: 'deck', does: 'tileBack' } },
  { keys: ['ArrowDown'], modes: amongSteps, deed: { type: 'deck', does: 'tileDown' } },
  { keys: ['ArrowUp'], modes: amongSteps, deed: { type: 'deck', does: 'tileUp' } },
  { keys: ['Escape'], modes: ['choosingStep', 'editingDeck'], deed: { type: 'deck', does: 'backToWall' } },
  { keys: ['+'], also: ['='], modes: [...living, ...beforeARoom], deed: { type: 'faster' } },
  { keys: ['-'], also: ['_'], modes: [...living, ...beforeARoom], deed: { type: 'slower' } },
  { keys: ['r'], modes: [...always, ...beforeARoom], deed: { type: 'reset' } },
  { keys: ['f'], modes: living, deed: { type: 'smallFright' } },
  { keys: ['g'], modes: living, deed: { type: 'largeFright' } },
  { keys: ['n'], modes: living, deed: { type: 'letBe' } },
  { keys: ['h'], modes: ['watching'], deed: { type: 'fromHereOn' } },
  { keys: ['m'], modes: ['watching'], deed: { type: 'answerMyself' } },
  { keys: ['c'], modes: living, deed: { type: 'circumstances' } },
  { keys: ['s'], modes: always, deed: { type: 'summary' } },
  { keys: ['w'], modes: always, deed: { type: 'model' } },
  { keys: ['d'], modes: always, deed: { type: 'present' } },
  { keys: ['e'], modes: [...always, ...beforeARoom], deed: { type: 'share' } },
  { keys: ['l'], modes: everywhere, deed: { type: 'language' } },
  { keys: ['p'], modes: everywhere, deed: { type: 'palette' } },
  { keys: ['?'], modes: everywhere, deed: { type: 'help' } },
  { keys: ['Escape'], modes: always, deed: { type: 'close' } },
];

/** Figures, letters and signs: those that must be possible to switch off (WCAG 2.1.4). Space has a name and stays. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

const has = ({ keys, also }: Binding, key: string): boolean => keys.includes(key) || (also?.includes(key) ?? false);

/** @returns what a key does in a mode; null where it does nothing. Capitals count as their small letters. */
export function deedOf(key: string, mode: Mode): Deed | null {
  const small = key.length === 1 ? key.toLowerCase() : key;
  return bindings.find((binding) => has(binding, small) && binding.modes.includes(mode))?.deed ?? null;
}

/** Where keys write or choose by themselves. */
const writing =
  'input:not([type="range"], [type="radio"], [type="checkbox"]), select, textarea, [contenteditable]:not([contenteditable="false"])';
/** A slider and a choice take the keys that move them. */
const moving = /^(Arrow|Page|Home$|End$)/;
/** Where Space and Enter press what has the focus. */
const pressing = 'button, a[href], summary, [role="button"], [type="radio"], [type="checkbox"]';

/**
 * @param root the app; a key counts where the focus is within it, or on the page itself, whose only content it is.
 * @returns the deed a key event asks for; null where the key belongs to the browser or to what has the focus.
 */
export function deedFor(event: KeyboardEvent, root: HTMLElement, mode: Mode, characterKeys: boolean): Deed | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const page = target === root.ownerDocument.body || target === root.ownerDocument.documentElement;
  if (!page && !root.contains(target)) return null;
  if (target.closest(writing) || ((event.key === ' ' || event.key === 'Enter') && target.closest(pressing)))
    return null;
  if (target.matches('input') && moving.test(event.key)) return null;
  if (isCharacter(event.key) && !characterKeys) return null;
  return deedOf(event.key, mode);
}
