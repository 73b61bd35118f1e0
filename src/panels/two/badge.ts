/** The badges of the two: A round and teal, B square and blue; told apart by letter and shape alone. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Letter } from './sides';

export const badge = (letter: Letter): TemplateResult =>
  html`<span class="badge ${letter.toLowerCase()}">${letter}</span>`;
