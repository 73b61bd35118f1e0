/** The roads of a session in Dutch. */
import type { roads as en } from '../en/roads';

export const roads: typeof en = {
  title: 'Geleefde wegen',
  first: 'Eerste weg',
  parting: (clock, does) => `Vanaf ${clock}: ${does}`,
  instead: (does, instead) => `${does} in plaats van ${instead}`,
  letBe: 'geen reactie meer',
  frights: { small: 'een kleine schrik', large: 'een grote schrik' },
  takesOver: (who) => `${who} neemt het over`,
  yourself: 'je reageert zelf',
  goesOn: 'een andere weg',

  moreSafety: (level, other) => `${level} meer gevoelde veiligheid dan op ‘${other}’`,
  lessSafety: (level, other) => `${level} minder gevoelde veiligheid dan op ‘${other}’`,
  sameSafety: (other) => `evenveel gevoelde veiligheid als op ‘${other}’`,
  sooner: (seconds) => `${seconds} eerder weer in contact`,
  later: (seconds) => `${seconds} later weer in contact`,
  onlyHere: 'hier weer in contact, daar nog niet',
  onlyThere: 'daar weer in contact, hier nog niet',
  gaveUpHere: 'hier vroeg het kind niet verder',
  gaveUpThere: 'daar vroeg het kind niet verder',
  sentence: (first, then) => `${first}; ${then}.`,
  sentenceAlone: (first) => `${first}.`,
  notSoFar: (other, clock) => `‘${other}’ is geleefd tot ${clock}.`,

  compare: 'Vergelijk',
  until: (clock) =>
    `Elk zoals het er op ${clock} voor stond; is een weg zo ver niet geleefd, dan zoals hij geëindigd was.`,
  name: (number) => `Naam van weg ${number}`,
  road: 'Weg',
  rows: {
    safety: 'Gevoelde veiligheid',
    met: 'Beantwoord',
    repaired: 'Hersteld',
    givenUp: 'Gestopt met vragen',
    window: 'Venster',
  },
  livedTo: (clock) => `geleefd tot ${clock}`,
  take: 'Bekijk deze',
  taken: 'deze zie je',
};
