/**
 * A stage written as a link, and read from one: `#stage=watch&scenario=lab-play&seed=7&speed=0.25&set=calm:3&lang=nl`.
 * It stands after the #, where every host keeps it; keys before it (`?stage=…`) are read too. Whatever is not understood
 * is repaired to the nearest valid value, told in a notice, and the rest is kept.
 */
import { type Palette, palettes } from '../look/palettes';
import { scenarioOf } from '../scenarios';
import { historyIds } from '../scenarios/histories';
import { temperamentIds } from '../scenarios/temperaments';
import { type Renderer, renderers } from '../scene/renderer';
import { stageOf, stages } from '../stages';
import { type DeckPlace, deckIds, mostSteps } from '../stages/deckPlace';
import { longest, type Stage, scenariosOf } from '../stages/stage';
import { type Language, languages } from '../text/languages';
import { besideEntries, besideOf, possible } from './inAddress/beside';
import {
  changes,
  type Entries,
  entriesOf,
  flag,
  known,
  nearestSpeed,
  number,
  oneOf,
  panelList,
  within,
  written,
} from './inAddress/entries';
import { beforeEntries, beforeOf, deciders, recordedEntries, withRoads } from './inAddress/lived';
import { cut, type Notice, type Tell } from './notices';
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
