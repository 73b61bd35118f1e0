/** Numbers as a language writes them: levels, seconds of life, clock times, lists. */
import type { Language } from './languages';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

/** A no-break space, so that a number and its unit stay together. */
const joined = '\u00a0';

export interface Numbers {
  /** Three figures that count: "0.0372", "58.2", "95". */
  figure(value: number): string;
  /** 0–1 as "0.56". */
  level(value: number): string;
  /** "4.5 s" */
  seconds(value: number): string;
  /** "4.5 seconds"; from ten seconds on whole ones. */
  secondsInWords(value: number): string;
  /** Seconds as "8 ms". */
  milliseconds(seconds: number): string;
  /** Half-width of the window as "± 18". */
  halfWidth(value: number): string;
  /** Seconds as "2:05". */
  clock(seconds: number): string;
  /** "−5 s" */
  ago(seconds: number): string;
  whole(value: number): string;
  /** With one digit after the sign: "18.4". */
  tenth(value: number): string;
  /** 0–1 as "84 %"; what is not quite nothing, or not quite all, is not rounded away. */
  percent(share: number): string;
  /** With as few digits as it takes, two after the sign at most: "0.4", "12". */
  short(value: number): string;
  /** "playing, holding and mirroring" */
  list(items: readonly string[]): string;
}

/** @returns the ways to write numbers in `language`. */
export function numbersFor(language: Language): Numbers {
  const locale = locales[language];
  const fixed = (digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const words = (digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [whole, tenths, hundredths] = [fixed(0), fixed(1), fixed(2)];
  const [wholeInWords, tenthsInWords] = [words(0), words(1)];
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const figures = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
    signDisplay: 'negative',
    useGrouping: false,
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    figure: (value) => figures.format(value).replace('-', '−'),
    level: (value) => hundredths.format(value),
    seconds: (value) => `${tenths.format(value)}${joined}s`,
    secondsInWords: (value) => (value < 9.95 ? tenthsInWords : wholeInWords).format(value),
    milliseconds: (seconds) => `${whole.format(Math.max(1, Math.round(seconds * 1000)))}${joined}ms`,
    halfWidth: (value) => `±${joined}${whole.format(value)}`,
    clock: (seconds) => {
      const left = Math.max(0, Math.ceil(seconds));
      return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    },
    ago: (seconds) => (seconds === 0 ? `0${joined}s` : `−${whole.format(Math.abs(seconds))}${joined}s`),
    whole: (value) => whole.format(value),
    tenth: (value) => tenths.format(value),
    percent: (share) => {
      if (share > 0 && share < 0.005) return `<${joined}1${joined}%`;
      if (share < 1 && share > 0.995) return `>${joined}99${joined}%`;
      return `${whole.format(100 * share)}${joined}%`;
    },
    short: (value) => short.format(value),
    list: (items) => list.format(items),
  };
}
