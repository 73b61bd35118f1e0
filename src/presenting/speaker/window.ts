/** The speaker's window, seen from the wall: opened, given a port, told what stands on the wall, and heard. */

import type * as v from 'valibot';
import {
  type Asking,
  askingSchema,
  heard,
  helloSchema,
  type OnWallNow,
  type portSchema,
  type Telling,
  type Timer,
} from '../../sharing/speakerMessages';
import { marker } from './marker';

export interface SpeakerWindow {
  /** @returns whether the browser let it open. */
  open(): boolean;
  /** Whether somebody speaks beside the wall. */
  there(): boolean;
  /** Tells what stands on the wall, and the moment shown (seconds of life); what has not changed is not told again. */
  tell(now: OnWallNow, at: number): void;
  /** There was no such step, and the nearest was opened. */
  repaired(): void;
  close(): void;
}

const size = 'popup,width=1080,height=760';
const nothingYet = { now: '', at: Number.NaN };

/** @param ask is called with what the speaker's window asks. @param changed when it was found or has gone. */
export function createSpeakerWindow(wall: Window, ask: (asking: Asking) => void, changed: () => void): SpeakerWindow {
  let port: MessagePort | null = null;
  let last: { readonly now: OnWallNow; readonly at: number } | null = null;
  let told = nothingYet;
  /** The speaker's, kept here so that it outlives her window. */
  let timer: Timer | null = null;

  const say = (telling: Telling): void => port?.postMessage(telling);

  function tell(now: OnWallNow, at: number): void {
    last = { now, at };
    if (!port) return;
    const written = JSON.stringify(now);
    if (at !== told.at) say({ says: 'moment', at });
    if (written !== told.now) say({ says: 'onWall', now });
    told = { now: written, at };
  }

  function hear({ data }: MessageEvent): void {
    const asking = heard(askingSchema, data);
    if (!asking) say({ says: 'misheard', how: 'refused' });
    else if (asking.does === 'areYouThere') say({ says: 'here' });
    else if (asking.does === 'leaving') part();
    else if (asking.does === 'timer') timer = asking.timer;
    else ask(asking);
  }

  function part(): void {
    port?.close();
    port = null;
    changed();
  }

  /** A window that this one has opened asks for a port; it may have been loaded anew since it last had one. */
  function greet({ data, source }: MessageEvent): void {
    if (!heard(helloSchema, data) || !source || !('opener' in source) || source.opener !== wall) return;
    port?.close();
    const channel = new MessageChannel();
    const own = channel.port1;
    own.onmessage = hear;
    // A window that was lost without a word, where the browser says so.
    own.addEventListener('close', () => own === port && part());
    port = own;
    const reply: v.InferOutput<typeof portSchema> = { attune: 'wall', says: 'port', timer };
    // A page from a folder has no origin that could be named.
    source.postMessage(reply, { targetOrigin: '*', transfer: [channel.port2] });
    told = nothingYet;
    if (last) tell(last.now, last.at);
    changed();
  }

  const leave = (): void => say({ says: 'leaving' });

  wall.addEventListener('message', greet);
  wall.addEventListener('pagehide', leave);
  return {
    open() {
      const address = `${wall.location.href.split('#')[0]}${marker}`;
      const opened = wall.open(address, 'attune-speaker', size);
      opened?.focus();
      return opened !== null;
    },
    there: () => port !== null,
    tell,
    repaired: () => say({ says: 'misheard', how: 'repaired' }),
    close() {
      leave();
      wall.removeEventListener('message', greet);
      wall.removeEventListener('pagehide', leave);
      port?.close();
      port = null;
    },
  };
}
