/** The app and a page around it, talking. Loaded only inside one. */
import { answerTo, isForUs } from './answers';
import { tellHeight } from './height';
import type { Hosted } from './hosted';
import { createNews } from './news';
import { type NewsType, type Unasked, version } from './protocol';

export interface Framed extends Hosted {
  /** All that stands in the frame, and the picture in it. */
  readonly page: HTMLElement;
  readonly picture: HTMLElement;
  /** Whether the frame is to be as high as what stands in it. */
  readonly embed: boolean;
}

export interface Host {
  /** Called with every moment shown. */
  shown(): void;
}

/** Where an answer goes: through the port that came with the question, or to the page that asked. */
type Reply = (message: object) => void;

/** @returns null where nobody can be answered: a page without an origin of its own that sent no port. */
function replyTo({ ports, origin }: MessageEvent, around: Window): Reply | null {
  const [port] = ports;
  if (port) return (message) => port.postMessage(message);
  return /^https?:/.test(origin) ? (message) => around.postMessage(message, origin) : null;
}

/** @param here the window the app stands in. @param around the one of the page around; nobody else is heard. */
export function createHost(here: Window, around: Window, app: Framed): Host {
  // Nothing of what is said unasked is anybody's secret, and who is around cannot be known before they speak.
  const post = (message: object): void => around.postMessage(message, '*');
  let listener: { readonly reply: Reply; readonly to: readonly NewsType[] } | null = null;
  const news = createNews(app, (one) => {
    if (listener?.to.includes(one.type)) listener.reply(one);
  });

  here.addEventListener('message', (event: MessageEvent) => {
    if (event.source !== around || !isForUs(event.data)) return;
    const reply = replyTo(event, around);
    const answer = answerTo(event.data, app, (to) => {
      listener = reply && { reply, to };
    });
    reply?.(answer);
  });

  if (app.embed) tellHeight(app.page, app.picture, post);
  post({ attune: version, type: 'ready' } satisfies Unasked);
  return { shown: news };
}
