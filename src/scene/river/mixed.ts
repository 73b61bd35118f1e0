/** A colour between two, for the one gradient the picture has. */

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

/** @returns `#rrggbb`, `share` (0–1) of the way from `start` to `end`. */
export function mixed(start: string, end: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Math.round(channel(start, at) * (1 - share) + channel(end, at) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
