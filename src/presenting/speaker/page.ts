/** What the speaker's window shows: where the deck is, the clocks, the notes, what stands on the wall, and what can be done there. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { deckIcon } from '../../look/deckIcons';
import { icon } from '../../look/icons';
import { type Palette, palettes } from '../../look/palettes';
import { responses } from '../../model/signals';
import { following } from '../../panels/topBar';
import { paceWords } from '../../panels/transport';
import type { Asking, OnWallNow, Timer } from '../../sharing/speakerMessages';
import { noteNames } from '../../stages/deck';
import type { Language } from '../../text/languages';
import { presentingWords } from '../../text/presenting';
import { textsFor } from '../../text/texts';
import { letGo } from '../letGo';
import { clocks } from './clocks';
import { keysDialog } from './keysDialog';
import type { Said } from './speaker';

export interface Beside {
  readonly onWall: OnWallNow;
  /** The moment shown on the wall, seconds of life. */
  readonly at: number;
  readonly timer: Timer | null;
  /** By the clock on the wall, milliseconds. */
  readonly now: number;
  readonly said: Said | null;
  readonly palette: Palette;
  /** Whether the wall is heard. */
  readonly there: boolean;
}

export interface Hands {
  ask(asking: Asking): void;
  setTimer(timer: Timer | null): void;
  changePalette(): void;
  openKeys(): void;
  closeKeys(): void;
}

/** Before the wall was found. @param opened whether a wall opened this window. */
export function waiting(language: Language, opened: boolean): TemplateResult {
  const { speaker } = presentingWords[language];
  return html`
    <main class="speaker alone"><h1>${speaker.title}</h1><p role="status">${opened ? speaker.looking : speaker.alone}</p></main>`;
}

export function beside(shown: Beside, hands: Hands): TemplateResult {
  const { onWall, there } = shown;
  const { language, titles, step } = onWall;
  const { place } = presentingWords[language];
  const { numbers } = textsFor(language);
  return html`
    <main class="speaker" @pointerup=${letGo}>
      <div class="said">${sayings(shown, hands)}</div>
      <header>
        <p class="place">${place(numbers.whole(step + 1), numbers.whole(titles.length))}</p>
        ${clocks(shown, hands)}${ownTools(shown, hands)}
      </header>
      ${notes(onWall)}
      ${around(shown)}
      <footer ?inert=${!there}>${controls(onWall, hands)}${answers(onWall, hands)}</footer>
      ${keysDialog(onWall, hands)}
    </main>`;
}

/** What belongs to this window alone: its colours and its keys. */
function ownTools({ onWall: { language }, palette }: Beside, { changePalette, openKeys }: Hands): TemplateResult {
  const { ui } = textsFor(language);
  const { keys } = presentingWords[language].speaker;
  const colours = ui.palette(ui.palettes[palette], ui.palettes[following(palettes, palette)]);
  return html`
    <p class="own">
      <button type="button" class="bare" aria-label=${colours} title=${colours} @click=${changePalette}>${icon('palette')}</button>
      <button type="button" class="bare" aria-label=${keys} title=${keys} @click=${openKeys}>${icon('help')}</button>
    </p>`;
}

function sayings({ onWall: { language, notices }, there, said }: Beside, { ask }: Hands): unknown {
  const { speaker } = presentingWords[language];
  if (!there) return html`<p class="notices gone" role="alert">${speaker.gone}</p>`;
  const sentences = said ? [...notices, speaker[said]] : notices;
  if (sentences.length === 0) return nothing;
  return html`
    <div class="notices" role="status">
      <div>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
      <button type="button" class="bare" aria-label=${textsFor(language).ui.dismiss} @click=${() => ask({ does: 'dismissNotices' })}>
        ${icon('close')}</button>
    </div>`;
}

function notes({ language, words }: OnWallNow): TemplateResult {
  const { stepWords, speaker } = presentingWords[language];
  const written = noteNames.filter((name) => words[name] !== '');
  return html`
    <section class="notes" aria-label=${speaker.notes} tabindex="0">
      <h1 aria-live="polite">${words.title}</h1>
      <p class="prompt">${words.prompt}</p>
      ${written.map((name) => html`<h2>${stepWords[name]}</h2><p class=${name}>${words[name]}</p>`)}
    </section>`;
}

/** What stands on the wall, and what comes after it. */
function around({ onWall, at }: Beside): TemplateResult {
  const { language, titles, step, nextPrompt, blank, told, speed, running } = onWall;
  const { speaker, end } = presentingWords[language];
  const texts = textsFor(language);
  const next = titles[step + 1];
  return html`
    <aside>
      <section class="card now">
        <h2>${speaker.wall}</h2>
        <p class="told">${blank ? speaker.blank : told}</p>
        <p class="life" data-at=${at} ?data-runs=${running}>${icon(running ? 'run' : 'pause')}<strong>${texts.numbers.clock(at)}</strong>
          <span>${paceWords(texts, speed)}</span></p>
      </section>
      <section class="card next-step">
        <h2>${speaker.next}</h2>
        <p class="name">${next ?? end}</p>
        <p class="soft">${nextPrompt}</p>
      </section>
    </aside>`;
}

function jump({ language, titles, step }: OnWallNow, { ask }: Hands): TemplateResult {
  const chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    ask({ does: 'goTo', step: target.selectedIndex });
    // The next press on the clicker is the deck's.
    target.blur();
  };
  return html`
    <select class="jump" aria-label=${presentingWords[language].allSteps} @change=${chosen}>${titles.map(
      (title, index) => html`<option .selected=${index === step}>${index + 1}. ${title}</option>`,
    )}</select>`;
}

function controls(onWall: OnWallNow, hands: Hands): TemplateResult {
  const { ask } = hands;
  const { previous, blank, speaker } = presentingWords[onWall.language];
  const { ui } = textsFor(onWall.language);
  const toggle = onWall.running ? ui.pause : ui.run;
  const tool = (drawn: TemplateResult, label: string, does: 'previous' | 'reset' | 'toggle') => html`
    <button type="button" class="tool ${does}" title=${label} aria-label=${label} ?disabled=${does === 'toggle' && onWall.over}
      @click=${() => ask({ does })}>${drawn}</button>`;
  return html`
    <div class="asks" role="group" aria-label=${speaker.controls}>
      ${tool(deckIcon('back'), previous, 'previous')}
      <button type="button" class="next" ?disabled=${onWall.last} @click=${() => ask({ does: 'next' })}>
        <span>${onWall.coming}</span>${icon('on')}</button>
      ${tool(icon(onWall.running ? 'pause' : 'run'), toggle, 'toggle')}
      ${tool(icon('reset'), speaker.anew, 'reset')}
      <button type="button" class="chip blank-it" title=${onWall.blank ? speaker.light : blank} aria-pressed=${onWall.blank} @click=${() => ask({ does: 'blank' })}>
        ${deckIcon('blank')}<span>${onWall.blank ? speaker.light : blank}</span></button>
      ${jump(onWall, hands)}
    </div>`;
}

function answers({ language, over }: OnWallNow, { ask }: Hands): TemplateResult {
  const { ui } = textsFor(language);
  return html`
    <div class="asks answering" role="group" aria-label=${ui.answer} ?inert=${over}>${responses.map(
      (response, index) => html`
        <button type="button" class="chip" @click=${() => ask({ does: 'respond', response })}>
          ${icon(response)}<span>${ui.responses[response]}</span><kbd aria-hidden="true">${index + 1}</kbd></button>`,
    )}</div>`;
}
