/** A message from outside, and what is answered: what was understood is done, what was not is named and changes nothing. */
import * as v from 'valibot';
import { withinRange } from '../../model/parameters';
import { hostWords } from '../../text/host';
import { textsFor } from '../../text/texts';
import { nearestSpeed } from '../inAddress/entries';
import { cut, type Notice } from '../notices';
import { type Hosted, measuresOf, stateOf } from './hosted';
import { type Answer, type NewsType, type Request, requestSchema, version } from './protocol';

/** @returns whether a message is meant for us; whatever else is posted around here is left alone. */
export const isForUs = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && Object.hasOwn(message, 'attune');

/** What was given, as short as a sentence can bear it; nothing that is asked of it can throw. */
function told(given: unknown): string {
  if (typeof given === 'string') return cut(given);
  if (Array.isArray(given)) return 'list';
  if (typeof given === 'object' && given !== null) return 'object';
  return typeof given === 'symbol' || typeof given === 'function' ? typeof given : cut(String(given));
}

/** @returns what was not understood of a message, each thing once. */
function noticesOf(issues: readonly v.BaseIssue<unknown>[]): readonly Notice[] {
  return issues.map((issue) => {
    const [first] = issue.path ?? [];
    const key = first ? cut(String(first.key)) : 'message';
    // A key that no such message has is expected never to be there.
    const about = issue.expected === 'never' ? 'unknown' : 'dropped';
    return { about, key, given: about === 'unknown' ? '' : told(issue.input), used: '' };
  });
}

function idOf(message: unknown): Answer['id'] {
  const { id } = message as { readonly id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

interface Outcome {
  readonly notices?: readonly Notice[];
  readonly done?: boolean;
}

/** @returns a number brought to the nearest that can be used, with a notice where it had to be. */
function brought(key: string, given: number, used: number): Outcome {
  return given === used
    ? {}
    : {
        notices: [{ about: 'repaired', key, given: cut(String(given)), used: String(Math.round(used * 1000) / 1000) }],
      };
}

function does(request: Request, app: Hosted, listen: (to: readonly NewsType[]) => void): Outcome {
  const { commands } = app;
  const { running, over, person, lived, begins } = app.shown();
  switch (request.type) {
    case 'open':
      return { notices: app.open(/[#?]/.test(request.address) ? request.address : `#${request.address}`) };
    case 'play':
      if (!running && !over) commands.toggleRunning();
      return { done: !over };
    case 'pause':
      if (running) commands.toggleRunning();
      return {};
    case 'seek': {
      const at = Math.min(lived, Math.max(begins, request.at));
      commands.seek(at);
      return brought('at', request.at, at);
    }
    case 'speed': {
      const speed = nearestSpeed(request.speed);
      commands.setSpeed(speed);
      return brought('speed', request.speed, speed);
    }
    case 'set': {
      const value = withinRange(request.parameter, request.value);
      app.change(request.parameter, value);
      return brought(request.parameter, request.value, value);
    }
    case 'respond':
      commands.respond(request.response);
      return { done: person && !over };
    case 'wear':
      if (request.language) commands.setLanguage(request.language);
      if (request.palette) commands.setPalette(request.palette);
      return {};
    case 'listen':
      listen(request.to);
      return {};
    case 'state':
    case 'measures':
      return {};
  }
}

/**
 * @param message meant for us, whatever it holds.
 * @param listen is called where the message asks to be told news.
 */
export function answerTo(message: unknown, app: Hosted, listen: (to: readonly NewsType[]) => void): Answer {
  const read = v.safeParse(requestSchema, message);
  const { notices = [], done = true } = read.success
    ? does(read.output, app, listen)
    : { notices: noticesOf(read.issues), done: false };
  const { language } = app.shown();
  const words: Partial<Record<Notice['about'], (notice: Notice) => string>> = hostWords[language];
  return {
    ...{ attune: version, type: 'answer', id: idOf(message), understood: read.success, done, notices },
    says: notices.map((notice) => words[notice.about]?.(notice) ?? textsFor(language).notice(notice)),
    state: stateOf(app),
    ...(read.success && read.output.type === 'measures' ? { measures: measuresOf(app.shown()) } : {}),
  };
}
