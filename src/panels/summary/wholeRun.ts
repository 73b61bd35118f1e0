/** A whole run as a small picture: arousal in the breathing window, felt safety below it, what went amiss and what was mended. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import type { Lived } from '../../episodes/measures';
import { type Mark, mark, markAt } from '../../look/icons';
import { arousalAt, arousalIn, safetyAt, safetyIn } from '../../simulation/trace';
import type { SummaryTexts } from '../../text/summary';
import { banksOf, courseOf, type Point, placesOf, stretchesOf } from './courses';

/** The frame of the curves; it is stretched to the width there is. Arousal takes 63 % of the height, as in the river. */
const [wide, high] = [1000, 100];
const [arousalFoot, safetyTop] = [63, 68];

const arousalY = (arousal: number): number => arousalFoot * (1 - arousal / 100);
const safetyY = (safety: number): number => high - (high - safetyTop) * safety;

/** More marks than these run into each other; then they are drawn as strokes between the two courses. */
const mostMarks = 36;

export function wholeRun(lived: Lived, texts: SummaryTexts): TemplateResult {
  const { labels, summary } = texts;
  const name = (words: string, y: number, role: string) =>
    html`<span class="${role}" .style=${`top:${y}%`}>${words}</span>`;
  return html`
    <section class="whole-run" aria-labelledby="whole-run"><h3 id="whole-run" class="unseen">${summary.run.title}</h3>
      <div class="run-picture">
        <div class="run-drawn" role="img" aria-label=${label(lived, texts)}>${drawn(lived)}</div>
        <div class="run-names" aria-hidden="true">
          ${name(labels.above, 10, 'above')}${name(labels.window, arousalFoot / 2, 'window')}
          ${name(labels.below, arousalFoot - 9, 'below')}${name(labels.safety, (safetyTop + high) / 2, 'safety')}
        </div>
        ${ticks(lived, texts)}
      </div>
      ${legend(lived, texts)}
    </section>`;
}

function drawn(lived: Lived): TemplateResult {
  const { trace, span } = lived;
  const many = crowded(lived);
  const place = ([at, value]: Point, y: (value: number) => number): string =>
    `${(xOf(at, span) * wide).toFixed(1)} ${y(value).toFixed(2)}`;
  const path = (points: readonly Point[], y: (value: number) => number): string =>
    `M${points.map((point) => place(point, y)).join('L')}`;
  const arousal = courseOf(trace, span, arousalIn);
  const safety = path(courseOf(trace, span, safetyIn), safetyY);
  const [upper, lower] = banksOf(trace, span);
  const bank = (points: readonly Point[]) => path(points, arousalY);
  const quiet = stretchesOf(trace, span, ({ phase }) => phase === 'withdrawn');
  const line = path(arousal, arousalY);
  return html`
    <svg class="run" width="100%" height="100%" aria-hidden="true">
      <svg viewBox="0 0 ${wide} ${high}" width="100%" height="100%" preserveAspectRatio="none">
        <rect class="above" width=${wide} height=${arousalFoot / 2} />
        <rect class="below" y=${arousalFoot / 2} width=${wide} height=${arousalFoot / 2} />
        <path class="window" d="${bank(upper)}L${bank([...lower].reverse()).slice(1)}Z" />
        <path class="edge" d="${bank(upper)}${bank(lower)}" />
        <rect class="empty" y=${safetyTop} width=${wide} height=${high - safetyTop} />
        <path class="felt" d="${safety}V${high}H0Z" />
        <path class="felt-line" d=${safety} />
        <path class="casing" d=${line} /><path class="arousal" d=${line} />
        ${quiet.map((stretch) => svg`<path class="quiet" d=${path(courseOf(trace, stretch, arousalIn), arousalY)} />`)}
        ${many ? strokes(lived) : nothing}
      </svg>
      ${many ? nothing : marks(lived)}
    </svg>`;
}

const xOf = (at: number, { from, until }: Lived['span']): number => (at - from) / (until - from);

/** Whether there are more marks than can be told apart. */
const crowded = (lived: Lived): boolean => Object.values(placesOf(lived)).flat().length > mostMarks;

/** Marks on the line of arousal. */
function marks(lived: Lived): readonly SVGTemplateResult[] {
  const { span, trace } = lived;
  return Object.entries(placesOf(lived)).flatMap(([name, times]) =>
    times.map((at) => {
      const y = arousalY(arousalAt(trace, at));
      return svg`<svg x="${(100 * xOf(at, span)).toFixed(2)}%" y="${y.toFixed(2)}%" overflow="visible">${markAt(name as Mark, 0, 0, 0.72)}</svg>`;
    }),
  );
}

/** Strokes between the two courses: mismatches above, what was mended below them. */
function strokes(lived: Lived): readonly SVGTemplateResult[] {
  const { mismatch, repair } = placesOf(lived);
  const drawnAt = (times: readonly number[], y: number) =>
    [...new Set(times.map((at) => Math.round(xOf(at, lived.span) * wide)))].map((x) => `M${x} ${y}v2.2`).join('');
  return [
    svg`<path class="strokes mismatch" d=${drawnAt(mismatch, arousalFoot + 0.2)} />`,
    svg`<path class="strokes repair" d=${drawnAt(repair, safetyTop - 2.4)} />`,
  ];
}

/** Between two times written under the picture, in seconds of life; as few as leave room for them. */
const steps = [10, 20, 30, 60, 120, 300, 600, 1200, 3600];
const mostTicks = 7;

function ticks({ span }: Lived, { numbers }: SummaryTexts): TemplateResult {
  const length = span.until - span.from;
  const step = steps.find((each) => length / each <= mostTicks) ?? length;
  const times: number[] = [];
  for (let at = span.from; at <= span.until; at += step) times.push(at);
  return html`
    <div class="run-ticks" aria-hidden="true">${times.map(
      (at) =>
        html`<span class=${xOf(at, span) > 0.97 ? 'last' : ''} .style=${`left:${(100 * xOf(at, span)).toFixed(2)}%`}>${numbers.clock(at - span.from)}</span>`,
    )}</div>`;
}

const legendMarks = ['mismatch', 'repair', 'stoppedAsking'] as const;

/** A stroke as it stands in the picture: at the top, or at the foot. */
const stroke = (name: string): TemplateResult => html`
  <svg class="stroke" viewBox="0 0 12 16" aria-hidden="true"><path class="strokes ${name}" d="M6 ${name === 'repair' ? 8.6 : 0.6}v7" /></svg>`;

function legend(lived: Lived, { ui, summary }: SummaryTexts): TemplateResult {
  const places = placesOf(lived);
  const many = crowded(lived);
  const shown = legendMarks.filter((name) => places[name].length > 0 && !(many && name === 'stoppedAsking'));
  const inward = lived.trace.segments.some(({ phase, at }) => phase === 'withdrawn' && at < lived.span.until);
  return html`
    <ul class="run-legend">${shown.map((name) => html`<li>${many ? stroke(name) : mark(name)}<span>${ui.marks[name]}</span></li>`)}
      ${
        inward
          ? html`<li><svg class="hollow" viewBox="0 0 26 8" aria-hidden="true"><path class="arousal" d="M2 4H24" /><path class="quiet" d="M2 4H24" /></svg>
              <span>${summary.run.turnedInward}</span></li>`
          : nothing
      }</ul>`;
}

function label(lived: Lived, { summary: { run }, numbers }: SummaryTexts): string {
  const { trace, span } = lived;
  const places = placesOf(lived);
  const [at, safety] = courseOf(trace, span, safetyIn).reduce((low, point) => (point[1] < low[1] ? point : low));
  return [
    run.label(
      numbers.clock(span.until - span.from),
      numbers.level(safetyAt(trace, span.from)),
      numbers.level(safetyAt(trace, span.until)),
    ),
    run.lowest(numbers.level(safety), numbers.clock(Math.floor(at - span.from))),
    run.marked(numbers.whole(places.mismatch.length), numbers.whole(places.repair.length)),
  ].join(' ');
}
