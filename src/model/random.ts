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
] as const;
export type Stream = (typeof streams)[number];

type Block = readonly [number, number, number, number];

const highWord = (a: number, b: number): number => {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carried = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + Math.floor(carried / 0x10000)) >>> 0;
};

/** @returns four 32-bit words, the Philox 4×32 hash in ten rounds of a counter under a key. */
export function philox(counter: Block, key: readonly [number, number]): Block {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = highWord(0xd2511f53, c0);
    const low0 = Math.imul(0xd2511f53, c0) >>> 0;
    const high1 = highWord(0xcd9e8d57, c2);
    const low1 = Math.imul(0xcd9e8d57, c2) >>> 0;
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  return [c0, c1, c2, c3];
}

const chance = (word: number): number => (word + 0.5) / 0x100000000;

const block = (seed: number, stream: Stream, number: number, attempt: number): Block =>
  philox([number, attempt, streams.indexOf(stream), 0], [seed >>> 0, Math.floor(seed / 0x100000000) >>> 0]);

/** @returns a number strictly between 0 and 1, evenly drawn, the same for the same arguments. */
export function draw(seed: number, stream: Stream, number: number, attempt: number): number {
  return chance(block(seed, stream, number, attempt)[0]);
}

/** @returns a standard normal deviate (Box & Muller 1958), the same for the same arguments. */
export function drawNormal(seed: number, stream: Stream, number: number, attempt: number): number {
  const [first, second] = block(seed, stream, number, attempt);
  return Math.sqrt(-2 * Math.log(chance(first))) * Math.cos(2 * Math.PI * chance(second));
}
