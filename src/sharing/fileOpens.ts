/** The single file, as it is handed out: it opens at the state that was written into it, and not at its beginning. */

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * @param file the text of the single file. @param fragment an address from the # on.
 * @throws Error where the file is no page.
 */
export function fileThatOpens(file: string, fragment: string): string {
  const begins = /<html\b(?: data-opens="[^"]*")?/i;
  if (!begins.test(file)) throw new Error('fileThatOpens: this is no page');
  return file.replace(begins, () => `<html data-opens="${escaped(fragment)}"`);
}

/**
 * @param opens what was written into the file; undefined: nothing.
 * @returns the address that is to be opened: the file's own, where it names a stage; otherwise what was written into the file,
 * and on top of it what the address says besides.
 */
export function addressAsked(href: string, opens: string | undefined): string {
  const [, ...after] = href.split('#');
  if (opens === undefined || /[?#&]stage=/.test(href)) return href;
  return `?${opens.replace(/^#/, '')}#${after.join('#')}`;
}
