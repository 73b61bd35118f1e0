/** The worksheet: made from what is on the screen, looked at here, printed from here. */
import '../../look/worksheet.css';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { phasesOf } from '../../stages/strain';
import { predictingWords } from '../../text/predicting';
import { type WorksheetWords, worksheetWords } from '../../text/worksheet';
import { createCodes } from '../qrCode';
import type { CreateSection, Handed } from '../section';
import { letterOf } from './axes';
import { type LivedSheet, lengthsOf, livedFor, type Moment, momentsOf, usualLength, usualMoments } from './lived';
import { classPage, keyPage, type Pages } from './pages';
import { copyOf, picturesOf } from './pictures';

/** What was made for one state: a stretch of life and its moments. */
interface Made {
  readonly of: unknown;
  readonly length: number;
  readonly sheet: LivedSheet;
  readonly offered: readonly Moment[];
  readonly chosen: readonly Moment[];
}

export const createSection: CreateSection = (redraw) => {
  const codes = createCodes(redraw);
  const paper = document.createElement('div');
  paper.className = 'worksheet-paper';
  let made: Made | null = null;
  let question: string | null = null;
  let pictures: { readonly of: string; readonly drawn: readonly HTMLCanvasElement[] } | null = null;

  function make({ screen, session }: Handed, length: number): Made {
    const sheet = livedFor(screen.stage, session, length);
    const offered = momentsOf(sheet);
    return { of: screen, length, sheet, offered, chosen: usualMoments(offered) };
  }

  /** @returns null where too little was lived. */
  function madeFor(handed: Handed): Made | null {
    const length = usualLength(handed.screen.stage, handed.session);
    if (made?.of !== handed.screen) made = length === null ? null : make(handed, length);
    return made;
  }

  /** Pictures are drawn when their moments are known, one set after the other. */
  function picturesFor({ sheet, chosen }: Made, { texts, screen }: Handed): readonly HTMLCanvasElement[] {
    const moments = chosen.map(({ at }) => at);
    const of = JSON.stringify([screen.stage, moments, texts.language]);
    if (pictures?.of !== of) {
      pictures = { of, drawn: [] };
      picturesOf(sheet, moments, texts).then((drawn) => {
        if (pictures?.of !== of) return;
        pictures = { of, drawn };
        redraw();
      });
    }
    return pictures.drawn;
  }

  const questionOf = ({ screen, texts }: Handed, words: WorksheetWords): string => {
    const { predict, prompt } = screen.stage;
    const asked = predict && predictingWords[texts.language].asks[predict.by](texts.numbers.clock(predict.until));
    return question ?? prompt ?? asked ?? words.question;
  };

  function pagesOf(handed: Handed, from: Made, words: WorksheetWords): Pages {
    const { texts, here, link, state, screen } = handed;
    const code = here.base ? codes(link.link) : 'tooLong';
    return {
      ...{
        sheet: from.sheet,
        moments: from.chosen.map(({ at }) => at),
        texts,
        words,
        stage: screen.stage,
        phases: phasesOf(screen.stage),
      },
      ...{ question: questionOf(handed, words), pictures: picturesFor(from, handed), version: state.version },
      code: typeof code === 'string' ? null : code,
      link: here.base ? link.link : '',
    };
  }

  function controls(handed: Handed, from: Made, words: WorksheetWords): TemplateResult {
    const { texts, session } = handed;
    const { numbers } = texts;
    const lengthChosen = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) made = make(handed, Number(target.value));
      redraw();
    };
    const wrote = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement) question = target.value;
      redraw();
    };
    const took = (nth: number) => (event: Event) => {
      if (!(event.target instanceof HTMLSelectElement)) return;
      const moment = from.offered[Number(event.target.value)];
      if (moment) made = { ...from, chosen: from.chosen.map((one, place) => (place === nth ? moment : one)) };
      redraw();
    };
    const called = ({ seen, at }: Moment) =>
      `${numbers.clock(Math.floor(at - from.sheet.span.from))} ${words.seen[seen]}`;
    return html`
      <label class="field"><span>${words.questionLabel}</span>
        <textarea rows="2" maxlength="240" .value=${questionOf(handed, words)} @input=${wrote}></textarea></label>
      <div class="choices">
        <label class="field"><span>${words.length}</span>
          <select @change=${lengthChosen}>${lengthsOf(handed.screen.stage, session).map(
            (one) => html`<option value=${one} ?selected=${one === from.length}>${numbers.clock(one)}</option>`,
          )}</select></label>
        ${from.chosen.map(
          (moment, nth) => html`
            <label class="field"><span>${words.picture(letterOf(nth))}</span>
              <select @change=${took(nth)}>${from.offered.map(
                (one, place) => html`<option value=${place} ?selected=${one === moment}>${called(one)}</option>`,
              )}</select></label>`,
        )}
      </div>
      <p class="downloads"><button type="button" class="chip strong" @click=${() => window.print()}>${words.print}</button>
        <span class="soft">${words.printSays}</span></p>`;
  }

  const drawn = (handed: Handed): unknown => {
    const words = worksheetWords[handed.texts.language];
    const from = madeFor(handed);
    if (!from) return html`<p>${words.tooLittle}</p>`;
    const pages = pagesOf(handed, from, words);
    const forScreen = { ...pages, pictures: pages.pictures.map(copyOf) };
    document.body.append(paper);
    render(html`${classPage(pages)}${keyPage(pages)}`, paper);
    return html`
      ${handed.here.sandboxed ? html`<p class="where">${words.sandboxed}</p>` : nothing}
      ${controls(handed, from, words)}
      <div class="papers" aria-label=${words.preview} role="group">${classPage(forScreen)}${keyPage(forScreen)}</div>`;
  };
  // What is printed stands beside the dialog, which itself cannot be cut into pages.
  return Object.assign(drawn, { leave: () => paper.remove() });
};
