/** Time in the visitor's hands: run, step on and back, speed; and what is lived through. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { type Speed, speeds } from '../stages/stage';
import { scenarioWords, type Texts } from '../text/texts';
import { circumstancesButton } from './circumstances';
import { part } from './parts';
import { type Option, selectOf } from './select';
import type { View } from './view';

/** 1/8, 1/4 … 16: the typeface has no eighth. */
const times = (speed: number): string => (speed < 1 ? `1/${1 / speed}` : String(speed));

/** @returns the pace against life: "4 × slower than life". */
export function paceWords({ ui }: Texts, speed: Speed): string {
  if (speed === 1) return ui.asFastAsLife;
  return speed < 1 ? ui.slowerThanLife(String(1 / speed)) : ui.fasterThanLife(String(speed));
}

export function transport({ state, texts: { ui }, commands }: View): TemplateResult {
  const toggle = state.running ? ui.pause : ui.run;
  return html`
    <div class="transport" role="group" aria-label=${ui.transport}>
      <button type="button" class="toggle" title=${toggle} aria-label=${toggle} ?disabled=${state.over}
        @click=${() => commands.toggleRunning()}>${icon(state.running ? 'pause' : 'run')}</button>
      <button type="button" class="bare" title=${ui.reset} aria-label=${ui.reset} @click=${() => commands.reset()}>
        ${icon('reset')}</button>
      <button type="button" class="bare" title=${ui.back} aria-label=${ui.back} ?disabled=${state.at === state.begins}
        @click=${() => commands.step('back')}>${icon('stepBack')}</button>
      <button type="button" class="bare" title=${ui.step} aria-label=${ui.step} ?disabled=${state.over}
        @click=${() => commands.step('on')}>${icon('step')}</button>
    </div>`;
}

export function pace({ state, texts, commands }: View): TemplateResult {
  const { ui } = texts;
  return html`
    <div class="pace">
      ${selectOf({
        label: ui.speed,
        options: speeds.map((speed): Option<Speed> => [speed, `${times(speed)} ×`]),
        chosen: state.speed,
        choose: commands.setSpeed,
      })}
      <span class="pace-words">${icon('speed')}<span>${paceWords(texts, state.speed)}</span></span>
    </div>`;
}

const nobody = '';

/** The one beside is the same but for one setting: the first is held, and the numbers lie open. */
function toOneSetting({ commands, open }: View): void {
  commands.hold('A');
  open({ sheet: 'model' }, 'model-parameters-title');
}

/** Who lives beside: another caregiver, with the same child. */
function besideChoice(view: View): TemplateResult | typeof nothing {
  const { state, texts, commands } = view;
  if (state.stage !== 'watch' || state.beside) return nothing;
  const { ui } = texts;
  return html`<span class="beside-choice">${selectOf({
    label: ui.beside,
    options: [nobody, ...state.caregivers].map((id): Option<string> => {
      if (id === nobody) return [id, ui.nobodyBeside];
      return [id, id === state.scenario ? ui.sameBeside : scenarioWords(texts, id).name];
    }),
    chosen: nobody,
    choose(scenario) {
      if (scenario === nobody) return;
      commands.setBeside({ scenario });
      if (scenario === state.scenario) toOneSetting(view);
    },
  })}</span>`;
}

/** What is lived through, and with whom. */
export function session(view: View): TemplateResult {
  const { state, texts, commands, opened, open } = view;
  const { ui } = texts;
  return html`
    <div class="session ${state.person ? '' : 'watching'} ${state.beside && !state.person ? 'two' : ''}">
      ${part(
        state,
        'scenarios',
        html`${selectOf({
          label: state.stage === 'watch' ? ui.caregivers : ui.scenario,
          options: state.scenarios.map((id): Option<string> => [id, scenarioWords(texts, id).name]),
          chosen: (state.stage === 'watch' && state.caregiver) || state.scenario,
          choose: commands.setScenario,
        })}${besideChoice(view)}${circumstancesButton(view)}`,
      )}
      ${
        state.beside
          ? nothing
          : html`<button type="button" class="expects-small" aria-expanded=${opened.readouts} aria-controls="readouts"
        @click=${() => open({ readouts: !opened.readouts })}>${ui.expects}</button>`
      }
    </div>`;
}
