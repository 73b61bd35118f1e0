/** The child by hand: what each thing that can happen does to it, phase by phase. */
import type { Phase, SignalCause } from '../../../model/happenings';
import { draw } from '../../../model/random';
import { expectation } from '../../../model/regulation';
import { fitOf, fits, misfitKind, needFor, type Signal } from '../../../model/signals';
import { zoneOf } from '../../../model/window';
import { hearLouder, hearSignal } from './caregiver';
import { type Dyad, narrow, needOf, never, notePeak, settle } from './dyad';
import {
  type Asking,
  ask,
  beyondNeeds,
  call,
  cry,
  endInContact,
  endInVain,
  hear,
  mismatch,
  takeFittingAnswer,
  takeMisfit,
} from './episode';

function enter(dyad: Dyad, phase: Phase): void {
  dyad.phase = phase;
  if (phase === 'exploring' || phase === 'selfSoothing' || phase === 'settledAlone')
    dyad.onlooker.happening?.({ type: phase, at: dyad.at });
  settle(dyad);
}

function drawCalm(dyad: Dyad): void {
  const { values } = dyad;
  const chance = draw(dyad.seed, 'calm', dyad.needs + 1, dyad.calms++);
  dyad.needsAt = dyad.at - (values.calm / values.sociability) * Math.log(chance);
}

export function beInContact(dyad: Dyad): void {
  drawCalm(dyad);
  const safe = expectation(dyad.availability, dyad.reparability);
  dyad.exploresAt = safe < 0.01 ? never : dyad.at + dyad.values.exploresAfter / safe;
  enter(dyad, 'engaged');
}

export function explore(dyad: Dyad): void {
  dyad.exploresAt = never;
  enter(dyad, 'exploring');
}

function signal(dyad: Dyad): void {
  enter(dyad, 'signalling');
  hearSignal(dyad);
}

export function need(dyad: Dyad): void {
  const setting = dyad.phase === 'exploring' ? 'exploring' : 'inContact';
  narrow(dyad);
  const number = ++dyad.needs;
  dyad.calms = 0;
  ask(dyad, needFor(setting, draw(dyad.seed, 'need', number, 0)), 'need', number, null);
  signal(dyad);
}

/** What else can make a child ask. */
function askFor(dyad: Dyad, need: Signal, cause: SignalCause): void {
  ask(dyad, need, cause, beyondNeeds(dyad), null);
  signal(dyad);
}

function askForRest(dyad: Dyad): void {
  const { at, response } = dyad;
  if (!response) throw new Error('askForRest: nothing was given');
  narrow(dyad);
  ask(dyad, 'rest', 'intrusion', beyondNeeds(dyad), { at, response, need: 'rest', fit: fitOf('rest', response) });
  signal(dyad);
}

/** In arms: contact at once inside the window, else when arousal is back. */
function soothe(dyad: Dyad): void {
  enter(dyad, 'soothing');
  if (dyad.zone === 'inside') makeContact(dyad);
}

function makeContact(dyad: Dyad): void {
  endInContact(dyad);
  beInContact(dyad);
}

function withdraw(dyad: Dyad): void {
  enter(dyad, 'withdrawn');
  dyad.recoversAt = dyad.at + dyad.values.withdrawnFor;
}

export function giveUp(dyad: Dyad): void {
  if (dyad.asking) endInVain(dyad, dyad.asking);
  withdraw(dyad);
}

function beAlone(dyad: Dyad): void {
  enter(dyad, 'selfSoothing');
  if (dyad.zone === 'inside') settleAlone(dyad);
}

function settleAlone(dyad: Dyad): void {
  enter(dyad, 'settledAlone');
  drawCalm(dyad);
}

export function recover(dyad: Dyad): void {
  dyad.recoversAt = never;
  narrow(dyad);
  dyad.lastNeed = null;
  beAlone(dyad);
}

/** The arms let go. */
function interrupt(dyad: Dyad): void {
  const { asking, at } = dyad;
  dyad.onlooker.happening?.({ type: 'interrupted', at });
  if (asking) {
    asking.fittedAt = null;
    if (dyad.still) mismatch(dyad, at, 'stillFace');
    else takeMisfit(dyad, asking);
    hear(dyad, asking);
    signal(dyad);
  } else if (dyad.lastNeed) withdraw(dyad);
  else beAlone(dyad);
}

export function beAnswered(dyad: Dyad): void {
  const { phase, asking, response } = dyad;
  if (!response) return;
  const standing = needOf(dyad);
  const tooNear = response !== 'mirror' && misfitKind[response] === 'tooMuch';
  switch (phase) {
    case 'engaged':
    case 'exploring':
      if (tooNear) askForRest(dyad);
      return;
    case 'signalling':
      if (asking && fits(asking.need, response)) {
        takeFittingAnswer(dyad, asking);
        soothe(dyad);
      } else if (asking) takeMisfit(dyad, asking);
      return;
    case 'soothing':
      if (standing && fitOf(standing, response) <= 0) interrupt(dyad);
      return;
    case 'withdrawn':
      if (!standing || !fits(standing, response)) return;
      dyad.recoversAt = never;
      soothe(dyad);
      return;
    case 'selfSoothing':
    case 'settledAlone':
      if (tooNear) askForRest(dyad);
      else if (response === 'mirror' || response === 'encourage') {
        dyad.needsAt = never;
        soothe(dyad);
      }
  }
}

export function missFace(dyad: Dyad): void {
  switch (dyad.phase) {
    case 'engaged':
    case 'exploring':
      narrow(dyad);
      askFor(dyad, 'share', 'stillFace');
      return;
    case 'signalling':
      mismatch(dyad, dyad.at, 'stillFace');
      return;
    case 'soothing':
      interrupt(dyad);
  }
}

function leap(dyad: Dyad): void {
  const { values, arousal, window } = dyad;
  const height = (dyad.fright === 'large' ? values.largeFright : values.smallFright) * window;
  arousal.from = Math.min(100, Math.max(arousal.from, values.bestArousal + height));
  dyad.zone = zoneOf(values, arousal.from, window);
  notePeak(dyad);
}

function louderByFright(dyad: Dyad, asking: Asking): void {
  const { loudness } = asking;
  asking.need = 'comfort';
  hear(dyad, asking);
  if (asking.loudness !== loudness)
    dyad.onlooker.happening?.({
      ...{ type: 'louder', at: dyad.at, loudness: asking.loudness, need: 'comfort', startled: true },
    });
}

export function beFrightened(dyad: Dyad): void {
  const { phase, asking, fright } = dyad;
  if (phase !== 'signalling' && phase !== 'soothing' && phase !== 'withdrawn') narrow(dyad);
  if (fright) dyad.onlooker.happening?.({ type: 'fright', at: dyad.at, size: fright, felt: phase !== 'withdrawn' });
  if (phase === 'withdrawn') return;
  leap(dyad);
  switch (phase) {
    case 'signalling':
      if (asking) louderByFright(dyad, asking);
      settle(dyad);
      hearLouder(dyad);
      return;
    case 'soothing':
      settle(dyad);
      if (dyad.zone === 'inside') makeContact(dyad);
      return;
    default:
      askFor(dyad, 'comfort', 'fright');
  }
}

/** Arousal stands exactly at an edge of the window, and beyond it from now on. */
export function crossEdge(dyad: Dyad): void {
  const { arousal, values, asking, at, onlooker } = dyad;
  const leaving = dyad.zone === 'inside';
  const upper = leaving ? arousal.towards > arousal.from : dyad.zone === 'above';
  arousal.from = values.bestArousal + (upper ? dyad.window : -dyad.window);
  if (leaving) {
    dyad.zone = upper ? 'above' : 'below';
    onlooker.happening?.({ type: 'leftWindow', at, zone: dyad.zone });
  } else {
    dyad.zone = 'inside';
    onlooker.happening?.({ type: 'enteredWindow', at });
  }
  settle(dyad);
  if (leaving && upper && dyad.phase === 'signalling' && asking?.loudness === 'call') {
    cry(dyad, asking);
    hearLouder(dyad);
  } else if (!leaving && dyad.phase === 'soothing') makeContact(dyad);
  else if (!leaving && dyad.phase === 'selfSoothing') settleAlone(dyad);
}

export function grow(dyad: Dyad): void {
  if (!dyad.asking) return;
  call(dyad, dyad.asking);
  hearLouder(dyad);
}
