/** How the bodies breathe: calmly, quickly above the window of tolerance, faintly below it. */
import { arousalAt, segmentAt } from '../../simulation/trace';
import type { Picture } from '../picture';
import { clamp, stepped } from './course';

/** Breaths per second of life, and how deep. */
const breath = { calm: 0.28, above: 0.5, below: 0.2, depth: 0.012 } as const;

/** A tenth of a pixel at the top of the head. */
const least = 0.001;

/** How high the bodies are with their breath, 1 at rest. */
export function breathing({ trace, at, still }: Picture): { child: number; caregiver: number } {
  if (still) return { child: 1, caregiver: 1 };
  const { window } = segmentAt(trace, at);
  const strain = (arousalAt(trace, at) - 50) / window;
  const wave = (pace: number): number => 1 + breath.depth * Math.sin(2 * Math.PI * pace * at);
  // One pace passes into another by mixing the waves: a pace that changed with arousal would leap in phase.
  const quick = clamp((strain - 0.7) / 0.6);
  const faint = clamp((-strain - 0.7) / 0.6);
  const calm = 1 - quick - faint;
  return {
    child: stepped(calm * wave(breath.calm) + quick * wave(breath.above) + faint * wave(breath.below), least),
    caregiver: stepped(wave(breath.calm), least),
  };
}
