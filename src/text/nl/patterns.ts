/** What the model must show, in Dutch: each pattern with its bound, and the names of what is measured. */
import type { conditions as enConditions, figures as enFigures, patterns as enPatterns } from '../en/patterns';

export const patterns: typeof enPatterns = {
  1: {
    says: 'In spel van dichtbij zijn kind en opvoeder het grootste deel van de tijd niet op elkaar afgestemd.',
    bound: 'deel van de tijd dat ze in tien minuten afgestemd zijn: 0,25 tot 0,35',
  },
  2: {
    says: 'Meestal vinden ze elkaar daarin weer terug, en snel ook.',
    bound: 'één keer terugvinden per 3 tot 6 s leven',
  },
  3: {
    says: 'Snel herstel laat meer gevoelde veiligheid achter dan er vóór het signaal was, laat herstel minder.',
    bound:
      'herstel zoals het komt: boven 0 binnen 2 s, onder 0 na 8 tot 12 s; bij een opgelegde wachttijd: hoe langer, hoe minder er overblijft',
  },
  4: {
    says: 'Trager herstel betekent minder gevoelde veiligheid en meer tijd buiten het venster, ook als ze even vaak afgestemd zijn.',
    bound:
      'elke 0,5 tot 20 s een nieuwe poging: gevoelde veiligheid daalt, tijd buiten het venster stijgt; de twee uitersten ook waar ze de helft van de tijd afgestemd zijn (0,49 tot 0,51)',
  },
  5: {
    says: 'Een duo dat altijd afgestemd is, doorstaat een still face minder goed dan een duo dat elkaar soms mist en dat snel herstelt.',
    bound:
      'gevoelde veiligheid, en hoe lang het kind blijft vragen: het meest als een deel tussen 0,4 en 0,9 van de eerste reacties past; bij 0,65 raakt het later buiten zijn venster dan bij 1',
  },
  6: {
    says: 'Zonder herstel heeft een mismatch geen nut: hoe meer er afgestemd is, hoe veiliger het kind zich voelt in de still face.',
    bound:
      'waar één op de twintig pogingen past, stijgt gevoelde veiligheid in de still face met het deel van de eerste reacties dat past',
  },
  7: {
    says: 'In een still face zoekt een kind eerst toenadering en protesteert het, daarna trekt het zich terug; in de hereniging herstelt het ten dele.',
    bound:
      'in die twee minuten neemt vragen af en terugtrekken toe; in de hereniging is gevoelde veiligheid lager, en tijd boven het venster hoger, dan ervoor',
  },
  8: {
    says: 'Een kind missen kan op twee manieren, met te veel en met te weinig, en er volgt iets anders uit.',
    bound:
      'te veel: meer tijd boven het venster dan eronder; te weinig: meer eronder dan erboven, en het kind houdt vaker op met vragen',
  },
  9: {
    says: 'Het venster wordt ruimer door spanning die samen tot rust komt, en smaller door spanning die aanhoudt.',
    bound:
      'halve breedte na tien minuten: ruimer dan aan het begin waar missers hersteld worden, smaller waar dat niet gebeurt; waar alles meteen past niet smaller, maar minder ruim dan waar missers hersteld worden',
  },
  10: {
    says: 'Hetzelfde kind heeft bij twee opvoeders dezelfde behoeften, totdat hun reacties tot iets anders leiden.',
    bound: 'exact: allebei de delen zijn 1',
  },
  11: {
    says: 'De patronen 5 en 9 staan of vallen niet met precies de gekozen getallen.',
    bound:
      'duizend trekkingen van alle constanten, elk tot anderhalf keer zo groot of zo klein: allebei houden ze stand in ten minste 0,9 daarvan',
  },
  12: {
    says: 'Kinderen verschillen: dezelfde still face doet met elk kind iets anders.',
    bound:
      'snel van slag: het eerst buiten het venster, en in de hereniging het langst erboven; troost zichzelf: het langst teruggetrokken',
  },
  13: {
    says: 'Er is een weg terug.',
    bound:
      'tien minuten waarin bijna niets hersteld wordt, dan tien waarin dat meestal wel gebeurt: gevoelde veiligheid, beide verwachtingen en het venster eindigen hoger dan ze begonnen',
  },
  camps: {
    says: 'Is een beetje mismatch het beste, of is meer afstemming altijd beter? In dit model hangt dat van één aanname af.',
    bound:
      'gevoelde veiligheid in de still face: leert een kind niets over herstel van meteen begrepen worden, dan is die het hoogst waar een deel tussen 0,4 en 0,9 van de eerste reacties past; leert het daar half zoveel van als van herstel, of evenveel, dan geldt: hoe meer, hoe beter',
  },
  families: {
    says: 'Hoe de opvoeder reageert, verklaart een deel van hoe het loopt, niet alles.',
    bound:
      'willekeurig getrokken gezinnen, elk tien minuten: het deel van de variantie dat samengaat met de opvoeder ligt duidelijk boven 0 en onder 1. In het echt is het verband veel losser, r = 0,25 of zo’n 0,06 van de variantie (Madigan et al. 2024): hier verandert een opvoeder nooit, is er verder niemand, en is elke meting zonder ruis',
  },
};

export const figures: typeof enFigures = {
  matched: 'deel van de tijd afgestemd',
  perReconnection: 'seconden per keer terugvinden',
  gain: 'gevoelde veiligheid kort na het contact, min die van vlak vóór het signaal',
  safety: 'gevoelde veiligheid',
  outside: 'deel van de tijd buiten het venster',
  safetyInStillFace: 'gevoelde veiligheid in de still face',
  givesUpAfter: 'seconden in de still face tot het kind niet meer vraagt (120 als het blijft vragen)',
  leavesAfter: 'seconden in de still face tot het kind buiten zijn venster is (120 als het erbinnen blijft)',
  signalling: 'deel van de tijd dat het kind vraagt',
  withdrawn: 'deel van de tijd teruggetrokken',
  above: 'deel van de tijd boven het venster',
  below: 'deel van de tijd onder het venster',
  givenUp: 'keren per minuut dat het kind ophoudt met vragen',
  window: 'halve breedte van het venster',
  availability: '‘jij bent er voor mij’',
  reparability: '‘ik breng ons weer samen’',
  identical: 'duo’s die gelijk zijn tot er anders gereageerd wordt',
  sameNeeds: 'behoeften die naar hun volgnummer gelijk zijn',
  aboveInReunion: 'deel van de tijd boven het venster in de hereniging',
  withdrawnInStillFace: 'deel van de tijd teruggetrokken in de still face',
  drawsInWhichItHolds: 'deel van de trekkingen waarin het standhoudt',
  drawsSafestInTheMiddle:
    'deel van de trekkingen met de meeste gevoelde veiligheid waar 0,4 tot 0,9 van de eerste reacties past',
  drawsLeavingLater: 'deel van de trekkingen waarin het kind bij 0,65 later buiten zijn venster raakt dan bij 1',
  drawsGivingUpLastToo:
    'deel van de trekkingen waarin het standhoudt en het kind ook het langst blijft vragen waar 0,4 tot 0,9 van de eerste reacties past (vermeld, niet beoordeeld)',
  someMismatchRestsOn:
    'rangcorrelatie met hoeveel meer gevoelde veiligheid er in de still face overblijft na enige mismatch dan na geen',
  windowRestsOn: 'rangcorrelatie met hoe duidelijk het venster leert',
  safetyMatchTeachesNothing:
    'gevoelde veiligheid in de still face; van meteen begrepen worden leert het kind niets over herstel',
  safetyMatchTeachesHalf:
    'gevoelde veiligheid in de still face; van meteen begrepen worden leert het kind half zoveel als van herstel',
  safetyMatchTeachesAsMuch:
    'gevoelde veiligheid in de still face; van meteen begrepen worden leert het kind evenveel als van herstel',
  explainedByCaregiver: 'deel van de variantie dat samengaat met de opvoeder',
  explainedByChild: 'deel van de variantie dat samengaat met het temperament van het kind',
  explainedByBoth: 'deel van de variantie dat samengaat met beide samen',
};

export const conditions: typeof enConditions = {
  firstFits: (share) => `${share} van de eerste reacties past`,
  triedEvery: (seconds) => `elke ${seconds} s een poging`,
  triedEveryHalfMatched: (seconds) => `de helft van de tijd afgestemd, elke ${seconds} s een poging`,
  repaired: { promptly: 'hersteld binnen 2 s', late: 'hersteld na 8 tot 12 s' },
  imposed: (seconds) => `${seconds} s opgelegd`,
  quarter: (number) => `kwart ${number} van de still face`,
  during: { play: 'in het spel', reunion: 'in de hereniging' },
  afterMinutes: (minutes) => `na ${minutes} minuten`,
  pattern: (number) => `patroon ${number}`,
  outcome: {
    safety: 'gevoelde veiligheid over tien minuten',
    availability: '‘jij bent er voor mij’ aan het eind',
    reparability: '‘ik breng ons weer samen’ aan het eind',
    window: 'halve breedte van het venster aan het eind',
  },
};
