/** The one thing to do before anything has happened: let life begin. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { askedBy, usualUntil } from '../stages/predict';
import type { View } from './view';

/** @returns a large button where the river has not begun to flow; nothing once it has, or while something is predicted. */
export function begin({ state, texts: { ui }, commands }: View): TemplateResult | typeof nothing {
  const fresh = state.lived <= state.begins;
  const asked = fresh && state.predict !== null;
  if (state.at > state.begins || state.running || state.summary || asked) return nothing;
  const asks = () =>
    commands.ask(askedBy('drawing', { until: state.ends === null ? usualUntil : state.ends - state.begins }));
  return html`
    <div class="begins">
      <button type="button" class="begin" aria-keyshortcuts="Space" @click=${() => commands.toggleRunning()}>
        ${icon('run')}<span>${ui.begin}</span></button>
      ${state.stage === 'watch' && fresh ? html`<button type="button" class="chip" @click=${asks}>${ui.predictFirst}</button>` : nothing}
    </div>`;
}
