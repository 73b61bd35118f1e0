/** A file opened as a run: whatever cannot be read of it is repaired or left out, and told; a file that is no run changes nothing. */

import * as v from 'valibot';
import { roadsFit } from '../../stages/recorded';
import { inputSchema, stageSchema } from '../../stages/schema';
import { longest, mostRoads, type Recorded, type RecordedRoads, type Stage } from '../../stages/stage';
import { openingOf } from '../address';
import { parsedWithin } from '../json';
import { cut, type Notice } from '../notices';
import { readableName } from '../packedRoads';
import { kind, version } from './runFile';

type Raw = Readonly<Record<string, unknown>>;
type Tell = (about: Notice['about'], key: string, used?: string) => void;
type Input = Recorded['inputs'][number];
type Further = RecordedRoads['further'][number];

const isRaw = (given: unknown): given is Raw => typeof given === 'object' && given !== null && !Array.isArray(given);

/** A larger file is no run: an hour on many roads takes less. */
const mostCharacters = 60_000_000;
const mostInputs = 20_000;
/** A life before and a session after it, each as long as can be; seconds. */
const latest = 2 * longest;

const known = {
  file: [
    ...['kind', 'version', 'build', 'language', 'what', 'changed', 'caution', 'says', 'link'],
    ...['stage', 'shown', 'roads'],
  ],
  road: ['name', 'leaves', 'lived', 'fingerprint', 'inputs', 'trace', 'beside'],
} as const;

function tellUnknown(tell: Tell, raw: Raw, keys: readonly string[], where: string): void {
  for (const key of Object.keys(raw)) if (!keys.includes(key)) tell('fileUnknown', `${where}${cut(key)}`);
}

/** @returns a moment at a whole millisecond of life, within what can be lived; `otherwise` where it is no number. */
function momentOf(tell: Tell, key: string, given: unknown, otherwise: number): number {
  const read = typeof given === 'number' && Number.isFinite(given) ? given : otherwise;
  const moment = Math.round(Math.min(latest, Math.max(0, read)) * 1000) / 1000;
  if (moment !== given) tell('fileRepaired', key, String(moment));
  return moment;
}

function inputOf(tell: Tell, key: string, given: unknown): Input | null {
  if (isRaw(given) && v.is(v.number(), given.at)) {
    const at = momentOf(tell, `${key}.at`, given.at, 0);
    const parsed = v.safeParse(inputSchema, { ...given, at });
    if (parsed.success) return parsed.output;
  }
  tell('fileDropped', key);
  return null;
}

/** @param from no input was given before it. */
function inputsOf(tell: Tell, key: string, given: unknown, from: number): Input[] {
  if (!Array.isArray(given)) {
    tell('fileDropped', key);
    return [];
  }
  if (given.length > mostInputs) tell('fileDropped', `${key} ${mostInputs + 1}–${given.length}`);
  const inputs: Input[] = [];
  given.slice(0, mostInputs).forEach((raw: unknown, nth) => {
    const input = inputOf(tell, `${key} ${nth + 1}`, raw);
    if (!input) return;
    if (input.at >= (inputs.at(-1)?.at ?? from)) inputs.push(input);
    else tell('fileDropped', `${key} ${nth + 1}`);
  });
  return inputs;
}

interface Read {
  readonly run: Omit<Recorded, 'roads'>;
  readonly name: string | null;
  readonly leaves: { readonly road: number; readonly at: number } | null;
}

function roadOf(tell: Tell, key: string, raw: Raw, begins: number): Read {
  tellUnknown(tell, raw, known.road, `${key}.`);
  const { leaves } = raw;
  const left = isRaw(leaves)
    ? {
        road: typeof leaves.road === 'number' ? leaves.road - 1 : -1,
        at: momentOf(tell, `${key}.leaves.at`, leaves.at, begins),
      }
    : null;
  const inputs = inputsOf(tell, `${key}.inputs`, raw.inputs, left?.at ?? begins);
  const last = inputs.at(-1)?.at ?? left?.at ?? begins;
  const asked = momentOf(tell, `${key}.lived`, raw.lived, last);
  const lived = Math.max(last, asked);
  if (lived !== asked) tell('fileRepaired', `${key}.lived`, String(lived));
  const told = v.is(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), raw.fingerprint) ? raw.fingerprint : null;
  if (told === null && raw.fingerprint !== undefined && raw.fingerprint !== null)
    tell('fileDropped', `${key}.fingerprint`);
  const name = typeof raw.name === 'string' ? readableName(raw.name) : null;
  if ((raw.name ?? null) !== name) tell('fileRepaired', `${key}.name`, name ?? '');
  return { run: { inputs, lived, told }, name, leaves: left };
}

/** @param begins where the session begins, seconds of life. */
function recordedIn(tell: Tell, raw: Raw, begins: number): Recorded | null {
  const given = Array.isArray(raw.roads) ? (raw.roads as unknown[]) : null;
  const [first, ...others] = given ?? [];
  if (!isRaw(first)) {
    if (raw.roads !== undefined && given?.length !== 0) tell('fileDropped', 'roads');
    return null;
  }
  const { run, name } = roadOf(tell, 'roads 1', first, begins);
  let roads: RecordedRoads = { name, further: [], shown: 0 };
  others.forEach((other, index) => {
    const key = `roads ${index + 2}`;
    const road = isRaw(other) ? furtherOf(roadOf(tell, key, other, begins)) : null;
    const further = road && { ...roads, further: [...roads.further, road] };
    // What comes after one that was left out may have left it: places would no longer hold.
    const whole = roads.further.length === index && index < mostRoads;
    if (whole && further && road.at >= begins && roadsFit(run, further)) roads = further;
    else tell('fileDropped', key);
  });
  const shown = Number.isInteger(raw.shown) ? Number(raw.shown) - 1 : 0;
  const nearest = Math.min(roads.further.length, Math.max(0, shown));
  if (raw.shown !== undefined && nearest + 1 !== raw.shown) tell('fileRepaired', 'shown', String(nearest + 1));
  const alone = roads.further.length === 0 && name === null;
  return alone ? run : { ...run, roads: { ...roads, shown: nearest } };
}

const furtherOf = ({ run, name, leaves }: Read): Further | null =>
  leaves && { ...run, name, leaves: leaves.road, at: leaves.at };

/** @returns the stage to open, as it was lived, and what was repaired of the file; no stage where it holds none. */
export function runFrom(text: string): { readonly stage: Stage | null; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const tell: Tell = (about, key, used = '') => notices.push({ about, key, given: '', used });
  const raw = parsedWithin(text, mostCharacters);
  if (!isRaw(raw) || raw.kind !== kind || typeof raw.stage !== 'string') {
    tell('noRun', '');
    return { stage: null, notices };
  }
  if (raw.version !== version) tell(Number(raw.version) > version ? 'fileNewer' : 'fileRepaired', 'version', '1');
  tellUnknown(tell, raw, known.file, '');
  const { opening, notices: ofTheStage } = openingOf(raw.stage, { language: 'en', palette: 'paper' });
  notices.push(...ofTheStage);
  const stage = { ...opening.stage, recorded: recordedIn(tell, raw, opening.stage.before?.lasts ?? 0) };
  if (v.is(stageSchema, stage)) return { stage, notices };
  tell('fileDropped', 'roads');
  return { stage: { ...stage, recorded: null }, notices };
}

/** @returns as `runFrom`; a file that cannot be read holds no run. */
export const runIn = async (file: File): Promise<ReturnType<typeof runFrom>> =>
  runFrom(file.size > mostCharacters ? '' : await file.text().catch(() => ''));
