/** A deck before a room: it opens its steps on the wall one after the other, and plays what each prepares. */
import '../look/presenting.css';
import type { DeckDeed, Mode } from '../panels/keys';
import type { Wall } from '../panels/wall';
import type { Beat } from '../stages/deck';
import type { DeckId, DeckPlace } from '../stages/deckPlace';
import { presentingWords } from '../text/presenting';
import { backFrom, type Coming, coming, type Standing, stepAt, within } from './course';
import { createDecks } from './decks';
import type { Desk } from './desk';
import { createEditor } from './editor';
import { createSteps, type Ways } from './steps';
import { wallPage } from './wallPage';

export interface Presenter {
  readonly wall: Wall;
  /** Goes to another place, of this deck or another. */
  goTo(place: DeckPlace): void;
}

/** What lies over the wall. */
type Over = 'nothing' | 'steps' | 'editor';

export function createPresenter(desk: Desk, page: Document): Presenter {
  const decks = createDecks(desk.storage);
  let standing: Standing = { step: 0, beats: 0 };
  let over: Over = 'nothing';
  let blank: { readonly wasRunning: boolean } | null = null;
  /** Where the beat that is being played stands still; seconds of life. */
  let playsUntil: number | undefined;
  const steps = createSteps(page);
  const editor = createEditor(page, decks, {
    here: desk.here,
    before: () => desk.before,
    changed(step) {
      // What is on the wall stays as it is until a step is gone to.
      standing = { step, beats: standing.beats };
      desk.standAt(placeNow());
      desk.redraw();
    },
    close() {
      over = 'nothing';
      go(standing.step);
    },
  });

  /** A child that is left with a still face is found again before anything else comes. */
  const comes = (): Coming => {
    const now = coming(decks.now(), standing);
    return now.type !== 'beat' && desk.state().strain?.phase === 'stillFace' ? { type: 'reunion' } : now;
  };

  const placeNow = (): DeckPlace => ({ id: decks.id(), step: standing.step + 1 });

  /** Another deck, or the same from where it is. */
  function take(id: DeckId, step: number): void {
    if (id !== decks.id() && !decks.take(id) && desk.before === null)
      desk.tell({ about: 'repaired', key: 'deck', given: id, used: decks.id() });
    go(step);
  }

  function go(step: number): void {
    standing = { step: within(decks.now(), step), beats: 0 };
    playsUntil = undefined;
    desk.open(stepAt(decks.now(), standing).stage, placeNow());
  }

  function play(beat: Beat): void {
    const { stage } = stepAt(decks.now(), standing);
    const { begins } = desk.state();
    playsUntil = beat.does === 'back' || beat.until === undefined ? undefined : begins + beat.until;
    if (beat.does === 'back') {
      desk.rest();
      desk.commands.seek(begins + stage.at);
      return;
    }
    const speed = (beat.does === 'run' && beat.speed) || stage.speed;
    if (speed !== desk.state().speed) desk.commands.setSpeed(speed);
    if (beat.does === 'answer') desk.commands.respond(beat.response);
    desk.run(playsUntil);
  }

  function next(): void {
    const now = comes();
    if (now.type === 'reunion') desk.commands.toReunion();
    if (now.type === 'step') go(standing.step + 1);
    if (now.type !== 'beat') return;
    standing = { ...standing, beats: standing.beats + 1 };
    play(now.beat);
  }

  function previous(): void {
    go(backFrom(decks.now(), standing).step);
  }

  /** By hand: what was being played goes on; where nothing was, the step's own run begins. */
  function toggle(): void {
    const { running, at, over: ended } = desk.state();
    if (running) desk.rest();
    if (running || ended) return;
    const now = coming(decks.now(), standing);
    const goesOn = playsUntil !== undefined && at < playsUntil;
    if (!goesOn && now.type === 'beat' && now.beat.does === 'run') next();
    else desk.run(playsUntil);
  }

  function darken(): void {
    blank = { wasRunning: desk.state().running };
    desk.rest();
  }

  function wake(): boolean {
    if (!blank) return false;
    const { wasRunning } = blank;
    blank = null;
    if (wasRunning) desk.run(playsUntil);
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

  const deeds: Readonly<Record<DeckDeed, () => void>> = {
    next,
    previous,
    firstStep: () => go(0),
    lastStep: () => go(decks.now().steps.length - 1),
    blank: darken,
    fullScreen,
    speaker: () => undefined,
    allSteps: () => lay('steps'),
    backToWall: () => lay('nothing'),
    tileOn: () => steps.move('on'),
    tileBack: () => steps.move('back'),
    tileUp: () => steps.move('up'),
    tileDown: () => steps.move('down'),
  };

  const modes: Readonly<Record<Over, Mode>> = {
    nothing: 'presenting',
    steps: 'choosingStep',
    editor: 'editingDeck',
  };

  const ways: Ways = {
    choose(step) {
      over = 'nothing';
      go(step);
    },
    change() {
      editor.at(standing.step);
      lay('editor');
    },
    otherDeck: () => (decks.id() === 'own' ? 'workshop' : decks.hasOwn() ? 'own' : null),
    take(id) {
      over = 'nothing';
      take(id, 0);
    },
    leave: desk.leave,
  };

  const wall: Wall = {
    draw(view, kept) {
      const words = presentingWords[view.state.language];
      const deck = decks.now();
      const shown = { deck, standing, coming: comes(), words, does: (deed: DeckDeed) => deeds[deed]() };
      const laid = over === 'steps' ? steps.drawn(view, shown, ways) : over === 'editor' ? editor.drawn(view) : null;
      return wallPage(view, kept, { ...shown, blank: blank !== null, wake, canFill: page.fullscreenEnabled, laid });
    },
    mode: () => modes[over],
    commands: {
      ...desk.commands,
      toggleRunning: toggle,
      reset: () => go(standing.step),
      respond(response) {
        desk.commands.respond(response);
        // What was answered is to be seen.
        desk.run(playsUntil);
      },
    },
    does: (deed) => deeds[deed](),
    wakes: wake,
    keyWords: (language) => presentingWords[language].keys,
  };

  return {
    wall,
    goTo: ({ id, step }) => take(id, step - 1),
  };
}
