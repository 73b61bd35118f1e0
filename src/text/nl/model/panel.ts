/** The table of parameters as a panel, in Dutch. */
import type { panel as en } from '../../en/model/panel';

export const panel: typeof en = {
  lead: 'Alle getallen van het model. Verander er een, en hetzelfde leven wordt er opnieuw mee geleefd, tot het moment waar je naar kijkt, met wat je zelf deed op dezelfde momenten. Zo zie je meteen wat het doet: de stippellijn is het leven met de getallen zoals ze waren. Wat je verandert, staat in het adres en reist daarmee mee.',
  alone: (letter) =>
    `De ander van de twee blijft zoals die is: wat je hier verandert, verander je alleen voor ${letter}, één instelling tegelijk. De vorige gaat dan terug.`,
  basisTitle: 'Waar een getal op rust',
  bases: {
    measured: { name: 'gemeten', says: 'in onderzoek dat gelezen is' },
    reported: { name: 'vermeld', says: 'door een bron uit de tweede hand' },
    derived: { name: 'afgeleid', says: 'uit getallen die gemeten zijn' },
    chosen: { name: 'gekozen', says: 'door ons, zo dat de gepubliceerde patronen samen tevoorschijn komen' },
  },
  groups: {
    moments: { name: 'Momenten', says: 'Hoe spanning en gevoelde veiligheid bewegen, in seconden.' },
    learning: { name: 'Episoden', says: 'Wat een episode het kind leert verwachten.' },
    history: { name: 'Geschiedenis', says: 'Het tolerantievenster: een beeld en een hypothese, geen meting.' },
    child: { name: 'Het kind', says: 'Hoe dit kind is, en hoe vaak het iets nodig heeft.' },
    caregiver: { name: 'De opvoeder', says: 'Hoe gauw, hoe vaak passend, hoe vaak opnieuw.' },
  },
  changedTitle: 'Veranderd',
  nothingChanged: 'Er is niets veranderd: dit zijn de getallen van wat je nu meemaakt.',
  was: (value) => `eerder ${value}`,
  back: (name) => `${name}: terug naar hoe het was`,
  allBack: 'Alles terug naar hoe het was',
  from: (least, most) => `${least} tot ${most}`,
  fixed: 'vast',
  value: (name) => `${name}, als getal`,
  source: 'Bron',
  brought: (name, given, used) => `${name} kan hier niet ${given} zijn; ${used} komt er het dichtst bij.`,
  alongWindow: (name, used) => `${name} ging mee, naar ${used}: die ligt altijd tussen zijn grenzen.`,
  unread: (name, given) => `${name}: “${given}” is geen getal; er is niets veranderd.`,
  changedCount: (count) => `${count} veranderd`,
  units: {
    arousal: 'spanning',
    '1/s': 'per s',
    s: 's',
    'felt safety': 'gevoelde veiligheid',
    'of W': 'van het halve venster',
    'per episode': 'per episode',
    'per mismatch': 'per mismatch',
    probability: 'kans',
    '×': '×',
    '±': '±',
  },
};
