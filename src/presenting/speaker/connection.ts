/** The wall, seen from the speaker's window: asked for a port, listened to, and found again when either was loaded anew. */

import type * as v from 'valibot';
import {
  type Asking,
  heard,
  type helloSchema,
  portSchema,
  type Telling,
  type Timer,
  tellingSchema,
} from '../../sharing/speakerMessages';
import { every } from './wallClock';

export interface Connection {
  ask(asking: Asking): void;
  /** Whether the wall was heard lately. */
  there(): boolean;
}

export interface Listening {
  /** The wall was found. @param timer as it was left there. */
  found(timer: Timer | null): void;
  tell(telling: Telling): void;
  /** The wall said what nobody here understands. */
  puzzled(): void;
  gone(): void;
}

/** Milliseconds: how often the wall is looked for and asked. */
const looks = 500;
/** So many looks without an answer, and it counts as gone. Counted, as a hidden window looks more rarely. */
const patience = 6;

export function createConnection(own: Window, { found, tell, puzzled, gone }: Listening): Connection {
  let port: MessagePort | null = null;
  let unanswered = 0;

  function hear({ data }: MessageEvent): void {
    unanswered = 0;
    const telling = heard(tellingSchema, data);
    if (telling?.says === 'leaving') forget();
    else if (telling) tell(telling);
    else puzzled();
  }

  function forget(): void {
    if (!port) return;
    port.close();
    port = null;
    gone();
  }

  function greeted({ data, source, ports }: MessageEvent): void {
    const [given] = ports;
    if (!given || source !== own.opener) return;
    const greeting = heard(portSchema, data);
    if (!greeting) return;
    port?.close();
    port = given;
    unanswered = 0;
    found(greeting.timer);
    port.onmessage = hear;
  }

  function look(): void {
    if (port && unanswered >= patience) forget();
    unanswered++;
    if (port) port.postMessage({ does: 'areYouThere' } satisfies Asking);
    // A page from a folder has no origin that could be named.
    else own.opener?.postMessage({ attune: 'speaker', says: 'hello' } satisfies v.InferOutput<typeof helloSchema>, '*');
  }

  const ask = (asking: Asking): void => port?.postMessage(asking);

  own.addEventListener('message', greeted);
  own.addEventListener('pagehide', () => ask({ does: 'leaving' }));
  every(looks, look);
  look();
  return { ask, there: () => port !== null };
}
