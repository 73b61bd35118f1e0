/** The bar at the top: the name, the stages, language, colours, and the page of keys. */
import { html, type TemplateResult } from 'lit/html.js';
import { icon, logo } from '../look/icons';
import { palettes } from '../look/palettes';
import type { stageIds } from '../stages/stage';
import { languages } from '../text/languages';
import { type Option, selectOf } from './select';
import type { View } from './view';

/** @returns the entry after `now`, round and round. */
export function following<T>(list: readonly T[], now: T): T {
  return list[(list.indexOf(now) + 1) % list.length] ?? now;
}

export function topBar(view: View): TemplateResult {
  const { state, texts, opened, open } = view;
  const { ui } = texts;
  return html`
    <header class="top-bar">
      <h1 class="brand">${logo}<span>${ui.name}</span></h1>
      ${stageTabs(view)}
      <span class="stage-select">${selectOf({
        label: ui.stage,
        options: state.stages.map((stage): Option<(typeof stageIds)[number]> => [stage, ui.stages[stage]]),
        chosen: state.stage,
        choose: view.commands.openStage,
      })}</span>
      <button type="button" class="bare more" aria-expanded=${opened.menu} aria-controls="tools" aria-label=${ui.more}
        @click=${() => open({ menu: !opened.menu })}>${icon('more')}</button>
      ${tools(view)}
    </header>`;
}

const stageTabs = ({ state, texts: { ui }, commands }: View): TemplateResult => html`
  <nav class="tabs" aria-label=${ui.stage}>${state.stages.map(
    (stage) => html`
      <button type="button" class="tab" aria-current=${stage === state.stage ? 'page' : 'false'}
        @click=${() => commands.openStage(stage)}>${ui.stages[stage]}</button>`,
  )}</nav>`;

function tools({ state, texts: { ui }, opened, open, commands, openHelp }: View): TemplateResult {
  const next = following(palettes, state.palette);
  const colours = ui.palette(ui.palettes[state.palette], ui.palettes[next]);
  return html`
    <div class="tools ${opened.menu ? 'open' : ''}" id="tools">
      <button type="button" class="bare sheet-button" aria-expanded=${opened.sheet === 'model'} aria-controls="sheet"
        @click=${() => open({ menu: false, sheet: opened.sheet === 'model' ? null : 'model' })}>${ui.sheets.model}</button>
      <div class="languages" role="group" aria-label=${ui.language}>${languages.map(
        (language) => html`
          <button type="button" class="language" lang=${language} aria-label=${`${language.toUpperCase()}, ${ui.languages[language]}`}
            aria-pressed=${language === state.language} @click=${() => commands.setLanguage(language)}>
            <span>${language.toUpperCase()}</span></button>`,
      )}</div>
      <button type="button" class="bare" title=${ui.present} aria-label=${ui.present} @click=${() => commands.present()}>
        ${icon('present')}<span class="told">${ui.present}</span></button>
      <button type="button" class="bare" title=${ui.share} aria-label=${ui.share} @click=${() => {
        open({ menu: false });
        commands.share();
      }}>
        ${icon('share')}<span class="told">${ui.share}</span></button>
      <button type="button" class="bare" title=${colours} aria-label=${colours} @click=${() => commands.setPalette(next)}>
        ${icon('palette')}<span class="told">${ui.colours}: ${ui.palettes[state.palette]}</span></button>
      <button type="button" class="bare" title=${ui.help} aria-label=${ui.help} @click=${openHelp}>
        ${icon('help')}<span class="told">${ui.help}</span></button>
    </div>`;
}
