/** A gentle word before a strain test begins, and with whom it is lived. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '../../look/icons';
import { historyIds, temperamentIds } from '../../stages/stage';
import { lifeBefore } from '../../stages/strainTest';
import { type StrainWords, strainWords } from '../../text/strain';
import { scenarioWords } from '../../text/texts';
import { type Option, selectOf } from '../select';
import { wordBefore } from '../strain';
import type { View } from '../view';

const nobody = '';
const lived = 'lived';

export function word(view: View): TemplateResult | typeof nothing {
  const { state, texts, commands } = view;
  if (!wordBefore(state)) return nothing;
  const words = strainWords[texts.language].word;
  return html`
    <section class="word-before" aria-labelledby="word-before">
      <h2 id="word-before">${words.title}</h2>
      <p>${words.what}</p>
      <p>${words.why} <span class="soft">${words.touch}</span></p>
      <div class="whom" role="group" aria-label=${words.choose}>
        ${before(view, words)}${beside(view, words)}${child(view, words)}${who(view, words)}
      </div>
      <button type="button" class="begin-test" aria-keyshortcuts="Space" @click=${() => commands.toggleRunning()}>
        ${icon('run')}<span>${words.begin}</span></button>
    </section>`;
}

const labelled = (label: string, choice: TemplateResult): TemplateResult =>
  html`<span class="one-choice"><span aria-hidden="true">${label}</span>${choice}</span>`;

function caregivers({ state, texts }: View): readonly Option<string>[] {
  return state.caregivers.map((id): Option<string> => [id, scenarioWords(texts, id).name]);
}

/** Who took care before: a caregiver, nobody, or whoever it was in the life just lived. */
function before(view: View, words: StrainWords['word']): TemplateResult {
  const { state, texts, commands } = view;
  const own = state.before?.decides === 'person' || (state.before?.inputs.length ?? 0) > 0;
  const chosen = own ? lived : (state.before?.scenario ?? nobody);
  const label = words.before(texts.numbers.clock(state.before?.lasts ?? lifeBefore));
  return labelled(
    label,
    selectOf({
      label,
      options: [...(own ? [[lived, words.lived] as const] : []), ...caregivers(view), [nobody, words.nobody] as const],
      chosen,
      choose: (id) => id !== lived && commands.setBefore(id === nobody ? null : id),
    }),
  );
}

/** The same child with another history; where no life lies before, one that had come to expect something else. */
function beside(view: View, words: StrainWords['word']): TemplateResult {
  const { state, texts, commands } = view;
  const other = state.beside?.chosen ?? null;
  const options: readonly Option<string>[] = state.before
    ? caregivers(view)
    : historyIds.map((id): Option<string> => [id, texts.histories[id].name]);
  const choose = (id: string): void => {
    const history = historyIds.find((one) => one === id);
    if (id === nobody) commands.setBeside(null);
    else commands.setBeside(history ? { history } : { before: id });
  };
  return labelled(
    words.beside,
    selectOf({
      label: words.beside,
      options: [...options, [nobody, words.alone]],
      chosen: (state.before ? other?.before : other?.history) ?? nobody,
      choose,
    }),
  );
}

function child({ state, texts, commands }: View, words: StrainWords['word']): readonly TemplateResult[] {
  return [
    labelled(
      words.temperament,
      selectOf({
        label: words.temperament,
        options: temperamentIds.map((id) => [id, texts.temperaments[id].name] as const),
        chosen: state.child,
        choose: (id) => commands.setChild({ child: id }),
      }),
    ),
    labelled(
      words.history,
      selectOf({
        label: words.history,
        options: historyIds.map((id) => [id, texts.histories[id].name] as const),
        chosen: state.history,
        choose: (id) => commands.setChild({ history: id }),
      }),
    ),
  ];
}

function who({ state, texts, commands }: View, words: StrainWords['word']): TemplateResult {
  return labelled(
    words.with,
    selectOf<'policy' | 'person'>({
      label: words.with,
      options: [
        ['policy', scenarioWords(texts, state.scenario).name],
        ['person', words.you],
      ],
      chosen: state.strain?.decides ?? 'policy',
      choose: commands.setDecides,
    }),
  );
}
