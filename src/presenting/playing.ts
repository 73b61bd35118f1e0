/** A deck being played: at which step it is, what of it was played, and what a press does next. */
import type { OnWallThen } from '../sharing/wallMemory';
import type { Beat } from '../stages/deck';
import type { DeckPlace } from '../stages/deckPlace';
import { backFrom, type Coming, coming, type Standing, stepAt, within } from './course';
import type { Decks } from './decks';
import type { Desk } from './desk';

export interface Playing {
  standing(): Standing;
  place(): DeckPlace;
  comes(): Coming;
  /** Opens a step from its beginning, the nearest there is. */
  go(step: number): void;
  /** Opens a step as it stood before the page was loaded anew. */
  goOnFrom(then: OnWallThen): void;
  /** Another step is looked at; what is on the wall stays until it is gone to. */
  lookAt(step: number): void;
  next(): void;
  previous(): void;
  /** By hand: what was being played goes on; where nothing was, the step's own run begins. */
  toggle(): void;
  /** Lets life run, to where the beat that is being played stands still. */
  run(): void;
}

export function createPlaying(desk: Desk, decks: Decks): Playing {
  let standing: Standing = { step: 0, beats: 0 };
  /** Where the beat that is being played stands still; seconds of life. */
  let playsUntil: number | undefined;

  const place = (): DeckPlace => ({ id: decks.id(), step: standing.step + 1 });
  const run = (): void => desk.run(playsUntil);

  /** A child that is left with a still face is found again before anything else comes. */
  function comes(): Coming {
    const now = coming(decks.now(), standing);
    return now.type !== 'beat' && desk.state().strain?.phase === 'stillFace' ? { type: 'reunion' } : now;
  }

  function go(step: number): void {
    standing = { step: within(decks.now(), step), beats: 0 };
    playsUntil = undefined;
    desk.open(stepAt(decks.now(), standing).stage, place());
  }

  /** @returns where a beat stands still, in seconds of life; undefined: it does not. */
  function untilOf(beat: Beat): number | undefined {
    return beat.does === 'back' || beat.until === undefined ? undefined : desk.state().begins + beat.until;
  }

  function play(beat: Beat): void {
    const { stage } = stepAt(decks.now(), standing);
    playsUntil = untilOf(beat);
    if (beat.does === 'back') {
      desk.rest();
      desk.commands.seek(desk.state().begins + stage.at);
      return;
    }
    const speed = (beat.does === 'run' && beat.speed) || stage.speed;
    if (speed !== desk.state().speed) desk.commands.setSpeed(speed);
    if (beat.does === 'answer') desk.commands.respond(beat.response);
    run();
  }

  function next(): void {
    const now = comes();
    if (now.type === 'reunion') desk.commands.toReunion();
    if (now.type === 'step') go(standing.step + 1);
    if (now.type !== 'beat') return;
    standing = { ...standing, beats: standing.beats + 1 };
    play(now.beat);
  }

  return {
    standing: () => standing,
    place,
    comes,
    go,
    goOnFrom({ place: { step }, beats, stage }) {
      standing = { step: within(decks.now(), step - 1), beats };
      desk.open(stage, place());
      const played = stepAt(decks.now(), standing).beats[beats - 1];
      playsUntil = played && untilOf(played);
    },
    lookAt(step) {
      standing = { step: within(decks.now(), step), beats: standing.beats };
      desk.standAt(place());
    },
    next,
    previous: () => go(backFrom(decks.now(), standing).step),
    toggle() {
      const { running, at, over } = desk.state();
      if (running) desk.rest();
      if (running || over) return;
      const now = coming(decks.now(), standing);
      const goesOn = playsUntil !== undefined && at < playsUntil;
      if (!goesOn && now.type === 'beat' && now.beat.does === 'run') next();
      else run();
    },
    run,
  };
}
