/** The keys: one table, key × mode, from which the handlers and the page of keys are made. */
import { type Response, responses } from '../model/signals';

/** What the visitor is at: being the caregiver, watching one, or reading the end of a session. */
export type Mode = 'answering' | 'watching' | 'reading';

export type Deed =
  | { readonly type: 'respond'; readonly response: Response }
  /** The nth caregiver on offer. */
  | { readonly type: 'choose'; readonly nth: number }
  | {
      readonly type: 'toggle' | 'step' | 'faster' | 'slower' | 'reset' | 'language' | 'palette' | 'help' | 'close';
    };

export interface Binding {
  /** As in `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** The same on other keyboards; not shown on the page of keys. */
  readonly also?: string;
  readonly modes: readonly Mode[];
  readonly deed: Deed;
}

const living: readonly Mode[] = ['answering', 'watching'];
const always: readonly Mode[] = ['answering', 'watching', 'reading'];

export const bindings: readonly Binding[] = [
  ...responses.map((response, index): Binding => {
    return { keys: [String(index + 1)], modes: ['answering'], deed: { type: 'respond', response } };
  }),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((nth): Binding => {
    return { keys: [String(nth % 10)], modes: ['watching'], deed: { type: 'choose', nth } };
  }),
  { keys: [' '], modes: living, deed: { type: 'toggle' } },
  { keys: ['ArrowRight', '.'], modes: living, deed: { type: 'step' } },
  { keys: ['+'], also: '=', modes: living, deed: { type: 'faster' } },
  { keys: ['-'], also: '_', modes: living, deed: { type: 'slower' } },
  { keys: ['r'], modes: always, deed: { type: 'reset' } },
  { keys: ['l'], modes: always, deed: { type: 'language' } },
  { keys: ['p'], modes: always, deed: { type: 'palette' } },
  { keys: ['?'], modes: always, deed: { type: 'help' } },
  { keys: ['Escape'], modes: always, deed: { type: 'close' } },
];

/** Figures, letters and signs: those that must be possible to switch off (WCAG 2.1.4). Space has a name and stays. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

const has = ({ keys, also }: Binding, key: string): boolean => keys.includes(key) || also === key;

/** @returns what a key does in a mode; null where it does nothing. Capitals count as their small letters. */
export function deedOf(key: string, mode: Mode): Deed | null {
  const small = key.length === 1 ? key.toLowerCase() : key;
  return bindings.find((binding) => has(binding, small) && binding.modes.includes(mode))?.deed ?? null;
}

/** Where keys write or choose by themselves. */
const writing = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
/** Where Space presses what has the focus. */
const pressing = 'button, a[href], summary, [role="button"]';

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
  if (target.closest(writing) || (event.key === ' ' && target.closest(pressing))) return null;
  if (isCharacter(event.key) && !characterKeys) return null;
  return deedOf(event.key, mode);
}
