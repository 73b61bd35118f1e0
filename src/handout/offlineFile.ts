/** The app as one file that opens at the state that is handed out: for a stick, a mail, a course that sandboxes. */
import { hosted } from '../sharing/build';
import { fileThatOpens } from '../sharing/fileOpens';

const name = 'attune.html';

/** @returns the single file as text. @throws TypeError where it cannot be fetched. */
export async function singleFile(page: Document): Promise<string> {
  if (!hosted) return itself(page);
  const answer = await fetch(new URL(name, page.baseURI));
  if (!answer.ok) throw new TypeError(`${name}: ${answer.status}`);
  return answer.text();
}

/**
 * The single file can neither be fetched from a folder nor from a frame, but it stands in this page, scripts and all. What the
 * app has drawn since is left out.
 */
function itself(page: Document): string {
  const copy = page.documentElement.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const attribute of copy.getAttributeNames()) if (attribute !== 'lang') copy.removeAttribute(attribute);
  for (const one of copy.querySelectorAll('body > :not(script, #app)')) one.remove();
  copy.querySelector('#app')?.replaceChildren();
  return `<!doctype html>\n${copy.outerHTML}`;
}

/** @param fragment the address from the # on at which it opens. */
export async function offlineFile(page: Document, fragment: string): Promise<Blob> {
  return new Blob([fileThatOpens(await singleFile(page), fragment)], { type: 'text/html' });
}

/** Has the browser keep a file. */
export function keep(page: Document, file: Blob, called: string): void {
  const url = URL.createObjectURL(file);
  const link = page.createElement('a');
  Object.assign(link, { href: url, download: called });
  link.click();
  URL.revokeObjectURL(url);
}

export { name as offlineFileName };
