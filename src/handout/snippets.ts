/** What is pasted into somebody else's page: a frame, or the element that holds one. */

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Higher than wide enough for the figures, and low enough to be seen at once; px. */
const height = 560;

/** @returns an address as it opens in a frame: only the picture, and what the stage needs. */
export const embedded = (address: string): string => `${address}${address.includes('#') ? '&' : '#'}embed=1`;

export const frameOf = (address: string, title: string): string =>
  [
    `<iframe src="${escaped(embedded(address))}"`,
    `title="${escaped(title)}"`,
    `width="100%" height="${height}" loading="lazy"`,
    'allow="fullscreen; clipboard-write" allowfullscreen></iframe>',
  ].join('\n  ');

/** @param base the address of the page, beside which the element's script stands. @param fragment what it opens, from the # on. */
export function elementOf(base: string, fragment: string, title: string): string {
  const script = new URL('attune-sim.js', base).href;
  return [
    `<script src="${escaped(script)}" defer></script>`,
    `<attune-sim address="${escaped(fragment.replace(/^#/, ''))}"`,
    `  title="${escaped(title)}"></attune-sim>`,
  ].join('\n');
}
