/** The sheets beside the picture: each is loaded when it is first opened, with its words and its look. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SheetId, View } from './view';

/** What a sheet shows, drawn anew from every view. */
export type Sheet = (view: View) => TemplateResult;
/** @param redraw draws the page anew, where the sheet itself has changed while life stands still. */
export type CreateSheet = (redraw: () => void) => Sheet;

const loads: Readonly<Record<SheetId, () => Promise<{ readonly createSheet: CreateSheet }>>> = {
  model: () => import('./model/sheet'),
  diag: () => import('./diag/sheet'),
};

export interface Sheets {
  /** The sheet that is opened; nothing while it is on its way. */
  drawn(view: View): TemplateResult | typeof nothing;
  /**
   * Called after the page was drawn: the focus goes to a sheet that was opened, and back where it was closed.
   * @param at the id of what is to be seen first in it; where none is given, its title.
   */
  changed(before: SheetId | null, now: SheetId | null, at?: string): void;
}

/** @param body the page, in which focus is moved. */
export function createSheets(body: HTMLElement, redraw: () => void): Sheets {
  const sheets = new Map<SheetId, Sheet>();
  const lost = new Set<SheetId>();
  let cameFrom: Element | null = null;

  async function load(id: SheetId): Promise<void> {
    if (sheets.has(id)) return;
    lost.delete(id);
    try {
      const { createSheet } = await loads[id]();
      sheets.set(id, createSheet(redraw));
    } catch {
      // The device went offline before it was ever opened; the page says so, and opening it again tries again.
      lost.add(id);
    }
    redraw();
  }

  return {
    drawn(view) {
      const { sheet } = view.opened;
      if (sheet === null) return nothing;
      if (lost.has(sheet)) return html`<p class="notices" role="alert">${view.texts.ui.sheetLost}</p>`;
      return sheets.get(sheet)?.(view) ?? nothing;
    },
    changed(before, now, at) {
      if (before === now && !at) return;
      if (now === null) {
        // It may have been opened from a menu that is folded again.
        const back = [cameFrom, ...body.querySelectorAll('.sheet-button, .more')];
        focusOnFirst(back);
        return;
      }
      if (before === null) cameFrom = body.ownerDocument.activeElement;
      load(now).then(() => {
        const first = at ? body.querySelector(`#${at}`) : null;
        first?.scrollIntoView({ block: 'start' });
        focusOnFirst([first, body.querySelector('#sheet-title')]);
      });
    },
  };
}

function focusOnFirst(wanted: readonly (Element | null)[]): void {
  const seen = wanted.find(
    (one) => one instanceof HTMLElement && one !== one.ownerDocument.body && one.checkVisibility(),
  );
  if (seen instanceof HTMLElement) seen.focus({ preventScroll: true });
}
