/** The clock on the wall, for whoever speaks: the one place of a presentation where real time is read. */

/** Milliseconds since 1970. */
export const now = (): number => Date.now();

/** Calls `tick` again and again, so many milliseconds apart. */
export function every(milliseconds: number, tick: () => void): void {
  setInterval(tick, milliseconds);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @returns the time of day as a person reads it: "14:05". */
export function timeOfDay(language: string): string {
  const clock =
    clocks.get(language) ?? new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  clocks.set(language, clock);
  return clock.format(now());
}
