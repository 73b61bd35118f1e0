/** The statechart, drawn from the machine itself: a region a drawing, its states as boxes, its transitions as arrows. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { type ChartState, type ChartTransition, states, transitions } from '../../model/chart';
import type { ModelWords } from '../../text/model';
import { type Box, boxes, chartWidth, type Way, ways } from './chartLayout';

export interface Lit {
  /** The states that hold, with all they lie within. */
  readonly states: ReadonlySet<string>;
  /** The arrows the region came by last. */
  readonly arrows: ReadonlySet<string>;
}

/** All transitions between the same two states: one arrow. */
export interface Arrow {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly transitions: readonly ChartTransition[];
}

export const regions: readonly string[] = states.filter(({ parent }) => parent === null).map(({ path }) => path);

export const regionOf = (path: string): string => path.split('.')[0] ?? path;

const keyOf = ({ from, to }: ChartTransition): string => `${from} > ${to}`;
const leading = transitions.filter(({ to }) => to !== null);

export const arrows: readonly Arrow[] = [...new Set(leading.map(keyOf))].flatMap((key) => {
  const same = leading.filter((transition) => keyOf(transition) === key);
  const [first] = same;
  return first?.to ? [{ key, from: first.from, to: first.to, transitions: same }] : [];
});

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
export const boxOf = (path: string): Box => boxes[path] ?? nowhere;

/** @returns what sets a transition off, in few words: the event, and on what condition. */
export function occasion({ on, guard }: ChartTransition, { events, guards, otherwise }: ModelWords['chart']): string {
  const parts = [on && word(events, on), guard && word(guards, guard)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : otherwise;
}

/** @returns the same in fewer: the condition, where there is one. */
const inShort = ({ on, guard }: ChartTransition, words: ModelWords['chart']): string =>
  occasion({ from: '', to: null, acts: [], guard, on: guard === null ? on : null }, words);

/** @throws RangeError where the machine has a name without words. */
export function word(words: Readonly<Record<string, string>>, name: string): string {
  const known = words[name];
  if (known === undefined) throw new RangeError(`no words for "${name}"`);
  return known;
}

/** @returns the shortest way of arrows from one of the states to another, through at most three; none where there is none. */
export function wayBetween(from: readonly string[], to: readonly string[]): readonly string[] {
  const first = arrows.filter((arrow) => from.some((path) => isWithin(path, arrow.from)));
  let reached = innermostFirst(first).map((arrow) => [arrow]);
  for (let steps = 1; steps <= 3; steps++) {
    const there = reached.find((way) => to.some((path) => isWithin(path, way.at(-1)?.to)));
    if (there) return there.map(({ key }) => key);
    reached = reached.flatMap((way) => goingOn(way.at(-1)?.to ?? '').map((next) => [...way, next]));
  }
  return [];
}

const isWithin = (path: string, outer = ''): boolean => path === outer || path.startsWith(`${outer}.`);

/** Whoever comes into a state is in what lies within it, too. */
const goingOn = (path: string): readonly Arrow[] =>
  innermostFirst(arrows.filter(({ from }) => isWithin(path, from) || isWithin(from, path)));

/** They are asked first in the machine, too. */
const innermostFirst = (some: readonly Arrow[]): readonly Arrow[] =>
  [...some].sort((a, b) => b.from.length - a.from.length);

const straight = (from: Box, to: Box): Way => ({
  d: `M${from.x + from.width / 2} ${from.y + from.height / 2}L${to.x + to.width / 2} ${to.y + to.height / 2}`,
});

/**
 * @param label what a drawing is called for those who do not see it: the states that hold, in words.
 * @returns a region as a drawing; `lit` is what holds in it and how it came there.
 */
export function regionDrawing(region: string, lit: Lit, words: ModelWords['chart'], label: string): TemplateResult {
  const own = states.filter(({ path }) => regionOf(path) === region);
  const from = arrows.filter((arrow) => regionOf(arrow.from) === region);
  const { height } = boxOf(region);
  return html`
    <svg class="chart ${region}" viewBox="0 0 ${chartWidth} ${height + 2}" role="img" aria-label=${label}>
      <defs>${['plain', 'lit'].map(
        (kind) => svg`
          <marker id="head-${region}-${kind}" class="head ${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"
            markerHeight="7" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 0L8 4L0 8Z" /></marker>`,
      )}</defs>
      ${own.map((state) => stateDrawn(state, lit.states.has(state.path), words))}
      ${from.map((arrow) => arrowDrawn(arrow, lit.arrows.has(arrow.key), words))}
      ${own.map((state) => staysDrawn(state, words))}
    </svg>`;
}

function stateDrawn({ path, kind }: ChartState, on: boolean, words: ModelWords['chart']): SVGTemplateResult {
  const { x, y, width, height } = boxOf(path);
  const own = path.split('.').at(-1) ?? path;
  const name = word(words.states, path);
  const said = name.toLowerCase().replace(/\W/g, '') === own.toLowerCase() ? nothing : own;
  const inner = kind === 'alone' && path.includes('.');
  const parted = states.some(({ path: outer, kind }) => kind === 'sideBySide' && path.startsWith(`${outer}.`));
  const kinds = [inner ? 'inner' : 'outer', parted && !inner && 'side', said !== nothing && 'twice', on && 'on'];
  const look = ['state', ...kinds.filter((kind) => kind !== false)].join(' ');
  return svg`
    <g class=${look} data-state=${path}>
      <rect x=${x} y=${y} width=${width} height=${height} rx=${inner ? 10 : 12} />
      ${
        inner
          ? svg`<text class="name" x=${x + width / 2} y=${y + height / 2 + (said === nothing ? 5 : -1)} text-anchor="middle">${name}</text>
              <text class="own" x=${x + width / 2} y=${y + height / 2 + 13} text-anchor="middle">${said}</text>`
          : svg`<text class="name" x=${x + 10} y=${y + (parted ? 15 : 20)}>${name}<tspan class="own" dx="7">${said}</tspan></text>`
      }
    </g>`;
}

function arrowDrawn({ key, from, to, transitions }: Arrow, on: boolean, words: ModelWords['chart']): SVGTemplateResult {
  const { d, words: place } = ways[key] ?? straight(boxOf(from), boxOf(to));
  const short = [...new Set(transitions.map((transition) => inShort(transition, words)))].join(' · ');
  return svg`
    <g class="arrow ${on ? 'on' : ''}" data-arrow=${key} data-transitions=${transitions.length}>
      <title>${transitions.map((transition) => occasion(transition, words)).join('; ')}</title>
      <path class="reach" d=${d} />
      <path d=${d} marker-end="url(#head-${regionOf(from)}-${on ? 'lit' : 'plain'})" />
      ${place ? svg`<text class="short" x=${place.x} y=${place.y} text-anchor=${place.anchor}>${short}</text>` : nothing}
    </g>`;
}

/** What happens in a state without its being left: a small loop at its corner. */
function staysDrawn({ path }: ChartState, words: ModelWords['chart']): SVGTemplateResult | typeof nothing {
  const own = transitions.filter(({ from, to }) => from === path && to === null);
  if (own.length === 0) return nothing;
  const { x, y, width } = boxOf(path);
  const top = path.includes('.') ? y : y + 14;
  return svg`
    <g class="stays" data-stays=${path} data-transitions=${own.length}>
      <title>${own.map((transition) => occasion(transition, words)).join('; ')}</title>
      <circle cx=${x + width - 14} cy=${top} r="8" />
      <path d="M${x + width - 17.6} ${top + 1}a3.8 3.8 0 1 1 1.6 2.4M${x + width - 19} ${top - 2.6}l1.4 3.6l3.4 -1.6" />
    </g>`;
}
