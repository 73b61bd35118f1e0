/** Episodes by hand: how a signal begins, what mismatch it meets, how loud it grows and how it ends. */
import type { Answer, Episode, EpisodeEnd, SignalCause } from '../../../model/happenings';
import { becomesComfort, fitOf, type Loudness, type Signal } from '../../../model/signals';
import { widened } from '../../../model/window';
import { learned } from '../../../model/workingModel';
import { type Dyad, narrow, never, notePeak, settle, strainOf } from './dyad';

/** An episode under way. */
export interface Asking {
  readonly number: number;
  readonly drawNumber: number;
  readonly asked: Signal;
  need: Signal;
  readonly cause: SignalCause;
  readonly signalAt: number;
  readonly safetyBefore: number;
  answers: readonly Answer[];
  misfit: Answer | null;
  criedAt: number | null;
  mismatchAt: number | null;
  fittedAt: number | null;
  withdrawsAt: number | null;
  loudness: Loudness;
  peak: number;
}

/** Signals that are no need of the child's own take numbers beyond all needs. */
export const beyondNeeds = (dyad: Dyad): number => 1_000_000_000 + dyad.others++;

export function ask(dyad: Dyad, need: Signal, cause: SignalCause, drawNumber: number, unasked: Answer | null): void {
  const { at, onlooker } = dyad;
  const mismatch = dyad.still || unasked !== null;
  const asking: Asking = {
    ...{ number: ++dyad.episodes, drawNumber, asked: need, need, cause },
    ...{ signalAt: at, safetyBefore: dyad.safety.from, answers: unasked ? [unasked] : [], misfit: unasked },
    ...{ criedAt: null, mismatchAt: mismatch ? at : null, fittedAt: null, withdrawsAt: null, loudness: 'cue', peak: 0 },
  };
  dyad.asking = asking;
  notePeak(dyad);
  dyad.needsAt = never;
  dyad.exploresAt = never;
  hear(dyad, asking);
  onlooker.happening?.({ type: 'signal', at, need, cause, number: asking.number });
  if (mismatch) onlooker.happening?.({ type: 'mismatch', at, since: at, by: unasked ? 'misfit' : 'stillFace' });
}

/** How loud it is by now. */
export function hear(dyad: Dyad, asking: Asking): void {
  const { values, window } = dyad;
  const strain = strainOf(dyad);
  if (strain < values.callAt * window) return;
  if (asking.loudness === 'cue' && dyad.safety.from < values.giveUpBelow)
    asking.withdrawsAt ??= dyad.at + values.hopelessCue;
  else if (strain >= window) asking.loudness = 'cry';
  else if (asking.loudness === 'cue') asking.loudness = 'call';
}

export function mismatch(dyad: Dyad, since: number, by: 'misfit' | 'cry' | 'stillFace'): void {
  const { asking, at } = dyad;
  if (!asking || asking.mismatchAt !== null) return;
  asking.mismatchAt = since;
  dyad.onlooker.happening?.({ type: 'mismatch', at, since, by });
}

export function call(dyad: Dyad, asking: Asking): void {
  asking.loudness = 'call';
  dyad.arousal.from = dyad.values.bestArousal + dyad.values.callAt * dyad.window;
  dyad.onlooker.happening?.({ type: 'louder', at: dyad.at, loudness: 'call', need: asking.need, startled: false });
  settle(dyad);
}

export function cry(dyad: Dyad, asking: Asking): void {
  asking.loudness = 'cry';
  asking.criedAt = dyad.at;
  if (becomesComfort[asking.need]) asking.need = 'comfort';
  dyad.onlooker.happening?.({ type: 'louder', at: dyad.at, loudness: 'cry', need: asking.need, startled: false });
  mismatch(dyad, asking.signalAt, 'cry');
  settle(dyad);
}

/** Notes the answer just given, against the need that stands. */
function answered({ at, response }: Dyad, asking: Asking): Answer {
  if (!response) throw new Error('answered: nobody has');
  const answer: Answer = { at, response, need: asking.need, fit: fitOf(asking.need, response) };
  asking.answers = [...asking.answers, answer];
  return answer;
}

export function takeMisfit(dyad: Dyad, asking: Asking): void {
  asking.misfit = answered(dyad, asking);
  asking.fittedAt = null;
  mismatch(dyad, dyad.at, 'misfit');
  settle(dyad);
}

export function takeFittingAnswer(dyad: Dyad, asking: Asking): void {
  answered(dyad, asking);
  asking.fittedAt = dyad.at;
  asking.misfit = null;
  asking.withdrawsAt = null;
  narrow(dyad);
}

function ended(asking: Asking, endedAt: number, end: EpisodeEnd): Episode {
  const { number, asked, need, cause, signalAt, safetyBefore, answers, criedAt, mismatchAt, fittedAt } = asking;
  return {
    ...{ number, asked, need, cause, signalAt, safetyBefore, answers, criedAt, mismatchAt, fittedAt },
    ...{ endedAt, end },
  };
}

function learn(dyad: Dyad, latency: number, repairLatency: number | null): void {
  const { availability, reparability } = learned(dyad.values, dyad, { latency, repairLatency });
  dyad.availability = availability;
  dyad.reparability = reparability;
}

/** What contact ends and teaches. */
export function endInContact(dyad: Dyad): void {
  const { asking, at } = dyad;
  dyad.lastNeed = null;
  dyad.asking = null;
  let episode: Episode | null = null;
  if (asking) {
    const { signalAt, mismatchAt } = asking;
    dyad.window = widened(dyad.values, dyad.window, asking.peak, at - (mismatchAt ?? signalAt));
    learn(dyad, at - signalAt, mismatchAt === null ? null : at - mismatchAt);
    episode = ended(asking, at, mismatchAt === null ? 'met' : 'repaired');
  }
  dyad.onlooker.happening?.({ type: 'contact', at, episode });
}

/** What giving up ends and teaches. */
export function endInVain(dyad: Dyad, asking: Asking): void {
  narrow(dyad);
  learn(dyad, never, asking.mismatchAt === null ? null : never);
  dyad.lastNeed = asking.need;
  dyad.asking = null;
  dyad.onlooker.happening?.({ type: 'gaveUp', at: dyad.at, episode: ended(asking, dyad.at, 'givenUp') });
}
