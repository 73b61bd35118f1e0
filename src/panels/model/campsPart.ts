/** The two camps on matching: felt safety in the still face over how much fits at once, by what being understood at once teaches. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { type Camp, camps, type Switch, switches } from '../../laboratory/camps';
import { seeds } from '../../laboratory/dyads';
import type { Values } from '../../model/parameters';
import type { ModelWords } from '../../text/model';
import type { Texts } from '../../text/texts';
import type { Commands } from '../page';
import { changesOf } from './changes';
import type { Measuring } from './measuring';
import { underWay } from './underWay';

interface Shown {
  readonly words: ModelWords['patterns'];
  readonly texts: Texts;
  readonly values: Values;
  readonly preset: Values;
  readonly commands: Commands;
}

const [left, right, top, bottom] = [44, 428, 14, 206];
/** The ends of the axis: what is compared lies close together, and the axis says from where it runs. */
const [least, most] = [0.3, 0.65];
const x = (share: number): number => left + share * (right - left);
const y = (safety: number): number => bottom - ((safety - least) / (most - least)) * (bottom - top);
/** Eleven shares for each of the three. */
const livesInAll = switches.length * 11 * seeds.length;

/** @param redraw draws the sheet anew when another assumption is looked at, or figures have come. */
export function createCamps(measuring: Measuring, redraw: () => void): (shown: Shown) => TemplateResult {
  let found: readonly Camp[] | null = null;
  let chosen: Switch = 0;

  function measure(): void {
    measuring.start('camps', async (laboratory) => {
      found = await camps(laboratory);
      redraw();
    });
  }

  function choose(g: Switch): void {
    chosen = g;
    redraw();
  }

  return (shown) => {
    const { words, texts } = shown;
    const whole = texts.numbers.whole(measuring.lives());
    return html`
      <h4>${words.camps}</h4>
      <p>${words.campsLead}</p>
      <fieldset class="assumption"><legend>${words.question}</legend>${switches.map(
        (g) => html`
          <label><input type="radio" name="assumption" .checked=${g === chosen} @change=${() => choose(g)} />
            <span>${words.answers[g]} <span class="soft">g = ${texts.numbers.short(g)}</span></span></label>`,
      )}</fieldset>
      <p><strong>${words.follows[chosen]}</strong></p>
      ${found ? picture(found, chosen, shown) : nothing}
      ${measuring.now() === 'camps' ? underWay(words.lives(whole), measuring.lives() / livesInAll, measuring, shown) : nothing}
      ${
        found || measuring.now() === 'camps'
          ? nothing
          : html`<p><button type="button" class="chip strong" ?disabled=${measuring.now() !== null} @click=${measure}>${words.measureCamps}</button>
              <span class="soft">${words.takes}</span></p>`
      }
      ${liveWith(chosen, shown)}`;
  };
}

function liveWith(g: Switch, { words, values, preset, commands }: Shown): TemplateResult {
  if (values.matchTeachesRepair === g) return html`<p class="soft">${words.livingWith}</p>`;
  const changes = changesOf({ ...values, matchTeachesRepair: g }, preset);
  return html`<p><button type="button" class="chip" @click=${() => commands.setValues(changes)}>${words.liveWith}</button></p>`;
}

function picture(found: readonly Camp[], chosen: Switch, { words, texts }: Shown): TemplateResult {
  const { level, short, whole } = texts.numbers;
  const inFront = [...found].sort((a, b) => Number(a.g === chosen) - Number(b.g === chosen));
  return html`
    <svg class="camps" viewBox="0 0 440 254" role="img" aria-label=${words.follows[chosen]}>
      ${[0.3, 0.4, 0.5, 0.6].map(
        (at) => svg`
          <path class="grid" d="M${left} ${y(at)}H${right}" /><text x=${left - 8} y=${y(at) + 4} text-anchor="end">${short(at)}</text>`,
      )}
      ${[0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => svg`<text x=${x(at)} y=${bottom + 18} text-anchor="middle">${short(at)}</text>`)}
      <text class="axis" x=${right} y=${bottom + 40} text-anchor="end">${words.acrossAxis}</text>
      <text class="axis" x=${left - 36} y=${top - 1}>${words.upAxis}</text>
      ${inFront.map((camp) => curve(camp, camp.g === chosen, short))}
    </svg>
    <details><summary>${words.figures}</summary>
      <table><thead><tr><th scope="col">${words.acrossAxis}</th>${found.map(({ g }) => html`<th scope="col">g = ${short(g)}</th>`)}</tr></thead>
        <tbody>${(found[0]?.sweep ?? []).map(
          ({ firstFits }, row) => html`
            <tr><th scope="row">${short(firstFits)}</th>${found.map(({ sweep }) => {
              const at = sweep[row];
              return html`<td>${at ? html`${level(at.value)} <span class="soft">± ${texts.numbers.figure(at.error)}</span>` : nothing}</td>`;
            })}</tr>`,
        )}</tbody></table>
      <p class="soft">${words.eachOf(whole(seeds.length))}</p>
    </details>`;
}

/** At which of the shares each curve has its name, so that names stand apart. */
const nameAt: Readonly<Record<Switch, number>> = { 0: 9, 0.5: 8, 1: 6 };

/** A curve with its band of two standard errors; the one looked at has its points, its best marked. */
function curve({ g, sweep, best }: Camp, on: boolean, short: (value: number) => string): SVGTemplateResult {
  const point = (value: number, at: number) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
  const line = sweep.map(({ value, firstFits }) => point(value, firstFits)).join('L');
  const over = sweep.map(({ value, error, firstFits }) => point(value + 2 * error, firstFits));
  const under = sweep.map(({ value, error, firstFits }) => point(value - 2 * error, firstFits)).reverse();
  const named = sweep[nameAt[g]];
  return svg`
    <g class="curve ${on ? 'on' : ''}">
      <path class="band" d="M${[...over, ...under].join('L')}Z" />
      <path class="line" d="M${line}" />
      ${on ? sweep.map(({ value, firstFits }) => svg`<circle cx=${x(firstFits)} cy=${y(value)} r="3" />`) : nothing}
      ${on ? svg`<circle class="best" cx=${x(best.firstFits)} cy=${y(best.value)} r="6.5" />` : nothing}
      ${named ? svg`<text x=${x(named.firstFits)} y=${y(named.value) + (g === 1 ? -10 : 20)} text-anchor="middle">g = ${short(g)}</text>` : nothing}
    </g>`;
}
