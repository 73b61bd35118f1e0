/** The summary of a run in words, in Dutch: what changed, one's own timing, ten minutes more, the measures. No verdict. */
import type { SummaryWords } from '../summary';

export const summary: SummaryWords['summary'] = {
  title: 'De sessie is afgelopen',
  soFar: 'Wat er tot nu toe geleefd is',
  lived: (clock) => `${clock} samen geleefd.`,
  model: 'Een vereenvoudigd model met gekozen getallen; wat het laat zien, is aan jou om te wegen.',
  ofTwo: 'Van de twee is dit A.',
  look: 'Bekijk het plaatje',
  toMeasures: 'In getallen',
  toMoments: 'Moment voor moment',

  changed: 'Wat er veranderde',
  before: 'ervoor',
  after: 'erna',
  safety: 'Gevoelde veiligheid',
  availability: '‘Jij bent er voor mij’',
  reparability: '‘Ik breng ons weer samen’',
  window: 'Venster',

  timing: 'Je eigen timing',
  timingOf: (count) => `Van signaal tot eerste reactie, ${count} ×; de helft ligt in de balk.`,
  timingOfFew: (count) => `Van signaal tot eerste reactie, ${count} ×.`,
  thisSession: 'deze sessie',
  sessionBefore: 'de vorige sessie',
  median: (seconds) => `mediaan ${seconds}`,
  quartiles: (lower, upper) => `de helft ligt tussen ${lower} en ${upper}`,
  error: (milliseconds) => `nauwkeurig tot op ± ${milliseconds}`,
  noTiming: 'Geen signaal waarop jij reageerde kwam tot een einde; er is dus geen timing te tonen.',

  carriedOn: 'Verder geleefd',
  carriedOnOf: 'Nog tien minuten, met reacties getrokken uit die van jou.',
  cameTo: (now, safety, availability, reparability) =>
    `Gevoelde veiligheid gaat van ${now} naar ${safety}; ‘jij bent er voor mij’ komt op ${availability}, ‘ik breng ons weer samen’ op ${reparability}.`,
  tooFew: 'Minder dan drie episodes: te weinig om mee verder te leven.',
  minutes: (count) => `${count} min`,
  lineLabel: (from, to) => `Gevoelde veiligheid in nog tien minuten, van ${from} naar ${to}.`,

  run: {
    title: 'Het geheel',
    label: (clock, from, to) =>
      `Het geheel van ${clock}: spanning in het tolerantievenster, en gevoelde veiligheid van ${from} naar ${to}.`,
    lowest: (safety, clock) => `Gevoelde veiligheid is het laagst op ${clock}: ${safety}.`,
    marked: (mismatches, repairs) => `Mismatches: ${mismatches}. Herstel: ${repairs}.`,
    turnedInward: 'in zichzelf gekeerd',
  },

  measures: {
    title: 'In getallen',
    means: 'Wat deze getallen betekenen',
    nothing: 'niets te meten',
    tooFew: 'te weinig om iets te zeggen',
    n: (count) => `n = ${count}`,
    noSpread: 'te weinig voor een spreiding',
    between: (lower, upper) => `de helft tussen ${lower} en ${upper}`,
    mean: (value, deviation) => `gemiddeld ${value} ± ${deviation}`,
    final: (value) => `${value} aan het eind`,
    beforeAfter: (before, after) => `${before} ervoor, ${after} erna`,
    change: (value) => `verschil ${value}`,
    perMinute: (value) => `${value} per minuut`,
    onceIn: (seconds) => `één per ${seconds}`,
    deviation:
      '± is een standaarddeviatie: over de tijd bij niveaus, over herstelmomenten bij de gevoelde veiligheid eromheen.',
    about: {
      answers: 'Reacties',
      repairs: 'Herstel',
      time: 'Tijd',
      levels: 'Niveaus',
      fourSs: 'De vier S’en',
    },
  },

  moments: {
    title: 'Moment voor moment',
    choose: 'Kies er een om dat moment in het plaatje te zien.',
    none: 'Geen enkel signaal kwam tot een einde.',
    ends: { met: 'beantwoord', repaired: 'hersteld', givenUp: 'vroeg niet meer' },
    at: 'op',
    safety: 'gevoelde veiligheid',
  },
};
