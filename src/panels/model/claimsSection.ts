/** How sure it is: what is known, what is disputed, what is ours; each with its readings. */
import '../../look/modelEvidence.css';
import { guard } from 'lit/directives/guard.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { ModelWords } from '../../text/model';
import type { View } from '../view';
import { claims, type ListId } from './claims';
import { inShort, type ReadingKey, readings } from './readings';

export function claimsSection({ state }: View, words: ModelWords): unknown {
  return guard([state.language], () => [
    html`<p>${words.claims.lead}</p>`,
    (Object.keys(claims) as ListId[]).map((id) => list(id, words.claims)),
  ]);
}

function list(id: ListId, words: ModelWords['claims']): TemplateResult {
  const said: Readonly<Record<string, string>> = words[id];
  const rests: Readonly<Record<string, readonly ReadingKey[]>> = claims[id];
  return html`
    <h4>${words.names[id]}</h4>
    <ul class="claims ${id}">${Object.entries(said).map(
      ([key, says]) => html`
        <li>${says} <span class="by">${(rests[key] ?? []).map((by) => inShort(readings[by])).join('; ')}</span></li>`,
    )}</ul>`;
}
