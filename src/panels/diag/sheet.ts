/** The page of facts: what a teacher can send along with a complaint. Nothing is sent by itself. */
import '../../look/diag.css';
import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { diagWords } from '../../text/diag';
import { sheetOf } from '../sheet';
import type { CreateSheet } from '../sheets';
import type { View } from '../view';
import { asText, factsOf } from './facts';
import { type FrameTimes, measureFrames } from './frameTimes';

export const createSheet: CreateSheet = (redraw) => {
  let times: FrameTimes | null = null;
  let copied: 'not yet' | 'yes' | 'not allowed' = 'not yet';
  measureFrames(document.documentElement, (known) => {
    times = known;
    redraw();
  });

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      copied = 'yes';
    } catch {
      // In many frames copying is barred; selecting by hand never is.
      copied = 'not allowed';
    }
    redraw();
  }

  function body(view: View): TemplateResult {
    const words = diagWords[view.state.language];
    const { milliseconds, whole } = view.texts.numbers;
    const measured = times
      ? words.frames(milliseconds(times.median), milliseconds(times.longest), whole(times.n))
      : words.measuring;
    const facts = factsOf(view, words, window, measured);
    const text = asText(facts, words);
    return html`
      <p class="lead">${words.lead}</p>
      <p class="copying"><button type="button" class="chip strong" @click=${() => copy(text)}>${words.copy}</button>
        <span role="status">${{ 'not yet': '', yes: words.copied, 'not allowed': words.notCopied }[copied]}</span></p>
      ${copied === 'not allowed' ? byHand(text, words.asText) : nothing}
      <dl class="facts">${facts.map(({ id, value }) => html`<div><dt>${words.of[id]}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  return (view) => {
    const { language, notices, complaints } = view.state;
    return sheetOf(view, {
      title: view.texts.ui.sheets.diag,
      contents: nothing,
      // The device is asked anew only where an answer may have changed.
      body: guard([language, notices, complaints.length, times, copied], () => body(view)),
    });
  };
};

const byHand = (text: string, label: string): TemplateResult => html`
  <textarea class="all-facts" readonly rows="12" aria-label=${label} .value=${text}
    @focus=${({ target }: Event) => target instanceof HTMLTextAreaElement && target.select()}></textarea>`;
