/** What differs from the preset, in words on the page itself: figures are misread where a changed number goes unnoticed. */
import '../look/changedStrip.css';
import { guard } from 'lit/directives/guard.js';
import { html, type TemplateResult } from 'lit/html.js';
import { parameterNames } from '../model/parameters';
import { modelWords } from '../text/model';
import type { View } from './view';

/** More than these are counted. */
const named = 3;

export const changedStrip = (view: View): unknown =>
  guard([view.state.values, view.state.preset, view.state.language], () => strip(view));

function strip({ state, texts, commands, open }: View): TemplateResult {
  const { values, preset, language } = state;
  const { panel, parameters } = modelWords[language];
  const { figure, whole } = texts.numbers;
  const changed = parameterNames.filter((name) => values[name] !== preset[name]);
  const words = changed
    .slice(0, named)
    .map((name) => `${parameters[name].name} ${figure(values[name])} (${panel.was(figure(preset[name]))})`);
  const more = changed.length > named ? [panel.more(whole(changed.length - named))] : [];
  return html`
    <div class="notices changed-strip">
      <button type="button" class="bare" @click=${() => open({ sheet: 'model' })}>
        <span><strong>${panel.strip}:</strong> ${[...words, ...more].join(' · ')}</span></button>
      <button type="button" class="bare" @click=${() => commands.setValues({})}>${panel.allBack}</button>
    </div>`;
}
