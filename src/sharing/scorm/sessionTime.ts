/** The time spent in a visit, as a course wants it written. */

/** As much as four figures of hours can say, in hundredths of a second. */
const most = 10_000 * 360_000 - 1;

/** @param milliseconds by the clock on the wall. @returns `HHHH:MM:SS.SS`. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.min(most, Math.max(0, Math.round(milliseconds / 10)));
  const two = (whole: number): string => String(whole).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}
