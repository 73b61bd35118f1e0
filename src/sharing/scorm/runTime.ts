/** The run-time of a course (SCORM 1.2): where it is found, and how it is spoken to without ever being in the way. */

/** What a course puts at `window.API`. It answers in words; some say true and false as such. */
export interface Api {
  LMSInitialize(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetLastError(): unknown;
}

/** Windows in windows: no course frames its pages deeper, and a loop would not end. */
const deepest = 20;

/** @returns what the window has; null where it has none, or is of another origin and may not be asked. */
function apiIn(window: Window): Api | null {
  try {
    const api: unknown = Reflect.get(window, 'API');
    const speaks = typeof api === 'object' && api !== null && 'LMSInitialize' in api;
    return speaks ? (api as Api) : null;
  } catch {
    // Another origin's window: its parents may be of ours again.
    return null;
  }
}

function upFrom(first: Window | null): Api | null {
  let window = first;
  for (let up = 0; window && up < deepest; up++) {
    const api = apiIn(window);
    if (api) return api;
    window = window.parent === window ? null : window.parent;
  }
  return null;
}

/** @returns the run-time of the course around: in the window, the pages around it, or around the one that opened it. */
export const findApi = (here: Window): Api | null =>
  upFrom(here) ?? upFrom(here.opener) ?? upFrom(here.top?.opener ?? null);

/** A code of the standard (0, 101, 201 … 405), one of the host's own, or `gone`: it does not answer at all. */
export type Trouble = string;

export interface RunTime {
  /** @returns whether the course is ready to be told. */
  begin(): boolean;
  /** @returns what it keeps; empty where it keeps nothing of the kind. */
  ask(element: string): string;
  tell(element: string, value: string): void;
  commit(): void;
  finish(): void;
}

const isYes = (answer: unknown): boolean => String(answer).toLowerCase() === 'true';
const isText = (answer: unknown): answer is string | number => ['string', 'number'].includes(typeof answer);

/** A course need not know everything there is to ask. */
const nothingWrong = ['0', '', '401'];

/** @param trouble is called with everything that went wrong; nothing is ever thrown. */
export function createRunTime(api: Api, trouble: (code: Trouble) => void): RunTime {
  /** @returns null where it did not answer. */
  function answered(call: () => unknown): { readonly answer: unknown } | null {
    try {
      return { answer: call() };
    } catch {
      // Its window may have gone, or it threw for reasons of its own.
      trouble('gone');
      return null;
    }
  }

  const lastError = (): string => String(answered(() => api.LMSGetLastError())?.answer ?? '0');

  function done(call: () => unknown): boolean {
    const said = answered(call);
    const yes = said !== null && isYes(said.answer);
    if (said && !yes) trouble(lastError());
    return yes;
  }

  return {
    begin: () => done(() => api.LMSInitialize('')),
    ask(element) {
      const answer = answered(() => api.LMSGetValue(element))?.answer;
      const code = answer === '' ? lastError() : '0';
      if (!nothingWrong.includes(code)) trouble(code);
      return isText(answer) ? String(answer) : '';
    },
    tell: (element, value) => void done(() => api.LMSSetValue(element, value)),
    commit: () => void done(() => api.LMSCommit('')),
    finish: () => void done(() => api.LMSFinish('')),
  };
}
