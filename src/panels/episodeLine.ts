/** An episode as a small line picture: its marks in the order of time, the mismatch as the heavy stretch between. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { type Mark, markAt } from '../look/icons';
import type { EpisodeSoFar } from './episode';

const [left, right, middle] = [11, 225, 15];
/** Marks stand at least so far apart, px, or their outlines would run together. */
const gap = 19;
/** Seconds of life that the line is never shorter than, so that a young one does not leap. */
const shortest = 2;

interface Placed {
  readonly mark: Mark;
  readonly at: number;
}

/** @returns the marks of an episode in the order of time, three at most between signal and end. */
function marksOf({ signalAt, mismatchAt, fittedAt, end, endedAt }: EpisodeSoFar): readonly Placed[] {
  const marks: Placed[] = [{ mark: 'signal', at: signalAt }];
  if (mismatchAt !== null) marks.push({ mark: 'mismatch', at: mismatchAt });
  if (end === 'givenUp' && endedAt !== null) marks.push({ mark: 'stoppedAsking', at: endedAt });
  else if (fittedAt !== null) marks.push({ mark: mismatchAt === null ? 'response' : 'repair', at: fittedAt });
  return marks;
}

/** @returns places as near to `xs` as their gap and the line's ends allow. */
function apart(xs: readonly number[]): readonly number[] {
  const pushed: number[] = [];
  for (const x of xs) pushed.push(Math.max(x, (pushed.at(-1) ?? left - gap) + gap));
  let limit = right;
  for (let index = pushed.length - 1; index >= 0; index--) {
    const x = Math.min(pushed[index] ?? left, limit);
    pushed[index] = x;
    limit = x - gap;
  }
  return pushed;
}

/** @param until seconds of life: now, or the end of the episode. */
export function episodeLine(episode: EpisodeSoFar, until: number): TemplateResult {
  const { signalAt, fittedAt } = episode;
  const length = Math.max(shortest, until - signalAt);
  const xOf = (at: number) => left + ((right - left) * (at - signalAt)) / length;
  const marks = marksOf(episode);
  const xs = apart(marks.map(({ at }) => xOf(at)));
  const placeOf = (wanted: Mark): number | null => xs[marks.findIndex(({ mark }) => mark === wanted)] ?? null;
  const mismatch = placeOf('mismatch');
  const fitted = fittedAt === null ? null : (placeOf('repair') ?? placeOf('response'));
  const tip = Math.max(xs.at(-1) ?? left, Math.min(right, xOf(until)));
  const open = fitted === null && episode.end === null;
  return html`
    <svg class="episode-line" viewBox="0 0 236 32" aria-hidden="true" stroke-linecap="round">
      <path class="waiting" d="M${left} ${middle}H${tip}" />
      ${mismatch === null ? nothing : svg`<path class="mismatch" d="M${mismatch} ${middle}H${fitted ?? tip}" />`}
      ${fitted === null ? nothing : svg`<path class="fitted" d="M${fitted} ${middle}H${tip}" />`}
      ${open ? svg`<circle class="now" cx=${tip} cy=${middle} r="3.4" />` : nothing}
      ${marks.map(({ mark }, index) => markAt(mark, xs[index] ?? left, middle))}
    </svg>`;
}
