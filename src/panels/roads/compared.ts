/** The roads side by side: each as it stood at the moment shown, with a name that can be given. No order of merit. */
import { live } from 'lit/directives/live.js';
import { html, type TemplateResult } from 'lit/html.js';
import { episodesOf } from '../../episodes/episodes';
import { icon } from '../../look/icons';
import type { EpisodeEnd } from '../../model/happenings';
import { safetyAt, segmentAt } from '../../simulation/trace';
import { longestName } from '../../stages/stage';
import type { RoadWords } from '../../text/roads';
import type { RoadState } from '../page';
import type { View } from '../view';
import { nameOf } from './told';

const ends: readonly EpisodeEnd[] = ['met', 'repaired', 'givenUp'];

export function compared(view: View, words: RoadWords, close: () => void): TemplateResult {
  const { state, texts } = view;
  const clock = texts.numbers.clock(Math.floor(state.at - state.begins));
  return html`
    <section class="compared" aria-labelledby="compared-title">
      <button type="button" class="bare close" aria-label=${texts.ui.close} @click=${close}>${icon('close')}</button>
      <h2 id="compared-title">${words.title}</h2>
      <p class="soft">${words.until(clock)}</p>
      <div class="scrolled"><table>
        <thead><tr><th scope="col">${words.road}</th><th scope="col">${words.rows.safety}</th>
          ${ends.map((end) => html`<th scope="col">${words.rows[end]}</th>`)}
          <th scope="col">${words.rows.window}</th><td></td></tr></thead>
        <tbody>${state.roads.map((road, index) => row(view, words, road, index))}</tbody>
      </table></div>
    </section>`;
}

function row({ state, texts, commands }: View, words: RoadWords, road: RoadState, index: number): TemplateResult {
  const { numbers } = texts;
  const at = Math.min(state.at, road.lived);
  const episodes = episodesOf(road.trace, at);
  const named = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) commands.nameRoad(index, target.value.trim().slice(0, longestName));
  };
  return html`
    <tr class=${road.taken ? 'taken' : ''}>
      <th scope="row"><span class="named"><span class="number">${numbers.whole(index + 1)}</span>
        <input type="text" maxlength=${longestName} aria-label=${words.name(numbers.whole(index + 1))}
          .value=${live(nameOf(road, state, words, texts))} @change=${named} /></span></th>
      <td data-what=${words.rows.safety}>${numbers.level(safetyAt(road.trace, at))}</td>
      ${ends.map((end) => html`<td data-what=${words.rows[end]}>${numbers.whole(episodes.filter((episode) => episode.end === end).length)}</td>`)}
      <td data-what=${words.rows.window}>${numbers.halfWidth(segmentAt(road.trace, at).window)}</td>
      <td>${
        road.taken
          ? html`<span class="soft">${words.taken}</span>`
          : html`<button type="button" class="chip" @click=${() => commands.takeRoad(index)}>${words.take}</button>`
      }${at < state.at ? html` <span class="soft">${words.livedTo(numbers.clock(Math.floor(road.lived - state.begins)))}</span>` : ''}</td>
    </tr>`;
}
