/** Icons of what is done with two dyads, on the 24 px grid; loaded with them. */
import { type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { asIcon } from './icons';

const body = svg`<path d="M5 11h14v9.5H5ZM12 14.5v2.5" stroke-width="2" />`;

const drawings = {
  held: svg`${body}<path d="M8 11V7.5a4 4 0 0 1 8 0V11" stroke-width="2" />`,
  free: svg`${body}<path d="M8 11V6.5a4 4 0 0 1 7.6 -1.7" stroke-width="2" />`,
} as const satisfies Record<string, SVGTemplateResult>;

export const twoIcon = (name: keyof typeof drawings): TemplateResult => asIcon(drawings[name]);
