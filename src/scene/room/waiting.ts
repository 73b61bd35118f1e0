/** The waiting ring over the child's head: how long a signal has stood, and for a moment how it was answered. */
import { Container, Graphics } from 'pixi.js';
import { segmentAt } from '../../simulation/trace';
import type { Picture } from '../picture';
import { clamp } from './course';
import { lookingBack } from './happened';
import { type Paint, pen } from './paint';

const radius = 58;
const start = (150 / 180) * Math.PI;
const sweep = (240 / 180) * Math.PI;
/** Seconds of life until the ring is full, for which an answer stays on it, and in which it fades. */
const full = 12;
const stays = 2;
const fades = 0.8;

type Tone = 'waiting' | 'met' | 'repaired' | 'givenUp';
interface Wait {
  readonly tone: Tone;
  readonly waited: number;
  readonly alpha: number;
}

const wait = (tone: Tone, waited: number, since: number, lasts: number): Wait => ({
  tone,
  waited,
  alpha: 1 - clamp((since - lasts) / fades),
});

/** @returns what the ring shows at a moment; null where there is none. */
function waitOf({ trace, at }: Picture): Wait | null {
  const { phase, signalAt } = segmentAt(trace, at);
  if (phase === 'signalling' && signalAt !== null) return wait('waiting', at - signalAt, 0, 1);
  for (const happening of lookingBack(trace, at, at - stays - fades)) {
    const since = at - happening.at;
    if (happening.type === 'contact' && happening.episode) {
      const { signalAt: from, fittedAt, endedAt, end } = happening.episode;
      const met = end === 'repaired' ? 'repaired' : 'met';
      // Where the child had to be soothed first, "met" was already said; only a repair is said again.
      if (met === 'repaired' || endedAt - (fittedAt ?? endedAt) < stays) {
        return wait(met, (fittedAt ?? endedAt) - from, since, stays);
      }
    }
    if (happening.type === 'response' && happening.fit === 1) {
      return wait('met', happening.at - lastSignal(trace, happening.at), since, stays);
    }
    if (happening.type === 'gaveUp') return wait('givenUp', happening.at - happening.episode.signalAt, since, 0);
  }
  return null;
}

function lastSignal(trace: Picture['trace'], at: number): number {
  for (const happening of lookingBack(trace, at)) if (happening.type === 'signal') return happening.at;
  return at;
}

export interface Waiting {
  readonly view: Container;
  dress(paint: Paint): void;
  show(picture: Picture): void;
}

export function createWaiting(): Waiting {
  const track = new Graphics();
  const ring = new Graphics();
  const view = new Container({ children: [track, ring] });
  let paint: Paint | null = null;

  function dress(worn: Paint): void {
    paint = worn;
    track.clear();
    for (let i = 0; i <= 30; i++) {
      const angle = start + (sweep * i) / 30;
      track.circle(radius * Math.cos(angle), radius * Math.sin(angle), 0.95 * worn.weight);
    }
    track.fill({ color: worn.control, alpha: 0.8 });
  }

  function draw({ tone, waited }: Wait, worn: Paint): void {
    const line = { waiting: worn.ink, met: worn.childInk, repaired: worn.repairEdge, givenUp: worn.belowMark }[tone];
    const bead = { waiting: worn.surface, met: worn.child, repaired: worn.repair, givenUp: worn.below }[tone];
    const end = start + sweep * clamp(waited / full, 0.004, 1);
    ring.moveTo(radius * Math.cos(start), radius * Math.sin(start));
    ring.arc(0, 0, radius, start, end).stroke(pen(line, 3.5 * worn.weight));
    ring
      .circle(radius * Math.cos(end), radius * Math.sin(end), 5.4)
      .fill(bead)
      .stroke(pen(line, 2.3 * worn.weight));
  }

  function show(picture: Picture): void {
    const now = waitOf(picture);
    view.visible = now !== null;
    ring.clear();
    if (!now || !paint) return;
    view.alpha = picture.still && now.alpha < 1 ? 0 : now.alpha;
    draw(now, paint);
  }

  return { view, dress, show };
}
