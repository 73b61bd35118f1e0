/** What the visitor answers with: five responses; or, watching, the caregivers to choose from. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { type Response, responses } from '../model/signals';
import { scenarioWords } from '../text/texts';
import type { PageState } from './page';
import { endShown, showSummary, type View } from './view';

export function answers(view: View): TemplateResult {
  const { state } = view;
  if (state.over && state.person) return sessionOver(view);
  return state.person ? responseButtons(view) : caregivers(view);
}

export function responseButtons(view: View): TemplateResult {
  const { state, texts, opened, open } = view;
  return html`
    <div class="answers" role="group" aria-label=${texts.ui.answer}>
      ${responses.map((response, index) => responseButton(view, response, index + 1))}
      <button type="button" class="expects" aria-expanded=${opened.readouts} aria-controls="readouts"
        @click=${() => open({ readouts: !opened.readouts })}>
        ${smallBars(state)}<span class="word">${texts.ui.expects}</span></button>
    </div>`;
}

/** How a button stands while a response lasts: being given, locked, or locked and just pressed. */
type Standing = 'free' | 'given' | 'locked' | 'refused';

function standingOf({ responding, refused }: PageState, response: Response): Standing {
  if (!responding) return 'free';
  if (refused === response) return 'refused';
  return responding.response === response ? 'given' : 'locked';
}

function responseButton({ state, texts: { ui }, commands }: View, response: Response, key: number): TemplateResult {
  const standing = standingOf(state, response);
  const given = state.responding?.response === response;
  const note = { free: '', given: ui.answering, locked: '', refused: ui.stillAnswering }[standing];
  return html`
    <button type="button" class="response ${given ? 'given' : standing} ${standing === 'refused' ? 'pressed' : ''}" aria-keyshortcuts=${key}
      aria-disabled=${standing === 'free' ? 'false' : 'true'} @click=${() => commands.respond(response)}>
      ${given ? html`<span class="fill" .style=${`width: ${100 * partLeft(state)}%`}></span>` : nothing}
      ${icon(response)}<span class="word">${ui.responses[response]}</span>
      <span class="key" aria-hidden="true">${key}</span><span class=${standing === 'given' ? 'unseen' : 'note'}>${note}</span>
    </button>`;
}

/** The part of the response that is still to come, 0–1, by simulated time: it stands still when life does. */
function partLeft({ responding, at }: PageState): number {
  if (!responding) return 0;
  const part = (responding.until - at) / (responding.until - responding.at);
  return Math.round(1000 * Math.min(1, Math.max(0, part))) / 1000;
}

const smallBars = ({ levels }: PageState): TemplateResult => html`
  <svg class="small-bars" aria-hidden="true">
    <rect class="track" width="100%" height="8" rx="4" />
    <rect class="availability" width="${Math.round(100 * levels.availability)}%" height="8" rx="4" />
    <rect class="track" y="15" width="100%" height="8" rx="4" />
    <rect class="reparability" y="15" width="${Math.round(100 * levels.reparability)}%" height="8" rx="4" />
  </svg>`;

/** Whoever is chosen takes over from the moment shown on, or begins anew with the same child. */
export function chooseCaregiver({ state, opened, commands }: View, id: string | undefined): void {
  // In a strain test nobody takes over.
  if (id === undefined || state.strain) return;
  if (takesOver({ state, opened })) commands.handOver(id);
  else commands.setScenario(id);
}

/** Where the stage is one's own, nobody else begins it. */
const takesOver = ({ state, opened }: Pick<View, 'state' | 'opened'>): boolean =>
  !state.over && (opened.fromHereOn || state.stage !== 'watch');

function caregivers(view: View): TemplateResult {
  const { state, texts, opened, commands, open } = view;
  const { ui } = texts;
  const { name, says, why } = scenarioWords(texts, state.caregiver ?? state.scenario);
  return html`
    <div class="answers watching" role="group" aria-label=${ui.caregivers}>
      <div class="chips">${state.caregivers.map(
        (id) => html`
          <button type="button" class="chip" aria-pressed=${id === state.caregiver}
            @click=${() => chooseCaregiver(view, id)}>${scenarioWords(texts, id).short}</button>`,
      )}
        <button type="button" class="chip quiet" aria-keyshortcuts="m" ?disabled=${state.over}
          @click=${() => commands.handOver(null)}>
          ${icon('hand')}<span>${ui.answerMyself}</span></button>
        <button type="button" class="chip quiet" role="switch" aria-checked=${takesOver(view)} aria-keyshortcuts="h"
          ?disabled=${state.over || state.stage !== 'watch'} title=${ui.fromHereOnSays} @click=${() => open({ fromHereOn: !opened.fromHereOn })}>
          <span class="knob" aria-hidden="true"></span><span>${ui.takesOver}</span></button>
      </div>
      <p class="says">${state.over ? html`<strong>${ui.sessionOver}</strong> ` : nothing}<strong>${name}.</strong> <span class="does">${says}</span> <span class="why">${why}</span></p>
    </div>`;
}

function sessionOver(view: View): TemplateResult {
  const {
    state,
    texts: { ui },
    commands,
  } = view;
  return html`
    <div class="answers over">
      <p>${ui.sessionOver}</p>
      ${
        state.summary
          ? html`<button type="button" class="chip" aria-expanded=${endShown(view) !== null}
              @click=${() => showSummary(view)}>${ui.showEnd}</button>`
          : nothing
      }
      <button type="button" class="chip" @click=${() => commands.reset()}>${ui.again}</button>
      <button type="button" class="chip" @click=${() => commands.another()}>${ui.another}</button>
    </div>`;
}
