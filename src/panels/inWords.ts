/** The whole screen in words, for those who do not see it: who is there, how they are, what is going on, what was learned. */
import { html, type TemplateResult } from 'lit/html.js';
import { arousalIn, type Segment, safetyIn, segmentAt } from '../simulation/trace';
import { scenarioWords, type Texts } from '../text/texts';
import type { PageState } from './page';
import type { View } from './view';

/** @returns what the words depend on, in steps: they are read, not watched. */
export function inWordsKeys(state: PageState): readonly unknown[] {
  const { trace, at, levels, language, running } = state;
  const { phase, zone, caregiver, response } = segmentAt(trace, at);
  const steps = [levels.safety, levels.availability, levels.reparability].map((level) => Math.round(20 * level));
  const who = [state.caregiver, state.child, state.history];
  const road = state.roads.findIndex(({ taken }) => taken);
  const back = state.lived - at > 0.05 && !running;
  return [
    phase,
    zone,
    caregiver,
    response,
    ...steps,
    Math.round(levels.window),
    ...who,
    language,
    running,
    road,
    back && Math.floor(at),
  ];
}

/** What of a dyad is put into words. */
export type OneDyad = Pick<PageState, 'trace' | 'at' | 'levels' | 'caregiver' | 'child' | 'history'>;

/** @param told what just happened, as the caption has it. @returns one dyad in words, as the entries of a list. */
export function dyadInWords(dyad: OneDyad, told: string, texts: Texts): TemplateResult {
  const { words } = texts;
  const segment = segmentAt(dyad.trace, dyad.at);
  return html`
    <li>${whoAnswers(dyad, texts)}</li>
    <li>${told}</li>
    <li>${words.child[segment.phase]} ${words.zones[segment.zone]}</li>
    <li>${caregiverNow(segment, texts)}</li>
    <li>${felt(segment, dyad, texts)}</li>
    <li>${learned(dyad, texts)}</li>`;
}

/** @returns whether time runs, and where in it one is. */
export const timeInWords = (state: PageState, texts: Texts): string =>
  `${state.running ? texts.words.running : texts.words.still} ${whereInTime(state, texts)}`;

/** @param told what just happened, as the caption has it. */
export function inWords({ state, texts }: View, told: string): TemplateResult {
  const { words } = texts;
  return html`
    <section class="unseen" aria-labelledby="in-words">
      <h2 id="in-words">${words.title}</h2>
      <p>${words.scene}</p>
      <ul>
        ${dyadInWords(state, told, texts)}
        <li>${timeInWords(state, texts)}</li>
      </ul>
    </section>`;
}

function whoAnswers({ caregiver, child, history }: OneDyad, texts: Texts): string {
  const { words, temperaments, histories } = texts;
  const who = caregiver === null ? words.you : words.answers(scenarioWords(texts, caregiver).name);
  return `${who} ${words.aChild(temperaments[child].name, histories[history].name)}`;
}

function caregiverNow({ caregiver, response }: Segment, { words, ui }: Texts): string {
  const giving = (caregiver === 'responding' || caregiver === 'repairing') && response;
  return giving ? words.gives(ui.responses[response]) : words.caregiver[caregiver];
}

function felt(segment: Segment, { at }: OneDyad, { words, numbers }: Texts): string {
  const level = Math.round(20 * safetyIn(segment, at)) / 20;
  return words.felt(numbers.level(level), numbers.whole(Math.round(arousalIn(segment, at) / 5) * 5));
}

function learned({ levels }: OneDyad, { words, numbers }: Texts): string {
  const { availability, reparability, window } = levels;
  return words.learned(numbers.level(availability), numbers.level(reparability), numbers.halfWidth(window));
}

/** How far one looks back, and on which road. */
function whereInTime({ at, lived, roads }: PageState, { words, numbers }: Texts): string {
  const clock = (seconds: number) => numbers.clock(Math.floor(seconds));
  const back = lived - at > 0.05 ? words.lookingBack(clock(at), clock(lived)) : '';
  const road = roads.findIndex(({ taken }) => taken) + 1;
  return roads.length > 1 ? `${back} ${words.road(numbers.whole(road), numbers.whole(roads.length))}` : back;
}
