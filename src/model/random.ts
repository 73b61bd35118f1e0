/**
 * Randomness by number: every draw is a hash of what it is for, so the same child meets the same needs whatever the
 * caregiver did, and a branch carries no generator state. Philox 4×32-10, Salmon et al. 2011, “Parallel random numbers:
 * as easy as 1, 2, 3”, SC’11.
 */

/** What a draw is for. Child and caregiver draw from streams of their own. */
export const streams = [
  'need',
  'calm',
  'notice',
  'latency',
  'fits',
  'which',
  'recall',
  'mood',
  'away',
  'family',
  'constant',
] as const;
export type Stream = (typeof streams)[number];

const numbers = Object.fromEntries(streams.map((stream, i) => [stream, i])) as Readonly<Record<Stream, number>>;

type Block = readonly [number, number, number, number];
type Key = readonly [number, number];

/**
 * @returns the high word of the product of two 32-bit words, signed as all words are on the way (Warren 2013, Hacker's
 * Delight, 8–2).
 */
function highWord(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  const left = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const right = (Math.imul(aLow, bHigh) + (left & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (left >>> 16) + (right >>> 16)) | 0;
}

/** The words hashed last, read at once: a list made anew for every draw would cost as much as the hash. */
const hashed = new Uint32Array(4);

/** Hashes a counter under a key, in ten rounds, into `hashed`. */
function hash(counter: Block, key: Key): void {
  let c0 = counter[0] | 0;
  let c1 = counter[1] | 0;
  let c2 = counter[2] | 0;
  let c3 = counter[3] | 0;
  let k0 = key[0] | 0;
  let k1 = key[1] | 0;
  for (let round = 0; round < 10; round++) {
    const high0 = highWord(0xd2511f53, c0);
    const low0 = Math.imul(0xd2511f53, c0);
    const high1 = highWord(0xcd9e8d57, c2);
    const low1 = Math.imul(0xcd9e8d57, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  hashed[0] = c0;
  hashed[1] = c1;
  hashed[2] = c2;
  hashed[3] = c3;
}

/** @returns four 32-bit words, the Philox 4×32 hash in ten rounds of a counter under a key. */
export function philox(counter: Block, key: Key): Block {
  hash(counter, key);
  const [first = 0, second = 0, third = 0, fourth = 0] = hashed;
  return [first, second, third, fourth];
}

/** @returns a number strictly between 0 and 1, from one of the words hashed last. */
const chance = (word: 0 | 1): number => ((hashed[word] ?? 0) + 0.5) / 0x100000000;

const hashFor = (seed: number, stream: Stream, number: number, attempt: number): void =>
  hash([number, attempt, numbers[stream], 0], [seed >>> 0, Math.floor(seed / 0x100000000) >>> 0]);

/** @returns a number strictly between 0 and 1, evenly drawn, the same for the same arguments. */
export function draw(seed: number, stream: Stream, number: number, attempt: number): number {
  hashFor(seed, stream, number, attempt);
  return chance(0);
}

/** @returns a standard normal deviate (Box & Muller 1958), the same for the same arguments. */
export function drawNormal(seed: number, stream: Stream, number: number, attempt: number): number {
  hashFor(seed, stream, number, attempt);
  return Math.sqrt(-2 * Math.log(chance(0))) * Math.cos(2 * Math.PI * chance(1));
}
