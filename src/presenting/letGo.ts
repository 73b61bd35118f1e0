/** Where a press goes on with the deck wherever the focus is: no button keeps it. */

/** After a press with the hand no button keeps the focus: the next press on the clicker is the deck's. What is written in keeps it. */
export function letGo({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('.laid')) return;
  const { activeElement } = target.ownerDocument;
  if (activeElement instanceof HTMLElement && !activeElement.matches('select, [type="number"], [type="text"]'))
    activeElement.blur();
}
