/**
 * The model written once more, by hand: a plain switch on what is due, from model.md and the pure equations, without the
 * statechart, its acts and the engine. It says how fast the same life could be lived, and, being told twice, whether both mean the same.
 */
import type { Onlooker } from '../../../laboratory/engine/engine';
import type { Happening } from '../../../model/happenings';
import type { DueKind } from '../../../model/life';
import { relaxed } from '../../../model/regulation';
import type { Response } from '../../../model/signals';
import type { InputEvent } from '../../../model/words';
import type { Recipe } from '../../../simulation/run';
import type { Segment, Trace } from '../../../simulation/trace';
import {
  awaitDistraction,
  decide,
  endResponse,
  giveAnswer,
  goStill,
  handOver,
  holdBack,
  letBe,
  shiftAttention,
  turnBack,
} from './caregiver';
import {
  beAnswered,
  beFrightened,
  beInContact,
  crossEdge,
  explore,
  giveUp,
  grow,
  missFace,
  need,
  recover,
} from './child';
import { type Dyad, moveTo, never, segmentOf, unborn } from './dyad';

/** The next step of what is done from outside. */
function proceed(dyad: Dyad): void {
  const step = dyad.procedure[dyad.step++];
  dyad.procedureAt = dyad.procedure[dyad.step]?.at ?? never;
  switch (step?.does) {
    case 'turnStill':
      goStill(dyad);
      missFace(dyad);
      return;
    case 'turnBack':
      turnBack(dyad);
      return;
    case 'handOver':
      handOver(dyad, step.to);
      return;
    case 'frighten':
      dyad.fright = step.size;
      beFrightened(dyad);
  }
}

/** An answer, or a press that cannot be taken. */
function answer(dyad: Dyad, at: number, response: Response): void {
  const { caregiver, onlooker } = dyad;
  switch (caregiver) {
    case 'stillFace':
      onlooker.happening?.({ type: 'refused', at, response, because: 'stillFace' });
      return;
    case 'responding':
    case 'repairing':
      onlooker.happening?.({ type: 'refused', at, response, because: 'stillResponding' });
      return;
    default:
      moveTo(dyad, at);
      giveAnswer(dyad, response);
      beAnswered(dyad);
  }
}

interface Due {
  readonly at: number;
  readonly kind: DueKind | null;
}

/** @returns what is due next; of things at the same time the first in the model's order. */
function nextDue(dyad: Dyad): Due {
  let at = never;
  let kind: DueKind | null = null;
  if (dyad.procedureAt < at) [at, kind] = [dyad.procedureAt, 'procedure'];
  if (dyad.responseEndsAt < at) [at, kind] = [dyad.responseEndsAt, 'responseEnds'];
  if (dyad.edgeAt < at) [at, kind] = [dyad.edgeAt, 'edge'];
  if (dyad.louderAt < at) [at, kind] = [dyad.louderAt, 'louder'];
  if (dyad.givesUpAt < at) [at, kind] = [dyad.givesUpAt, 'givesUp'];
  if (dyad.attentionAt < at) [at, kind] = [dyad.attentionAt, 'attention'];
  if (dyad.respondAt < at) [at, kind] = [dyad.respondAt, 'respond'];
  if (dyad.recoversAt < at) [at, kind] = [dyad.recoversAt, 'recovers'];
  if (dyad.needsAt < at) [at, kind] = [dyad.needsAt, 'needs'];
  if (dyad.exploresAt < at) [at, kind] = [dyad.exploresAt, 'explores'];
  return { at, kind };
}

function happen(dyad: Dyad, { at, kind }: Due): void {
  // What is decided, and whether there is hope, is looked up from the moment before.
  const response = kind === 'respond' ? decide(dyad) : null;
  const hopeless = kind === 'louder' && relaxed(dyad.safety, at - dyad.at) < dyad.values.giveUpBelow;
  if (!response) moveTo(dyad, at);
  switch (kind) {
    case 'procedure':
      proceed(dyad);
      break;
    case 'responseEnds':
      endResponse(dyad);
      break;
    case 'edge':
      crossEdge(dyad);
      break;
    case 'louder':
      if (hopeless) giveUp(dyad);
      else grow(dyad);
      break;
    case 'givesUp':
      giveUp(dyad);
      break;
    case 'attention':
      shiftAttention(dyad);
      break;
    case 'respond':
      if (response) answer(dyad, at, response);
      break;
    case 'recovers':
      letBe(dyad);
      recover(dyad);
      break;
    case 'needs':
      need(dyad);
      break;
    case 'explores':
      explore(dyad);
  }
}

function give(dyad: Dyad, input: InputEvent): void {
  const { type, at } = input;
  if (type === 'fright' || type === 'handOver') moveTo(dyad, at);
  switch (input.type) {
    case 'respond':
      answer(dyad, at, input.response);
      break;
    case 'holdBack':
      holdBack(dyad);
      break;
    case 'handOver':
      handOver(dyad, input.to);
      break;
    case 'fright':
      dyad.fright = input.size;
      beFrightened(dyad);
  }
}

function advance(dyad: Dyad, until: number): void {
  for (let due = nextDue(dyad); due.at <= until; due = nextDue(dyad)) {
    happen(dyad, due);
    dyad.segment = segmentOf(dyad);
  }
}

/** Lives a run of a recipe, not checked, to `until`, seconds of life, before the eyes of an onlooker. */
export function observeByHand(recipe: Recipe, until: number, onlooker: Onlooker): void {
  const dyad = unborn(recipe, onlooker);
  awaitDistraction(dyad);
  beInContact(dyad);
  dyad.segment = segmentOf(dyad);
  for (const input of recipe.inputs) {
    if (input.at > until) break;
    advance(dyad, input.at);
    give(dyad, input);
    dyad.segment = segmentOf(dyad);
  }
  advance(dyad, until);
  onlooker.segment?.(dyad.segment, until);
}

/** @returns the trace of a run of a recipe, lived by hand to `until`, seconds of life. */
export function livedByHand(recipe: Recipe, until: number): Trace {
  const segments: Segment[] = [];
  const happenings: Happening[] = [];
  observeByHand(recipe, until, {
    segment: (segment) => segments.push(segment),
    happening: (happening) => happenings.push(happening),
  });
  return { segments, happenings };
}
