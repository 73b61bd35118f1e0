/** Which build this is: told on the page, so that a complaint can name it. */

/** Put in by the build; there are none where a part is tried without one. */
declare const __VERSION__: string | undefined;
declare const __HOSTED__: boolean | undefined;

export const version: string = typeof __VERSION__ === 'undefined' ? 'not built' : __VERSION__;

/** Whether files stand beside the page, on a server; the single file has none. */
export const hosted: boolean = typeof __HOSTED__ === 'undefined' ? false : __HOSTED__;
