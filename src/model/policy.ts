/** Caregivers who are not a person: when the next answer comes, and what it is. Luck by number, no state of its own. */
import { type Life, standingNeed } from './life';
import { draw, drawNormal } from './random';
import type { Recollection } from './settings';
import { fits, fitting, misfitKind, misfits, type Response, type Signal } from './signals';

/** @returns the remembered episode this signal is answered by: of the same signal, if there is one. */
function recalled({ seed, caregiver, settings }: Life): Recollection | null {
  if (settings.decides.by !== 'recollection') return null;
  const { episodes } = settings.decides;
  const same = episodes.filter(({ asked }) => asked === caregiver.asked);
  const pool = same.length > 0 ? same : episodes;
  return pool[Math.floor(draw(seed, 'recall', caregiver.drawNumber, 0) * pool.length)] ?? null;
}

/** @returns +1 in a good spell, −1 in a bad one, 0 where moods do not swing; one mood after the other, by number. */
function mood({ seed, at, settings }: Life): number {
  const { moodSwing, moodLasts } = settings.values;
  if (moodSwing === 0) return 0;
  return draw(seed, 'mood', Math.floor(at / moodLasts), 0) < 0.5 ? -1 : 1;
}

const logNormal = (life: Life, median: number): number =>
  median *
  (1 - mood(life) * life.settings.values.moodSwing) *
  Math.exp(
    life.settings.values.latencySpread *
      drawNormal(life.seed, 'latency', life.caregiver.drawNumber, life.caregiver.tries),
  );

/** @returns seconds until the next answer, from the signal or from the start of the answer before; null: none comes. */
export function nextLatency(life: Life): number | null {
  const { settings, caregiver } = life;
  if (caregiver.holdsBack) return null;
  const later = caregiver.tries > 0 || caregiver.comesBack;
  switch (settings.decides.by) {
    case 'person':
      return null;
    case 'policy':
      return logNormal(life, later ? settings.values.repairLatency : settings.values.responseLatency);
    case 'recollection':
      return recalled(life)?.answers[caregiver.tries]?.after ?? null;
  }
}

/**
 * @returns the answer a policy gives now.
 * @throws Error where it is a person who decides, or nothing is asked and there is nothing to come back to.
 */
export function decide(life: Life): Response {
  const { settings, caregiver, seed } = life;
  const need = standingNeed(life);
  if (!need && caregiver.comesBack) return 'mirror';
  if (!need) throw new Error(`decide: an answer falls due at ${life.at} s, but nothing is asked`);
  if (settings.decides.by === 'recollection') return fromMemory(life, need);
  const later = caregiver.tries > 0 || caregiver.comesBack;
  const { firstFits, repairFits, moodSwing } = settings.values;
  const chance = later ? repairFits : firstFits + mood(life) * moodSwing;
  if (draw(seed, 'fits', caregiver.drawNumber, caregiver.tries) < chance) return fitting[need];
  return oneOf(misfits(need, settings.wrongAnswers), draw(seed, 'which', caregiver.drawNumber, caregiver.tries));
}

function oneOf(choices: readonly Response[], chance: number): Response {
  const choice = choices[Math.floor(chance * choices.length)];
  if (!choice) throw new RangeError('oneOf: nothing to choose from');
  return choice;
}

/** The remembered answer; to another need, one that would fit or miss in the same way. */
function fromMemory(life: Life, need: Signal): Response {
  const { caregiver, seed } = life;
  const answer = recalled(life)?.answers[caregiver.tries];
  if (!answer) throw new Error(`fromMemory: no answer ${caregiver.tries} is remembered`);
  if (answer.need === need) return answer.response;
  if (fits(answer.need, answer.response)) return fitting[need];
  const chance = draw(seed, 'which', caregiver.drawNumber, caregiver.tries);
  return oneOf(misfits(need, misfitKind[answer.response]), chance);
}
