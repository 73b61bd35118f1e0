/** Felt safety as a halo around the child: four flat discs, drawn once, that grow and brighten with it. */
import { Container, Graphics } from 'pixi.js';
import type { Paint } from './paint';

const discs = [
  [1.22, 0.12],
  [1, 0.145],
  [0.8, 0.18],
  [0.62, 0.205],
] as const;

export interface Halo {
  readonly view: Container;
  dress(paint: Paint): void;
  /**
   * @param safety 0–1. @param scale of the figures.
   * @returns how far the halo reaches from its centre, in pixels.
   */
  show(safety: number, scale: number): number;
}

export function createHalo(): Halo {
  const warm = new Graphics();
  const view = new Container({ children: [warm] });
  return {
    view,
    dress(paint) {
      warm.clear();
      for (const [radius, alpha] of discs) warm.circle(0, 0, 100 * radius).fill({ color: paint.repair, alpha });
      warm.circle(0, 0, 122).stroke({ color: paint.safetyEdge, width: 1.2 * paint.weight, alpha: 0.3 });
    },
    show(safety, scale) {
      view.scale.set((scale * (42 + 57 * safety)) / 100);
      view.alpha = 0.35 + 0.65 * safety;
      return 123 * view.scale.x;
    },
  };
}
