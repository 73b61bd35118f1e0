/**
 * A recorded run packed into one word of an address: `run=AdCcDg…`. Bytes in base64url: the version; how far it was lived (ms);
 * its fingerprint; how many inputs; and of each the milliseconds since the one before times 16, plus what was done. Whole
 * numbers stand seven bits to a byte, the lowest first. 300 inputs in ten minutes take about 1,200 characters.
 */
import { responses } from '../model/signals';
import { scenarioOf } from '../scenarios';
import { longest, type Recorded } from '../stages/stage';
import { createReader, createWriter, type Reader, type Writer } from './bytes';
import type { Notice } from './notices';

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
const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

type Input = Recorded['inputs'][number];

/** @returns what `unpacked` reads again as the same. */
export function packed({ inputs, lived, told }: Recorded): string {
  const writer = createWriter();
  writer.byte(version);
  writeExtent(writer, { lived, told });
  writeInputs(writer, inputs, 0);
  return writer.letters();
}

/** How far a run was lived, and its fingerprint. */
type Extent = Pick<Recorded, 'lived' | 'told'>;

export function writeExtent(writer: Writer, { lived, told }: Extent): void {
  writer.whole(milliseconds(lived));
  writer.whole(told === null ? 0 : told + 1);
}

/** @param from the moment before which none of them was given, seconds of life. */
export function writeInputs(writer: Writer, inputs: Recorded['inputs'], from: number): void {
  const named: string[] = [];
  let before = milliseconds(from);
  writer.whole(inputs.length);
  for (const input of inputs) {
    const at = milliseconds(input.at);
    const does = kindOf(input, named);
    writer.whole((at - before) * kinds + does);
    before = at;
    if (input.type !== 'handOver' || input.to === null) continue;
    if (does === toSomebodyNamed) writer.whole(named.indexOf(input.to));
    else {
      writer.word(input.to);
      named.push(input.to);
    }
  }
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
  const reader = createReader(text);
  const written = reader.byte();
  if (written !== version) {
    tell(written > version ? 'runNewer' : 'dropped', text, '');
    return null;
  }
  const { extent, inputs, whole } = readRun(reader, 0);
  if (!whole || !reader.atEnd()) tell('runCut', text, String(inputs.length));
  if (!whole && inputs.length === 0) return null;
  // What is only a part cannot come out the same.
  return { inputs, ...extent, told: reader.atEnd() ? extent.told : null };
}

/** What could be read of a run, and whether that was all of it. */
export interface Read {
  readonly extent: Extent;
  readonly inputs: Input[];
  readonly whole: boolean;
}

/** @param from the moment before which no input was given, seconds of life. */
export function readRun(reader: Reader, from: number): Read {
  const [lived, told, count] = [reader.whole(), reader.whole(), reader.whole()];
  const inputs: Input[] = [];
  const named: string[] = [];
  for (let at = milliseconds(from); inputs.length < count; ) {
    const next = reader.whole();
    at += Math.floor(next / kinds);
    const input = inputOf(next % kinds, at / 1000, reader, named);
    // NaN where it broke off.
    if (!input || !(at <= latest)) break;
    inputs.push(input);
  }
  const whole = inputs.length === count && lived <= latest && told <= 2 ** 32;
  const extent = {
    lived: Math.max(inputs.at(-1)?.at ?? from, lived <= latest ? lived / 1000 : 0),
    told: whole && told > 0 ? told - 1 : null,
  };
  return { extent, inputs, whole };
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
