/** Which parts of the page a stage shows, and which it shows but locks. */
import { html, nothing } from 'lit/html.js';
import type { PanelId } from '../stages/stage';
import type { PageState } from './page';

/** @returns a part of the page as the stage has it: there, there but locked, or not there. */
export function part({ panels, locked }: PageState, id: PanelId, drawn: unknown): unknown {
  if (!panels.includes(id)) return nothing;
  return html`<div class="part" ?inert=${locked.includes(id)}>${drawn}</div>`;
}
