/** What can happen: the statechart, where the two stand in it at the moment shown, how they came there, what can follow. */
import '../../look/modelChart.css';
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { transitions } from '../../model/chart';
import { segmentIndexAt } from '../../simulation/trace';
import type { ModelWords } from '../../text/model';
import type { View } from '../view';
import { occasion, regionDrawing, wayBetween, word } from './chart';
import {
  type CaregiverReason,
  type Change,
  type ChildReason,
  caregiverChange,
  caregiverState,
  childChange,
  childStates,
  withOuter,
} from './standing';

interface Region {
  readonly id: 'child' | 'caregiver';
  readonly standing: readonly string[];
  readonly change: Change<unknown> | null;
  readonly because: string;
}

export function chartSection({ state, texts }: View, words: ModelWords): TemplateResult {
  const { chart } = words;
  const index = segmentIndexAt(state.trace, state.at);
  return html`
    <p>${chart.lead}</p>
    ${guard([state.trace, index, state.language], () => {
      const segment = state.trace.segments[index];
      if (!segment) return nothing;
      const child = childChange(state.trace, index);
      const caregiver = caregiverChange(state.trace, index);
      return [
        region({ id: 'child', standing: childStates(segment), ...told<ChildReason>(child, chart.child) }, chart),
        region(
          {
            id: 'caregiver',
            standing: [caregiverState(segment)],
            ...told<CaregiverReason>(caregiver, chart.caregiver),
          },
          chart,
        ),
        outside(chart, texts.language),
      ];
    })}`;
}

const told = <Reason extends string>(change: Change<Reason> | null, reasons: Readonly<Record<Reason, string>>) => ({
  change,
  because: change ? reasons[change.because] : '',
});

function region({ id, standing, change, because }: Region, words: ModelWords['chart']): TemplateResult {
  const names = (paths: readonly string[]) => namesOf(paths, words);
  const lit = {
    states: new Set(standing.flatMap(withOuter)),
    arrows: new Set(change ? wayBetween(change.from, change.to) : []),
  };
  const now = `${words.regions[id]}: ${names(standing)}`;
  return html`
    <h4>${words.regions[id]}</h4>
    ${regionDrawing(id, lit, words, `${words.now}. ${now}.`)}
    <p class="standing"><strong>${words.now}: ${names(standing)}.</strong>
      ${change ? words.went(because, names(change.from), names(change.to)) : words.nothingYet}</p>
    <details><summary>${words.fromHere}</summary><ul class="occasions">${leaving(standing, words)}</ul></details>`;
}

/** @returns states in words; of two side by side what they lie within, and both. */
function namesOf(paths: readonly string[], { states, and }: ModelWords['chart']): string {
  const [first = '', second] = paths.map((path) => word(states, path));
  if (second === undefined) return first;
  const outer = paths[0]?.split('.').slice(0, 2).join('.') ?? '';
  return `${word(states, outer)} (${and(first, second)})`;
}

function leaving(standing: readonly string[], words: ModelWords['chart']): readonly TemplateResult[] {
  const here = new Set(standing.flatMap(withOuter));
  return transitions
    .filter(({ from }) => here.has(from))
    .map(
      (transition) => html`
        <li>${occasion(transition, words)} <span aria-hidden="true">→</span>
          <strong>${transition.to ? word(words.states, transition.to) : words.stays}</strong>
          <code>${[transition.on, transition.guard].filter((name) => name !== null).join(' · ')}</code></li>`,
    );
}

const outside = (words: ModelWords['chart'], language: string): TemplateResult => html`
  <h4>${words.regions.surroundings}</h4>
  ${guard([language], () => regionDrawing('surroundings', { states: new Set(['surroundings']), arrows: new Set() }, words, words.regions.surroundings))}
  <p>${words.passesOn}</p>`;
