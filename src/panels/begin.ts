/** The one thing to do before anything has happened: let life begin. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import type { View } from './view';

/** @returns a large button where the river has not begun to flow; nothing once it has. */
export function begin({ state, texts: { ui }, commands }: View): TemplateResult | typeof nothing {
  if (state.at > state.begins || state.running || state.summary) return nothing;
  return html`
    <button type="button" class="begin" aria-keyshortcuts="Space" @click=${() => commands.toggleRunning()}>
      ${icon('run')}<span>${ui.begin}</span></button>`;
}
