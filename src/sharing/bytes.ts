/** Bytes that stand in an address as letters (base64url), and whole numbers in them: seven bits to a byte, the lowest first. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export interface Writer {
  byte(value: number): void;
  /** @param value 0 to 2^42 − 1. */
  whole(value: number): void;
  /** @param text of which as many bytes as it takes in UTF-8 are written, after their count. */
  word(text: string): void;
  letters(): string;
}

export function createWriter(): Writer {
  const bytes: number[] = [];
  function whole(value: number): void {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
    bytes.push(left);
  }
  function word(text: string): void {
    const written = new TextEncoder().encode(text);
    whole(written.length);
    bytes.push(...written);
  }
  return { byte: (value) => bytes.push(value), whole, word, letters: () => lettersOf(bytes) };
}

export interface Reader {
  /** NaN past the end, as is every whole number that breaks off there. */
  byte(): number;
  whole(): number;
  word(): string;
  atEnd(): boolean;
}

/** No whole number takes more bytes than this. */
const longestWhole = 6;

/** @param letters are read up to the first that belongs to no such word. */
export function createReader(letters: string): Reader {
  const bytes = bytesOf(letters);
  let place = 0;
  const byte = (): number => bytes[place++] ?? Number.NaN;
  function whole(): number {
    let sum = 0;
    for (let nth = 0; nth < longestWhole; nth++) {
      const part = byte();
      if (!(part > 127)) return sum + part * 128 ** nth;
      sum += (part - 128) * 128 ** nth;
    }
    return Number.NaN;
  }
  function word(): string {
    const length = Math.min(whole() || 0, bytes.length - place);
    return new TextDecoder().decode(Uint8Array.from({ length: Math.max(0, length) }, byte));
  }
  return { byte, whole, word, atEnd: () => place === bytes.length };
}

function lettersOf(bytes: readonly number[]): string {
  let letters = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const three = (a << 16) | (b << 8) | c;
    const count = Math.min(3, bytes.length - i) + 1;
    for (let nth = 0; nth < count; nth++) letters += alphabet[(three >> (18 - 6 * nth)) & 63];
  }
  return letters;
}

function bytesOf(letters: string): readonly number[] {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const letter of letters.trim()) {
    const six = alphabet.indexOf(letter);
    if (six < 0) break;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return bytes;
}
