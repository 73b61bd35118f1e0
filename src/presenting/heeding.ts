/** What the speaker asks, done on the wall: the same as a press there. */
import type { DeckDeed } from '../panels/keys';
import type { Commands } from '../panels/page';
import type { Asking, Press } from '../sharing/speakerMessages';
import type { Playing } from './playing';

export interface OfTheWall {
  readonly playing: Playing;
  readonly commands: Commands;
  readonly deeds: Readonly<Record<DeckDeed, () => void>>;
  /** Brings a blanked wall back. @returns whether it was blanked. */
  wake(): boolean;
  /** Takes away what lies over the wall. */
  bare(): void;
  useCharacterKeys(used: boolean): void;
  /** There was no such step. */
  repaired(): void;
}

export function createHeeding(wall: OfTheWall): (asking: Asking) => void {
  const { playing, commands, deeds } = wall;

  const presses: Readonly<Record<Press, () => void>> = {
    ...{ next: deeds.next, previous: deeds.previous, firstStep: deeds.firstStep, lastStep: deeds.lastStep },
    ...{ toggle: commands.toggleRunning, reset: commands.reset },
    step: () => commands.step('on'),
    back: () => commands.step('back'),
  };

  /** As on the wall: a press that brings it back does nothing else. */
  function unlessBlank(press: () => void): void {
    wall.bare();
    if (!wall.wake()) press();
  }

  function goTo(step: number): void {
    wall.bare();
    wall.wake();
    playing.go(Math.round(step));
    if (playing.standing().step !== step) wall.repaired();
  }

  return (asking) => {
    switch (asking.does) {
      case 'setSpeed':
        return commands.setSpeed(asking.speed);
      case 'setLanguage':
        return commands.setLanguage(asking.language);
      case 'useCharacterKeys':
        return wall.useCharacterKeys(asking.used);
      case 'dismissNotices':
        return commands.dismissNotices();
      case 'goTo':
        return goTo(asking.step);
      case 'respond':
        return unlessBlank(() => commands.respond(asking.response));
      case 'blank':
        return unlessBlank(deeds.blank);
      // Kept where the port is.
      case 'timer':
      case 'areYouThere':
      case 'leaving':
        return;
      default:
        return unlessBlank(presses[asking.does]);
    }
  };
}
