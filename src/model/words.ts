/** The words the statechart is written in: its events, its actions (what they do is in the acts) and its guards. */
import { type ActionFunction, enqueueActions, raise, setup } from 'xstate';
import * as caregiver from './caregiverActs';
import * as child from './childActs';
import type { FrightSize, Happening, Phase } from './happenings';
import { copied, type Life, moveTo, standingNeed, type Tell } from './life';
import { relaxed } from './regulation';
import type { Caregiver, Settings } from './settings';
import { fitOf, fits, misfitKind, type Response } from './signals';

/** What comes to the dyad: due things, sent by the clock at their time, and inputs. Times in seconds of life. */
export type DueEvent =
  | { readonly type: 'procedure'; readonly at: number }
  | { readonly type: 'responseEnds'; readonly at: number }
  | { readonly type: 'edge'; readonly at: number }
  | { readonly type: 'louder'; readonly at: number }
  | { readonly type: 'givesUp'; readonly at: number }
  | { readonly type: 'attention'; readonly at: number }
  | { readonly type: 'recovers'; readonly at: number }
  | { readonly type: 'needs'; readonly at: number }
  | { readonly type: 'explores'; readonly at: number };

export type InputEvent =
  /** An answer; the machine does not know whether a person or a policy gives it. */
  | { readonly type: 'respond'; readonly at: number; readonly response: Response }
  | { readonly type: 'holdBack'; readonly at: number }
  | { readonly type: 'fright'; readonly at: number; readonly size: FrightSize }
  /** Somebody else decides from here on. */
  | { readonly type: 'handOver'; readonly at: number; readonly to: Caregiver };

/** What the regions tell each other within one instant. */
type InnerEvent =
  | { readonly type: 'signal' }
  | { readonly type: 'calledLouder' }
  | { readonly type: 'answer' }
  | { readonly type: 'turnStill' }
  | { readonly type: 'turnBack' }
  | { readonly type: 'startled' }
  | { readonly type: 'handedOver' };

export type DyadEvent = DueEvent | InputEvent | InnerEvent;

type Act<Params> = (life: Life, tell: Tell, params: Params, event: DyadEvent) => void;

type DyadAction<Params> = ActionFunction<Life, DyadEvent, DyadEvent, Params, never, never, never, never, Happening>;

/** An act as an action: time moves to the event's moment, a copy of the life is changed, what is told is emitted. */
function acts<Params = undefined>(act: Act<Params>): DyadAction<Params> {
  return enqueueActions(({ context, event, enqueue }, params: Params) => {
    const life = copied(context);
    if ('at' in event) moveTo(life, event.at);
    const told: Happening[] = [];
    act(life, (happening) => told.push(happening), params, event);
    enqueue.assign(life);
    for (const happening of told) enqueue.emit(happening);
  }) as DyadAction<Params>;
}

/** An act that changes no course: the moment from which the courses run stays. */
const quietly = (act: (life: Life) => void): DyadAction<undefined> =>
  enqueueActions(({ context, enqueue }) => {
    const life = copied(context);
    act(life);
    enqueue.assign(life);
  }) as DyadAction<undefined>;

/** A press that cannot be taken changes nothing, not even the moment from which the courses run. */
const refused = (because: 'stillResponding' | 'stillFace'): DyadAction<undefined> =>
  enqueueActions(({ event, enqueue }) => {
    if (event.type === 'respond') enqueue.emit({ type: 'refused', at: event.at, response: event.response, because });
  }) as DyadAction<undefined>;

function handOver(life: Life, tell: Tell, { called, decides, wrongAnswers, values }: Caregiver): void {
  life.settings = { ...life.settings, decides, wrongAnswers, values: { ...life.settings.values, ...values } };
  tell({ type: 'handedOver', at: life.at, to: called });
}

/** The next step of what is done from outside. */
function proceed(life: Life, tell: Tell): void {
  const { procedure } = life.settings;
  const step = procedure[life.procedureStep++];
  if (step?.does === 'frighten') life.fright = step.size;
  if (step?.does === 'handOver') handOver(life, tell, step.to);
  life.due.procedure = procedure[life.procedureStep]?.at ?? Number.POSITIVE_INFINITY;
}

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

type Guarded = { readonly context: Life };

export const words = setup({
  types: {
    context: {} as Life,
    events: {} as DyadEvent,
    input: {} as { readonly settings: Settings; readonly seed: number },
    emitted: {} as Happening,
  },
  actions: {
    becomes: acts<{ readonly phase: Phase }>((life, tell, { phase }) => child.becomes(life, tell, phase)),
    drawCalm: acts(child.drawCalm),
    drawnToExplore: acts(child.drawnToExplore),
    beginNeed: acts(child.beginNeed),
    beginFromIntrusion: acts(child.beginFromIntrusion),
    beginFromStillFace: acts(child.beginFromStillFace),
    beginFromFright: acts(child.beginFromFright),
    frighten: acts(child.frighten),
    tellUnfelt: acts(child.tellUnfelt),
    crossEdge: acts(child.crossEdge),
    becomeCall: acts(child.becomeCall),
    becomeCry: acts(child.becomeCry),
    takeMisfit: acts(child.takeMisfit),
    takeFittingAnswer: acts(child.takeFittingAnswer),
    resumeAsking: acts(child.resumeAsking),
    missTheFace: acts(child.missTheFace),
    makeContact: acts(child.makeContact),
    giveUp: acts(child.giveUp),
    awaitRecovery: acts(child.awaitRecovery),
    endWithdrawal: acts(child.endWithdrawal),
    recover: acts(child.recover),
    welcomeBack: acts(child.welcomeBack),

    notice: acts(caregiver.notice),
    noticeLouder: acts(caregiver.noticeLouder),
    respond: acts((life, tell, _, event) => {
      if (event.type === 'respond') caregiver.respond(life, tell, event.response);
    }),
    endResponse: acts(caregiver.endResponse),
    goStill: acts(caregiver.goStill),
    turnBack: acts(caregiver.turnBack),
    awaitDistraction: acts(caregiver.awaitDistraction),
    shiftAttention: acts(caregiver.shiftAttention),
    letBe: acts(caregiver.letBe),
    takeOver: acts(caregiver.takeOver),
    holdBack: quietly(caregiver.holdBack),
    refuseWhileResponding: refused('stillResponding'),
    refuseWhileStill: refused('stillFace'),

    proceed: acts(proceed),
    takeFright: acts((life, _tell, _params, event) => {
      if (event.type === 'fright') life.fright = event.size;
    }),
    takeCaregiver: acts((life, tell, _params, event) => {
      if (event.type === 'handOver') handOver(life, tell, event.to);
    }),

    raiseSignal: raise({ type: 'signal' }),
    raiseCalledLouder: raise({ type: 'calledLouder' }),
    raiseAnswer: raise({ type: 'answer' }),
    raiseTurnStill: raise({ type: 'turnStill' }),
    raiseTurnBack: raise({ type: 'turnBack' }),
    raiseStartled: raise({ type: 'startled' }),
    raiseHandedOver: raise({ type: 'handedOver' }),
  },
  guards: {
    answerFits: ({ context }: Guarded) => {
      const need = standingNeed(context);
      return need !== null && context.caregiver.response !== null && fits(need, context.caregiver.response);
    },
    answerMisses: ({ context }: Guarded) => (worth(context) ?? 1) <= 0,
    comesTooNear: ({ context: { caregiver } }: Guarded) =>
      caregiver.response !== 'mirror' && caregiver.response !== null && misfitKind[caregiver.response] === 'tooMuch',
    isWelcome: ({ context: { caregiver } }: Guarded) =>
      caregiver.response === 'mirror' || caregiver.response === 'encourage',
    withinWindow: ({ context }: Guarded) => context.zone === 'inside',
    crossesAbove: ({ context }: Guarded) => context.zone === 'inside' && context.arousal.towards > context.arousal.from,
    hasNoHope: ({ context, event }) => withoutHope(context, event),
    isCalling: ({ context }: Guarded) => context.episode?.loudness === 'call',
    isCrying: ({ context }: Guarded) => context.episode?.loudness === 'cry',
    isMisattuned: ({ context }: Guarded) => context.episode?.misfit != null,
    isStillAsked: ({ context }: Guarded) => context.episode !== null,
    hadGivenUp: ({ context }: Guarded) => context.lastNeed !== null,
    isAway: ({ context }: Guarded) => context.caregiver.away,
    heedsSignal: ({ context }: Guarded) => context.caregiver.heeds,
    inMismatch: ({ context: { episode, lastNeed } }: Guarded) =>
      episode ? episode.mismatchAt !== null : lastNeed !== null,
    answerFitted: ({ context }: Guarded) => context.caregiver.outcome === 'fits',
    answerMissed: ({ context }: Guarded) => context.caregiver.outcome === 'misses',
    turnsStill: ({ context }: Guarded) => nextStep(context) === 'turnStill',
    handsOver: ({ context }: Guarded) => nextStep(context) === 'handOver',
    turnsBack: ({ context }: Guarded) => nextStep(context) === 'turnBack',
  },
});
