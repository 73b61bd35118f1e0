/** Icons of what is done with a deck, on the 24 px grid; loaded with it. */
import { type SVGTemplateResult, svg, type TemplateResult } from 'lit/html.js';
import { asIcon } from './icons';

const line = (d: string) => svg`<path d=${d} />`;
const filled = (d: string) => svg`<path d=${d} fill="currentColor" stroke="none" />`;

const drawings = {
  back: line('M20 12H5M11 6l-6 6l6 6'),
  blank: svg`${line('M3 5h18v12H3Z')}${filled('M6 8h12v6H6Z')}${line('M9 21h6')}`,
  fullScreen: line('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5'),
  steps: svg`${filled('M3.5 4h7.5v6.5H3.5ZM13 4h7.5v6.5H13ZM3.5 13.5h7.5V20H3.5Z')}${line('M14 14.5h5.5V19H14Z')}`,
  speaker: svg`${line('M3 4h18v11H3ZM8 20.5h8')}${line('M7 8h6M7 11h10')}`,
  up: line('M12 19V6M6 11l6 -6l6 6'),
  down: line('M12 5v13M6 13l6 6l6 -6'),
  copy: svg`${line('M8 8h12v12H8Z')}${line('M16 8V4H4v12h4')}`,
  remove: line('M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1 -13M10 11v5M14 11v5'),
} as const satisfies Record<string, SVGTemplateResult>;

export type DeckIcon = keyof typeof drawings;

export const deckIcon = (name: DeckIcon): TemplateResult => asIcon(drawings[name]);
