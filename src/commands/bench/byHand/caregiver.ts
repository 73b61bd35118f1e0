/** The caregiver by hand: noticing, deciding when and how to answer, going still, being elsewhere, handing over. */
import { draw, drawNormal } from '../../../model/random';
import type { Caregiver } from '../../../model/settings';
import {
  fitOf,
  fits,
  fitting,
  loudnesses,
  misfitKind,
  misfits,
  type Response,
  type Signal,
} from '../../../model/signals';
import { type Dyad, needOf, never } from './dyad';

function remembered({ seed, decides, asked, drawNumber, tries }: Dyad) {
  if (decides.by !== 'recollection') return undefined;
  const same = decides.episodes.filter((episode) => episode.asked === asked);
  const pool = same.length > 0 ? same : decides.episodes;
  return pool[Math.floor(draw(seed, 'recall', drawNumber, 0) * pool.length)]?.answers[tries];
}

function mood({ seed, at, values }: Dyad): number {
  if (values.moodSwing === 0) return 0;
  return draw(seed, 'mood', Math.floor(at / values.moodLasts), 0) < 0.5 ? -1 : 1;
}

const isLater = ({ tries, comesBack }: Dyad): boolean => tries > 0 || comesBack;

function latency(dyad: Dyad): number {
  const { values, decides, seed, drawNumber, tries } = dyad;
  if (dyad.holdsBack || decides.by === 'person') return never;
  if (decides.by === 'recollection') return remembered(dyad)?.after ?? never;
  const median = isLater(dyad) ? values.repairLatency : values.responseLatency;
  const luck = values.latencySpread * drawNormal(seed, 'latency', drawNumber, tries);
  return median * (1 - mood(dyad) * values.moodSwing) * Math.exp(luck);
}

function plan(dyad: Dyad): void {
  const after = latency(dyad);
  if (after === never) return;
  const free = dyad.responseEndsAt === never ? dyad.at : dyad.responseEndsAt;
  dyad.respondAt = Math.max(dyad.at + after, free);
}

function oneOf(choices: readonly Response[], chance: number): Response {
  const choice = choices[Math.floor(chance * choices.length)];
  if (!choice) throw new RangeError('oneOf: nothing to choose from');
  return choice;
}

/** @returns what is answered by one who is no person. */
export function decide(dyad: Dyad): Response {
  const { seed, values, drawNumber, tries } = dyad;
  const need = needOf(dyad);
  if (!need) return 'mirror';
  if (dyad.decides.by === 'recollection') return fromMemory(dyad, need);
  const chance = isLater(dyad) ? values.repairFits : values.firstFits + mood(dyad) * values.moodSwing;
  if (draw(seed, 'fits', drawNumber, tries) < chance) return fitting[need];
  return oneOf(misfits(need, dyad.wrongAnswers), draw(seed, 'which', drawNumber, tries));
}

function fromMemory(dyad: Dyad, need: Signal): Response {
  const answer = remembered(dyad);
  if (!answer) throw new Error('fromMemory: nothing is remembered');
  if (answer.need === need) return answer.response;
  if (fits(answer.need, answer.response)) return fitting[need];
  const chance = draw(dyad.seed, 'which', dyad.drawNumber, dyad.tries);
  return oneOf(misfits(need, misfitKind[answer.response]), chance);
}

export function giveAnswer(dyad: Dyad, response: Response): void {
  const { at, asking, phase } = dyad;
  const need = needOf(dyad);
  const fit = need && fitOf(need, response);
  const inMismatch = asking ? asking.mismatchAt !== null : need !== null;
  dyad.caregiver = inMismatch ? 'repairing' : 'responding';
  dyad.response = response;
  dyad.responseAt = at;
  dyad.heeds = false;
  dyad.comesBack = false;
  dyad.tries++;
  dyad.responseEndsAt = at + dyad.values.responseLasts;
  dyad.respondAt = never;
  if (fit === null) dyad.outcome = 'nothingAsked';
  else dyad.outcome = fit === 1 || (fit > 0 && phase === 'soothing') ? 'fits' : 'misses';
  if (dyad.outcome === 'misses') plan(dyad);
  dyad.onlooker.happening?.({ type: 'response', at, response, need, fit, inMismatch });
}

/** Free for what comes: elsewhere, noticing, or simply there. */
function attend(dyad: Dyad): void {
  if (dyad.away) dyad.caregiver = 'distracted';
  else dyad.caregiver = dyad.heeds ? 'noticing' : 'attentive';
}

export function endResponse(dyad: Dyad): void {
  dyad.responseEndsAt = never;
  if (dyad.heeds) dyad.caregiver = 'noticing';
  else if (dyad.outcome === 'fits') dyad.caregiver = 'attuned';
  else if (dyad.outcome === 'misses') dyad.caregiver = 'misattuned';
  else attend(dyad);
}

function heed(dyad: Dyad): void {
  const { seed, values, decides, asking, drawNumber } = dyad;
  dyad.heeds = !dyad.still && !dyad.away;
  if (dyad.heeds && !dyad.comesBack && decides.by === 'policy' && values.missed > 0 && asking)
    dyad.heeds = draw(seed, 'notice', drawNumber, loudnesses.indexOf(asking.loudness)) >= values.missed;
  if (dyad.heeds && dyad.respondAt === never) plan(dyad);
}

/** A signal begins, or is taken up again. */
export function hearSignal(dyad: Dyad): void {
  const { asking, caregiver } = dyad;
  if (asking && dyad.drawNumber !== asking.drawNumber) {
    dyad.asked = asking.asked;
    dyad.tries = 0;
    dyad.drawNumber = asking.drawNumber;
    dyad.holdsBack = false;
    if (!dyad.comesBack) dyad.respondAt = never;
    if (asking.cause === 'intrusion') {
      dyad.tries = 1;
      dyad.outcome = 'misses';
      plan(dyad);
    } else heed(dyad);
  }
  switch (caregiver) {
    case 'responding':
    case 'repairing':
    case 'distracted':
    case 'stillFace':
      return;
    default:
      attend(dyad);
  }
}

/** A signal grows louder: what was missed may be noticed now. */
export function hearLouder(dyad: Dyad): void {
  if (dyad.tries === 0 && !dyad.holdsBack && !dyad.away && dyad.respondAt === never) heed(dyad);
  const { heeds, caregiver } = dyad;
  if (heeds && (caregiver === 'attentive' || caregiver === 'attuned' || caregiver === 'misattuned'))
    dyad.caregiver = 'noticing';
}

function drop(dyad: Dyad): void {
  dyad.respondAt = never;
  dyad.heeds = false;
  dyad.comesBack = false;
}

/** The child has turned to itself; a way back that is under way goes on. */
export function letBe(dyad: Dyad): void {
  if (!dyad.comesBack) drop(dyad);
}

export function holdBack(dyad: Dyad): void {
  drop(dyad);
  dyad.holdsBack = true;
}

export function goStill(dyad: Dyad): void {
  drop(dyad);
  dyad.still = true;
  dyad.responseEndsAt = never;
  dyad.caregiver = 'stillFace';
  dyad.onlooker.happening?.({ type: 'stillFace', at: dyad.at, on: true });
}

export function turnBack(dyad: Dyad): void {
  if (dyad.caregiver !== 'stillFace') return;
  dyad.still = false;
  dyad.heeds = dyad.asking !== null;
  dyad.comesBack = dyad.decides.by === 'policy';
  if (dyad.comesBack) plan(dyad);
  dyad.onlooker.happening?.({ type: 'stillFace', at: dyad.at, on: false });
  attend(dyad);
}

export function awaitDistraction(dyad: Dyad): void {
  const { attentiveFor, awayFor } = dyad.values;
  const mean = dyad.away ? awayFor : attentiveFor;
  dyad.attentionAt =
    dyad.decides.by === 'policy' && attentiveFor > 0
      ? dyad.at - mean * Math.log(draw(dyad.seed, 'away', dyad.shifts, 0))
      : never;
}

export function shiftAttention(dyad: Dyad): void {
  dyad.away = !dyad.away;
  dyad.shifts++;
  awaitDistraction(dyad);
  dyad.onlooker.happening?.({ type: 'attention', at: dyad.at, away: dyad.away });
  dyad.responseEndsAt = never;
  if (dyad.away) drop(dyad);
  else if (dyad.phase === 'signalling') heed(dyad);
  if (dyad.caregiver !== 'stillFace') attend(dyad);
}

export function handOver(dyad: Dyad, { called, decides, wrongAnswers, values }: Caregiver): void {
  dyad.decides = decides;
  dyad.wrongAnswers = wrongAnswers;
  dyad.values = { ...dyad.values, ...values };
  dyad.onlooker.happening?.({ type: 'handedOver', at: dyad.at, to: called, by: decides.by });
  if (dyad.caregiver === 'stillFace') return;
  drop(dyad);
  dyad.responseEndsAt = never;
  dyad.holdsBack = false;
  dyad.away = false;
  awaitDistraction(dyad);
  if (dyad.phase === 'signalling') heed(dyad);
  attend(dyad);
}
