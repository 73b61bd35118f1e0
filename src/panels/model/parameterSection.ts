/** The numbers: every parameter with what it says and rests on, each to be changed; what is changed is marked and named. */
import '../../look/modelNumbers.css';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  type ParameterName,
  parameterGroups,
  parameterNames,
  parameters,
  type Values,
  withinRange,
} from '../../model/parameters';
import type { Side } from '../../stages/oneSide';
import type { ModelWords } from '../../text/model';
import type { Commands, PageState } from '../page';
import type { View } from '../view';
import { changesOf, without } from './changes';

/** What the panel itself remembers: the slider that is being moved, and what is to be said. */
interface Moving {
  readonly dragged: { readonly name: ParameterName; readonly value: number } | null;
  readonly said: string;
}

type GroupId = keyof typeof parameterGroups;
const groupIds = Object.keys(parameterGroups) as readonly GroupId[];
const namesIn = (group: GroupId) => Object.keys(parameterGroups[group]) as readonly ParameterName[];

/** @returns a step of 1, 2 or 5 times a power of ten that divides the range, at least fifty to it. */
function stepOf([least, most]: readonly [number, number]): number {
  const widest = (most - least) / 50;
  const power = 10 ** Math.floor(Math.log10(widest));
  const steps = [5, 2, 1, 0.5, 0.2, 0.1].map((times) => tidy(times * power)).filter((step) => step <= widest * 1.001);
  const divides = (step: number) => Math.abs((most - least) / step - Math.round((most - least) / step)) < 1e-6;
  return steps.find(divides) ?? tidy(power / 10);
}

/** Two hundredths added up are not to show as 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** @returns the part of the sheet with the panel; `redraw` draws it anew where only the panel has changed. */
export function createParameterSection(redraw: () => void): (view: View, words: ModelWords) => TemplateResult {
  let moving: Moving = { dragged: null, said: '' };

  function become(change: Partial<Moving>): void {
    moving = { ...moving, ...change };
    redraw();
  }

  return (view, words) => {
    const { language } = view.state;
    const { values, preset, alone } = changedIn(view.state);
    const row = createRow(view, words, moving, become);
    const changed = parameterNames.filter((name) => values[name] !== preset[name]);
    return html`${guard([values, preset, alone, language, moving], () => [
      html`<p>${words.panel.lead}</p>${alone ? html`<p class="alone">${words.panel.alone(alone)}</p>` : nothing}<p class="unseen" role="status">${moving.said}</p>`,
      moving.said ? html`<p class="said" aria-hidden="true">${moving.said}</p>` : nothing,
      changedPart(view, words, changed, (said) => become({ said })),
      bases(words),
      groupIds.map((group) => groupPart(group, changed, row, view, words)),
    ])}`;
  };
}

/** What the panel shows and changes: the numbers of one of two dyads alone, where the other is held; else those of the stage. */
interface Changing {
  readonly values: Values;
  readonly preset: Values;
  readonly alone: Side | null;
}

function changedIn({ values, preset, beside }: PageState): Changing {
  if (beside?.held === 'A') return { values: beside.values, preset: beside.preset, alone: 'B' };
  return { values, preset, alone: beside?.held ? 'A' : null };
}

function bases({ panel }: ModelWords): TemplateResult {
  return html`
    <details><summary>${panel.basisTitle}</summary>
      <dl class="bases">${Object.values(panel.bases).map(({ name, says }) => html`<div><dt class="basis">${name}</dt><dd>${says}</dd></div>`)}</dl>
    </details>`;
}

type Row = (name: ParameterName) => TemplateResult;

function groupPart(
  group: GroupId,
  changed: readonly ParameterName[],
  row: Row,
  { state, texts }: View,
  { panel }: ModelWords,
): TemplateResult {
  // Of two who differ in one setting, mostly who answers is meant.
  const first: GroupId = state.beside?.held ? 'caregiver' : 'moments';
  const names = namesIn(group);
  const count = names.filter((name) => changed.includes(name)).length;
  const { name, says } = panel.groups[group];
  return html`
    <details class="group" ?open=${group === first}>
      <summary>${name} <span class="soft">(${texts.numbers.whole(names.length)})</span>
        ${count > 0 ? html`<span class="changed-count">${panel.changedCount(texts.numbers.whole(count))}</span>` : nothing}</summary>
      <p>${says}</p>
      <ul class="parameters">${names.map(row)}</ul>
    </details>`;
}

function changedPart(
  { state, texts, commands }: View,
  { panel, parameters: said }: ModelWords,
  changed: readonly ParameterName[],
  say: (said: string) => void,
): TemplateResult {
  if (changed.length === 0) return html`<p class="soft">${panel.nothingChanged}</p>`;
  const { values, preset } = changedIn(state);
  const { figure } = texts.numbers;
  const reset = (changes: Parameters<Commands['setValues']>[0]) => {
    commands.setValues(changes);
    say('');
  };
  return html`
    <div class="changed-parameters">
      <h4>${panel.changedTitle}</h4>
      <ul>${changed.map(
        (name) => html`
          <li><span><strong>${said[name].name}</strong> ${figure(values[name])} <span class="soft">${panel.was(figure(preset[name]))}</span></span>
            <button type="button" class="chip small" aria-label=${panel.back(said[name].name)}
              @click=${() => reset(without(values, preset, name))}>↩</button></li>`,
      )}</ul>
      <button type="button" class="chip" @click=${() => reset({})}>${panel.allBack}</button>
    </div>`;
}

/** @returns how a row of the table is drawn, and what comes of moving its slider or writing a number. */
function createRow(view: View, words: ModelWords, moving: Moving, become: (change: Partial<Moving>) => void): Row {
  const { state, texts, commands } = view;
  const { values, preset } = changedIn(state);
  const { figure } = texts.numbers;
  const { panel } = words;

  function set(name: ParameterName, given: number, written: string): void {
    const used = withinRange(name, tidy(given));
    const next = { ...values, [name]: used };
    const { windowAtStart, windowLeast, windowMost } = next;
    const width = Math.min(windowMost, Math.max(windowLeast, windowAtStart));
    const label = words.parameters[name].name;
    const said = [
      used === tidy(given) ? '' : panel.brought(label, written, figure(used)),
      width === windowAtStart ? '' : panel.alongWindow(words.parameters.windowAtStart.name, figure(width)),
    ];
    commands.setValues(changesOf({ ...next, windowAtStart: width }, preset));
    become({ dragged: null, said: said.filter((part) => part !== '').join(' ') });
  }

  function write(name: ParameterName, field: HTMLInputElement): void {
    const text = field.value.trim();
    const read = text === '' ? Number.NaN : Number(text.replace(',', '.').replace('−', '-'));
    if (Number.isFinite(read)) set(name, read, text);
    else become({ dragged: null, said: panel.unread(words.parameters[name].name, text) });
  }

  return (name) => {
    const { range, unit, basis } = parameters[name];
    const [least, most] = range;
    const { name: label, says, source } = words.parameters[name];
    const value = moving.dragged?.name === name ? moving.dragged.value : values[name];
    const changed = values[name] !== preset[name];
    const fixed = least === most;
    const unitWords = unit === '–' ? '' : panel.units[unit];
    return html`
      <li class="parameter ${changed ? 'changed' : ''}">
        <div class="called"><strong id=${`name-${name}`}>${label}</strong> <code>${name}</code></div>
        <div class="set">
          ${fixed ? html`<span class="value">${figure(value)}</span>` : html`<input type="text" inputmode="decimal" size="6" aria-label=${panel.value(label)} .value=${live(figure(value))} @change=${({ target }: Event) => target instanceof HTMLInputElement && write(name, target)} />`}
          <span class="unit">${unitWords}</span>
          ${changed ? html`<span class="soft">${panel.was(figure(preset[name]))}</span>` : nothing}
        </div>
        ${
          fixed
            ? html`<p class="soft">${panel.fixed}</p>`
            : html`
            <div class="slide">
              <input type="range" min=${least} max=${most} step=${stepOf(range)} aria-labelledby=${`name-${name}`}
                aria-valuetext=${`${figure(value)} ${unitWords}`.trim()} .value=${live(String(value))}
                @input=${({ target }: Event) => target instanceof HTMLInputElement && become({ dragged: { name, value: tidy(Number(target.value)) } })}
                @change=${({ target }: Event) => target instanceof HTMLInputElement && set(name, Number(target.value), target.value)} />
              <span class="ends soft"><span>${figure(least)}</span><span>${figure(most)}</span></span>
            </div>`
        }
        <p>${says}</p>
        <p class="rests"><span class="basis" title=${panel.bases[basis].says}>${panel.bases[basis].name}</span> ${source}</p>
      </li>`;
  };
}
