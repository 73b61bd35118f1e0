/** How it moves: the equations of moments, episodes and history, each with the numbers of the moment shown put in. */
import '../../look/modelEquations.css';
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { segmentIndexAt } from '../../simulation/trace';
import type { ModelWords } from '../../text/model';
import type { View } from '../view';
import { type Equation, equationDrawn, symbolDrawn } from './formula';
import { episodeLesson, windowLesson } from './lessons';
import { type Course, momentsAt } from './moments';
import { type Letter, symbols } from './symbols';

/** How often the numbers of the moment are written anew, per second of the screen. */
const writtenPerSecond = 8;

export function equationsSection(view: View, words: ModelWords): TemplateResult {
  const { trace, at, language, speed, values } = view.state;
  const { equations } = words;
  const index = segmentIndexAt(trace, at);
  const moment = Math.floor((at * writtenPerSecond) / Math.max(1, speed));
  return html`
    <p>${equations.lead}</p>
    ${guard([trace, index, moment, language, values], () => moments(view, index, equations))}
    ${guard([trace, index, language, values], () => [episode(view, equations), history(view, equations)])}
    ${guard([language], () => meanings(equations))}`;
}

function moments({ state, texts }: View, index: number, words: ModelWords['equations']): unknown {
  const segment = state.trace.segments[index];
  if (!segment) return nothing;
  const { figure, seconds } = texts.numbers;
  const { rule, arousal, safety, expectation, unease } = momentsAt(state.trace, segment, state.at, state.values);
  const course = ({ course, rate }: Course) => [equationDrawn(course, figure), equationDrawn(rate, figure)];
  return html`
    <h4>${words.moments}</h4>
    <p>${words.momentsLead(seconds(state.at - segment.at))}</p>
    <div class="card arousal"><h5>${words.arousal}</h5><p>${words.arousalRules[rule]}</p>${course(arousal)}</div>
    <div class="card felt"><h5>${words.safety}</h5><p>${words.safetyRules[rule]}</p>${course(safety)}</div>
    <div class="card"><h5>${words.expectation}</h5><p>${words.expectationSays}</p>${equationDrawn(expectation, figure)}</div>
    <div class="card"><h5>${words.unease}</h5><p>${words.uneaseSays}</p>${equationDrawn(unease, figure)}</div>`;
}

const drawn = (equation: Equation | null, figure: (value: number) => string) =>
  equation ? equationDrawn(equation, figure) : nothing;

function episode({ state, texts }: View, words: ModelWords['equations']): TemplateResult {
  const { figure, clock } = texts.numbers;
  const lesson = episodeLesson(state.trace, state.at, state.values);
  return html`
    <h4>${words.episodes}</h4>
    <p>${words.episodesLead}</p>
    ${
      lesson
        ? html`
          <p><strong>${words.ended[lesson.episode.end](clock(Math.floor(lesson.episode.endedAt)))}</strong></p>
          <div class="card availability-card"><h5>${words.availability}</h5>
            ${drawn(lesson.answered, figure)}${equationDrawn(lesson.availability, figure)}</div>
          <div class="card reparability-card"><h5>${words.reparability}</h5>
            ${drawn(lesson.mended, figure)}${lesson.reparability ? equationDrawn(lesson.reparability, figure) : html`<p>${words.noMismatch}</p>`}</div>`
        : html`<p class="soft">${words.noEpisode}</p>`
    }`;
}

function history({ state, texts }: View, words: ModelWords['equations']): TemplateResult {
  const { figure, clock } = texts.numbers;
  const lesson = windowLesson(state.trace, state.at, state.values);
  return html`
    <h4>${words.history}</h4>
    <p>${words.historyLead}</p>
    ${
      lesson
        ? html`
          <p><strong>${words.changedAt(clock(Math.floor(lesson.at)))}</strong></p>
          <div class="card window-card">
            ${lesson.narrowing ? html`<h5>${words.narrowed}</h5>${equationDrawn(lesson.narrowing, figure)}` : nothing}
            ${lesson.widening ? html`<h5>${words.widened}</h5>${equationDrawn(lesson.widening, figure)}` : nothing}
          </div>`
        : html`<p class="soft">${words.windowAsItBegan(figure(state.levels.window))}</p>`
    }`;
}

/** The symbols with what they mean, and the name of the parameter where there is one. */
function meanings(words: ModelWords['equations']): TemplateResult {
  const rows: readonly (readonly [Letter, string])[] = (Object.keys(symbols) as (keyof typeof symbols)[]).map((key) => [
    symbols[key],
    words.symbols[key],
  ]);
  return html`
    <details><summary>${words.symbolsTitle}</summary>
      <dl class="symbols">${rows.map(
        ([sign, says]) => html`
          <div><dt><math>${symbolDrawn(sign)}</math></dt>
            <dd>${says}${sign.parameter ? html` <code>${sign.parameter}</code>` : nothing}</dd></div>`,
      )}</dl>
    </details>`;
}
