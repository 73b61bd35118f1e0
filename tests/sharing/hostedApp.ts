/** What a page around speaks with, without a screen: stage, session and address as in the app, time by hand. */

import { addressOf, type Opening, openingOf } from '../../src/sharing/address';
import type { Hosted, Shown } from '../../src/sharing/host/hosted';
import { segmentAt } from '../../src/simulation/trace';
import { livedOtherwise, sessionOf, withValues } from '../../src/stages/opening';
import { personDecides } from '../../src/stages/session';
import type { Stage } from '../../src/stages/stage';

export interface HostedApp extends Hosted {
  /** Lives on by so many seconds of life, as far as it runs. */
  advance(seconds: number): void;
  /** Felt safety, arousal and all else at the moment shown. */
  segment(): object;
}

export function openHosted(address: string): HostedApp {
  let { opening } = openingOf(address, { language: 'en', palette: 'paper' });
  let session = sessionOf(opening.stage);
  let running = false;

  function open(stage: Stage, change: Partial<Opening> = {}): void {
    opening = { ...opening, ...change, stage };
    session = sessionOf(stage);
    running = false;
  }

  const shown = (): Shown => ({
    ...{ stage: opening.stage.id, scenario: opening.stage.scenario, speed: opening.stage.speed, running },
    ...{ language: opening.language, palette: opening.palette },
    ...{
      at: session.at(),
      lived: session.run().now(),
      begins: session.begins,
      ends: session.ends,
      over: session.over(),
    },
    ...{ person: personDecides(session.road(), session.at()), trace: session.run().trace },
  });

  return {
    shown,
    address: () => addressOf(opening),
    open(to) {
      const next = openingOf(to, opening);
      open(next.opening.stage, next.opening);
      return next.notices;
    },
    change(name, value) {
      opening = { ...opening, stage: withValues(opening.stage, { ...opening.stage.changes, [name]: value }) };
      session = livedOtherwise(opening.stage, session);
    },
    commands: {
      respond(response) {
        if (shown().person && !session.over()) session.give({ type: 'respond', response });
      },
      toggleRunning() {
        running = !running && !session.over();
      },
      seek: (at) => session.seek(at),
      setSpeed(speed) {
        opening = { ...opening, stage: { ...opening.stage, speed } };
      },
      setLanguage(language) {
        opening = { ...opening, language };
      },
      setPalette(palette) {
        opening = { ...opening, palette };
      },
    },
    advance(seconds) {
      if (running) session.advance(seconds);
      if (session.over()) running = false;
    },
    segment: () => segmentAt(session.run().trace, session.at()),
  };
}
