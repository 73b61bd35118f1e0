/** A deck before a room: what hangs on the wall, what lies over it, what a press does, and who speaks beside it. */
import '../look/deckControls.css';
import '../look/presenting.css';
import type { DeckDeed, Mode } from '../panels/keys';
import type { Commands } from '../panels/page';
import type { View } from '../panels/view';
import type { Wall } from '../panels/wall';
import { createWallMemory } from '../sharing/wallMemory';
import type { DeckId, DeckPlace } from '../stages/deckPlace';
import { presentingWords } from '../text/presenting';
import { createDecks } from './decks';
import type { Desk } from './desk';
import { createEditor } from './editor';
import { forSpeaker } from './forSpeaker';
import { createHeeding } from './heeding';
import { createPlaying } from './playing';
import { createSpeakerWindow } from './speaker/window';
import { createSteps, type Ways } from './steps';
import { wallPage } from './wallPage';

export interface Presenter {
  readonly wall: Wall;
  /** Goes to another place, of this deck or another. */
  goTo(place: DeckPlace): void;
  /** The wall is taken down, and whoever spoke beside it is told. */
  close(): void;
}

/** What lies over the wall. */
type Over = 'nothing' | 'steps' | 'editor';

const modes: Readonly<Record<Over, Mode>> = { nothing: 'presenting', steps: 'choosingStep', editor: 'editingDeck' };

export function createPresenter(desk: Desk, own: Window): Presenter {
  const page = own.document;
  const decks = createDecks(desk.storage);
  const playing = createPlaying(desk, decks);
  const wallMemory = createWallMemory(() => own.sessionStorage);
  let over: Over = 'nothing';
  let blank: { readonly wasRunning: boolean } | null = null;
  /** What is said of the wall itself: no window could be opened; nothing can be kept, or what was kept could not be read. */
  let said: 'noWindow' | 'keepsNothing' | 'notKept' | null = null;
  let drawn: View | null = null;

  const steps = createSteps(page);
  const editor = createEditor(page, decks, {
    here: desk.here,
    before: () => desk.before,
    changed(step) {
      playing.lookAt(step);
      desk.redraw();
    },
    close() {
      over = 'nothing';
      playing.go(playing.standing().step);
    },
  });

  /** Another deck, or the same from where it is. */
  function take({ id, step }: DeckPlace): void {
    if (id !== decks.id() && !decks.take(id) && desk.before === null)
      desk.tell({ about: 'repaired', key: 'deck', given: id, used: decks.id() });
    playing.go(step - 1);
  }

  /** As it stood in this window before the page was loaded anew, where that is known; else at the beginning of its step. */
  function takeUp(place: DeckPlace): void {
    take(place);
    const then = wallMemory.take();
    if (then === null || desk.before !== null || desk.state().embed) return;
    if (then === 'blocked') say('keepsNothing');
    else if (then === 'unread') say('notKept');
    else if (then.place.id === decks.id() && then.place.step === place.step) {
      playing.goOnFrom(then);
      if (then.blank) darken();
    }
  }

  function say(sentence: typeof said): void {
    said = sentence;
    desk.redraw();
  }

  function darken(): void {
    blank = { wasRunning: desk.state().running };
    desk.rest();
  }

  function wake(): boolean {
    if (!blank) return false;
    const { wasRunning } = blank;
    blank = null;
    if (wasRunning) playing.run();
    desk.redraw();
    return true;
  }

  function lay(what: Over): void {
    desk.rest();
    over = what;
    steps.changed(over === 'steps');
    desk.redraw();
  }

  function fullScreen(): void {
    if (!page.fullscreenEnabled) return;
    // The browser may still say no, to a press that came from elsewhere; the wall stays as it is.
    if (page.fullscreenElement) page.exitFullscreen().catch(() => undefined);
    else page.documentElement.requestFullscreen().catch(() => undefined);
  }

  const openSpeaker = (): void => say(speaker.open() ? null : 'noWindow');

  const deeds: Readonly<Record<DeckDeed, () => void>> = {
    next: playing.next,
    previous: playing.previous,
    firstStep: () => playing.go(0),
    lastStep: () => playing.go(decks.now().steps.length - 1),
    blank: darken,
    fullScreen,
    speaker: openSpeaker,
    allSteps: () => lay('steps'),
    backToWall: () => lay('nothing'),
    tileOn: () => steps.move('on'),
    tileBack: () => steps.move('back'),
    tileUp: () => steps.move('up'),
    tileDown: () => steps.move('down'),
  };

  const commands: Commands = {
    ...desk.commands,
    toggleRunning: playing.toggle,
    reset: () => playing.go(playing.standing().step),
    respond(response) {
      desk.commands.respond(response);
      // What was answered is to be seen.
      playing.run();
    },
    dismissNotices() {
      said = null;
      desk.commands.dismissNotices();
    },
  };

  const heed = createHeeding({
    ...{ playing, commands, deeds, wake, repaired: () => speaker.repaired() },
    bare() {
      over = 'nothing';
    },
    useCharacterKeys: (characterKeys) => drawn?.open({ characterKeys }),
  });
  const speaker = createSpeakerWindow(
    own,
    (asking) => {
      heed(asking);
      desk.redraw();
    },
    desk.redraw,
  );

  const keepForReload = (): void =>
    wallMemory.keep({
      ...{ place: playing.place(), beats: playing.standing().beats },
      ...{ blank: blank !== null, stage: desk.here() },
    });
  own.addEventListener('pagehide', keepForReload);

  const ways: Ways = {
    choose(step) {
      over = 'nothing';
      playing.go(step);
    },
    change() {
      editor.at(playing.standing().step);
      lay('editor');
    },
    otherDeck: () => (decks.id() === 'own' ? 'workshop' : decks.hasOwn() ? 'own' : null),
    take(id: DeckId) {
      over = 'nothing';
      take({ id, step: 1 });
    },
    leave: desk.leave,
  };

  const wall: Wall = {
    draw(view, kept) {
      drawn = view;
      const { state } = view;
      const words = presentingWords[state.language];
      const shown = {
        ...{ deck: decks.now(), standing: playing.standing(), coming: playing.comes(), words },
        does: (deed: DeckDeed) => deeds[deed](),
      };
      const { told } = kept;
      const notices = said ? [...state.notices, words.speaker[said]] : state.notices;
      speaker.tell(forSpeaker(view, shown, { told, notices, blank: blank !== null }), state.at);
      const laid = over === 'steps' ? steps.drawn(view, shown, ways) : over === 'editor' ? editor.drawn(view) : null;
      return wallPage(view, kept, {
        ...shown,
        ...{ laid, blank: blank !== null, wake, canFill: page.fullscreenEnabled, accompanied: speaker.there() },
        said: said && words.speaker[said],
      });
    },
    mode: () => modes[over],
    commands,
    does: (deed) => deeds[deed](),
    wakes: wake,
    keyWords: (language) => presentingWords[language].keys,
  };

  /** An address followed later is another place; the first one may be where this window was. */
  let goTo = (place: DeckPlace): void => {
    goTo = take;
    takeUp(place);
  };

  return {
    wall,
    goTo: (place) => goTo(place),
    close() {
      own.removeEventListener('pagehide', keepForReload);
      speaker.close();
    },
  };
}
