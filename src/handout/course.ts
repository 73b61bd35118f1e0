/** For a course: a package that opens what is handed out, and tells the course when it is done as the teacher chose. */
import '../look/oneOf.css';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Completion, completions, usualCourse } from '../sharing/scorm/course';
import { packageOf } from '../sharing/scorm/package';
import { workshop } from '../stages/workshop';
import { courseWords } from '../text/course';
import { workshopWords } from '../text/workshop';
import { keep, singleFile } from './offlineFile';
import { partsChosen } from './partsChosen';
import type { CreateSection, Handed } from './section';

type Opens = 'screen' | 'workshop';

interface Choice<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly among: readonly T[];
  readonly chosen: T;
  readonly says: Readonly<Record<T, string>>;
  /** Why it cannot be chosen; empty: it can. */
  readonly unless: Readonly<Record<T, string>>;
  readonly choose: (one: T) => void;
}

const oneOf = <T extends string>({
  name,
  legend,
  among,
  chosen,
  says,
  unless,
  choose,
}: Choice<T>): TemplateResult => html`
  <fieldset class="parts one-of ${name}"><legend>${legend}</legend>${among.map(
    (one) => html`
      <label class="switch"><input type="radio" name=${name} .checked=${one === chosen} ?disabled=${unless[one] !== ''}
        @change=${() => choose(one)} />
        <span>${says[one]}${unless[one] ? html`<span class="soft">${unless[one]}</span>` : nothing}</span></label>`,
  )}</fieldset>`;

/** @returns why a package of this could never be done so; empty: it can. */
function unlessOf({ stage }: Handed, opens: Opens, cannot: Readonly<Record<Exclude<Completion, 'opened'>, string>>) {
  const whole = opens === 'workshop';
  return {
    opened: '',
    finished: whole || stage.ends !== null ? '' : cannot.finished,
    predicted: whole || stage.predict ? '' : cannot.predicted,
  };
}

/** From the # on; of a workshop, its steps say all but the language. */
const addressOf = ({ fragment, chosen, state }: Handed, opens: Opens): string =>
  opens === 'screen' ? fragment : `#deck=workshop${chosen.includes('language') ? `&lang=${state.language}` : ''}`;

export const createSection: CreateSection = (redraw) => {
  let opens: Opens = 'screen';
  let { completion, share } = usualCourse;
  let done: 'not' | 'underWay' | 'lost' | { readonly name: string; readonly bytes: number } = 'not';

  const change = (how: () => void): void => {
    how();
    done = 'not';
    redraw();
  };

  async function make(handed: Handed, course: { readonly completion: Completion; readonly share: boolean }) {
    const { texts, state } = handed;
    const name = courseWords[state.language].making.fileName;
    const what = opens === 'workshop' ? workshopWords[state.language].title : texts.ui.stages[state.stage];
    done = 'underWay';
    redraw();
    try {
      const packing = { course, address: addressOf(handed, opens), title: `${texts.ui.name}: ${what}` };
      const made = await packageOf(await singleFile(document), packing);
      keep(document, made, name);
      done = { name, bytes: made.size };
    } catch {
      // Without a network, or where nobody put the single file beside the page.
      done = 'lost';
    }
    redraw();
  }

  return (handed) => {
    const { words, texts, state, here } = handed;
    const { making } = courseWords[state.language];
    const unless = unlessOf(handed, opens, making.cannot);
    const used = unless[completion] === '' ? completion : 'opened';
    const { numbers } = texts;
    const status =
      typeof done === 'object'
        ? making.made(done.name, numbers.whole(done.bytes / 1000))
        : done === 'not'
          ? nothing
          : making[done];
    return html`
      <p>${making.lead} ${making.keeps[opens]}</p>
      ${here.sandboxed ? html`<p class="where">${words.where.sandboxed}</p>` : nothing}
      ${oneOf({
        ...{ name: 'opens', legend: making.opens, among: ['screen', 'workshop'], chosen: opens },
        says: { screen: making.screen, workshop: making.workshop(numbers.whole(workshop.length)) },
        unless: { screen: '', workshop: '' },
        choose: (one) =>
          change(() => {
            opens = one;
          }),
      })}
      ${opens === 'screen' ? partsChosen(handed) : nothing}
      ${oneOf({
        ...{ name: 'completion', legend: making.done, among: completions, chosen: used, unless },
        says: opens === 'workshop' ? making.inWorkshop : making.when,
        choose: (one) =>
          change(() => {
            completion = one;
          }),
      })}
      <div class="one-of">
        <label class="switch"><input type="checkbox" .checked=${share} @change=${() =>
          change(() => {
            share = !share;
          })} /><span>${making.share}<span class="soft">${making.shareOf[opens]}</span></span></label>
        <p>${making.never}</p>
      </div>
      <p class="downloads"><button type="button" class="chip strong" ?disabled=${done === 'underWay'}
        @click=${() => make(handed, { completion: used, share })}>${making.make}</button>
        <span role="status">${status}</span></p>`;
  };
};
