/** What the words of the statechart do: its acts, each changing one life in place, and its guards, which only look. */
import * as caregiver from './caregiverActs';
import * as child from './childActs';
import type { DyadEvent } from './events';
import type { Phase } from './happenings';
import { type Life, moveTo, standingNeed, type Tell } from './life';
import { relaxed } from './regulation';
import type { Caregiver } from './settings';
import { fitOf, fits, misfitKind } from './signals';

export type Act<Params = undefined> = (life: Life, tell: Tell, params: Params, event: DyadEvent) => void;
export type Guard = (life: Life, event: DyadEvent) => boolean;

/** Time moves to the moment of the event before anything is done, so that both courses start from where they stand then. */
export const arrive = (life: Life, event: DyadEvent): void => {
  if ('at' in event) moveTo(life, event.at);
};

/** A press that cannot be taken changes nothing, not even the moment from which the courses run. */
const refused =
  (because: 'stillResponding' | 'stillFace'): Act =>
  (_life, tell, _params, event) => {
    if (event.type === 'respond') tell({ type: 'refused', at: event.at, response: event.response, because });
  };

function handOver(life: Life, tell: Tell, { called, decides, wrongAnswers, values }: Caregiver): void {
  life.settings = { ...life.settings, decides, wrongAnswers, values: { ...life.settings.values, ...values } };
  tell({ type: 'handedOver', at: life.at, to: called, by: decides.by });
}

/** The next step of what is done from outside. */
function proceed(life: Life, tell: Tell): void {
  const { procedure } = life.settings;
  const step = procedure[life.procedureStep++];
  if (step?.does === 'frighten') life.fright = step.size;
  if (step?.does === 'handOver') handOver(life, tell, step.to);
  life.due.procedure = procedure[life.procedureStep]?.at ?? Number.POSITIVE_INFINITY;
}

export const acts = {
  becomes: ((life, tell, { phase }) => child.becomes(life, tell, phase)) as Act<{ readonly phase: Phase }>,
  drawCalm: child.drawCalm,
  drawnToExplore: child.drawnToExplore,
  beginNeed: child.beginNeed,
  beginFromIntrusion: child.beginFromIntrusion,
  beginFromStillFace: child.beginFromStillFace,
  beginFromFright: child.beginFromFright,
  frighten: child.frighten,
  tellUnfelt: child.tellUnfelt,
  crossEdge: child.crossEdge,
  becomeCall: child.becomeCall,
  becomeCry: child.becomeCry,
  takeMisfit: child.takeMisfit,
  takeFittingAnswer: child.takeFittingAnswer,
  resumeAsking: child.resumeAsking,
  missTheFace: child.missTheFace,
  makeContact: child.makeContact,
  giveUp: child.giveUp,
  awaitRecovery: child.awaitRecovery,
  endWithdrawal: child.endWithdrawal,
  recover: child.recover,
  welcomeBack: child.welcomeBack,

  notice: caregiver.notice,
  noticeLouder: caregiver.noticeLouder,
  respond: ((life, tell, _params, event) => {
    if (event.type === 'respond') caregiver.respond(life, tell, event.response);
  }) as Act,
  endResponse: caregiver.endResponse,
  goStill: caregiver.goStill,
  turnBack: caregiver.turnBack,
  awaitDistraction: caregiver.awaitDistraction,
  shiftAttention: caregiver.shiftAttention,
  letBe: caregiver.letBe,
  takeOver: caregiver.takeOver,
  holdBack: caregiver.holdBack,
  refuseWhileResponding: refused('stillResponding'),
  refuseWhileStill: refused('stillFace'),

  proceed,
  takeFright: ((life, _tell, _params, event) => {
    if (event.type === 'fright') life.fright = event.size;
  }) as Act,
  takeCaregiver: ((life, tell, _params, event) => {
    if (event.type === 'handOver') handOver(life, tell, event.to);
  }) as Act,
};

/** Acts that neither change nor look at a course: the moment from which the courses run stays. */
export const quiet: ReadonlySet<string> = new Set<keyof typeof acts>([
  'holdBack',
  'refuseWhileResponding',
  'refuseWhileStill',
]);

const nextStep = ({ settings, procedureStep }: Life) => settings.procedure[procedureStep]?.does;

/** @returns how well the answer just given meets what is asked; null where nothing is. */
function worth(life: Life): number | null {
  const need = standingNeed(life);
  const { response } = life.caregiver;
  return need && response ? fitOf(need, response) : null;
}

/** @returns whether felt safety has sunk below the level at which a child still calls, at the moment of the event. */
function withoutHope({ at, safety, settings }: Life, event: DyadEvent): boolean {
  const now = 'at' in event ? event.at : at;
  return relaxed(safety, now - at) < settings.values.giveUpBelow;
}

export const guards = {
  answerFits: (life) => {
    const need = standingNeed(life);
    return need !== null && life.caregiver.response !== null && fits(need, life.caregiver.response);
  },
  answerMisses: (life) => (worth(life) ?? 1) <= 0,
  comesTooNear: ({ caregiver: { response } }) =>
    response !== 'mirror' && response !== null && misfitKind[response] === 'tooMuch',
  isWelcome: ({ caregiver: { response } }) => response === 'mirror' || response === 'encourage',
  withinWindow: ({ zone }) => zone === 'inside',
  crossesAbove: ({ zone, arousal }) => zone === 'inside' && arousal.towards > arousal.from,
  hasNoHope: withoutHope,
  isCalling: ({ episode }) => episode?.loudness === 'call',
  isCrying: ({ episode }) => episode?.loudness === 'cry',
  isMisattuned: ({ episode }) => episode?.misfit != null,
  isStillAsked: ({ episode }) => episode !== null,
  hadGivenUp: ({ lastNeed }) => lastNeed !== null,
  isAway: ({ caregiver }) => caregiver.away,
  heedsSignal: ({ caregiver }) => caregiver.heeds,
  inMismatch: ({ episode, lastNeed }) => (episode ? episode.mismatchAt !== null : lastNeed !== null),
  answerFitted: ({ caregiver }) => caregiver.outcome === 'fits',
  answerMissed: ({ caregiver }) => caregiver.outcome === 'misses',
  turnsStill: (life) => nextStep(life) === 'turnStill',
  handsOver: (life) => nextStep(life) === 'handOver',
  turnsBack: (life) => nextStep(life) === 'turnBack',
} satisfies Record<string, Guard>;
