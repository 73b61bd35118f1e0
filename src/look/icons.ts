/** Icons of responses and controls on a 24 px grid, and the marks of the river around their point, as lit templates. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import type { Response } from '../model/signals';

const line = (d: string, width = 2) => svg`<path d=${d} stroke-width=${width} />`;
const dot = (x: number, y: number, r: number) =>
  svg`<circle cx=${x} cy=${y} r=${r} fill="currentColor" stroke="none" />`;
const ring = (x: number, y: number, r: number) => svg`<circle cx=${x} cy=${y} r=${r} />`;

const drawings = {
  hold: svg`${line('M20 5.5C22 12.5 18.5 20.5 11 20.5C6 20.5 3 16.8 3 12.8C3 10.6 4.6 9.6 6 10.6C7.4 11.6 7.6 14.6 10.6 15.4')}${ring(13, 8.2, 4.2)}`,
  mirror: svg`${line('M12 3.5v2M12 9v2M12 14.5v2M12 20v1')}${line('M2.6 8.5v.6M7.4 8.5v.6M16.6 8.5v.6M21.4 8.5v.6', 2.4)}${line('M2.4 13.6c1.2 2.8 4.4 2.8 5.6 0M16 13.6c1.2 2.8 4.4 2.8 5.6 0')}`,
  play: svg`${ring(12, 9.4, 6.4)}${line('M6 11.6c4.6 1.4 9.6 -.8 12 -5.2M5 21h14M4.2 16.6L2.8 14.8M19.8 16.6l1.4 -1.8')}`,
  giveSpace: svg`${ring(12, 12, 3)}${line('M5.2 5.2A9.6 9.6 0 0 0 5.2 18.8M18.8 5.2A9.6 9.6 0 0 1 18.8 18.8M12 2.4v1.4M12 20.2v1.4')}`,
  encourage: svg`${ring(8.6, 12.4, 3)}${line('M6.4 20.8C2.6 18.8 1.6 13 4 8.6M11.8 19.6c2.8 -.5 5.2 -2 6.6 -4.4')}${line('M18.6 3l1.2 2.8l2.8 1.2l-2.8 1.2l-1.2 2.8l-1.2 -2.8l-2.8 -1.2l2.8 -1.2Z', 1.8)}`,
  run: svg`<path d="M7 4.5v15l12.5 -7.5Z" fill="currentColor" stroke-width="2" />`,
  pause: line('M8 5v14M16 5v14', 4),
  step: line('M5 5.5v13l10 -6.5ZM19 5v14'),
  stepBack: line('M19 5.5v13l-10 -6.5ZM5 5v14'),
  child: svg`${ring(12, 13, 8)}${line('M12 5c-1.6 -1.6 -.4 -3.6 1.4 -2.6M9.4 15.6q2.6 2.4 5.2 0')}${dot(9.4, 12, 1.2)}${dot(14.6, 12, 1.2)}`,
  hand: line(
    'M8 12V5.6a1.5 1.5 0 0 1 3 0V11M11 10.4V4.4a1.5 1.5 0 0 1 3 0v6.2M14 10.6V6a1.5 1.5 0 0 1 3 0v8.4c0 3.6 -2.2 6.2 -5.4 6.2c-2.6 0 -4 -1.2 -5.2 -3.4L4.2 13.4c-.8 -1.6 1.2 -2.8 2.4 -1.4L8 13.6',
  ),
  swap: line('M4 8h15.5M16 4.5l3.5 3.5l-3.5 3.5M20 16H4.5M8 12.5l-3.5 3.5l3.5 3.5'),
  reset: line('M4.5 5v5h5M4.9 10A8 8 0 1 1 4.4 14.4'),
  speed: svg`${line('M4 17.5A9 9 0 1 1 20 17.5M12 14.5L16 9.5')}${dot(12, 14.8, 1.4)}`,
  present: line('M3 4h18M4.5 4v11h15V4M12 15v3M8 21l4 -3l4 3'),
  share: line('M12 15.5V3.5M7.5 8l4.5 -4.5l4.5 4.5M7 11.5H5v9h14v-9h-2'),
  palette: svg`<path d="M12 3a9 9 0 1 0 0 18Z" fill="currentColor" stroke="none" />${ring(12, 12, 9)}`,
  more: svg`${dot(5, 12, 1.7)}${dot(12, 12, 1.7)}${dot(19, 12, 1.7)}`,
  help: svg`${ring(12, 12, 9)}${line('M9.2 9.4a2.9 2.9 0 1 1 4.4 2.5c-1 .6 -1.6 1.1 -1.6 2.2')}${dot(12, 17, 1.3)}`,
  summary: line('M4 6.5h9M4 12h6M4 17.5h16M13.5 12l3.2 -3.2l3.2 3.2l-3.2 3.2Z'),
  close: line('M6 6l12 12M18 6L6 18'),
  on: line('M4 12h15M13 6l6 6l-6 6'),
  open: line('M6 9.5l6 6l6 -6', 2.2),
} as const satisfies Record<Response, SVGTemplateResult> & Record<string, SVGTemplateResult>;

export type Icon = keyof typeof drawings;

/** @returns a drawing on the 24 px grid as an icon in the colour of its text; its size is set by the style of `.icon`. */
export const asIcon = (drawing: SVGTemplateResult): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;

export const icon = (name: Icon): TemplateResult => asIcon(drawings[name]);

/** The name's mark: two rings that hold each other, mended where they meet. */
export const logo: TemplateResult = html`
  <svg class="logo" viewBox="-2 -11 36 22" aria-hidden="true" fill="none" stroke-width="4.2" stroke-linecap="round"
    stroke-linejoin="round">
    <circle cx="9" cy="0" r="8.2" stroke="var(--caregiver)" />
    <circle cx="23" cy="0" r="8.2" stroke="var(--child)" />
    <path d="M14.6 -6A8.2 8.2 0 0 1 17.2 0" stroke="var(--caregiver)" />
    <path d="M16 -6.8L13.6 -2L18.4 1.4L15.6 6.8" stroke="var(--repair)" stroke-width="3.4" />
  </svg>`;

const outlined = (d: string, role: string) =>
  svg`<path d=${d} fill="var(--${role})" stroke="var(--ink)" stroke-width="2" />`;

/** The marks, drawn around 0, 0; they reach ± 7–12 px. Told apart by outline alone; colour comes second. */
const marks = {
  signal: outlined('M0 -7C4 -7 7 -4 7 0C7 4 4 7 0 7C-2 7 -3.6 6.6 -4.6 5.4L-8.6 7.6L-6.6 3C-8 -2 -4 -7 0 -7Z', 'child'),
  response: svg`
    <rect x="-7" y="-7" width="14" height="14" rx="3.4" fill="var(--caregiver)" stroke="var(--ink)" stroke-width="2" />`,
  mismatch: svg`
    <path d="M-1.2 -11.4L-9.8 -2.4L-1.2 3.6ZM1.8 -3.6L10.4 3L1.8 12Z" fill="var(--above-mark)" stroke="var(--ink)"
      stroke-width="1.8" />`,
  repair: svg`
    ${outlined('M0 -10.5L10 0L0 10.5L-10 0Z', 'repair')}
    <path d="M1.4 -8.6L-2 -3L2.2 .6L-1.8 4L.6 8.6" fill="none" stroke="var(--seam)" stroke-width="2" />`,
  stoppedAsking: svg`
    ${outlined('M-8 -4A8 8 0 0 0 8 -4Z', 'below-mark')}
    <path d="M-8 -8.5h16" stroke="var(--below-mark)" stroke-width="2.4" />`,
  fright: svg`
    <path d="M0 -11.5L2.8 -4.6L9.6 -7.4L5.4 -1L11.4 2.6L4.4 3.6L5 10.8L0 5.6L-5 10.8L-4.4 3.6L-11.4 2.6L-5.4 -1L-9.6 -7.4L-2.8 -4.6Z"
      fill="var(--surface)" stroke="var(--ink)" stroke-width="2" />`,
  handedOver: svg`
    <circle r="9.4" fill="var(--caregiver)" stroke="var(--ink)" stroke-width="2" />
    <path d="M-4.8 -2H4.4L1.6 -4.8M4.8 2.4H-4.4L-1.6 5.2" fill="none" stroke="var(--on-strong)" stroke-width="2" />`,
  selfSoothed: svg`
    <circle r="6.5" fill="var(--surface)" stroke="var(--child-ink)" stroke-width="2.4" />
    <path d="M-3 .4q3 3.4 6 0" fill="none" stroke="var(--child-ink)" stroke-width="2" />`,
} as const satisfies Record<string, SVGTemplateResult>;

export type Mark = keyof typeof marks;
export const markNames = Object.keys(marks) as readonly Mark[];

/** @returns a mark around its point, for use within an `svg`. */
export const markAt = (name: Mark, x: number, y: number, scale = 1): SVGTemplateResult =>
  svg`<g transform="translate(${x} ${y}) scale(${scale})" stroke-linecap="round" stroke-linejoin="round">${marks[name]}</g>`;

/** @returns a mark as a small picture of its own, beside a word. */
export const mark = (name: Mark): TemplateResult => html`
  <svg class="mark" viewBox="-13 -13 26 26" aria-hidden="true">${markAt(name, 0, 0)}</svg>`;
