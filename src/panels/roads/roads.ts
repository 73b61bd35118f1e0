/** The roads lived, where there is more than one: by name, with what the one looked at made otherwise; and compared. */
import '../../look/roads.css';
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type RoadWords, roadWords } from '../../text/roads';
import type { View } from '../view';
import { compared } from './compared';
import { differenceInWords, nameOf } from './told';

/** As many roads are offered as there is room for: the first, and the latest. */
const mostRoads = 4;

export function roads(view: View): TemplateResult {
  const { state, opened } = view;
  const { comparing } = opened;
  const words = roadWords[state.language];
  const told = differenceInWords(state, words, view.texts);
  const index = state.roads.findIndex(({ taken }) => taken);
  const keys = [state.roads.length, index, state.language, comparing, told, ...state.roads.map(({ name }) => name)];
  return html`
    ${guard(keys, () => list(view, words, told))}
    ${comparing ? compared(view, words, () => view.open({ comparing: false })) : nothing}`;
}

function list(view: View, words: RoadWords, told: string | null): TemplateResult {
  const { state, texts, commands, opened, open } = view;
  const offered = state.roads
    .map((road, index) => ({ road, index }))
    .filter(({ road, index }) => index === 0 || road.taken || index > state.roads.length - mostRoads);
  return html`
    <div class="roads" role="group" aria-label=${words.title}>
      <div class="road-list">${offered.map(({ road, index }) => {
        const name = nameOf(road, state, words, texts);
        return html`
          <button type="button" class="road" title=${name} aria-pressed=${road.taken} @click=${() => commands.takeRoad(index)}>
            <span><span class="number">${texts.numbers.whole(index + 1)}</span> <span class="name">${name}</span></span></button>`;
      })}
        <button type="button" class="road compare" aria-expanded=${opened.comparing}
          @click=${() => open({ comparing: !opened.comparing })}><span>${words.compare}</span></button>
      </div>
      <p class="made" role="status">${told ?? ''}</p>
    </div>`;
}
