/** The model's page: how it knows, for who studies it and for who doubts it. */
import { html, nothing } from 'lit/html.js';
import { modelWords } from '../../text/model';
import { sheetOf } from '../sheet';
import type { CreateSheet } from '../sheets';

export const createSheet: CreateSheet = () => (view) => {
  const words = modelWords[view.state.language];
  return sheetOf(view, {
    title: view.texts.ui.sheets.model,
    contents: nothing,
    body: html`<p class="lead">${words.lead}</p>`,
  });
};
