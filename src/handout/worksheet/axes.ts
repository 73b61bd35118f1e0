/** The axes for felt safety: blank, to be drawn in before; with the course as it went, for the teacher. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { livedWithin } from '../../episodes/measures';
import { type Mark, markAt } from '../../look/icons';
import { courseOf, placesOf } from '../../panels/summary/courses';
import { safetyAt, safetyIn, type Trace } from '../../simulation/trace';
import { phaseNames, type StrainPhases } from '../../stages/strain';
import type { Texts } from '../../text/texts';
import type { WorksheetWords } from '../../text/worksheet';
import type { LivedSheet } from './lived';

/** Units: 4 to a millimetre of paper. */
const [width, height] = [744, 250];
const chart = { left: 44, right: 14, top: 34, bottom: 40 } as const;
const inner = { width: width - chart.left - chart.right, height: height - chart.top - chart.bottom };

/** Between two figures on the time axis, seconds; so that no more than a dozen stand there. */
const steps = [5, 10, 15, 30, 60, 120, 300] as const;
const most = 12;

export interface Shown {
  readonly sheet: LivedSheet;
  /** The moments of the pictures, seconds of life; each has a letter. */
  readonly moments: readonly number[];
  readonly texts: Texts;
  /** The phases of a still-face procedure; null where there is none. */
  readonly phases: StrainPhases | null;
  readonly words: WorksheetWords;
}

export const letterOf = (nth: number): string => 'ABCDEFGH'[nth] ?? '';

/** @param told whether the course is drawn in. */
export function axes({ sheet, moments, texts, words, phases }: Shown, told: boolean): TemplateResult {
  const { from, until } = sheet.span;
  const x = (at: number): number => chart.left + ((at - from) / (until - from)) * inner.width;
  const y = (level: number): number => chart.top + (1 - level) * inner.height;
  const foot = height - chart.bottom;
  const step = steps.find((one) => (until - from) / one <= most) ?? 600;
  const ticks = Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, nth) => nth * step);
  const letters = apart(moments.map(x));
  const begins = safetyAt(sheet.trace, from);
  return html`
    <svg class="axes" viewBox="0 0 ${width} ${height}" role="img" aria-label=${told ? words.chartTold : words.chartBlank}>
      ${[0, 0.25, 0.5, 0.75, 1].map(
        (level) => svg`<path d="M${chart.left} ${y(level)}H${width - chart.right}" class="grid" />
          <text x=${chart.left - 8} y=${y(level) + 4} text-anchor="end">${texts.numbers.level(level)}</text>`,
      )}
      ${ticks.map(
        (after) => svg`<path d="M${x(from + after)} ${foot}v6" class="axis" />
          <text x=${x(from + after)} y=${foot + 19} text-anchor="middle">${texts.numbers.clock(after)}</text>`,
      )}
      <path d="M${chart.left} ${chart.top - 8}V${foot}H${width - chart.right}" class="axis" />
      <text x=${chart.left - 36} y="10" class="name">${texts.labels.safety}</text>
      <text x=${width - chart.right} y=${height - 3} text-anchor="end" class="name">${words.time}</text>
      ${moments.map(
        (at, nth) => svg`<path d="M${x(at)} ${chart.top}V${foot}" class="moment" />
          <text x=${letters[nth] ?? 0} y=${chart.top - 5} text-anchor="middle" class="letter">${letterOf(nth)}</text>`,
      )}
      ${
        phases
          ? phaseNames.map(
              (name) => svg`<path d="M${x(phases[name])} ${chart.top}V${foot}" class="phase" />
                <text x=${x(phases[name]) + 6} y=${chart.top + 15}>${texts.labels.phases[name]}</text>`,
            )
          : nothing
      }
      <circle cx=${x(from)} cy=${y(begins)} r="4.5" class="begins" />
      ${told && sheet.beside ? course(sheet.beside, sheet, x, y, 'other') : nothing}
      ${told ? course(sheet.trace, sheet, x, y, 'own') : nothing}
      ${told ? marks(sheet, x, y) : nothing}
    </svg>`;
}

/** @returns the same places in the order they came, no two letters on top of each other. */
function apart(places: readonly number[]): readonly number[] {
  const order = places.map((_, nth) => nth).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const found = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const nth of order) {
    last = Math.max(places[nth] ?? 0, last + 13);
    found[nth] = last;
  }
  return found;
}

type Scale = (value: number) => number;

function course(trace: Trace, { span }: LivedSheet, x: Scale, y: Scale, whose: 'own' | 'other'): SVGTemplateResult {
  const points = courseOf(trace, span, safetyIn).map(([at, level]) => `${x(at).toFixed(1)} ${y(level).toFixed(1)}`);
  return svg`<path d="M${points.join('L')}" class="course ${whose}" />`;
}

function marks({ trace, span }: LivedSheet, x: Scale, y: Scale): readonly SVGTemplateResult[] {
  const places = placesOf(livedWithin(trace, span));
  return (['mismatch', 'repair', 'stoppedAsking'] as const satisfies readonly Mark[]).flatMap((name) =>
    places[name].map((at) => markAt(name, x(at), y(safetyAt(trace, at)), 0.62)),
  );
}
