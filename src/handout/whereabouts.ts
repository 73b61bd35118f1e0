/** Where this page stands, and so what a link to it can do for others. */

export type Where =
  /** On a server, or, as `thisDevice`, on one that only this device reaches. */
  | 'server'
  | 'thisDevice'
  /** Opened from a folder or a stick. */
  | 'folder'
  /** Written into another page, without an address of its own. */
  | 'nowhere';

export interface Whereabouts {
  readonly where: Where;
  /** The address without what comes after # or ?; empty where there is none that can be sent. */
  readonly base: string;
  /** The page's own address, also where nobody else can follow it; empty where the page has no address at all. */
  readonly page: string;
  /** In a frame that bars most of what a page may do: copying, printing, saving a file may all fail. */
  readonly sandboxed: boolean;
}

const onlyHere = /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/;

/**
 * @param origin as in `window.origin`: "null" in a sandboxed frame, and from a folder.
 * @param inCourse whether it came in a package for a course: nobody gets to its address but by the course, and a second page of it
 * would be a second visit.
 */
export function whereaboutsOf({ href, protocol, hostname }: Location, origin: string, inCourse = false): Whereabouts {
  const [base = ''] = href.split(/[?#]/);
  if (protocol === 'file:' && !inCourse) return { where: 'folder', base: '', page: base, sandboxed: false };
  const sandboxed = origin === 'null';
  if (inCourse || !/^https?:$/.test(protocol)) return { where: 'nowhere', base: '', page: '', sandboxed };
  return { where: onlyHere.test(hostname) ? 'thisDevice' : 'server', base, page: base, sandboxed };
}
