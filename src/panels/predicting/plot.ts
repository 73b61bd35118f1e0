/** The chart of a prediction: the whole length, felt safety as expected and as it comes, the moments under it. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { safetyAt, type Trace } from '../../simulation/trace';
import type { Apart, Drawing, Stretch } from '../../stages/predicting/drawing';
import type { PredictingWords } from '../../text/predicting';
import type { Texts } from '../../text/texts';

const [wide, high] = [1000, 100];
/** Points in the line of what is lived; the course between two happenings is smooth. */
export const columns = 300;

const partOf = ({ from, until }: Stretch, at: number): number => (at - from) / (until - from);
const share = (part: number): string => `${Math.round(1000 * part) / 10}%`;
const x = (at: number, stretch: Stretch): string => (wide * partOf(stretch, at)).toFixed(1);
const y = (level: number): string => (high * (1 - level)).toFixed(1);

function expectedLine(drawing: Drawing, stretch: Stretch): string {
  const last = drawing.at(-1);
  const points = drawing.map(({ at, level }) => `${x(at, stretch)} ${y(level)}`);
  return `M${[...points, `${wide} ${y(last?.level ?? 0)}`].join('L')}`;
}

/** @returns felt safety from the beginning of the stretch to `lived`, as points of a path. */
function livedLine(trace: Trace, lived: number, stretch: Stretch): string {
  const count = Math.max(1, Math.ceil(columns * partOf(stretch, lived)));
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = stretch.from + ((lived - stretch.from) * index) / count;
    return `${x(at, stretch)} ${y(safetyAt(trace, at))}`;
  }).join('L');
}

/** Distances between the moments written under the chart, seconds of life. */
const distances = [5, 10, 20, 30, 60, 120, 300, 600];
const mostMoments = 6;

function moments({ from, until }: Stretch): readonly number[] {
  const every = distances.find((distance) => (until - from) / distance <= mostMoments) ?? 600;
  const first = Math.ceil(from / every);
  return Array.from({ length: Math.floor(until / every) - first + 1 }, (_, index) => (first + index) * every);
}

interface Plotted {
  readonly stretch: Stretch;
  /** Where the clock begins, seconds of life. */
  readonly begins: number;
  readonly drawing: Drawing;
  /** What was lived, and how far; null before the run. */
  readonly lived: { readonly trace: Trace; readonly to: number } | null;
  /** Where the two lay furthest apart, to be shown. */
  readonly apart: Apart | null;
  /** What lies over it, to be drawn on. */
  readonly over: unknown;
}

export function plot(
  { stretch, begins, drawing, lived, apart, over }: Plotted,
  { numbers }: Texts,
  words: PredictingWords,
): TemplateResult {
  const line = expectedLine(drawing, stretch);
  const past = lived && livedLine(lived.trace, lived.to, stretch);
  return html`
    <div class="plot">
      <svg viewBox="0 0 ${wide} ${high}" width="100%" height="100%" preserveAspectRatio="none" aria-hidden="true">
        <path class="grid" d="M0 ${high / 2}H${wide}" />
        ${past && lived ? svg`<path class="felt" d="M0 ${high}L${past}V${high}Z" /><path class="felt-line" d="M${past}" />` : nothing}
        ${apart ? svg`<path class="apart" d="M${x(apart.at, stretch)} ${y(apart.drawn)}V${y(apart.came)}" />` : nothing}
        <path class="casing" d=${line} /><path class="expected" d=${line} />
      </svg>
      <span class="level-name">${words.feltSafety}</span>
      <span class="level-mark">1</span><span class="level-mark low">0</span>
      <span class="start" .style=${`top:${share(1 - (drawing[0]?.level ?? 0))}`}></span>
      ${apart ? html`<span class="apart-words" .style=${`left:${share(partOf(stretch, apart.at))};top:${share(1 - Math.max(apart.drawn, apart.came))}`}>${numbers.clock(Math.round(apart.at - begins))}</span>` : nothing}
      ${moments({ from: stretch.from - begins, until: stretch.until - begins }).map((at) => html`<span class="moment" .style=${`left:${share(partOf(stretch, begins + at))}`}>${numbers.clock(at)}</span>`)}
      ${over}
    </div>`;
}

/** The two lines by name, each with its sample and where it stands. */
export const named = (words: PredictingWords, levels: { readonly drawn: string; readonly came: string | null }) => html`
  <ul class="line-names">
    <li><svg class="sample" viewBox="0 0 34 6" aria-hidden="true"><path class="expected" d="M0 3H34" /></svg>
      <span>${words.expected}</span> <strong>${levels.drawn}</strong></li>
    ${
      levels.came === null
        ? nothing
        : html`<li><svg class="sample" viewBox="0 0 34 6" aria-hidden="true"><path class="felt-line" d="M0 3H34" /></svg>
            <span>${words.came}</span> <strong>${levels.came}</strong></li>`
    }
  </ul>`;
