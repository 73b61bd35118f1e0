/** The page around the picture: drawn anew from every state; presses and keys go out as commands. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { icon } from '../look/icons';
import { paletteStyle, palettes } from '../look/palettes';
import { speeds } from '../stages/stage';
import { languages } from '../text/languages';
import { textsFor } from '../text/texts';
import { answers, chooseCaregiver } from './answers';
import { begin } from './begin';
import { createCaptions, type ToldCaption } from './captions';
import { circumstances } from './circumstances';
import { focusOn } from './focus';
import { help } from './help';
import { inWords, inWordsKeys } from './inWords';
import { type Deed, deedFor, type Mode } from './keys';
import { createLater, type Drawn } from './later';
import { overRoom, overview } from './overview';
import type { Commands, PageState, SessionSummary } from './page';
import { part } from './parts';
import { readouts } from './readouts';
import { createSheets, type Sheets } from './sheets';
import { accounted, createStrain, type StrainPanels, wordBefore } from './strain';
import { createSummary, type Summary } from './summary';
import { following, topBar } from './topBar';
import { pace, session, transport } from './transport';
import { type CalledTwo, createTwo, type TwoPanels } from './two';
import { aside, endShown, liesOpen, type Opened, showSummary, type View } from './view';
import type { Kept, Wall } from './wall';

export interface Panels {
  /** Where the canvas goes; it fills the place of room and river, whatever its content. */
  readonly canvasHost: HTMLElement;
  show(state: PageState): void;
  /** What two dyads side by side are called on the picture; null where there is one, or the words are on their way. */
  called(): CalledTwo | null;
  /** What lies open beside the picture or over it. */
  open(): ReturnType<typeof liesOpen>;
  /** Hangs the picture on a wall before a room, or, with null, takes it back into the page. */
  hang(wall: Wall | null): void;
  destroy(): void;
}

/** Above this speed only how episodes end is spoken: a voice cannot follow more. */
const spokenUpTo = 2;

/**
 * Draws the page into `root`, in place of what stands there.
 * The language, the name and the palette are also set on the document, whose only content the app is.
 */
export function createPanels(root: HTMLElement, atHome: Commands): Panels {
  const { ownerDocument: page } = root;
  const canvasHost = page.createElement('div');
  canvasHost.className = 'canvas-host';
  canvasHost.setAttribute('role', 'img');
  const helpDialog = page.createElement('dialog');
  helpDialog.className = 'help';
  helpDialog.setAttribute('aria-labelledby', 'help-title');
  const body = page.createElement('div');
  body.className = 'page';
  root.replaceChildren(body, helpDialog);
  root.tabIndex = -1;

  let commands = atHome;
  let wall: Wall | null = null;
  let shown: PageState | null = null;
  let opened: Opened = {
    ...{ menu: false, readouts: false, circumstances: false, fromHereOn: false, sheet: null },
    ...{
      comparing: false,
      setAside: new Set<SessionSummary>(),
      lookedAt: null,
      definitions: false,
      characterKeys: true,
    },
  };
  let spoken = '';
  /** A summary has just given way to a moment that is still to be drawn. */
  let gaveWay = false;
  const captions = createCaptions();
  const redraw = () => shown && draw(shown);
  const sheets = createSheets(body, redraw);
  const predicting = createLater(() => import('./predicting/predicting').then((part) => part.createPredicting), redraw);
  const strip = createLater(() => import('./differsStrip').then((part) => () => part.differsStrip), redraw);
  const roads = createLater(() => import('./roads/roads').then((part) => () => part.roads), redraw);
  const two = createTwo(() => commands.lookAgain());
  const summary = createSummary(body, () => shown && draw(shown));
  const strain = createStrain(() => commands.lookAgain());
  const bothOf = ({ beside }: PageState): TwoPanels | null => (beside ? two() : null);

  const viewOf = (state: PageState): View => ({
    state,
    texts: textsFor(state.language),
    opened,
    commands,
    open,
    openHelp,
  });

  function open(change: Partial<Opened>, at?: string): void {
    if (!shown) return;
    const endBefore = endShown({ state: shown, opened });
    const { circumstances: wasOpen, sheet: sheetBefore } = opened;
    const within = body.querySelector('.circumstances')?.contains(page.activeElement) ?? false;
    opened = { ...opened, ...change };
    draw(shown);
    if (opened.circumstances && !wasOpen) focusOn(body, '#circumstances-title');
    else if (within && !opened.circumstances) focusOn(body, '.circumstances-button');
    sheets.changed(sheetBefore, opened.sheet, at);
    const end = endShown({ state: shown, opened });
    if (end && !endBefore) summary.focus();
    if (!end && endBefore) {
      gaveWay = true;
      commands.lookAgain();
    }
  }

  function openHelp(): void {
    // Life waits while the keys are being read.
    if (shown?.running) commands.toggleRunning();
    if (shown) drawHelp(viewOf(shown));
    helpDialog.showModal();
  }

  const mode = (state: PageState): Mode => wall?.mode() ?? modeOf(state, opened);

  function drawHelp(view: View): void {
    const deckWords = wall?.keyWords(view.state.language) ?? null;
    render(
      help(view, mode(view.state), deckWords, () => helpDialog.close()),
      helpDialog,
    );
  }

  function draw(state: PageState): void {
    const view = viewOf(state);
    const hadFocus = body.contains(page.activeElement);
    const caption = captions(state, view.texts);
    const both = bothOf(state);
    if (both) spoken = both.tell(view, caption);
    else if (caption.ends || state.speed <= spokenUpTo || !state.running) spoken = `${caption.title}. ${caption.line}`;
    const test = state.strain ? strain() : null;
    const lasting = { canvasHost, caption, spoken, sheets, strip, predicting, roads, summary, both, strain: test };
    render(wall ? wall.draw(view, keptOf(view, lasting)) : pageOf(view, lasting), body);
    // What had the focus may be gone.
    if (hadFocus && !body.contains(page.activeElement)) focusOn(body, '.toggle');
    const level = view.texts.numbers.level(Math.round(20 * state.levels.safety) / 20);
    const label = both?.label(view, spoken) ?? view.texts.ui.pictureLabel(spoken, view.texts.ui.feltSafety(level));
    setAttribute(canvasHost, 'aria-label', label);
    if (helpDialog.open) drawHelp(view);
  }

  const keptOf = (view: View, { caption, both, strip }: Lasting): Kept => ({
    ...{ canvasHost, caption: captionPart(caption, view), told: spoken, inWords: inWordsPart(view, spoken, both) },
    notices: guard([view.state.notices, view.state.language], () => notices(view)),
    predicting: view.state.predict ? predicting(view) : nothing,
    roads: view.state.roads.length > 1 ? roads(view) : nothing,
    strip: view.state.differing.length > 0 ? strip(view) : nothing,
  });

  function show(state: PageState): void {
    const before = shown;
    shown = state;
    if (state.language !== before?.language || state.palette !== before.palette || state.embed !== before.embed)
      dress(page, state);
    const hadFocus = body.querySelector('.session-end')?.contains(page.activeElement) ?? false;
    draw(state);
    // Space lets life run on from the moment shown; where it is over, it leads back to the summary.
    if (gaveWay) focusOn(body, body.querySelector('.toggle:enabled') ? '.toggle' : '.way-back');
    gaveWay = false;
    // Focus moves only because the visitor's own session ended, or left with what it stood on.
    if (before && !before.summary && endShown({ state, opened })) summary.focus();
    else if (before?.strain && !before.strain.leaving && state.strain?.leaving) focusOn(body, '#leaving');
    else if (hadFocus && !endShown({ state, opened })) focusOn(body, '.toggle');
    if (state.opens && state.opens !== before?.opens) openPart(state, state.opens);
  }

  function openPart(state: PageState, part: NonNullable<PageState['opens']>): void {
    if (part === 'summary') showSummary(viewOf(state));
    else open(part === 'roads' ? { comparing: true } : { sheet: part });
  }

  const deeds: Readonly<Record<Exclude<Deed['type'], 'respond' | 'choose' | 'deck'>, (state: PageState) => void>> = {
    toggle: () => commands.toggleRunning(),
    step: () => commands.step('on'),
    back: () => commands.step('back'),
    first: ({ begins }) => commands.seek(begins),
    latest: ({ lived }) => commands.seek(lived),
    smallFright: () => commands.frighten('small'),
    largeFright: () => commands.frighten('large'),
    letBe: () => commands.letBe(),
    answerMyself: () => commands.handOver(null),
    fromHereOn: () => open({ fromHereOn: !opened.fromHereOn }),
    circumstances: () => open({ circumstances: !opened.circumstances }),
    summary: (state) => (endShown({ state, opened }) ? open(aside({ state, opened })) : showSummary(viewOf(state))),
    model: () => open({ sheet: opened.sheet === 'model' ? null : 'model' }),
    faster: ({ speed }) => commands.setSpeed(speeds[speeds.indexOf(speed) + 1] ?? speed),
    slower: ({ speed }) => commands.setSpeed(speeds[speeds.indexOf(speed) - 1] ?? speed),
    reset: () => commands.reset(),
    present: () => commands.present(),
    share: () => commands.share(),
    language: ({ language }) => commands.setLanguage(following(languages, language)),
    palette: ({ palette }) => commands.setPalette(following(palettes, palette)),
    help: () => openHelp(),
    close(state) {
      // A sheet lies on top of all else, and closes first.
      if (opened.sheet) open({ sheet: null });
      else if (state.strain?.leaving) commands.stay();
      else
        open({
          ...{ menu: false, readouts: false, circumstances: false },
          ...aside({ state, opened }),
        });
    },
  };

  function onKey(event: KeyboardEvent): void {
    if (!shown || page.querySelector('dialog[open]')) return;
    if (wall?.wakes()) {
      event.preventDefault();
      return;
    }
    const deed = deedFor(event, root, mode(shown), opened.characterKeys);
    if (!deed) return;
    event.preventDefault();
    if (event.repeat && deed.type !== 'step' && deed.type !== 'back') return;
    if (deed.type === 'respond') commands.respond(deed.response);
    else if (deed.type === 'choose') chooseCaregiver(viewOf(shown), shown.caregivers[deed.nth - 1]);
    else if (deed.type === 'deck') wall?.does(deed.does);
    else deeds[deed.type](shown);
  }

  page.addEventListener('keydown', onKey);
  return {
    canvasHost,
    show,
    called: () => (shown ? (bothOf(shown)?.called() ?? null) : null),
    open: () => shown && liesOpen({ state: shown, opened }),
    hang(next) {
      wall = next;
      commands = wall?.commands ?? atHome;
      page.documentElement.toggleAttribute('data-wall', wall !== null);
      opened = { ...opened, menu: false, readouts: false, circumstances: false, sheet: null };
      if (shown) draw(shown);
    },
    destroy() {
      page.removeEventListener('keydown', onKey);
      root.replaceChildren();
    },
  };
}

function modeOf(state: PageState, opened: Opened): Mode {
  if (endShown({ state, opened })) return 'reading';
  return state.person ? 'answering' : 'watching';
}

function dress(page: Document, { language, palette, embed }: PageState): void {
  page.documentElement.lang = language;
  page.documentElement.dataset.palette = palette;
  page.documentElement.toggleAttribute('data-embed', embed);
  page.documentElement.style.cssText = paletteStyle(palette);
  page.title = textsFor(language).ui.name;
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** What lasts from one drawing of the page to the next. */
interface Lasting {
  readonly canvasHost: HTMLElement;
  readonly caption: ToldCaption;
  readonly spoken: string;
  readonly sheets: Sheets;
  /** What differs from the preset, in words; it comes where something does. */
  readonly strip: Drawn;
  readonly predicting: Drawn;
  readonly roads: Drawn;
  readonly summary: Summary;
  /** What only two dyads need; null where there is one, or it is on its way. */
  readonly both: TwoPanels | null;
  /** What only a strain test needs; null where there is none, or it is on its way. */
  readonly strain: StrainPanels | null;
}

function pageOf(view: View, lasting: Lasting): TemplateResult {
  const { canvasHost, caption, spoken, sheets, strip, predicting, roads, summary, both, strain } = lasting;
  const { state, opened } = view;
  const ended = endShown(view) !== null;
  return html`
    ${guard([state.stage, state.stages, state.language, state.palette, opened.menu, opened.sheet], () => topBar(view))}
    <div class="above">
      ${guard([state.notices, state.language], () => notices(view))}
      ${state.differing.length > 0 ? strip(view) : nothing}
    </div>
    <main class="stage" @click=${opened.menu ? () => view.open({ menu: false }) : nothing}>
      <div class="picture">${canvasHost}${captionPart(caption, view)}${state.strain ? nothing : begin(view)}</div>
      ${guard([state.language, state.summary, ended], () => overRoom(view))}
      ${state.roads.length > 1 ? roads(view) : nothing}
      ${state.predict ? predicting(view) : nothing}
      <div class="controls" ?inert=${ended || wordBefore(state)}>
        ${part(
          state,
          'transport',
          guard([state.running, state.over, state.at === state.begins, state.language], () => transport(view)),
        )}
        ${guard([...sessionKeys(state), opened.readouts, opened.circumstances], () => session(view))}
        ${part(state, 'transport', overview(view))}
        ${part(
          state,
          'transport',
          guard([state.speed, state.language], () => pace(view)),
        )}
        ${part(state, state.stage === 'watch' ? 'scenarios' : 'responses', answerPart(view, both, strain))}
      </div>
      ${guard([opened.circumstances, state.letsBeFrom === null, ended, state.over, state.child, state.history, state.caregiver, state.language], () => circumstances(view))}
      ${strain?.word(view)}${strain?.leaving(view)}
      ${accounted(view) ? strain?.account(view) : summary.drawn(view)}
    </main>
    ${part(state, 'inspector', state.beside ? nothing : readouts(view, summary.fourSs(state)))}
    ${sheets.drawn(view)}
    ${inWordsPart(view, spoken, both)}`;
}

const inWordsPart = (view: View, spoken: string, both: TwoPanels | null): TemplateResult => html`
  ${guard([...inWordsKeys(view.state), spoken, both], () => both?.inWords(view) ?? inWords(view, spoken))}
  <p class="unseen" aria-live="polite">${spoken}</p>`;

/** What is answered with; of two who are watched, what was measured; in a strain test, where in it one is as well. */
function answerPart(view: View, both: TwoPanels | null, strain: StrainPanels | null): unknown {
  const { state, opened } = view;
  const own = state.person || !(state.beside || state.strain);
  const below = own ? guard(answerKeys(state, opened), () => answers(view)) : both?.controls(view);
  return state.strain ? html`<div class="in-strain">${strain?.course(view)}${below}</div>` : below;
}

const sessionKeys = ({
  stage,
  person,
  scenario,
  scenarios,
  language,
  panels,
  locked,
  caregiver,
  beside,
}: PageState): readonly unknown[] => [
  stage,
  panels,
  locked,
  person,
  scenario,
  scenarios,
  caregiver,
  language,
  beside === null,
];

/** While a response lasts, its button runs out with time. */
const answerKeys = (
  { stage, person, scenario, caregiver, language, levels, summary, ...given }: PageState,
  opened: Opened,
) => [
  stage,
  person,
  scenario,
  caregiver,
  language,
  levels.availability,
  levels.reparability,
  summary,
  given.responding && given.at,
  given.responding?.response,
  given.responding?.at,
  given.over,
  given.refused,
  opened,
];

function captionPart(told: ToldCaption, { state, texts }: View): TemplateResult | typeof nothing {
  const { title, line, waitingSince } = told;
  const { at, panels, beside } = state;
  // Two dyads tell what happened with each in the picture itself.
  if (beside || !panels.includes('caption')) return nothing;
  const waited = waitingSince === null ? null : texts.numbers.seconds(Math.max(0, at - waitingSince));
  return html`
    <div class="caption">
      <p class="title">${title}</p>
      <p class="line">${line}${waited === null ? nothing : html` <span class="waited">${texts.happenings.waited(waited)}</span>`}</p>
    </div>`;
}

function notices({ state, texts, commands }: View): TemplateResult | typeof nothing {
  if (state.notices.length === 0) return nothing;
  return html`
    <div class="notices" role="status">
      <div>${state.notices.map((notice) => html`<p>${notice}</p>`)}</div>
      <button type="button" class="bare" aria-label=${texts.ui.dismiss} @click=${() => commands.dismissNotices()}>
        ${icon('close')}</button>
    </div>`;
}
