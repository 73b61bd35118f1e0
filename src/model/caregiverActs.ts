/** What the statechart's actions do to the caregiver: noticing, answering, trying again, going still and coming back. */

import { type CaregiverLife, type Life, never, standingNeed, type Tell } from './life';
import { nextLatency } from './policy';
import { draw } from './random';
import { fitOf, loudnesses, type Response } from './signals';

/** Notes when the next answer comes, not before the present one is over. */
function plan(life: Life): void {
  const latency = nextLatency(life);
  if (latency === null) return;
  const free = life.due.responseEnds === never ? life.at : life.due.responseEnds;
  life.due.respond = Math.max(life.at + latency, free);
}

const misses = ({ seed, settings, caregiver, episode }: Life): boolean => {
  if (settings.decides.by !== 'policy' || settings.values.missed === 0 || !episode) return false;
  const loudness = loudnesses.indexOf(episode.loudness);
  return draw(seed, 'notice', caregiver.drawNumber, loudness) < settings.values.missed;
};

/** A signal began. A policy may miss it; a person is taken to see what is on the screen. */
export function notice(life: Life): void {
  const { caregiver, episode } = life;
  // A signal taken up again after an interruption is the same signal.
  if (!episode || caregiver.drawNumber === episode.drawNumber) return;
  caregiver.asked = episode.asked;
  caregiver.tries = 0;
  caregiver.drawNumber = episode.drawNumber;
  caregiver.holdsBack = false;
  life.due.respond = caregiver.comesBack ? life.due.respond : never;
  if (episode.cause === 'intrusion') answeredUnasked(life);
  else heed(life);
}

/** What was given unasked counts as the first answer; that it missed is not known yet. */
function answeredUnasked(life: Life): void {
  life.caregiver.tries = 1;
  life.caregiver.outcome = 'misses';
  plan(life);
}

function heed(life: Life): void {
  const { caregiver } = life;
  caregiver.heeds = !caregiver.still && !caregiver.away && (caregiver.comesBack || !misses(life));
  if (caregiver.heeds && life.due.respond === never) plan(life);
}

/** The signal got louder: what was missed may be noticed now. */
export function noticeLouder(life: Life): void {
  const { caregiver, due } = life;
  if (caregiver.tries > 0 || caregiver.holdsBack || caregiver.away || due.respond !== never) return;
  heed(life);
}

/** In the other's arms, what comes near is enough. */
function outcomeOf({ phase }: Life, worth: number | null): CaregiverLife['outcome'] {
  if (worth === null) return 'nothingAsked';
  return worth === 1 || (worth > 0 && phase === 'soothing') ? 'fits' : 'misses';
}

/** Gives an answer; whether it fits is decided now, against the need that stands. */
export function respond(life: Life, tell: Tell, response: Response): void {
  const { caregiver, episode, at } = life;
  const need = standingNeed(life);
  const worth = need && fitOf(need, response);
  caregiver.response = response;
  caregiver.responseAt = at;
  caregiver.heeds = false;
  caregiver.comesBack = false;
  caregiver.tries++;
  caregiver.outcome = outcomeOf(life, worth);
  life.due.responseEnds = at + life.settings.values.responseLasts;
  life.due.respond = never;
  if (caregiver.outcome === 'misses') plan(life);
  const inMismatch = episode ? episode.mismatchAt !== null : need !== null;
  tell({ type: 'response', at, response, need, fit: worth, inMismatch });
}

export function endResponse(life: Life): void {
  life.due.responseEnds = never;
}

export function goStill(life: Life, tell: Tell): void {
  Object.assign(life.caregiver, { still: true, heeds: false, comesBack: false });
  life.due.responseEnds = never;
  life.due.respond = never;
  tell({ type: 'stillFace', at: life.at, on: true });
}

/** Turns back to the child: a policy's first act comes after the latency of a try; a person decides freely. */
export function turnBack(life: Life, tell: Tell): void {
  const { caregiver } = life;
  caregiver.still = false;
  caregiver.heeds = life.episode !== null;
  caregiver.comesBack = life.settings.decides.by === 'policy';
  if (caregiver.comesBack) plan(life);
  tell({ type: 'stillFace', at: life.at, on: false });
}

/** The child has turned to itself: what was about to be given is dropped, but not the way back from a still face. */
export function letBe(life: Life): void {
  if (!life.caregiver.comesBack) drop(life);
}

function drop(life: Life): void {
  life.due.respond = never;
  Object.assign(life.caregiver, { heeds: false, comesBack: false });
}

/** Somebody else decides from now on: what was about to be given is dropped, a standing signal is noticed anew. */
export function takeOver(life: Life): void {
  drop(life);
  life.due.responseEnds = never;
  life.caregiver.holdsBack = false;
  life.caregiver.away = false;
  awaitDistraction(life);
  // A child already in the other's arms needs no further answer.
  if (life.phase === 'signalling') heed(life);
}

/** Notes when attention next shifts: something else calls, or is done with. */
export function awaitDistraction({ seed, at, settings, caregiver, due }: Life): void {
  const { attentiveFor, awayFor } = settings.values;
  const calls = settings.decides.by === 'policy' && attentiveFor > 0;
  const mean = caregiver.away ? awayFor : attentiveFor;
  due.attention = calls ? at - mean * Math.log(draw(seed, 'away', caregiver.shifts, 0)) : never;
}

/** Something else calls: what was about to be given is dropped. Or it is done with: a standing signal is answered. */
export function shiftAttention(life: Life, tell: Tell): void {
  const { caregiver } = life;
  caregiver.away = !caregiver.away;
  caregiver.shifts++;
  awaitDistraction(life);
  tell({ type: 'attention', at: life.at, away: caregiver.away });
  life.due.responseEnds = never;
  if (caregiver.away) drop(life);
  else if (life.phase === 'signalling') heed(life);
}

/** No further answer to this signal. */
export function holdBack(life: Life): void {
  drop(life);
  life.caregiver.holdsBack = true;
}
