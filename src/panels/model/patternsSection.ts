/** What it shows: the patterns with their bounds, measured in the page itself; and what divides the evidence on matching. */
import '../../look/modelPatterns.css';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { measured } from '../../laboratory/measuring';
import { besides, patterns } from '../../laboratory/patterns';
import type { Finding, Measured, Pattern, PatternId } from '../../laboratory/patterns/pattern';
import type { ModelWords } from '../../text/model';
import { type PatternTexts, patternTextsFor } from '../../text/patterns';
import type { Texts } from '../../text/texts';
import type { View } from '../view';
import { createCamps } from './campsPart';
import { createMeasuring } from './measuring';
import { underWay } from './underWay';

interface Shown {
  readonly words: ModelWords['patterns'];
  readonly texts: Texts;
  readonly said: PatternTexts;
}

/** The camps have a part of their own. */
const listed: readonly Pattern[] = [...patterns, ...besides.filter(({ id }) => id !== 'camps')];
const promptly = listed.filter(({ onDemand }) => !onDemand);

/** @param redraw draws the sheet anew as figures come. */
export function createPatternsSection(redraw: () => void): (view: View, words: ModelWords) => TemplateResult {
  const place = createRef<HTMLElement>();
  const found = new Map<PatternId, Finding>();
  let told = 0;
  const measuring = createMeasuring(
    () => place.value?.isConnected === true,
    () => {
      told++;
      redraw();
    },
  );
  const camps = createCamps(measuring, () => {
    told++;
    redraw();
  });

  function measure(what: string, asked: readonly Pattern[]): void {
    const left = asked.filter(({ id }) => !found.has(id));
    measuring.start(what, async (laboratory) => {
      for await (const { id, ...finding } of measured(left, laboratory)) {
        found.set(id, finding);
        told++;
        redraw();
      }
    });
  }

  function list(shown: Shown): TemplateResult {
    const { words, texts } = shown;
    const done = promptly.filter(({ id }) => found.has(id)).length;
    const of = { done: texts.numbers.whole(done), all: texts.numbers.whole(promptly.length) };
    return html`
      <p>${words.lead}</p>
      ${measuring.now() === 'patterns' ? underWay(words.measuring(of.done, of.all), done / promptly.length, measuring, shown) : start(done)}
      <ol class="patterns">${listed.map((pattern) => item(pattern, shown))}</ol>`;

    function start(done: number): TemplateResult | typeof nothing {
      if (done === promptly.length) return nothing;
      return html`<p><button type="button" class="chip strong" ?disabled=${measuring.now() !== null}
        @click=${() => measure('patterns', promptly)}>${done > 0 ? words.goOn : words.measure}</button> <span class="soft">${words.takes}</span></p>`;
    }
  }

  function item(pattern: Pattern, shown: Shown): TemplateResult {
    const { id, onDemand } = pattern;
    const { words, texts, said } = shown;
    const finding = found.get(id);
    const now = measuring.now() === String(id);
    return html`
      <li value=${typeof id === 'number' ? id : nothing} class=${typeof id === 'number' ? '' : 'beside'}>
        <strong>${said.patterns[id].says}</strong>
        ${finding ? html`<span class="verdict ${finding.holds ? 'holds' : 'not'}">${finding.holds ? words.holds : words.holdsNot}</span>` : nothing}
        <p class="soft">${words.bound}: ${said.patterns[id].bound}</p>
        ${finding ? figures(finding.measured, shown) : nothing}
        ${onDemand && !finding && !now ? html`<p><button type="button" class="chip" ?disabled=${measuring.now() !== null} @click=${() => measure(String(id), [pattern])}>${words.measureThis}</button> <span class="soft">${words.takesLong}</span></p>` : nothing}
        ${now ? underWay(words.lives(texts.numbers.whole(measuring.lives())), null, measuring, shown) : nothing}
      </li>`;
  }

  return ({ state, texts, commands }, { patterns: words }) => {
    const shown = { words, texts, said: patternTextsFor(state.language) };
    const { values, preset } = state;
    return html`
      <div ${ref(place)}>${guard([state.language, told, values.matchTeachesRepair, preset], () => [
        list(shown),
        camps({ words, texts, values, preset, commands }),
      ])}</div>`;
  };
}

function figures(measured: readonly Measured[], { words, texts, said }: Shown): TemplateResult {
  const { figure, whole } = texts.numbers;
  return html`
    <details><summary>${words.figures}</summary>
      <table><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.value}</th><th scope="col">n</th></tr></thead>
        <tbody>${measured.map(
          ({ what, value, error, n, interval }) => html`
            <tr><th scope="row">${said.what(what)}</th>
              <td>${figure(value)}${error > 0 ? html` <span class="soft">± ${figure(error)}</span>` : nothing}
                ${interval ? html` <span class="soft">(${interval.map(figure).join(' – ')})</span>` : nothing}</td>
              <td>${whole(n)}</td></tr>`,
        )}</tbody></table>
    </details>`;
}
