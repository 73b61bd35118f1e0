/** The scenarios by what happens in them, in Dutch; each with a line on why it happens to anyone. */
import type { scenarios as en } from '../en/scenarios';

export const scenarios: typeof en = {
  everyday: {
    name: 'Zorg van alledag',
    short: 'Zorg van alledag',
    says: 'Af en toe een signaal, zo snel als in het echt. Lees gezicht, lijf, stem en ritme, en reageer dan.',
    why: 'Een groot deel van een dag samen wordt er niets gevraagd.',
  },
  'lab-play': {
    name: 'Spel van dichtbij',
    short: 'Van dichtbij',
    says: 'In het echt duurt een cyclus 3–5 s, te snel voor een hand: daarom begint het 4 × langzamer.',
    why: 'In spel van zo dichtbij is elkaar kwijtraken en terugvinden de gewone gang van zaken.',
  },
  startles: {
    name: 'Even schrikken',
    short: 'Schrikken',
    says: 'Er knalt iets, er valt iets om: soms klein, soms groot. Daartussen de signalen van elke dag.',
    why: 'De wereld zit vol klappen en buitelingen. Samen met zijn ouder kan een kind best een stootje hebben.',
  },
  attuned: {
    name: 'Altijd op tijd, altijd passend',
    short: 'Altijd passend',
    says: 'Elke eerste reactie past, binnen een seconde of zo: het ideaal dat niet bestaat.',
    why: 'Zo leeft niemand. Een kind is iemand met een eigen wil, en iemand lezen kost tijd.',
  },
  'good-enough': {
    name: 'Mist vaak iets, en komt erop terug',
    short: 'Mist, en herstelt',
    says: 'Zo’n vier van de tien eerste reacties passen niet; al gauw volgt een volgende, en die past meestal wel.',
    why: 'Moe, druk, twee dingen tegelijk: iets missen overkomt iedereen, elke dag.',
  },
  slow: {
    name: 'Komt erop terug, maar laat',
    short: 'Herstelt laat',
    says: 'De helft van de eerste reacties past; past er een niet, dan laat de volgende op zich wachten.',
    why: 'Een korte nacht, een vol hoofd, een lijf dat traag op gang komt: iedereen is weleens laat.',
  },
  intrusive: {
    name: 'Vaak te snel en te veel',
    short: 'Te snel, te veel',
    says: 'De reactie is er meteen, en komt meestal te dichtbij.',
    why: 'Bezorgdheid wil iets doen, en wel nu. Wie weleens bang is om een kind, kent dat.',
  },
  'under-involved': {
    name: 'Vaak te laat en te weinig',
    short: 'Te laat, te weinig',
    says: 'Veel wordt niet opgemerkt; wat komt, duurt lang en houdt afstand.',
    why: 'Somber, ziek, uitgeput: dan is kijken al veel gevraagd. Het kan iedereen overkomen.',
  },
  distracted: {
    name: 'Er zijn, en dan weer weg',
    short: 'Er, en dan weg',
    says: 'Zo’n halve minuut aandacht, dan een tijdje elders; eenmaal terug krijgt een wachtend kind alsnog antwoord.',
    why: 'Een telefoon, een pan op het vuur, een ander kind: er wordt de hele dag aan je getrokken.',
  },
  unpredictable: {
    name: 'Nu eens zo, dan weer anders',
    short: 'Nu zo, dan zo',
    says: 'De ene minuut vlot en passend, de volgende traag en ernaast.',
    why: 'Te weinig slaap, geldzorgen, een ruzie: stemmingen komen overal vandaan en vragen niemand iets.',
  },
  'still-face': {
    name: 'Een gezicht wordt stil',
    short: 'Stil gezicht',
    says: 'Twee minuten spel, twee minuten waarin het gezicht stil blijft, twee minuten om elkaar terug te vinden.',
    why: 'In onderzoek duurt dit twee minuten, en de hereniging volgt altijd.',
  },
  'never-repairs': {
    name: 'Mist vaak iets, en komt er niet op terug',
    short: 'Mist, laat het zo',
    says: 'De helft van de eerste reacties past; wat gemist is, wordt bijna nooit hersteld.',
    why: 'Zorgen, ziekte of verdriet kunnen een hoofd zo vullen dat terugkomen er niet van komt. Het kan elke dag beginnen.',
  },
  'way-back': {
    name: 'Een weg terug',
    short: 'Een weg terug',
    says: 'Wat gemist is, wordt eerst bijna nooit hersteld; na vijf minuten meestal wel. Verder verandert er niets.',
    why: 'Hulp, rust of één goed gesprek kan het begin zijn. Te laat is het voor niemand.',
  },
};
