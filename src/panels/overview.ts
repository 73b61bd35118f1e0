/** The whole run at a glance: felt safety and what was mended, the roads that were left, and the moment shown, to be moved. */
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { icon, markAt } from '../look/icons';
import { safetyAt, type Trace } from '../simulation/trace';
import type { PageState } from './page';
import { endShown, showSummary, type View } from './view';

/** Lengths a run without an end is laid out in, in seconds of life, so that it is not drawn anew all the time. */
const lengths = [60, 120, 300, 600, 1200, 1800, 3600];

/** @returns how much life the bar holds, in seconds. */
export function lengthOf({ begins, lived, ends }: Pick<PageState, 'begins' | 'lived' | 'ends'>): number {
  if (ends !== null) return ends - begins;
  const last = lengths.at(-1) ?? 3600;
  const since = lived - begins;
  return lengths.find((length) => since <= length) ?? Math.ceil(since / last) * last;
}

/** The stretch of life that the bar holds, in seconds of life. */
interface Held {
  readonly begins: number;
  readonly length: number;
}

const [wide, high] = [1000, 100];
/** Room at the top for the marks of what was mended. */
const head = 30;
const columns = 250;
/** More marks than these run into each other; then they are drawn as strokes. */
const mostMarks = 24;

/** @returns felt safety from `from` to `until` as points of a path, x 0–1000 over the stretch held. */
function line(trace: Trace, from: number, until: number, { begins, length }: Held): string {
  const step = length / columns;
  const points: string[] = [];
  const add = (at: number) =>
    points.push(
      `${(((at - begins) / length) * wide).toFixed(1)} ${(high - safetyAt(trace, at) * (high - head)).toFixed(1)}`,
    );
  for (let at = from; at < until; at += step) add(at);
  add(until);
  return points.join('L');
}

const share = (seconds: number, length: number): string => `${Math.round((1000 * seconds) / length) / 10}%`;

/** What was mended, as marks; more of them than can be told apart become one row of strokes. */
function mended({ trace, begins, lived }: PageState, length: number): SVGTemplateResult | readonly SVGTemplateResult[] {
  const times = trace.happenings.flatMap((happening) =>
    happening.type === 'contact' &&
    happening.episode?.end === 'repaired' &&
    happening.at >= begins &&
    happening.at <= lived
      ? [happening.at - begins]
      : [],
  );
  if (times.length <= mostMarks) {
    const drawn = markAt('repair', 0, 8, 0.62);
    return times.map((at) => svg`<svg x=${share(at, length)} overflow="visible">${drawn}</svg>`);
  }
  const columns = [...new Set(times.map((at) => Math.round((at / length) * wide)))];
  return svg`
    <svg viewBox="0 0 ${wide} ${high}" width="100%" height="100%" preserveAspectRatio="none">
      <path class="mended" d=${columns.map((x) => `M${x} 8V32`).join('')} /></svg>`;
}

function picture(state: PageState, length: number): TemplateResult {
  const { trace, begins, lived, others, beside } = state;
  const held = { begins, length };
  const past = line(trace, begins, lived, held);
  return html`
    <svg class="past" aria-hidden="true">
      <svg viewBox="0 0 ${wide} ${high}" width="100%" height="100%" preserveAspectRatio="none">
        <path class="felt" d="M0 ${high}L${past}V${high}Z" />
        <path class="felt-line" d="M${past}" />
        ${others.map(({ from, until, trace: other }) => svg`<path class="other" d="M${line(other, Math.max(from, begins), until, held)}" />`)}
        ${beside ? svg`<path class="beside" d="M${line(beside.trace, begins, lived, held)}" />` : nothing}
      </svg>
      ${mended(state, length)}
    </svg>`;
}

export function overview(view: View): TemplateResult {
  const { state, texts, commands } = view;
  const { ui, numbers } = texts;
  const { begins, at, lived, ends } = state;
  const length = lengthOf(state);
  const back = lived - at > 0.05;
  const moved = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) commands.seek(begins + Number(target.value));
  };
  const clock = numbers.clock(Math.floor(at - begins));
  const beside = back
    ? ui.momentOf(numbers.clock(Math.floor(lived - begins)))
    : ends === null
      ? ui.ofLife
      : ui.left(numbers.clock(ends - at));
  return html`
    <div class="overview ${back ? 'back' : ''}">
      <span class="bar-of-time">
        ${guard([state.trace, state.beside?.trace, state.roads.length, length, Math.floor((columns * lived) / length)], () => picture(state, length))}
        <span class="ahead" .style=${`left:${share(at - begins, length)};right:${share(length - (lived - begins), length)}`}></span>
        <span class="post" .style=${`left:${share(at - begins, length)}`}></span>
        <input type="range" min="0" max=${length} step="0.5" aria-label=${ui.overview}
          aria-valuetext=${`${clock}, ${beside}`} .value=${live(String(Math.round(2 * (at - begins)) / 2))} @input=${moved} />
      </span>
      <span class="clock"><strong>${clock}</strong><span>${beside}</span></span>
      <button type="button" class="bare to-summary" title=${ui.summary} aria-label=${ui.summary} aria-keyshortcuts="s"
        ?disabled=${lived === begins} @click=${() => showSummary(view)}>${icon('summary')}</button>
    </div>`;
}

/** What lies over the room where nobody sits: the way back to a summary that gave way to the picture. */
export const overRoom = (view: View): TemplateResult => html`<div class="over-room">${wayBack(view)}</div>`;

function wayBack(view: View): TemplateResult | typeof nothing {
  if (!view.state.summary || endShown(view)) return nothing;
  return html`
    <button type="button" class="chip way-back" aria-keyshortcuts="s" @click=${() => showSummary(view)}>
      ${icon('summary')}<span>${view.texts.ui.backToSummary}</span></button>`;
}
