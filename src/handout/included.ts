/** What goes along with what is handed out: the stage on the screen, with what of it was chosen. */
import type { Palette } from '../look/palettes';
import { scenarioOf } from '../scenarios';
import { type OpenPart, stageAddress } from '../sharing/address';
import { fitting, type Link } from '../sharing/link';
import { stageOf } from '../stages';
import { asItStands, differing } from '../stages/asItStands';
import { presetOf } from '../stages/opening';
import { alone } from '../stages/recorded';
import { stageAsLived } from '../stages/recording';
import type { Session } from '../stages/session';
import type { Recorded, Stage } from '../stages/stage';
import type { Language } from '../text/languages';

/** In the order in which they are offered. */
export const parts = ['moment', 'byHand', 'roads', 'changed', 'predict', 'speed', 'language', 'palette'] as const;
export type Part = (typeof parts)[number];

/** A student's own device says best which colours can be read on it. */
export const usual: readonly Part[] = parts.filter((part) => part !== 'palette');

/** The stage on the screen, at the moment shown, with all that was lived. */
export interface Screen {
  readonly stage: Stage;
  readonly language: Language;
  readonly palette: Palette;
  /** What lies open beside the picture, or over it. */
  readonly open?: OpenPart | null;
}

export function screenOf(
  opened: Stage,
  session: Session,
  dress: { readonly language: Language; readonly palette: Palette },
): Screen {
  const { language, palette } = dress;
  const stage = stageAsLived(opened, session);
  const { predict, at } = stage;
  return { stage: { ...stage, predict: predict && predict.until > at ? predict : null }, language, palette };
}

const opensAtSpeed = ({ id, scenario }: Stage): Stage['speed'] => scenarioOf(scenario)?.speed ?? stageOf(id).speed;

const wasByHand = (recorded: Recorded | null): boolean =>
  recorded !== null && [recorded, ...(recorded.roads?.further ?? [])].some(({ inputs }) => inputs.length > 0);

/** @returns what there is to choose from: a life without an answer by hand has none to be left out. */
export function offered({ stage }: Screen): readonly Part[] {
  const further = stage.recorded?.roads?.further ?? [];
  const there: Readonly<Record<Part, boolean>> = {
    moment: stage.at > 0,
    byHand: wasByHand(stage.recorded),
    roads: further.length > 0,
    changed: differing(stage, stageOf(stage.id), presetOf(stage)).length > 0,
    predict: stage.predict !== null,
    speed: stage.speed !== opensAtSpeed(stage),
    language: true,
    palette: true,
  };
  return parts.filter((part) => there[part]);
}

/** @returns the stage that opens at what is on the screen, with what was chosen. */
export function stageWith({ stage }: Screen, chosen: readonly Part[]): Stage {
  const [moment, byHand, roads, changed, predict, speed] = parts.map((part) => chosen.includes(part));
  const recorded = stage.recorded && (roads ? stage.recorded : alone(stage.recorded));
  const settings = changed ? stage : { ...stage, ...asItStands(stageOf(stage.id)) };
  const at = moment ? stage.at : 0;
  return {
    ...settings,
    at: settings.ends === null ? at : Math.min(at, settings.ends),
    speed: speed ? stage.speed : opensAtSpeed(stage),
    predict: predict ? stage.predict : null,
    recorded: byHand && recorded && wasByHand(recorded) ? (changed ? recorded : untold(recorded)) : null,
  };
}

/** With other numbers a run comes out otherwise, and is meant to. */
function untold({ roads, ...run }: Recorded): Recorded {
  const further = roads?.further.map((road) => ({ ...road, told: null }));
  return { ...run, told: null, ...(roads && further ? { roads: { ...roads, further } } : {}) };
}

/** @returns the part of an address from the # on that opens a stage in what it is chosen to be seen in. */
export function fragmentOf(stage: Stage, { language, palette, open }: Screen, chosen: readonly Part[]): string {
  return [
    stageAddress(stage),
    ...(chosen.includes('language') ? [`lang=${language}`] : []),
    ...(chosen.includes('palette') ? [`palette=${palette}`] : []),
    ...(open ? [`open=${open}`] : []),
  ].join('&');
}

/** @param base the address of the page; empty where none can be sent, and what belongs behind it is all there is. */
export const linkWith = (screen: Screen, chosen: readonly Part[], base: string): Link =>
  fitting(stageWith(screen, chosen), (stage) => base + fragmentOf(stage, screen, chosen));
