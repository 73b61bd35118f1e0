/** The end of a session in words, in Dutch: what changed, one's own timing, ten minutes more. No verdict. */
import type { summary as en } from '../en/summary';

export const summary: typeof en = {
  title: 'De sessie is afgelopen',
  lived: (clock) => `${clock} samen geleefd.`,
  changed: 'Wat er veranderde',
  before: 'ervoor',
  after: 'erna',
  safety: 'Gevoelde veiligheid',
  availability: '‘Jij bent er voor mij’',
  reparability: '‘Ik breng ons weer samen’',
  window: 'Venster',
  change: (before, after) => `van ${before} naar ${after}`,

  episodes: 'Episodes',
  noEpisodes: 'In deze sessie kwam geen enkel signaal tot een einde.',
  ends: { met: 'beantwoord', repaired: 'hersteld', givenUp: 'vroeg niet meer' },
  repairLeft: (before, after) =>
    `Het herstel: gevoelde veiligheid ${before} vóór het signaal, ${after} kort na het contact.`,
  repairsLeft: (count, before, after) =>
    `Bij de ${count} herstelmomenten: gevoelde veiligheid gemiddeld ${before} vóór het signaal, ${after} kort na het contact.`,

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

  again: 'Nog eens met hetzelfde kind',
  another: 'Een ander kind',
  look: 'Bekijk het plaatje',
  model: 'Een vereenvoudigd model met gekozen getallen; wat het laat zien, is aan jou om te wegen.',
};
