/** The measures by name, in Dutch: what each is called, what it means, and, for counts, their formula. */
import type { SummaryWords } from '../summary';

export const measures: SummaryWords['measures'] = {
  episodes: {
    name: 'Episodes',
    says: 'Van een signaal tot contact of opgeven; elke eindigt op één van drie manieren.',
  },
  latencyToRespond: {
    name: 'Signaal tot eerste reactie',
    says: 'Seconden leven van een signaal tot de eerste reactie, passend of niet. Iets waar niet om gevraagd is, is geen reactie.',
  },
  latencyToFit: {
    name: 'Signaal tot passende reactie',
    says: 'Seconden leven van een signaal tot de reactie die paste.',
  },
  agency: {
    name: 'Agency',
    says: 'Signalen waarop iets terugkwam vóór contact of opgeven: ‘wat ik doe, heeft effect’.',
    formula: (count, of) => `op ${count} van ${of} signalen kwam iets terug`,
    none: 'geen signaal kwam tot een einde',
  },
  repairs: {
    name: 'Herstel',
    says: 'Mismatches waarin alsnog een passende reactie kwam, hoe laat ook. Een mismatch begint bij een reactie die niet past, of, vanaf het signaal, als het huilen werd.',
    formula: (count, of) => `${count} van ${of} mismatches hersteld`,
    none: 'geen mismatch',
  },
  latencyToRepair: {
    name: 'Mismatch tot herstel',
    says: 'Seconden leven van het begin van een mismatch tot de passende reactie.',
  },
  repairsPerMinute: { name: 'Herstel per minuut', says: 'Herstelmomenten per minuut leven.' },
  safetyAroundRepairs: {
    name: 'Gevoelde veiligheid rond herstel',
    says: 'Vlak vóór het signaal, en vijf seconden na het contact, of bij het volgende signaal als dat eerder komt; gemiddelden over herstelmomenten, 0 tot 1.',
  },
  shareMatched: {
    name: 'Afgestemd',
    says: 'Deel van de tijd in contact, dichtbij of op onderzoek. Wachten is nog geen mismatch, maar ook geen afstemming.',
  },
  secondsPerReconnection: {
    name: 'Elkaar vinden',
    says: 'Eén eerste match of herstel per zoveel seconden leven.',
  },
  inside: { name: 'Binnen het venster', says: 'Deel van de tijd binnen het tolerantievenster.' },
  above: { name: 'Erboven', says: 'Deel van de tijd boven het venster: te veel.' },
  below: { name: 'Eronder', says: 'Deel van de tijd onder het venster: stilgevallen.' },
  timeToComeBack: {
    name: 'Tijd om terug te komen',
    says: 'Seconden leven van het verlaten van het venster tot weer erin, in de armen of alleen; alleen keren die voorbij zijn.',
  },
  safety: { name: 'Gevoelde veiligheid', says: 'De verwachting dat wat komt goed afloopt, 0 tot 1.' },
  availability: {
    name: '‘Jij bent er voor mij’',
    says: 'Wat het kind van de ander is gaan verwachten, 0 tot 1 (beschikbaarheid).',
  },
  reparability: {
    name: '‘Ik breng ons weer samen’',
    says: 'Wat het van zichzelf is gaan verwachten, 0 tot 1 (herstelbaarheid). Het leert dat alleen van mismatches.',
  },
  window: {
    name: 'Halve breedte van het venster',
    says: 'In eenheden spanning rond 50. Het venster is een klinisch beeld, dat het breder wordt een hypothese.',
  },
  arousal: { name: 'Spanning', says: 'De spanning van het lichaam, 0 tot 100; bij 50 is het kind rustig en alert.' },
  seen: {
    name: 'Seen (gezien)',
    says: 'Eerste reacties die pasten, van alle eerste reacties. Wat pas bij het huilen past, telt als passend; wat in de buurt komt niet.',
    formula: (count, of) => `${count} van ${of} eerste reacties pasten`,
    none: 'geen eerste reactie',
  },
  soothed: {
    name: 'Soothed (getroost)',
    says: 'Keren binnen 30 seconden leven weer rustig, van alle keren buiten het venster.',
    formula: (count, of) => `${count} van ${of} keer buiten het venster binnen 30 s weer rustig`,
    none: 'nooit buiten het venster',
  },
  safe: {
    name: 'Safe (veilig)',
    says: 'Mismatches die binnen vijf seconden hersteld werden, en die ooit hersteld werden, van alle mismatches.',
    formula: (soon, of, atAll) => `${soon} van ${of} mismatches binnen 5 s hersteld, ${atAll} hoe dan ook`,
    none: 'geen mismatch',
  },
  secure: {
    name: 'Secure (voorspelbaar)',
    says: 'Hele minuten waarin Seen, Soothed en Safe elk hooguit 0,2 afwijken van hun aandeel in het geheel, van de minuten waarin twee of meer episodes eindigden.',
    formula: (count, of) => `${count} van ${of} minuten zoals het geheel`,
    none: 'geen hele minuut met twee episodes',
  },
};
