/** Where the focus is moved to, and when it may be. */

/** Inside somebody else's page the focus stays where the visitor has it, and comes only by her own hand. */
export const mayTakeFocus = (page: Document): boolean =>
  !page.documentElement.hasAttribute('data-embed') || page.hasFocus();

/** Moves the focus, where it may be moved, to what is found first; nothing scrolls into view. */
export function focusOn(within: HTMLElement, selector: string): void {
  const wanted = within.querySelector(selector);
  if (wanted instanceof HTMLElement && mayTakeFocus(within.ownerDocument)) wanted.focus({ preventScroll: true });
}
