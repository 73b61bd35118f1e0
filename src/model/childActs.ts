/** What the statechart's actions do to the child: signals, crossings, soothing, giving up, contact. */
import type { Answer, Episode, EpisodeEnd, Phase, SignalCause } from './happenings';
import { drawNumberBeyondNeeds, type Life, never, notePeak, type OpenEpisode, setCourse, type Tell } from './life';
import { draw } from './random';
import { expectation } from './regulation';
import { becomesComfort, fitOf, needFor, type Signal } from './signals';
import { setThresholds } from './thresholds';
import { narrowed, widened, zoneOf } from './window';
import { type Lesson, learned } from './workingModel';

/** Sets the courses and looks for the next crossings: the last step of whatever changed how the child is. */
function settle(life: Life): void {
  setCourse(life);
  setThresholds(life);
}

const hopeless = (life: Life): boolean => life.safety.from < life.settings.values.giveUpBelow;

/** Enters a phase: from here on its courses hold. */
export function becomes(life: Life, tell: Tell, phase: Phase): void {
  life.phase = phase;
  if (phase === 'exploring') life.due.explores = never;
  if (phase === 'exploring' || phase === 'selfSoothing' || phase === 'settledAlone') tell({ type: phase, at: life.at });
  settle(life);
}

/** Draws how long the calm lasts until the next need; the same number for the same need whoever answers. */
export function drawCalm(life: Life): void {
  const { values } = life.settings;
  const chance = draw(life.seed, 'calm', life.counts.needs + 1, life.counts.calms++);
  life.due.needs = life.at - (values.calm / values.sociability) * Math.log(chance);
}

/** Notes when a child in contact sets out to explore: the safer, the sooner. */
export function drawnToExplore(life: Life): void {
  const safe = expectation(life.availability, life.reparability);
  life.due.explores = safe < 0.01 ? never : life.at + life.settings.values.exploresAfter / safe;
}

/** Lets the time spent outside tell on the window. */
function narrowWindow(life: Life): void {
  life.window = narrowed(life.settings.values, life.window, life.outsideFor);
  life.outsideFor = 0;
  life.zone = zoneOf(life.settings.values, life.arousal.from, life.window);
}

/** Hears how loud the signal is by now; a strained child without hope stays at its cue for a moment, then withdraws. */
function classify(life: Life, episode: OpenEpisode): void {
  const { values } = life.settings;
  const strain = life.arousal.from - values.bestArousal;
  if (strain < values.callAt * life.window) return;
  if (episode.loudness === 'cue' && hopeless(life)) {
    episode.withdrawsAt ??= life.at + values.hopelessCue;
    return;
  }
  if (strain >= life.window) episode.loudness = 'cry';
  else if (episode.loudness === 'cue') episode.loudness = 'call';
}

interface Beginning {
  readonly need: Signal;
  readonly cause: SignalCause;
  readonly drawNumber: number;
  /** The answer nobody had asked for, where one began it. */
  readonly intrusion?: Answer;
}

function begin(life: Life, tell: Tell, { need, cause, drawNumber, intrusion }: Beginning): void {
  const { at } = life;
  const mismatch = life.caregiver.still || intrusion !== undefined;
  const episode: OpenEpisode = {
    number: ++life.counts.episodes,
    drawNumber,
    asked: need,
    need,
    cause,
    signalAt: at,
    safetyBefore: life.safety.from,
    answers: intrusion ? [intrusion] : [],
    misfit: intrusion ?? null,
    criedAt: null,
    mismatchAt: mismatch ? at : null,
    fittedAt: null,
    withdrawsAt: null,
    loudness: 'cue',
    peak: 0,
  };
  life.episode = episode;
  notePeak(life);
  life.due.needs = never;
  life.due.explores = never;
  classify(life, episode);
  tell({ type: 'signal', at, need, cause, number: episode.number });
  if (mismatch) tell({ type: 'mismatch', at, since: at, by: intrusion ? 'misfit' : 'stillFace' });
}

/** The next need of this child, by its number. */
export function beginNeed(life: Life, tell: Tell): void {
  const setting = life.phase === 'exploring' ? 'exploring' : 'inContact';
  narrowWindow(life);
  const drawNumber = ++life.counts.needs;
  life.counts.calms = 0;
  begin(life, tell, { need: needFor(setting, draw(life.seed, 'need', drawNumber, 0)), cause: 'need', drawNumber });
}

/** Held or played with when it asked for nothing, the child asks for rest; what was given counts as too much. */
export function beginFromIntrusion(life: Life, tell: Tell): void {
  const { response } = life.caregiver;
  if (!response) throw new Error('beginFromIntrusion: no response was given');
  narrowWindow(life);
  const intrusion: Answer = { at: life.at, response, need: 'rest', fit: fitOf('rest', response) };
  begin(life, tell, { need: 'rest', cause: 'intrusion', drawNumber: drawNumberBeyondNeeds(life), intrusion });
}

/** In contact with a face that goes still, the child bids for it at once. */
export function beginFromStillFace(life: Life, tell: Tell): void {
  narrowWindow(life);
  begin(life, tell, { need: 'share', cause: 'stillFace', drawNumber: drawNumberBeyondNeeds(life) });
}

/** Arousal leaps; nothing that was higher comes down. */
function leap(life: Life): void {
  const { values } = life.settings;
  const height = (life.fright === 'large' ? values.largeFright : values.smallFright) * life.window;
  const lifted = Math.min(100, Math.max(life.arousal.from, values.bestArousal + height));
  life.arousal.from = lifted;
  life.zone = zoneOf(values, lifted, life.window);
  notePeak(life);
}

function tellFright(life: Life, tell: Tell, felt: boolean): void {
  if (life.fright) tell({ type: 'fright', at: life.at, size: life.fright, felt });
}

/** A fright in contact or alone: the child comes for comfort. */
export function beginFromFright(life: Life, tell: Tell): void {
  narrowWindow(life);
  tellFright(life, tell, true);
  leap(life);
  begin(life, tell, { need: 'comfort', cause: 'fright', drawNumber: drawNumberBeyondNeeds(life) });
}

/** A fright while something else was asked: now it is comfort. A cry from fright alone is no mismatch. */
export function frighten(life: Life, tell: Tell): void {
  tellFright(life, tell, true);
  leap(life);
  if (life.phase === 'signalling' && life.episode) {
    const { loudness } = life.episode;
    life.episode.need = 'comfort';
    classify(life, life.episode);
    if (life.episode.loudness !== loudness)
      tell({ type: 'louder', at: life.at, loudness: life.episode.loudness, need: 'comfort', startled: true });
  }
  settle(life);
}

export function tellUnfelt(life: Life, tell: Tell): void {
  tellFright(life, tell, false);
}

/** Arousal is at an edge of the window: it stands exactly there, and on the other side from now on. */
export function crossEdge(life: Life, tell: Tell): void {
  const { bestArousal } = life.settings.values;
  const leaving = life.zone === 'inside';
  const upper = leaving ? life.arousal.towards > life.arousal.from : life.zone === 'above';
  life.arousal.from = bestArousal + (upper ? life.window : -life.window);
  life.zone = leaving ? (upper ? 'above' : 'below') : 'inside';
  if (leaving) tell({ type: 'leftWindow', at: life.at, zone: life.zone });
  else tell({ type: 'enteredWindow', at: life.at });
  settle(life);
}

/** From the start of the mismatch the strain counts as a rupture; once begun it keeps its start. */
function noteMismatch(life: Life, tell: Tell, since: number, by: 'misfit' | 'cry' | 'stillFace'): void {
  if (!life.episode || life.episode.mismatchAt !== null) return;
  life.episode.mismatchAt = since;
  tell({ type: 'mismatch', at: life.at, since, by });
}

export function becomeCall(life: Life, tell: Tell): void {
  const { episode, settings } = life;
  if (!episode) return;
  episode.loudness = 'call';
  const { bestArousal, callAt } = settings.values;
  life.arousal.from = bestArousal + callAt * life.window;
  tell({ type: 'louder', at: life.at, loudness: 'call', need: episode.need, startled: false });
  settle(life);
}

/** Having to cry is a mismatch from the signal on; an unmet wish to share, play or explore becomes one for comfort. */
export function becomeCry(life: Life, tell: Tell): void {
  const { episode } = life;
  if (!episode) return;
  episode.loudness = 'cry';
  episode.criedAt = life.at;
  if (becomesComfort[episode.need]) episode.need = 'comfort';
  tell({ type: 'louder', at: life.at, loudness: 'cry', need: episode.need, startled: false });
  noteMismatch(life, tell, episode.signalAt, 'cry');
  settle(life);
}

/** @returns the answer just given, against the need that stands. */
function answerNow({ at, episode, caregiver: { response } }: Life): Answer {
  if (!episode || !response) throw new Error('answerNow: nothing was asked, or nothing answered');
  return { at, response, need: episode.need, fit: fitOf(episode.need, response) };
}

export function takeMisfit(life: Life, tell: Tell): void {
  if (!life.episode) return;
  const answer = answerNow(life);
  life.episode.answers = [...life.episode.answers, answer];
  life.episode.misfit = answer;
  life.episode.fittedAt = null;
  noteMismatch(life, tell, life.at, 'misfit');
  settle(life);
}

export function takeFittingAnswer(life: Life): void {
  if (!life.episode) return;
  life.episode.answers = [...life.episode.answers, answerNow(life)];
  life.episode.fittedAt = life.at;
  life.episode.misfit = null;
  life.episode.withdrawsAt = null;
  narrowWindow(life);
}

/** The arms let go, or the face goes still, before the child is calm: it asks again, in the same episode. */
export function resumeAsking(life: Life, tell: Tell): void {
  tell({ type: 'interrupted', at: life.at });
  if (!life.episode) return;
  life.episode.fittedAt = null;
  if (life.caregiver.still) noteMismatch(life, tell, life.at, 'stillFace');
  else takeMisfit(life, tell);
  classify(life, life.episode);
}

/** The face goes still while something is asked. */
export function missTheFace(life: Life, tell: Tell): void {
  noteMismatch(life, tell, life.at, 'stillFace');
}

function ended(life: Life, episode: OpenEpisode, end: EpisodeEnd): Episode {
  const { number, asked, need, cause, signalAt, safetyBefore, answers, criedAt, mismatchAt, fittedAt } = episode;
  return {
    ...{ number, asked, need, cause, signalAt, safetyBefore, answers, criedAt, mismatchAt, fittedAt },
    ...{ endedAt: life.at, end },
  };
}

function learn(life: Life, lesson: Lesson): void {
  const { availability, reparability } = learned(life.settings.values, life, lesson);
  life.availability = availability;
  life.reparability = reparability;
}

/** Calm together again: strain that was calmed widens the window, and the episode teaches what to expect. */
export function makeContact(life: Life, tell: Tell): void {
  const { episode, at } = life;
  life.lastNeed = null;
  life.episode = null;
  if (!episode) {
    tell({ type: 'contact', at, episode: null });
    return;
  }
  const { values } = life.settings;
  const latency = at - episode.signalAt;
  const repairLatency = episode.mismatchAt === null ? null : at - episode.mismatchAt;
  life.window = widened(values, life.window, episode.peak, repairLatency ?? latency);
  learn(life, { latency, repairLatency });
  tell({ type: 'contact', at, episode: ended(life, episode, repairLatency === null ? 'met' : 'repaired') });
}

/** Hope has run out: the child stops asking, and learns that nobody came. */
export function giveUp(life: Life, tell: Tell): void {
  const { episode } = life;
  if (!episode) return;
  narrowWindow(life);
  learn(life, { latency: never, repairLatency: episode.mismatchAt === null ? null : never });
  life.lastNeed = episode.need;
  life.episode = null;
  tell({ type: 'gaveUp', at: life.at, episode: ended(life, episode, 'givenUp') });
}

export function awaitRecovery(life: Life): void {
  life.due.recovers = life.at + life.settings.values.withdrawnFor;
}

export function endWithdrawal(life: Life): void {
  life.due.recovers = never;
}

/** From here on the child looks after itself. */
export function recover(life: Life): void {
  narrowWindow(life);
  life.lastNeed = null;
}

/** Welcomed back while alone: the calm to be until the next need is drawn anew in contact. */
export function welcomeBack(life: Life): void {
  life.due.needs = never;
}
