/** JSON that came from outside. */

/** @returns what a text holds; null where it is longer than `most` characters, or no JSON: the caller tells what it is not. */
export function parsedWithin(text: string, most: number): unknown {
  if (text.length > most) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
