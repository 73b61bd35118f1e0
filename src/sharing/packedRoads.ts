/**
 * The roads that left a recorded run, packed into one word of an address: `roads=AQADAA…`. Bytes in base64url: the version; the
 * name of the first road; how many there are; and of each which it leaves, when (ms), how far it was lived, its fingerprint, its
 * name, and the inputs given since. What it shares with the road it leaves stands there only.
 */
import { roadsFit } from '../stages/recorded';
import { longest, longestName, mostRoads, type Recorded, type RecordedRoads } from '../stages/stage';
import { createReader, createWriter, type Reader } from './bytes';
import type { Notice } from './notices';
import { readRun, writeExtent, writeInputs } from './packedRun';

const version = 1;

/** @returns what `unpackedRoads` reads again as the same. */
export function packedRoads({ name, further }: RecordedRoads): string {
  const writer = createWriter();
  writer.byte(version);
  writer.word(name ?? '');
  writer.whole(further.length);
  for (const road of further) {
    writer.whole(road.leaves);
    writer.whole(Math.round(road.at * 1000));
    writer.word(road.name ?? '');
    writeExtent(writer, road);
    writeInputs(writer, road.inputs, road.at);
  }
  return writer.letters();
}

/** @returns a name as it can be shown; null where there is none. */
export const readableName = (given: string): string | null =>
  given
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, longestName)
    // Half of a letter that takes two.
    .replace(/[\ud800-\udbff]$/, '')
    .trim() || null;

/**
 * @param first the run that they left, and `begins` where it can be looked back to, seconds of life.
 * @param tell is told where a newer version packed them, or only so many could be read.
 * @returns the roads that could be read, the first of all looked at; null where none could.
 */
export function unpackedRoads(
  text: string,
  first: Recorded & { readonly begins: number },
  tell: (about: Notice['about'], given: string, used: string) => void,
): RecordedRoads | null {
  const reader = createReader(text);
  const written = reader.byte();
  if (written !== version) {
    tell(written > version ? 'roadsNewer' : 'dropped', text, '');
    return null;
  }
  const name = readableName(reader.word());
  const count = reader.whole();
  let roads: RecordedRoads = { name, further: [], shown: 0 };
  while (roads.further.length < Math.min(count, mostRoads)) {
    const road = readRoad(reader);
    const further = road && { ...roads, further: [...roads.further, road] };
    if (!further || road.at < first.begins || !roadsFit(first, further)) break;
    roads = further;
  }
  const kept = roads.further.length;
  if (kept !== count || !reader.atEnd()) tell('roadsCut', text, String(kept));
  return kept > 0 || name ? roads : null;
}

function readRoad(reader: Reader): RecordedRoads['further'][number] | null {
  const [leaves, parts] = [reader.whole(), reader.whole()];
  const name = readableName(reader.word());
  if (!(parts <= 2000 * longest)) return null;
  const at = parts / 1000;
  const { extent, inputs, whole } = readRun(reader, at);
  return whole ? { inputs, ...extent, name, leaves, at } : null;
}
