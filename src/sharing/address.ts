/**
 * A stage written as a link, and read from one: `#stage=watch&scenario=lab-play&seed=7&speed=0.25&set=calm:3&lang=nl`.
 * It stands after the #, where every host keeps it; keys before it (`?stage=…`) are read too. Whatever is not understood
 * is repaired to the nearest valid value, told in a notice, and the rest is kept.
 */
import { type Palette, palettes } from '../look/palettes';
import { type ParameterName, parameterNames, type Values, withinRange } from '../model/parameters';
import { scenarioOf, scenarios } from '../scenarios';
import { historyIds } from '../scenarios/histories';
import { temperamentIds } from '../scenarios/temperaments';
import { type Renderer, renderers } from '../scene/renderer';
import { stageOf, stages } from '../stages';
import { stageBeside } from '../stages/beside';
import { type DeckPlace, deckIds, mostSteps } from '../stages/deckPlace';
import { besideOthers, presetOf } from '../stages/opening';
import {
  caregivers,
  longest,
  type PanelId,
  panelIds,
  type Recorded,
  type Stage,
  scenariosOf,
  speeds,
} from '../stages/stage';
import { type Language, languages } from '../text/languages';
import { packedRoads, unpackedRoads } from './packedRoads';
import { packed, unpacked } from './packedRun';
import { predictOf, predictWritten } from './predict';

/** What can be read beside the picture, or over it. */
export const openParts = ['model', 'summary', 'roads'] as const;
export type OpenPart = (typeof openParts)[number];

export interface Opening {
  readonly stage: Stage;
  readonly language: Language;
  readonly palette: Palette;
  readonly renderer: Renderer;
  /** Inside somebody else's page: only the picture, and what the stage needs. */
  readonly embed: boolean;
  /** Opens the page of facts about this device. */
  readonly diag: boolean;
  /** What lies open beside the picture, or over it. */
  readonly open: OpenPart | null;
  /** Where a deck is presented; its step says which stage it is then. */
  readonly deck: DeckPlace | null;
}

/** Something that came from outside and was not understood, or did not come: what it was, and what was made of it. */
export interface Notice {
  readonly about:
    | ('unknown' | 'repaired' | 'dropped' | 'lost' | 'newer')
    | ('runNewer' | 'runCut' | 'runOtherwise' | 'roadsNewer' | 'roadsCut' | 'withoutRun' | 'withoutRoads')
    | ('noRun' | 'fileNewer' | 'fileUnknown' | 'fileRepaired' | 'fileDropped');
  readonly key: string;
  readonly given: string;
  /** What is used instead; empty where it was dropped. */
  readonly used: string;
}

/** What a part that is loaded later has to say, in whatever language the page has by then. */
export interface Said {
  readonly says: (language: Language) => string;
}

type Tell = (notice: Notice) => void;

const longestGiven = 40;
export const cut = (text: string): string => (text.length > longestGiven ? `${text.slice(0, longestGiven)}…` : text);

/** @returns the entry of `among` that was given, or `otherwise`, with a notice. */
function oneOf<T extends string>(tell: Tell, key: string, given: string | null, among: readonly T[], otherwise: T): T {
  if (given === null) return otherwise;
  const found = among.find((entry) => entry === given.trim().toLowerCase());
  if (found) return found;
  tell({ about: 'repaired', key, given: cut(given), used: otherwise });
  return otherwise;
}

/** @returns the number given, brought to the nearest that `nearest` allows; `otherwise` where it is no number. */
function number(
  tell: Tell,
  key: string,
  given: string | null,
  otherwise: number,
  nearest: (n: number) => number,
): number {
  if (given === null) return otherwise;
  const read = given.trim() === '' ? Number.NaN : Number(given.replace(',', '.'));
  const used = Number.isNaN(read) ? otherwise : nearest(read);
  if (used !== read) tell({ about: 'repaired', key, given: cut(given), used: String(used) });
  return used;
}

const within =
  (least: number, most: number) =>
  (n: number): number =>
    Math.min(most, Math.max(least, n));

export const nearestSpeed = (n: number): (typeof speeds)[number] =>
  speeds.reduce((best, speed) => (Math.abs(Math.log(speed / n)) < Math.abs(Math.log(best / n)) ? speed : best), 1);

/** @returns the parameters changed by `set=name:value` (or another key's), each within its range. */
function changes(tell: Tell, given: readonly string[], key: string): Partial<Values> {
  const set: Partial<Record<ParameterName, number>> = {};
  for (const entry of given) {
    const [name = '', value = ''] = entry.split(':');
    const known = parameterNames.find((parameter) => parameter.toLowerCase() === name.trim().toLowerCase());
    const read = value.trim() === '' ? Number.NaN : Number(value.replace(',', '.'));
    if (!known || Number.isNaN(read)) {
      tell({ about: 'dropped', key, given: cut(entry), used: '' });
      continue;
    }
    set[known] = withinRange(known, read);
    if (set[known] !== read) tell({ about: 'repaired', key: known, given: cut(value), used: String(set[known]) });
  }
  return set;
}

/** @returns what a key that stands for yes or no says; the key alone says yes. */
function flag(tell: Tell, key: string, given: string | null): boolean {
  if (given === null) return false;
  const meant = { '': true, '1': true, yes: true, true: true, '0': false, no: false, false: false };
  const known = Object.entries(meant).find(([word]) => word === given.trim().toLowerCase());
  if (!known) tell({ about: 'repaired', key, given: cut(given), used: '0' });
  return known?.[1] ?? false;
}

const isPanel = (id: string): id is PanelId => (panelIds as readonly string[]).includes(id);

function panelList(tell: Tell, key: string, given: string | null, otherwise: readonly PanelId[]): PanelId[] {
  if (given === null) return [...otherwise];
  const named = given.split(',').filter((name) => name !== '');
  for (const name of named.filter((name) => !isPanel(name)))
    tell({ about: 'dropped', key, given: cut(name), used: '' });
  return named.filter(isPanel);
}

/** @returns the entry of `among` that was given; undefined, with a notice where it was none of them. */
function known<T extends string>(tell: Tell, key: string, given: string | null, among: readonly T[]): T | undefined {
  const found = among.find((entry) => entry === given?.trim().toLowerCase());
  if (given !== null && !found) tell({ about: 'dropped', key, given: cut(given), used: '' });
  return found;
}

/** No dyad beside, where the stage has one. */
const nobody = 'nobody';

/** @returns the dyad beside the stage's own, by what it has otherwise; what cannot be read is left out of it. */
function besideOf(tell: Tell, entries: URLSearchParams, otherwise: Stage['beside']): Stage['beside'] {
  const given = ['beside', 'beside-before', 'beside-history', 'beside-set'].filter((key) => entries.has(key));
  if (given.length === 0) return otherwise;
  if (entries.get('beside') === nobody) return null;
  const scenario = known(tell, 'beside', entries.get('beside'), caregivers);
  const before = known(tell, 'beside-before', entries.get('beside-before'), caregivers);
  const history = known(tell, 'beside-history', entries.get('beside-history'), historyIds);
  const set = changes(tell, entries.getAll('beside-set'), 'beside-set');
  const read = {
    ...(scenario ? { scenario } : {}),
    ...(before ? { before } : {}),
    ...(history ? { history } : {}),
    ...(Object.keys(set).length > 0 ? { changes: set } : {}),
  };
  return Object.keys(read).length > 0 ? read : otherwise;
}

const deciders = ['person', 'policy'] as const;

/** @returns what was recorded under a key; null where nothing was, or nothing of it can be read. */
function recordedIn(tell: Tell, entries: URLSearchParams, key: string): Recorded | null {
  const given = entries.get(key);
  return given === null ? null : unpacked(given, (about, text, used) => tell({ about, key, given: cut(text), used }));
}

/** @returns what was recorded, with the roads that left it and the one of them that is looked at. */
function withRoads(tell: Tell, entries: URLSearchParams, begins: number): Recorded | null {
  const recorded = recordedIn(tell, entries, 'run');
  const [given, which] = [entries.get('roads'), entries.get('road')];
  const roads =
    recorded && given !== null
      ? unpackedRoads(given, { ...recorded, begins }, (about, text, used) =>
          tell({ about, key: 'roads', given: cut(text), used }),
        )
      : null;
  if (given !== null && !recorded) tell({ about: 'dropped', key: 'roads', given: cut(given), used: '' });
  const most = 1 + (roads?.further.length ?? 0);
  const road = number(tell, 'road', which, 1, (n) => Math.round(within(1, most)(n)));
  return recorded && roads ? { ...recorded, roads: { ...roads, shown: road - 1 } } : recorded;
}

/** @returns the entries from which `withRoads` reads the same again. */
function recordedEntries({ recorded }: Stage): [string, string][] {
  if (!recorded) return [];
  const { roads } = recorded;
  return [
    ['run', packed(recorded)],
    ...(roads ? [['roads', packedRoads(roads)] as [string, string]] : []),
    ...(roads?.shown ? [['road', String(roads.shown + 1)] as [string, string]] : []),
  ];
}

/**
 * @returns the life before a stage: a caregiver's, as long as the stage has it, or one that was recorded; what cannot be read
 * leaves it as it is.
 */
function beforeOf(tell: Tell, entries: URLSearchParams, otherwise: Stage['before']): Stage['before'] {
  const given = entries.get('before');
  if (given?.trim().toLowerCase() === nobody) return null;
  const by = known(tell, 'before-by', entries.get('before-by'), deciders);
  const recorded = recordedIn(tell, entries, 'before-run');
  if (recorded && recorded.lived > longest)
    tell({ about: 'dropped', key: 'before-run', given: cut(entries.get('before-run') ?? ''), used: '' });
  else if (recorded && otherwise) {
    const scenario = known(tell, 'before', given, scenarioIds) ?? otherwise.scenario;
    return { scenario, decides: by ?? otherwise.decides, lasts: recorded.lived, inputs: recorded.inputs };
  }
  const scenario = known(tell, 'before', given, caregivers);
  return scenario && otherwise ? { ...otherwise, scenario } : otherwise;
}

function beforeEntries({ before }: Stage, otherwise: Stage['before']): [string, string][] {
  if (JSON.stringify(before) === JSON.stringify(otherwise)) return [];
  if (!before) return [['before', nobody]];
  const { scenario, decides, lasts, inputs } = before;
  const usual =
    caregivers.includes(scenario) && decides === 'policy' && lasts === otherwise?.lasts && inputs.length === 0;
  if (usual) return [['before', scenario]];
  return [
    ['before', scenario],
    ['before-by', decides],
    ['before-run', packed({ inputs, lived: lasts, told: null })],
  ];
}

/** @returns the entries from which `besideOf` reads the same dyad again. */
function besideEntries({ beside }: Stage, otherwise: Stage['beside']): [string, string][] {
  if (JSON.stringify(beside) === JSON.stringify(otherwise)) return [];
  if (!beside) return [['beside', nobody]];
  const { scenario, before, history, changes = {} } = beside;
  return [
    ...(scenario ? [['beside', scenario] as [string, string]] : []),
    ...(before ? [['beside-before', before] as [string, string]] : []),
    ...(history ? [['beside-history', history] as [string, string]] : []),
    ...Object.entries(changes).map(([name, value]): [string, string] => ['beside-set', `${name}:${value}`]),
  ];
}

/** @returns the changes of a dyad, brought to what can be together. */
function together(tell: Tell, key: string, dyad: Stage): Partial<Values> {
  const beside = besideOthers(dyad, dyad.changes);
  const width = dyad.changes.windowAtStart ?? presetOf(dyad).windowAtStart;
  if (beside !== dyad.changes)
    tell({ about: 'repaired', key, given: String(width), used: String(beside.windowAtStart) });
  return beside;
}

/** @returns the stage with the changes of either dyad brought to what can be together. */
function possible(tell: Tell, asked: Stage): Stage {
  const stage = { ...asked, changes: together(tell, 'windowAtStart', asked) };
  const there = stageBeside(stage);
  const changes = there && together(tell, 'beside-set', there);
  if (!stage.beside || !changes || changes === there.changes) return stage;
  const { windowAtStart = presetOf(there).windowAtStart } = changes;
  return { ...stage, beside: { ...stage.beside, changes: { ...stage.beside.changes, windowAtStart } } };
}

/** @returns where a stage ends. A strain test is as long as it is: the reunion is never left out. */
function endsOf(tell: Tell, given: string | null, standard: Stage): number | null {
  if (given === null) return standard.ends;
  if (standard.strain) {
    if (given !== String(standard.ends))
      tell({ about: 'repaired', key: 'ends', given: cut(given), used: String(standard.ends) });
    return standard.ends;
  }
  return given === 'open' ? null : number(tell, 'ends', given, standard.ends ?? 180, within(10, longest));
}

const scenarioIds: readonly string[] = scenarios.map(({ id }) => id);

const keys = [
  'stage',
  'scenario',
  'child',
  'history',
  'seed',
  'speed',
  'at',
  'ends',
  'set',
  'decides',
  'before',
  'before-by',
  'before-run',
  'beside',
  'beside-before',
  'beside-history',
  'beside-set',
  'predict',
  'run',
  'roads',
  'road',
  'without',
  'panels',
  'locked',
  'lang',
  'palette',
  'renderer',
  'embed',
  'diag',
  'open',
  'deck',
  'step',
] as const;

function deckPlace(tell: Tell, id: string | null, step: string | null): DeckPlace | null {
  if (id === null) return null;
  const nearest = (n: number) => Math.round(within(1, mostSteps)(n));
  return { id: oneOf(tell, 'deck', id, deckIds, 'workshop'), step: number(tell, 'step', step, 1, nearest) };
}

/** @returns every key and value of an address, those after the # last. */
function entriesOf(address: string): URLSearchParams {
  const [before = '', ...after] = address.split('#');
  const question = before.indexOf('?');
  const entries = new URLSearchParams(question < 0 ? '' : before.slice(question + 1));
  const inFragment = new URLSearchParams(after.join('#'));
  for (const key of new Set(inFragment.keys())) entries.delete(key);
  for (const [key, value] of inFragment) entries.append(key, value);
  return entries;
}

/**
 * @param address the whole address, or the part from the # on.
 * @param usual what this visitor would see without one.
 */
export function openingOf(
  address: string,
  usual: { readonly language: Language; readonly palette: Palette },
): { readonly opening: Opening; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const tell: Tell = (notice) => notices.push(notice);
  const entries = entriesOf(address);
  for (const key of new Set(entries.keys())) {
    // Only parameters can be set more than once; elsewhere the first word counts.
    if (key !== 'set' && key !== 'beside-set')
      for (const given of entries.getAll(key).slice(1)) tell({ about: 'dropped', key, given: cut(given), used: '' });
    if (!(keys as readonly string[]).includes(key)) tell({ about: 'unknown', key: cut(key), given: '', used: '' });
  }

  const first = stages[0]?.id ?? 'watch';
  const ids = stages.map(({ id }) => id);
  const standard = stageOf(oneOf(tell, 'stage', entries.get('stage'), ids, first));
  const scenario = oneOf(tell, 'scenario', entries.get('scenario'), scenariosOf[standard.id], standard.scenario);
  const opensAt = scenarioOf(scenario)?.speed ?? standard.speed;
  const ends = endsOf(tell, entries.get('ends'), standard);
  const at = number(tell, 'at', entries.get('at'), standard.at, within(0, ends ?? longest));
  const before = beforeOf(tell, entries, standard.before);
  const asked: Stage = {
    ...standard,
    scenario,
    child: oneOf(tell, 'child', entries.get('child'), temperamentIds, standard.child),
    history: oneOf(tell, 'history', entries.get('history'), historyIds, standard.history),
    seed: number(tell, 'seed', entries.get('seed'), standard.seed, (n) =>
      Math.round(within(0, Number.MAX_SAFE_INTEGER)(n)),
    ),
    speed: nearestSpeed(
      number(tell, 'speed', entries.get('speed'), opensAt, (n) => nearestSpeed(within(0.01, 100)(n))),
    ),
    at,
    predict: predictOf(
      (about, given, used) => tell({ about, key: 'predict', given: cut(given), used }),
      entries.get('predict'),
      standard.predict,
      { at, ends },
    ),
    ends,
    changes: changes(tell, entries.getAll('set'), 'set'),
    decides: oneOf(
      tell,
      'decides',
      entries.get('decides'),
      // Elsewhere the stage itself says who answers.
      standard.strain ? deciders : [standard.decides],
      standard.decides,
    ),
    before,
    beside: besideOf(tell, entries, standard.beside),
    panels: panelList(tell, 'panels', entries.get('panels'), standard.panels),
    locked: panelList(tell, 'locked', entries.get('locked'), standard.locked),
    recorded: withRoads(tell, entries, before?.lasts ?? 0),
  };
  const stage = possible(tell, asked);
  const language = oneOf(tell, 'lang', entries.get('lang'), languages, usual.language);
  const deck = deckPlace(tell, entries.get('deck'), entries.get('step'));
  // A deck stands before a room.
  const palette = oneOf(tell, 'palette', entries.get('palette'), palettes, deck ? 'projector' : usual.palette);
  const renderer = oneOf(tell, 'renderer', entries.get('renderer'), renderers, 'auto');
  const embed = flag(tell, 'embed', entries.get('embed'));
  const diag = flag(tell, 'diag', entries.get('diag'));
  const open = known(tell, 'open', entries.get('open'), openParts) ?? null;
  const without = known(tell, 'without', entries.get('without'), ['run', 'roads'] as const);
  if (without) tell({ about: without === 'run' ? 'withoutRun' : 'withoutRoads', key: 'without', given: '', used: '' });
  return { opening: { stage, language, palette, renderer, embed, diag, open, deck }, notices };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

type Entries = readonly (readonly [key: string, value: string])[];

/** @returns a stage as it is named in an address: what differs from the stage as it stands. */
function stageEntries(stage: Stage): Entries {
  const standard = stageOf(stage.id);
  const entries: [string, string][] = [['stage', stage.id]];
  if (stage.scenario !== standard.scenario) entries.push(['scenario', stage.scenario]);
  if (stage.child !== standard.child) entries.push(['child', stage.child]);
  if (stage.history !== standard.history) entries.push(['history', stage.history]);
  if (stage.seed !== standard.seed) entries.push(['seed', String(stage.seed)]);
  if (stage.speed !== scenarioOf(stage.scenario)?.speed) entries.push(['speed', String(stage.speed)]);
  if (stage.at !== standard.at) entries.push(['at', String(stage.at)]);
  if (stage.ends !== standard.ends) entries.push(['ends', String(stage.ends ?? 'open')]);
  for (const [name, value] of Object.entries(stage.changes)) entries.push(['set', `${name}:${value}`]);
  if (stage.decides !== standard.decides) entries.push(['decides', stage.decides]);
  entries.push(...beforeEntries(stage, standard.before), ...besideEntries(stage, standard.beside));
  if (predictWritten(stage.predict) !== predictWritten(standard.predict))
    entries.push(['predict', predictWritten(stage.predict)]);
  if (!sameList(stage.panels, standard.panels)) entries.push(['panels', stage.panels.join()]);
  if (!sameList(stage.locked, standard.locked)) entries.push(['locked', stage.locked.join()]);
  entries.push(...recordedEntries(stage));
  return entries;
}

const written = (entries: Entries): string =>
  `#${entries.map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`).join('&')}`;

/** @returns the part of a link from the # on that opens a stage, in whatever language and colours its visitor has. */
export const stageAddress = (stage: Stage): string => written(stageEntries(stage));

/** @returns the part of a link from the # on: the stage or the step of a deck, and what it is seen in. */
export function addressOf({ stage, language, palette, renderer, embed, diag, open, deck }: Opening): string {
  const shown: Entries = deck
    ? [
        ['deck', deck.id],
        ['step', String(deck.step)],
      ]
    : stageEntries(stage);
  const worn: Entries = [
    ['lang', language],
    ['palette', palette],
  ];
  const asked: Entries = [
    ...(renderer === 'auto' ? [] : [['renderer', renderer] as const]),
    ...(embed ? [['embed', '1'] as const] : []),
    ...(diag ? [['diag', '1'] as const] : []),
    ...(open ? [['open', open] as const] : []),
  ];
  return written([...shown, ...worn, ...asked]);
}
