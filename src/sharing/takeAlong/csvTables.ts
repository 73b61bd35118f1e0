/** The tables that are taken along: the course of life, its episodes, and its measures; of every road, and of the dyad beside it. */
import { episodesWithin } from '../../episodes/episodes';
import { livedWithin, measured, measures } from '../../episodes/measures';
import type { Episode, Happening } from '../../model/happenings';
import { arousalIn, type Segment, safetyIn, segmentIndexAt, type Trace } from '../../simulation/trace';
import type { Language } from '../../text/languages';
import { summaryWords } from '../../text/summary';
import type { TakeAlongWords } from '../../text/takeAlong';
import type { Taken } from './taken';

export type Value = string | number | null;

interface Column<Of> {
  readonly key: keyof TakeAlongWords['csv'];
  /** Behind its name. */
  readonly unit: '' | '_s' | '_0_1' | '_0_100';
  readonly of: (one: Of) => Value;
}

/** A road as far as it was lived, of one dyad. */
interface Lived {
  readonly road: number;
  readonly dyad: 'A' | 'B';
  readonly trace: Trace;
  /** Seconds of life. */
  readonly begins: number;
  readonly lived: number;
  readonly language: Language;
}

interface Whose {
  readonly life: Lived;
}

const whose: readonly Column<Whose>[] = [
  { key: 'road', unit: '', of: ({ life }) => life.road },
  { key: 'dyad', unit: '', of: ({ life }) => life.dyad },
];

interface Moment extends Whose {
  readonly at: number;
  readonly segment: Segment;
  readonly happened: readonly Happening[];
}

const isAnswering = ({ caregiver }: Segment): boolean => caregiver === 'responding' || caregiver === 'repairing';

const trace: readonly Column<Moment>[] = [
  { key: 't', unit: '_s', of: ({ at, life }) => at - life.begins },
  { key: 'arousal', unit: '_0_100', of: ({ segment, at }) => arousalIn(segment, at) },
  { key: 'felt_safety', unit: '_0_1', of: ({ segment, at }) => safetyIn(segment, at) },
  { key: 'window_low', unit: '_0_100', of: ({ segment }) => 50 - segment.window },
  { key: 'window_high', unit: '_0_100', of: ({ segment }) => 50 + segment.window },
  { key: 'zone', unit: '', of: ({ segment }) => segment.zone },
  { key: 'phase', unit: '', of: ({ segment }) => segment.phase },
  { key: 'asks', unit: '', of: ({ segment }) => segment.need },
  { key: 'loudness', unit: '', of: ({ segment }) => segment.loudness },
  { key: 'in_mismatch', unit: '', of: ({ segment }) => Number(segment.mismatchAt !== null) },
  { key: 'caregiver', unit: '', of: ({ segment }) => segment.caregiver },
  { key: 'response', unit: '', of: ({ segment }) => (isAnswering(segment) ? segment.response : null) },
  { key: 'availability', unit: '_0_1', of: ({ segment }) => segment.availability },
  { key: 'reparability', unit: '_0_1', of: ({ segment }) => segment.reparability },
  { key: 'happened', unit: '', of: ({ happened }) => happened.map(named).join(' + ') || null },
];

/** What happened in a word, and what it was about. */
function named(happening: Happening): string {
  const about = (['need', 'response', 'size', 'to', 'zone', 'by'] as const).flatMap((key) =>
    key in happening ? [(happening as Partial<Record<typeof key, unknown>>)[key]] : [],
  );
  return [happening.type, about.find((one) => typeof one === 'string')].filter(Boolean).join(' ');
}

interface Told extends Whose {
  readonly episode: Episode;
}

const since = (key: Column<Told>['key'], at: (episode: Episode) => number | null | undefined): Column<Told> => ({
  key,
  unit: '_s',
  of({ episode }) {
    const moment = at(episode);
    return moment == null ? null : moment - episode.signalAt;
  },
});

const episodes: readonly Column<Told>[] = [
  { key: 'signal_t', unit: '_s', of: ({ episode, life }) => episode.signalAt - life.begins },
  { key: 'asked', unit: '', of: ({ episode }) => episode.asked },
  { key: 'cause', unit: '', of: ({ episode }) => episode.cause },
  { key: 'felt_safety_before', unit: '_0_1', of: ({ episode }) => episode.safetyBefore },
  { key: 'answers', unit: '', of: ({ episode }) => episode.answers.map(({ response }) => response).join(' ') || null },
  since('first_answer_after', ({ answers }) => answers[0]?.at),
  since('cried_after', ({ criedAt }) => criedAt),
  since('mismatch_after', ({ mismatchAt }) => mismatchAt),
  since('fitting_after', ({ fittedAt }) => fittedAt),
  since('ended_after', ({ endedAt }) => endedAt),
  { key: 'end', unit: '', of: ({ episode }) => episode.end },
];

interface Measured extends Whose {
  readonly measure: (typeof measures)[number];
  readonly statistic: string;
  readonly value: number | null;
}

const measuredColumns: readonly Column<Measured>[] = [
  { key: 'measure', unit: '', of: ({ measure }) => measure.id },
  { key: 'name', unit: '', of: ({ measure, life }) => summaryWords[life.language].measures[measure.id].name },
  { key: 'unit', unit: '', of: ({ measure }) => measure.unit },
  { key: 'statistic', unit: '', of: ({ statistic }) => statistic },
  { key: 'value', unit: '', of: ({ value }) => value },
];

interface Table {
  readonly columns: readonly Pick<Column<never>, 'key' | 'unit'>[];
  readonly fields: (life: Lived) => readonly (readonly Value[])[];
}

function table<Of extends Whose>(own: readonly Column<Of>[], rows: (life: Lived) => readonly Of[]): Table {
  const columns = [...whose, ...own];
  return { columns, fields: (life) => rows(life).map((row) => columns.map(({ of }) => of(row))) };
}

export const tables = {
  trace: table(trace, momentsOf),
  episodes: table(episodes, (life) =>
    episodesWithin(life.trace, { from: life.begins, until: life.lived }).map((episode) => ({ life, episode })),
  ),
  measures: table(measuredColumns, measuredIn),
} as const;
export type TableId = keyof typeof tables;
export const tableIds = Object.keys(tables) as readonly TableId[];

/** @returns the fields of every row, road after road. */
export const rowsOf = (taken: Taken, id: TableId): readonly (readonly Value[])[] =>
  livesOf(taken).flatMap(tables[id].fields);

const livesOf = ({ session, language }: Taken): readonly Lived[] =>
  session.roads().flatMap(({ run, beside }, nth) => {
    const shared = { road: nth + 1, begins: session.begins, lived: run.now(), language };
    const own: Lived = { ...shared, dyad: 'A', trace: run.trace };
    return beside ? [own, { ...shared, dyad: 'B', trace: beside.trace } as const] : [own];
  });

const everySeconds = 0.25;

/** A row every quarter of a second on the clock of the session, and one for each moment at which something happened. */
function momentsOf(life: Lived): readonly Moment[] {
  const { trace: lived, begins } = life;
  const moments = new Map<number, Happening[]>();
  for (let nth = Math.ceil(-begins / everySeconds); begins + nth * everySeconds <= life.lived; nth++)
    moments.set(begins + nth * everySeconds, []);
  for (const happening of lived.happenings) {
    const { at } = happening;
    if (at <= life.lived) moments.set(at, [...(moments.get(at) ?? []), happening]);
  }
  return [...moments]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, happened]) => {
      const segment = lived.segments[segmentIndexAt(lived, at)];
      return segment ? [{ life, at, segment, happened }] : [];
    });
}

function measuredIn(life: Lived): readonly Measured[] {
  if (life.lived <= life.begins) return [];
  const values = measured(livedWithin(life.trace, { from: life.begins, until: life.lived }));
  return measures.flatMap((measure) =>
    figuresIn(values[measure.id], []).map(([statistic, value]) => ({ life, measure, statistic, value })),
  );
}

const short: Readonly<Record<string, string>> = { standardDeviation: 'sd' };

/** @returns the numbers of a measure, each with what it is called; a number alone is its value. */
function figuresIn(value: unknown, path: readonly string[]): readonly (readonly [string, number | null])[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, [...path, short[key] ?? key]));
  return [[path.join(' ') || 'value', typeof value === 'number' && Number.isFinite(value) ? value : null]];
}
