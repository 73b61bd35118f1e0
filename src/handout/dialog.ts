/** The dialog from which the state on the screen is handed out: as a link, in a page, as files, on paper. */
import '../look/handout.css';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { type HandoutWords, handoutWords } from '../text/handout';
import { textsFor } from '../text/texts';
import type { Desk } from './desk';
import { fragmentOf, linkWith, offered, type Part, type Screen, screenOf, stageWith, usual } from './included';
import type { Handed, Section } from './section';
import { type SectionId, sectionIds, sections } from './sections';
import { whereaboutsOf } from './whereabouts';

export interface Handout {
  /** Opens over the page, at the section that was looked at last. */
  open(): void;
}

export function createHandout(desk: Desk, page: Document): Handout {
  const dialog = page.createElement('dialog');
  dialog.className = 'handout';
  dialog.setAttribute('aria-labelledby', 'handout-title');
  const here = whereaboutsOf(page.location, globalThis.origin, page.documentElement.dataset.course !== undefined);
  const loaded = new Map<SectionId, Section | 'lost'>();
  let chosen: readonly Part[] = usual;
  let looksAt: SectionId = 'link';
  let screen: Screen | null = null;

  dialog.addEventListener('close', () => {
    leave();
    screen = null;
    // What it was opened with may lie in a menu that is folded again.
    if (page.activeElement === page.body) page.querySelector<HTMLElement>('.more')?.focus();
    dialog.remove();
  });

  async function load(id: SectionId): Promise<void> {
    try {
      loaded.set(id, (await sections[id]())(draw));
    } catch {
      // The device went offline before it was ever looked at; looking at it again tries again.
      loaded.set(id, 'lost');
    }
    draw();
  }

  function leave(): void {
    const section = loaded.get(looksAt);
    if (section !== 'lost') section?.leave?.();
  }

  function look(id: SectionId): void {
    leave();
    looksAt = id;
    const section = loaded.get(id);
    if (section === undefined || section === 'lost') load(id);
    draw();
  }

  function handedOf(on: Screen): Handed {
    const state = desk.state();
    const stage = stageWith(on, chosen);
    return {
      ...{ state, here, chosen, stage, session: desk.session(), offered: offered(on) },
      ...{ texts: textsFor(state.language), words: handoutWords[state.language] },
      ...{ fragment: fragmentOf(stage, on, chosen), link: linkWith(on, chosen, here.base) },
      ...{ screen: on, picture: desk.picture() },
      openRun(file) {
        dialog.close();
        desk.openRun(file);
      },
      choose(part, goesAlong) {
        chosen = goesAlong ? [...chosen, part] : chosen.filter((one) => one !== part);
        draw();
      },
    };
  }

  function draw(): void {
    if (screen) render(drawn(handedOf(screen)), dialog);
  }

  function drawn(handed: Handed): TemplateResult {
    const { words, texts } = handed;
    const section = loaded.get(looksAt);
    return html`
      <header>
        <h2 id="handout-title" tabindex="-1">${words.title}</h2>
        <button type="button" class="bare close" aria-label=${texts.ui.close} @click=${() => dialog.close()}>${icon('close')}</button>
      </header>
      ${sectionIds.length > 1 ? tabs(words) : nothing}
      <div class="handed" id="handed" role="tabpanel" tabindex="0" aria-label=${words.sections[looksAt]}>${
        section === 'lost' ? html`<p role="alert">${texts.ui.sheetLost}</p>` : section?.(handed)
      }</div>`;
  }

  const tabs = (words: HandoutWords): TemplateResult => html`
    <div class="handout-tabs" role="tablist" aria-label=${words.title} @keydown=${moveAmongTabs}>${sectionIds.map(
      (id) => html`
        <button type="button" role="tab" id="handout-${id}" aria-controls="handed" aria-selected=${id === looksAt}
          tabindex=${id === looksAt ? 0 : -1} @click=${() => look(id)}>${words.sections[id]}</button>`,
    )}</div>`;

  function moveAmongTabs(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = sectionIds[(sectionIds.indexOf(looksAt) + by + sectionIds.length) % sectionIds.length] ?? looksAt;
    look(next);
    dialog.querySelector<HTMLElement>(`#handout-${next}`)?.focus();
  }

  return {
    open() {
      if (dialog.open) return;
      const { language, palette } = desk.state();
      screen = { ...screenOf(desk.stage(), desk.session(), { language, palette }), open: desk.open() };
      page.body.append(dialog);
      look(looksAt);
      dialog.showModal();
      // Also in a frame of somebody else's, where a browser lets nothing take the focus by itself.
      dialog.querySelector<HTMLElement>('#handout-title')?.focus();
    },
  };
}
