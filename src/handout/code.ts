/** A link as a code for a camera, drawn on this device; what draws it is loaded with the first code. */
export interface Code {
  /** Modules along a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules as a path, a unit to a module. */
  readonly path: string;
}

/** Quiet zone around a code, in modules: what the standard (ISO/IEC 18004) asks for. */
const quiet = 4;
/** Bytes the largest code takes, with the least correction. */
const most = 2953;
/**
 * Modules a side up to which a code 640 px high on a wall of 2 m and 1280 px is read by a phone at ten metres: a module is 1.3 cm
 * then, and takes three dots of a usual camera.
 */
export const readInARoom = 85;

/** Text of this length still fits in with more correction, and stays readable in a room. */
const shortText = 300;

/** @returns null where the text is too long for any code. */
export async function codeOf(text: string): Promise<Code | null> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > most) return null;
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: bytes > shortText ? 'L' : 'M', border: quiet });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
