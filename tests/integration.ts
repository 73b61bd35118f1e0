/** Numerical integration: what the closed forms of the courses must agree with. */
import type { Relaxation } from '../src/model/regulation';

/** @returns x after `seconds` on x′ = k (x* − x), by Runge–Kutta of the fourth order. */
export function integrated({ from, towards, rate }: Relaxation, seconds: number): number {
  const steps = 1000;
  const h = seconds / steps;
  const slope = (x: number): number => rate * (towards - x);
  let x = from;
  for (let i = 0; i < steps; i++) {
    const k1 = slope(x);
    const k2 = slope(x + (h / 2) * k1);
    const k3 = slope(x + (h / 2) * k2);
    x += (h / 6) * (k1 + 2 * k2 + 2 * k3 + slope(x + h * k3));
  }
  return x;
}
