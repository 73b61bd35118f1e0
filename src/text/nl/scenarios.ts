/** The scenarios by what happens in them, in Dutch; each with a line on why it happens to anyone. */
import type { scenarios as en } from '../en/scenarios';

export const scenarios: typeof en = {
  everyday: {
    name: 'Zorg van alledag',
    says: 'Af en toe een signaal, zo snel als in het echt. Lees gezicht, lijf, stem en ritme, en reageer dan.',
    why: 'Een groot deel van een dag samen wordt er niets gevraagd.',
  },
  'lab-play': {
    name: 'Spel van dichtbij',
    says: 'In het echt duurt een cyclus 3–5 s, te snel voor een hand: daarom gaat het 4 × langzamer.',
    why: 'In spel van zo dichtbij is elkaar kwijtraken en terugvinden de gewone gang van zaken.',
  },
  attuned: {
    name: 'Altijd op tijd, altijd passend',
    says: 'Elke eerste reactie past, binnen een seconde of zo: het ideaal dat niet bestaat.',
    why: 'Zo leeft niemand. Een kind is iemand met een eigen wil, en iemand lezen kost tijd.',
  },
  'good-enough': {
    name: 'Mist vaak iets, en komt erop terug',
    says: 'Zo’n vier van de tien eerste reacties passen niet; al gauw volgt een volgende, en die past meestal wel.',
    why: 'Moe, druk, twee dingen tegelijk: iets missen overkomt iedereen, elke dag.',
  },
  'never-repairs': {
    name: 'Mist vaak iets, en komt er niet op terug',
    says: 'De helft van de eerste reacties past; wat gemist is, wordt bijna nooit hersteld.',
    why: 'Zorgen, ziekte of verdriet kunnen een hoofd zo vullen dat terugkomen er niet van komt. Het kan elke dag beginnen.',
  },
};
