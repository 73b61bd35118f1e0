/** Writing SVG: elements as text, whatever is put into them escaped. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (text: string): string =>
  text
    // No letter that XML does not know.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Hundredths of a pixel are fine enough, and keep a file small. */
export const rounded = (value: number): number => Number(value.toFixed(2));

/** @param children elements that are written already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(String(value))}"`)
    .join('');
  return children.length > 0 ? `<${name}${given}>${children.join('')}</${name}>` : `<${name}${given}/>`;
}

export const words = (text: string): string => escaped(text);

export const group = (attributes: Attributes, ...children: readonly string[]): string =>
  element('g', attributes, ...children);

/** @param points x, y, x, y, … */
export const pointsOf = (points: readonly number[]): string => {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < points.length; i += 2)
    pairs.push(`${rounded(points[i] ?? 0)},${rounded(points[i + 1] ?? 0)}`);
  return pairs.join(' ');
};

export const polyline = (points: readonly number[], attributes: Attributes): string =>
  element('polyline', { points: pointsOf(points), fill: 'none', ...attributes });

export interface Lettering {
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  readonly anchor?: 'middle' | 'end';
  /** Drawn around the letters, so that they can be read over a line. */
  readonly halo?: string;
}

export const lettered = (text: string, { x, y, size, colour, weight, anchor, halo }: Lettering): string =>
  element(
    'text',
    {
      ...{ x, y: y + size * 0.35, 'font-size': size, fill: colour, 'font-weight': weight, 'text-anchor': anchor },
      ...(halo ? { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
    },
    words(text),
  );
