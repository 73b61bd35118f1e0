/** How to cite the app: in a line of text, and as BibTeX. */

/** Put in when it is built: from package and licence. */
declare const __ABOUT__: {
  readonly version: string;
  readonly licence: string;
  readonly year: string;
  readonly authors: string;
};

/** @param title the name of the app and what it is. */
export function citations(title: string): { readonly text: string; readonly bibtex: string } {
  const { version, licence, year, authors } = __ABOUT__;
  return {
    text: `${authors} (${year}). ${title} (${version}). ${licence}.`,
    bibtex: [
      `@software{attune${year},`,
      `  author  = {{${authors}}},`,
      `  title   = {${title}},`,
      `  version = {${version}},`,
      `  year    = {${year}},`,
      `  license = {${licence}}`,
      '}',
    ].join('\n'),
  };
}
