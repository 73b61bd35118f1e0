/** A choice from a list, as the browser's own select in our dress. */
import { live } from 'lit/directives/live.js';
import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';

export type Option<T extends string | number> = readonly [value: T, words: string];

interface Choice<T extends string | number> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

export function selectOf<T extends string | number>({ label, options, chosen, choose }: Choice<T>): TemplateResult {
  const changed = ({ target }: Event) => {
    const option = target instanceof HTMLSelectElement ? options[target.selectedIndex] : undefined;
    if (option) choose(option[0]);
  };
  return html`
    <span class="select"><select aria-label=${label} @change=${changed}>${options.map(
      ([value, words]) => html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
    )}</select>${icon('open')}</span>`;
}
