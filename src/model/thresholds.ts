/** When the child's courses next cross a level that matters, looked for in the direction of the course only. */
import { type Life, never } from './life';
import { type Relaxation, timeTo } from './regulation';

/** @returns the seconds until the course reaches `level` from below (`rising`) or above; 0 where it is there or past it. */
function timeUntil(course: Relaxation, level: number, rising: boolean): number {
  const past = rising ? course.from >= level : course.from <= level;
  return past ? 0 : timeTo(course, level);
}

/** @returns when arousal next crosses an edge of the window. */
function edgeAt({ at, arousal, zone, window, settings }: Life): number {
  const rising = arousal.towards > arousal.from;
  if (arousal.towards === arousal.from) return never;
  if ((zone === 'above' && rising) || (zone === 'below' && !rising)) return never;
  const upper = zone === 'above' || (zone === 'inside' && rising);
  const edge = settings.values.bestArousal + (upper ? window : -window);
  return at + timeUntil(arousal, edge, rising);
}

/** @returns when a cue becomes a call; a call becomes a cry at the window's edge. */
function louderAt({ at, arousal, episode, window, settings }: Life): number {
  if (episode?.loudness !== 'cue' || episode.withdrawsAt !== null) return never;
  return at + timeUntil(arousal, settings.values.bestArousal + settings.values.callAt * window, true);
}

/** @returns when hope runs out: possible only from a call on, or for a strained child that had none to begin with. */
function givesUpAt({ at, safety, episode, settings }: Life): number {
  if (!episode) return never;
  if (episode.loudness === 'cue') return episode.withdrawsAt ?? never;
  return at + timeUntil(safety, settings.values.giveUpBelow, false);
}

/** Notes when the child next crosses an edge, gets louder or gives up, from where its courses stand. */
export function setThresholds(life: Life): void {
  const asking = life.phase === 'signalling';
  life.due.edge = edgeAt(life);
  life.due.louder = asking ? louderAt(life) : never;
  life.due.givesUp = asking ? givesUpAt(life) : never;
}
