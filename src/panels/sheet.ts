/** A sheet: a region beside the picture, or over it where there is no room beside it. The picture stays as live as it was. */
import '../look/sheet.css';
import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { transport } from './transport';
import type { View } from './view';

export interface Content {
  readonly title: string;
  /** Ways within the sheet, under its title. */
  readonly contents: unknown;
  readonly body: unknown;
}

/** @returns a sheet with its title, how it is closed, and its content; where it lies over the picture, time as well. */
export function sheetOf(view: View, { title, contents, body }: Content): TemplateResult {
  const { ui } = view.texts;
  return html`
    <section class="sheet" id="sheet" aria-labelledby="sheet-title">
      <header>
        <h2 id="sheet-title" tabindex="-1">${title}</h2>
        <span class="over-picture">${transport(view)}</span>
        <button type="button" class="bare close" aria-label=${ui.close} @click=${() => view.open({ sheet: null })}>
          ${icon('close')}</button>
        ${contents}
      </header>
      <div class="sheet-body">${body}</div>
    </section>`;
}
