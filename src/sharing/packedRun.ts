/**
 * A recorded run packed into one word of an address: `run=AdCcDg…`. Bytes in base64url: the version; how far it was lived (ms);
 * its fingerprint; how many inputs; and of each the milliseconds since the one before times 16, plus what was done. Whole
 * numbers stand seven bits to a byte, the lowest first. 300 inputs in ten minutes take about 1,200 characters.
 */
import { responses } from '../model/signals';
import { scenarioOf } from '../scenarios';
import { longest, type Recorded } from '../stages/stage';
import type { Notice } from './address';

const version = 1;
const sizes = ['small', 'large'] as const;
/** What an input is, as a figure below 16; an answer is its place among the responses. */
const holdBack = 5;
const smallFright = 6;
const toVisitor = 8;
const toSomebody = 9;
/** A caregiver is spelled out the first time; after that its place among those named so far will do. */
const toSomebodyNamed = 10;

const kinds = 16;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

type Input = Recorded['inputs'][number];

/** @returns what `unpacked` reads again as the same. */
export function packed({ inputs, lived, told }: Recorded): string {
  const bytes: number[] = [];
  const put = (whole: number): void => {
    let left = whole;
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
    bytes.push(left);
  };
  const named: string[] = [];
  let before = 0;
  bytes.push(version);
  for (const whole of [milliseconds(lived), told === null ? 0 : told + 1, inputs.length]) put(whole);
  for (const input of inputs) {
    const at = milliseconds(input.at);
    const does = kindOf(input, named);
    put((at - before) * kinds + does);
    before = at;
    if (input.type !== 'handOver' || input.to === null) continue;
    if (does === toSomebodyNamed) put(named.indexOf(input.to));
    else {
      put(input.to.length);
      for (const letter of input.to) bytes.push(letter.charCodeAt(0));
      named.push(input.to);
    }
  }
  return lettersOf(bytes);
}

function kindOf(input: Input, named: readonly string[]): number {
  if (input.type === 'respond') return responses.indexOf(input.response);
  if (input.type === 'holdBack') return holdBack;
  if (input.type === 'fright') return smallFright + sizes.indexOf(input.size);
  if (input.to === null) return toVisitor;
  return named.includes(input.to) ? toSomebodyNamed : toSomebody;
}

/**
 * @param tell is told where a newer version packed it, or it breaks off and only so many inputs could be read.
 * @returns the run; null where nothing of it could be read. Whatever was given, what is returned can be lived.
 */
export function unpacked(
  text: string,
  tell: (about: Notice['about'], given: string, used: string) => void,
): Recorded | null {
  const reader = createReader(bytesOf(text));
  const written = reader.byte();
  if (written !== version) {
    tell(written > version ? 'runNewer' : 'dropped', text, '');
    return null;
  }
  const [lived, told, count] = [reader.whole(), reader.whole(), reader.whole()];
  const inputs: Input[] = [];
  const named: string[] = [];
  for (let at = 0; inputs.length < count; ) {
    const next = reader.whole();
    at += Math.floor(next / kinds);
    const input = inputOf(next % kinds, at / 1000, reader, named);
    // NaN where it broke off.
    if (!input || !(at <= latest)) break;
    inputs.push(input);
  }
  const whole = inputs.length === count && reader.atEnd() && lived <= latest && told <= 2 ** 32;
  if (!whole) tell('runCut', text, String(inputs.length));
  if (!whole && inputs.length === 0) return null;
  return {
    inputs,
    lived: Math.max(inputs.at(-1)?.at ?? 0, lived <= latest ? lived / 1000 : 0),
    // What is only a part cannot come out the same.
    told: whole && told > 0 ? told - 1 : null,
  };
}

/** A life before and a session after it, each as long as can be; in milliseconds. */
const latest = 2000 * longest;

function inputOf(does: number, at: number, reader: Reader, named: string[]): Input | null {
  const [response, size] = [responses[does], sizes[does - smallFright]];
  if (response) return { type: 'respond', at, response };
  if (size) return { type: 'fright', at, size };
  if (does === holdBack) return { type: 'holdBack', at };
  if (does === toVisitor) return { type: 'handOver', at, to: null };
  if (does === toSomebody) named.push(reader.word());
  const to = does === toSomebody ? named.at(-1) : does === toSomebodyNamed ? named[reader.whole()] : undefined;
  return to !== undefined && scenarioOf(to) ? { type: 'handOver', at, to } : null;
}

interface Reader {
  /** NaN past the end, as is every whole number that breaks off there. */
  byte(): number;
  whole(): number;
  word(): string;
  atEnd(): boolean;
}

/** No whole number takes more bytes than this. */
const longestWhole = 6;

function createReader(bytes: readonly number[]): Reader {
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
    return String.fromCharCode(...Array.from({ length: Math.max(0, length) }, byte));
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

/** Up to the first letter that belongs to no such word. */
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
