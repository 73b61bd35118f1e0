/** The words of the app: complete in both languages, and without a verdict in either. */
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../src/scenarios';
import { courseWords } from '../../src/text/course';
import { diagWords } from '../../src/text/diag';
import { differsWords } from '../../src/text/differs';
import * as en from '../../src/text/en';
import { handoutWords } from '../../src/text/handout';
import { hostWords } from '../../src/text/host';
import { type Language, languages } from '../../src/text/languages';
import { modelWords } from '../../src/text/model';
import * as nl from '../../src/text/nl';
import { numbersFor } from '../../src/text/numbers';
import { patternWords } from '../../src/text/patterns';
import { predictingWords } from '../../src/text/predicting';
import { presentingWords } from '../../src/text/presenting';
import { roadWords } from '../../src/text/roads';
import { strainWords } from '../../src/text/strain';
import { summaryWords } from '../../src/text/summary';
import { takeAlongWords } from '../../src/text/takeAlong';
import { scenarioWords, textsFor } from '../../src/text/texts';
import { twoWords } from '../../src/text/two';
import { worksheetWords } from '../../src/text/worksheet';
import { workshopWords } from '../../src/text/workshop';
import { everyText } from './everyText';

/** With what is loaded later. */
const everyTextIn = (language: Language) =>
  everyText({
    ...{ en, nl }[language],
    course: courseWords[language],
    diag: diagWords[language],
    handout: handoutWords[language],
    host: hostWords[language],
    differs: differsWords[language],
    model: modelWords[language],
    patterns: patternWords[language],
    predicting: predictingWords[language],
    roads: roadWords[language],
    two: twoWords[language],
    strain: strainWords[language],
    takeAlong: takeAlongWords[language],
    ...summaryWords[language],
    presenting: presentingWords[language],
    workshop: workshopWords[language],
    worksheet: worksheetWords[language],
  });
const inEnglish = everyTextIn('en');
const inDutch = everyTextIn('nl');

test('every text there is in English there is in Dutch, and the other way round', () => {
  const places = (texts: typeof inEnglish) => [...new Set(texts.map(({ place }) => place))].sort();
  expect(inEnglish.length).toBeGreaterThan(150);
  expect(places(inDutch)).toEqual(places(inEnglish));
});

/** Alike in both: the languages' own names, words the field uses untranslated, signs, and numbers alone. */
const alike = [
  'diag.of.browser',
  'differs.number',
  'handout.files.numbers.episodes',
  'handout.sections.link',
  'labels.ago',
  'labels.level',
  'model.chart.states.child.contact',
  'model.chart.went',
  'measures.agency.name',
  'measures.episodes.name',
  'predicting.begin',
  'strain.account.few',
  'strain.account.times',
  'roads.sentence',
  'roads.sentenceAlone',
  'summary.measures.n',
  'model.panel.units.',
  'summary.episodes',
  'summary.minutes',
  'two.times',
  'ui.begin',
  'ui.keyNames.End',
  'ui.keyNames.Enter',
  'ui.keyNames.Escape',
  'ui.keyNames.Home',
  'ui.keyNames.PageDown',
  'ui.keyNames.PageUp',
  'ui.languages.en',
  'ui.languages.nl',
  'ui.marks.mismatch',
];

test('nothing is left untranslated but what is alike in both', () => {
  const untranslated = inEnglish.filter(({ place, text }) =>
    inDutch.some((other) => other.place === place && other.text === text),
  );
  const strays = untranslated
    .map(({ place }) => place)
    .filter((place) => !alike.some((same) => place.startsWith(same)));
  expect(strays).toEqual([]);
});

test('no text is empty, doubles a space or lets a word fall that it was given', () => {
  for (const { place, text } of [...inEnglish, ...inDutch]) {
    expect(text.trim(), place).toBe(text);
    expect(text, place).not.toMatch(/ {2}|undefined|\[object|NaN/);
    expect(text.length, place).toBeGreaterThan(0);
  }
});

test('each text says as many of the words it is given in Dutch as in English', () => {
  const given = (texts: typeof inEnglish, place: string) =>
    new Set(
      texts
        .filter((one) => one.place === place)
        .flatMap(({ text }) => text.match(/AAA|BBB|CCC|DDD|KEY|GIVEN|USED/g) ?? []),
    );
  for (const { place } of inEnglish) expect(given(inDutch, place), place).toEqual(given(inEnglish, place));
});

test.for(languages)('every scenario has its words: %s', (language) => {
  const texts = textsFor(language);
  for (const { id } of scenarios)
    for (const words of Object.values(scenarioWords(texts, id))) expect(words.trim().length, id).toBeGreaterThan(0);
  expect(() => scenarioWords(texts, 'nowhere')).toThrow(RangeError);
});

describe('numbers', () => {
  test('have the decimal sign of their language', () => {
    const [english, dutch] = [numbersFor('en'), numbersFor('nl')];
    expect([english.level(0.5), dutch.level(0.5)]).toEqual(['0.50', '0,50']);
    expect([english.seconds(4.46), dutch.seconds(4.46)]).toEqual(['4.5\u00a0s', '4,5\u00a0s']);
    expect([english.secondsInWords(4.5), dutch.secondsInWords(4.5)]).toEqual(['4.5 seconds', '4,5 seconden']);
    expect([english.secondsInWords(12.3), dutch.secondsInWords(12.3)]).toEqual(['12 seconds', '12 seconden']);
    expect([english.short(0.65), dutch.short(0.65), dutch.short(12)]).toEqual(['0.65', '0,65', '12']);
    expect([en.labels.level(0.256), nl.labels.level(0.256)]).toEqual(['0.26', '0,26']);
  });

  test.for(languages)('stay with their unit, and never round a person’s error to nothing: %s', (language) => {
    const { milliseconds, halfWidth, ago, clock } = numbersFor(language);
    expect(milliseconds(0.0083)).toBe('8\u00a0ms');
    expect(milliseconds(0.0001)).toBe('1\u00a0ms');
    expect(halfWidth(17.6)).toBe('±\u00a018');
    expect(ago(-5)).toBe('−5\u00a0s');
    expect([clock(180), clock(59.2), clock(0), clock(-1)]).toEqual(['3:00', '1:00', '0:00', '0:00']);
  });

  test('are listed as the language does', () => {
    expect(numbersFor('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(numbersFor('nl').list(['a', 'b', 'c'])).toBe('a, b en c');
  });
});

/** From "Honest wording" of the science page, and what would judge a person; each as a stem. */
const never: Readonly<Record<'en' | 'nl', readonly RegExp[]>> = {
  en: [
    /\b(good|bad|better|worse|best|worst|perfect) (mother|father|parent|caregiver|mum|mom|dad)/i,
    /\bmother|\bfather/i,
    /\bscores?\b|\bgrades?\b|\bpoints\b|\bwins?\b|\bwinn(er|ing)|\bwon\b|\blos(e|t|er)\b(?! it)/i,
    /\bfail|\bwrong\b|\bmistakes?\b|\bblame|\bguilt|\bfault|\bneglect|\bwell done|\bgood job|\bbravo/i,
    /\bshould\b|\bmust\b|\bneed to be attuned/i,
    /(?<!often quoted as about )\b30 ?%|\b70 ?%|\b50 ?%/,
    /mismatch is good|insecure|secure child|vagus|polyvagal|neuro|brain|wires?\b/i,
    /what your baby|your baby feels|proved|proves/i,
    /intrusive (mother|parent|caregiver)|cold (mother|parent)/i,
  ],
  nl: [
    /\b(goede|slechte|betere|perfecte|ideale) (moeder|vader|ouder|opvoeder)/i,
    /\bmoeder|\bvader/i,
    /\bscores?\b|\bcijfers? (voor|van)\b|\bpunten\b|\bgewonnen\b|\bverloren\b/i,
    /\bfaal|\bgefaald|\bmislukt|\bfout|\bverkeerd|\bschuld|\bverwijt|\bverwaarloos|\bgoed gedaan|\bgoed zo/i,
    /\bmoet(en)?\b|\bhoort te\b/i,
    /(?<!vaak aangehaald als ongeveer )\b30 ?%|\b70 ?%|\b50 ?%|procent/,
    /mismatch is goed|onveilig gehecht|nervus vagus|polyvagaal|neuro|hersen|brein/i,
    /wat (je|uw) (baby|kind) voelt|bewezen|bewijst/i,
    /opdringerige (moeder|ouder|opvoeder)/i,
  ],
};

test.for([
  { language: 'en', texts: inEnglish },
  { language: 'nl', texts: inDutch },
] as const)('no text judges a person or says more than is known: $language', ({ language, texts }) => {
  const found = texts.filter(({ place, text }) =>
    never[language].some((wording) => wording.test(text) && !mayBeNamed(place, wording)),
  );
  expect(found).toEqual([]);
});

/** What is disputed is named where that is said, and nowhere else. */
const mayBeNamed = (place: string, wording: RegExp): boolean =>
  place.startsWith('model.claims.disputed.') && /polyvag/.test(wording.source);

test('a wording that is never to be said would be found', () => {
  const judging = {
    en: [
      'Your score: 7',
      'A good mother answers.',
      'You failed.',
      'Attuned 30 % of the time',
      'Well done!',
      'It wires the brain.',
    ],
    nl: [
      'Je score: 7',
      'Een goede moeder reageert.',
      'Je hebt gefaald.',
      '30 % van de tijd',
      'Goed gedaan!',
      'De hersenen groeien.',
    ],
  };
  for (const language of languages)
    for (const text of judging[language])
      expect(
        never[language].some((wording) => wording.test(text)),
        text,
      ).toBe(true);
});
