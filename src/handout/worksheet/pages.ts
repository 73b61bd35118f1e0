/** The two pages of a worksheet: what a class gets, and the teacher's key. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { episodesWithin } from '../../episodes/episodes';
import { type Mark, mark } from '../../look/icons';
import { captionOf } from '../../panels/caption';
import { citations } from '../../panels/model/citation';
import { type Reading, readings } from '../../panels/model/readings';
import { momentOf, tellingIndex } from '../../panels/moment';
import { lineOf } from '../../panels/summary/line';
import { stageOf } from '../../stages';
import { differing } from '../../stages/asItStands';
import { stageBeside } from '../../stages/beside';
import { presetOf } from '../../stages/opening';
import type { Stage } from '../../stages/stage';
import { differsInWords } from '../../text/differs';
import { summaryTextsFor } from '../../text/summary';
import { scenarioWords } from '../../text/texts';
import type { Code } from '../code';
import { drawnCode } from '../qrCode';
import { axes, letterOf, type Shown } from './axes';

export interface Pages extends Shown {
  readonly stage: Stage;
  readonly question: string;
  /** A picture for each moment. */
  readonly pictures: readonly HTMLCanvasElement[];
  /** The code that leads back to the state, and the link in letters; null where there is none. */
  readonly code: Code | null;
  readonly link: string;
  readonly version: string;
}

/** Room for episodes on the page, in lines of so many letters; more than fit are counted. */
const mostLines = 10;
const lettersALine = 105;
/** A link longer than this says nothing in letters. */
const readable = 120;
/** More changes than these are counted. */
const mostChanges = 6;

/** What the key rests on: mismatch and repair, the still face, and disputes about them. */
const sources: readonly Reading[] = [
  readings.tronick1989,
  readings.tronickCohn1989,
  readings.dicorcia2011,
  readings.vroemen,
];

/** So many modules a side are read from 25 mm of paper; a code with more is printed larger, and a line of writing goes. */
const readSmall = 75;
const isFine = ({ code }: Pages): boolean => code !== null && code.size > readSmall;

const back = (pages: Pages): TemplateResult | typeof nothing =>
  pages.code
    ? html`<aside class="paper-back ${isFine(pages) ? 'fine' : ''}">${drawnCode(pages.code, pages.words.back)}<p>${pages.words.back}</p></aside>`
    : nothing;

const titleOf = ({ stage, texts }: Pages): string =>
  stage.strain ? texts.ui.stages[stage.id] : scenarioWords(texts, stage.scenario).name;

/** Who the other of two is: by its caregiver, where that is the difference. */
function other({ stage, sheet, texts, words }: Pages): string | null {
  const there = stageBeside(stage);
  if (!sheet.beside || !there) return null;
  return there.scenario === stage.scenario ? words.both : words.bothAnd(scenarioWords(texts, there.scenario).name);
}

export function classPage(pages: Pages): TemplateResult {
  const { words, texts, question, pictures, moments, sheet } = pages;
  const clock = (at: number): string => texts.numbers.clock(Math.floor(at - sheet.span.from));
  return html`
    <section class="paper-page" lang=${texts.language}>
      <header>
        <div><h1>${titleOf(pages)}</h1>
          <p class="paper-who"><span>${words.name}</span><span>${words.date}</span></p></div>
        ${back(pages)}
      </header>
      <p class="paper-question">${question}</p>
      <div class="paper-pictures">${pictures.map(
        (picture, nth) => html`
          <figure>${picture}<figcaption><strong>${letterOf(nth)}</strong> ${clock(moments[nth] ?? 0)}
            <span class="paper-see">${words.see}</span><i class="paper-rule"></i></figcaption></figure>`,
      )}</div>
      <h2>${sheet.beside ? words.drawBoth : words.draw}</h2>
      ${axes(pages, false)}
      <h2>${words.why}</h2>
      ${(isFine(pages) ? [1] : [1, 2, 3]).map(() => html`<i class="paper-rule"></i>`)}
    </section>`;
}

export function keyPage(pages: Pages): TemplateResult {
  const { words, texts, stage, sheet, version } = pages;
  const told = summaryTextsFor(texts.language);
  const episodes = episodesWithin(sheet.trace, sheet.span);
  const clock = (at: number): string => texts.numbers.clock(Math.floor(at - sheet.span.from));
  const lines = fitting(episodes.map((one) => ({ at: one.signalAt, line: lineOf(one, told) })));
  const left = episodes.length - lines.length;
  const { text } = citations(words.cited);
  return html`
    <section class="paper-page key" lang=${texts.language}>
      <header>
        <div><h1>${words.key}</h1><p>${titleOf(pages)}. ${scenarioWords(texts, stage.scenario).says}</p></div>
        ${back(pages)}
      </header>
      ${axes(pages, true)}
      <p class="paper-legend">${(['mismatch', 'repair', 'stoppedAsking'] as const satisfies readonly Mark[]).map(
        (name) => html`<span>${mark(name)} ${texts.ui.marks[name]}</span>`,
      )}<span>${other(pages)}</span></p>
      <h2>${words.pictures}</h2>
      <dl class="paper-moments">${pages.moments.map((at, nth) => {
        const { title, line } = captionOf(momentOf(sheet.trace, tellingIndex(sheet.trace, at)), texts, stage.scenario);
        return html`<div><dt>${letterOf(nth)} ${clock(at)}</dt><dd><strong>${title}.</strong> ${line}</dd></div>`;
      })}</dl>
      <h2>${words.happened}</h2>
      ${
        episodes.length === 0
          ? html`<p>${words.nothingAsked}</p>`
          : html`<ol class="paper-episodes">${lines.map(({ at, line }) => html`<li><b>${clock(at)}</b> ${line}</li>`)}</ol>`
      }
      ${left > 0 ? html`<p>${words.more(texts.numbers.whole(left))}</p>` : nothing}
      <h2>${words.state}</h2>
      <p>${stateOf(pages)}</p>
      <p>${words.cautionSays} ${texts.ui.aboutModel}</p>
      <p class="paper-sources"><b>${words.sources}</b> ${sources.map(
        ({ authors, year, title, source }) =>
          html`${authors}${year === null ? '.' : ` (${year}).`} <cite>${title}</cite>.${source ? ` ${source}.` : ''} `,
      )}<br />${text} ${texts.ui.version(version)}</p>
    </section>`;
}

interface Line {
  /** Seconds of life. */
  readonly at: number;
  readonly line: string;
}

/** @returns as many lines as there is room for. */
function fitting(all: readonly Line[]): readonly Line[] {
  let left = mostLines;
  return all.filter(({ line }) => {
    left -= Math.ceil(line.length / lettersALine);
    return left >= 0;
  });
}

/** Everything it takes to live this again. */
function stateOf({ stage, texts, words, link }: Pages): string {
  const { seed, child, history } = stage;
  const differ = differsInWords(differing(stage, stageOf(stage.id), presetOf(stage)), texts.language, mostChanges);
  return [
    texts.words.aChild(texts.temperaments[child].name, texts.histories[history].name),
    words.seed(String(seed)),
    differ.length === 0 ? words.asItStands : words.differs(texts.numbers.list(differ)),
    link.length > readable ? '' : link,
  ].join(' ');
}
