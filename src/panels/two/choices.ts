/** Who is compared: a caregiver and a history for each of the two, one of them held as it is, changed over, or left again. */
import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../../look/icons';
import { twoIcon } from '../../look/twoIcons';
import { type Beside, type History, historyIds } from '../../stages/stage';
import { scenarioWords } from '../../text/texts';
import type { TwoWords } from '../../text/two';
import type { OtherDyad } from '../page';
import { type Option, selectOf } from '../select';
import type { View } from '../view';
import { badge } from './badge';
import type { Letter } from './sides';

const nobody = '';

/** One of the two, as it was chosen, and what to do where something else is. */
interface Chosen {
  readonly letter: Letter;
  readonly scenario: string;
  readonly history: History;
  readonly setScenario: (scenario: string) => void;
  readonly setHistory: (history: History) => void;
  /** Whether nobody can be chosen as well. */
  readonly leaves: boolean;
}

function side(chosen: Chosen, held: Letter | null, view: View, words: TwoWords): TemplateResult {
  const { letter } = chosen;
  const isHeld = held === letter;
  return html`
    <span class="one-of-two ${isHeld ? 'held' : ''}" role="group" aria-label=${words.side(letter)}>${badge(letter)}
      <button type="button" class="bare hold" aria-pressed=${isHeld} title=${words.hold(letter)} aria-label=${words.hold(letter)}
        @click=${() => view.commands.hold(isHeld ? null : letter)}>${twoIcon(isHeld ? 'held' : 'free')}</button>
      ${isHeld ? asItIs(chosen, view, words) : whoAndHow(chosen, view, words)}
      ${held && !isHeld ? oneSetting(letter, view, words) : ''}</span>`;
}

const asItIs = ({ scenario, history }: Chosen, { texts }: View, words: TwoWords): TemplateResult =>
  html`<span class="as-it-is">${scenarioWords(texts, scenario).short} · ${words.expecting(texts.histories[history].name.toLowerCase())}</span>`;

/** To the numbers, which are this one's alone as long as the other is held. */
const oneSetting = (letter: Letter, { open }: View, words: TwoWords): TemplateResult => html`
  <button type="button" class="chip one-setting" @click=${() => open({ sheet: 'model' }, 'model-parameters-title')}>
    ${words.oneOtherwise(letter)}</button>`;

function whoAndHow(
  { letter, scenario, history, setScenario, setHistory, leaves }: Chosen,
  { state, texts }: View,
  words: TwoWords,
): TemplateResult {
  const caregivers = state.caregivers.map((id): Option<string> => [id, scenarioWords(texts, id).short]);
  return html`
    ${selectOf({
      label: words.caregiverOf(letter),
      options: leaves ? [...caregivers, [nobody, words.alone]] : caregivers,
      chosen: scenario,
      choose: setScenario,
    })}
    ${selectOf({
      label: words.historyOf(letter),
      options: historyIds.map((id): Option<History> => [id, words.expecting(texts.histories[id].name.toLowerCase())]),
      chosen: history,
      choose: setHistory,
    })}`;
}

/** @returns what stays otherwise beside, with one thing changed. */
const otherwise = (chosen: Beside, change: Beside): Beside => ({ ...chosen, ...change });

export function choices(view: View, beside: OtherDyad, words: TwoWords): TemplateResult {
  const { state, commands } = view;
  const own: Chosen = {
    ...{ letter: 'A', scenario: state.scenario, history: state.history, leaves: false },
    setScenario: commands.setScenario,
    setHistory: (history) => commands.setChild({ history }),
  };
  const other: Chosen = {
    ...{ letter: 'B', scenario: beside.scenario, history: beside.history, leaves: true },
    setScenario: (scenario) => commands.setBeside(scenario === nobody ? null : otherwise(beside.chosen, { scenario })),
    setHistory: (history) => commands.setBeside(otherwise(beside.chosen, { history })),
  };
  return html`
    <div class="who-two" role="group" aria-label=${words.who}>
      ${side(own, beside.held, view, words)}
      <button type="button" class="bare swap" title=${words.swap} aria-label=${words.swap} @click=${() => commands.swap()}>
        ${icon('swap')}</button>
      ${side(other, beside.held, view, words)}
    </div>`;
}
