/** The speaker's window: what stands on the wall and what comes next, the notes, the clock; a view that asks, and owns nothing. */
import '../../look/deckControls.css';
import '../../look/speaker.css';
import { render } from 'lit/html.js';
import { type Palette, paletteStyle, palettes } from '../../look/palettes';
import { type Deed, deedFor } from '../../panels/keys';
import { following } from '../../panels/topBar';
import type { Asking, OnWallNow, Telling, Timer } from '../../sharing/speakerMessages';
import type { Language } from '../../text/languages';
import { presentingWords } from '../../text/presenting';
import { textsFor } from '../../text/texts';
import { askedBy } from './asked';
import { createConnection } from './connection';
import { marker } from './marker';
import { beside, waiting } from './page';
import { timerAfter } from './timer';
import { every, now } from './wallClock';

interface Dress {
  readonly language: Language;
  readonly palette: Palette;
}

/** What is said of how both windows understand each other. */
export type Said = 'refused' | 'repaired' | 'puzzled';

/** @returns the colours this window was last given; its address keeps them over a reload. */
const paletteIn = ({ hash }: Location): Palette | undefined =>
  palettes.find((palette) => hash === `${marker}&palette=${palette}`);

/** Draws the speaker's window into `root`, in place of what stands there. */
export function createSpeaker(root: HTMLElement, { language: usual, palette: usualPalette }: Dress): void {
  const page = root.ownerDocument;
  const own = page.defaultView;
  if (!own) throw new Error('the speaker’s window has no window');
  let palette = paletteIn(own.location) ?? usualPalette;
  let onWall: OnWallNow | null = null;
  let at = 0;
  let timer: Timer | null = null;
  let said: Said | null = null;

  const connection = createConnection(own, {
    found(left) {
      // A wall that was loaded anew has forgotten it; a window that was loaded anew learns it from the wall.
      if (timer) setTimer(timer);
      else timer = left;
      draw();
    },
    tell,
    puzzled: () => say('puzzled'),
    gone: draw,
  });

  function tell(telling: Telling): void {
    if (telling.says === 'moment') at = telling.at;
    if (telling.says === 'onWall') {
      const after = timerAfter(timer, onWall, telling.now, now());
      if (after !== timer) setTimer(after);
      onWall = telling.now;
    }
    if (telling.says === 'misheard') said = telling.how;
    if (telling.says !== 'here') draw();
  }

  function setTimer(next: Timer | null): void {
    timer = next;
    connection.ask({ does: 'timer', timer });
  }

  function say(sentence: Said | null): void {
    said = sentence;
    draw();
  }

  function ask(asking: Asking): void {
    if (asking.does === 'dismissNotices') said = null;
    connection.ask(asking);
    draw();
  }

  function draw(): void {
    const language = onWall?.language ?? usual;
    page.documentElement.lang = language;
    page.title = `${presentingWords[language].speaker.title} · ${textsFor(language).ui.name}`;
    const hands = { ask, setTimer: changeTimer, changePalette, openKeys, closeKeys };
    const shown = onWall && { onWall, at, timer, now: now(), said, palette, there: connection.there() };
    render(shown ? beside(shown, hands) : waiting(language, own?.opener != null), root);
  }

  function changeTimer(next: Timer | null): void {
    setTimer(next);
    draw();
  }

  function dress(): void {
    page.documentElement.dataset.palette = palette;
    page.documentElement.style.cssText = paletteStyle(palette);
  }

  function changePalette(): void {
    palette = following(palettes, palette);
    own?.history.replaceState(null, '', `${marker}&palette=${palette}`);
    dress();
    draw();
  }

  const keysDialog = () => root.querySelector('dialog');
  const openKeys = (): void => keysDialog()?.showModal();
  const closeKeys = (): void => keysDialog()?.close();

  /** What belongs to this window alone. */
  const mine: Partial<Record<Deed['type'], () => void>> = { palette: changePalette, help: openKeys };

  function onKey(event: KeyboardEvent): void {
    if (!onWall || keysDialog()?.open) return;
    const deed = deedFor(event, root, 'presenting', onWall.characterKeys);
    if (!deed) return;
    const [asking, here] = [askedBy(deed, onWall), mine[deed.type]];
    if (!asking && !here) return;
    event.preventDefault();
    if (event.repeat && asking?.does !== 'step' && asking?.does !== 'back') return;
    if (asking) ask(asking);
    else here?.();
  }

  root.replaceChildren();
  dress();
  page.addEventListener('keydown', onKey);
  every(1000, draw);
  draw();
  page.documentElement.dataset.ready = 'true';
}
