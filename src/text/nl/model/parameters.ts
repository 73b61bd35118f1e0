/** The parameters in Dutch: what each is called, says, and rests on. */
import type { parameters as en } from '../../en/model/parameters';

const ours = 'van ons; een meting is niet bekend';
const differ = 'kinderen verschillen (Mesman et al. 2013; Barbosa et al. 2018); het getal is van ons';
const learning = 'de vorm: Bosmans et al. 2019, PLOS ONE 14:e0225934; de snelheid is van ons';
const reconnection = 'een hereniging per 3–5 s spel wordt vaak aangehaald (Tronick & Gianino 1986, niet gelezen)';

export const parameters: typeof en = {
  bestArousal: {
    name: 'Rustig en wakker',
    says: 'De spanning waarbij het kind rustig en alert is: het midden van zijn tolerantievenster.',
    source: 'de schaal is van ons: 0 is in slaap, 100 buiten zichzelf',
  },
  strainedArousal: {
    name: 'Waar spanning heen gaat',
    says: 'De spanning waar een onbeantwoord signaal het lichaam heen drijft.',
    source: ours,
  },
  withdrawnArousal: {
    name: 'Waar stil worden heen gaat',
    says: 'De spanning waar een kind heen zakt dat is opgehouden met vragen.',
    source: 'het kind wordt stil en trekt zich terug (Tronick 1989); de hoogte is van ons',
  },
  calmingRate: {
    name: 'Bedaren in contact',
    says: 'Hoe snel de spanning in contact, binnen het venster, naar het midden teruggaat.',
    source: ours,
  },
  soothingTime: {
    name: 'Terugkomen van buiten',
    says: 'Tijdconstante van het terugkomen van buiten het venster, in armen of alleen.',
    source: 'dragen en lopen kalmeert in ongeveer een halve minuut: Ohmura et al. 2022, Current Biology 32:4521–4529',
  },
  strainTime: {
    name: 'Hoe traag spanning oploopt',
    says: 'Tijdconstante waarmee een onbeantwoord signaal het lichaam in beweging zet.',
    source:
      'op huilen komt binnen ongeveer 5 s antwoord (Bornstein et al. 2017), dus een teken kan wel een paar seconden wachten; het getal is van ons',
  },
  sinkingTime: {
    name: 'Hoe traag het stil wordt',
    says: 'Tijdconstante waarmee een teruggetrokken kind stil wordt.',
    source: ours,
  },
  trustRate: {
    name: 'Gevoelde veiligheid in contact',
    says: 'Hoe snel gevoelde veiligheid in contact, binnen het venster, volgt wat het kind verwacht.',
    source: ours,
  },
  regainTime: {
    name: 'Gevoelde veiligheid terugvinden',
    says: 'Tijdconstante waarmee gevoelde veiligheid terugkomt: buiten het venster, in armen, of alleen.',
    source: ours,
  },
  hopeTime: {
    name: 'Hoe lang hoop duurt',
    says: 'Tijdconstante waarmee gevoelde veiligheid afneemt zolang een signaal wacht.',
    source: ours,
  },
  trustInRepair: {
    name: 'Vertrouwen in herstel (ρ)',
    says: 'Hoeveel draaglijker vertrouwen in herstel het wachten maakt: het remt spanning en het verlies van hoop.',
    source: ours,
  },
  giveUpBelow: {
    name: 'Houdt op met vragen onder',
    says: 'Gevoelde veiligheid waaronder een kind dat roept ophoudt met vragen.',
    source: ours,
  },
  callAt: {
    name: 'Van teken naar roep',
    says: 'Deel van het halve venster waarbij een teken een roep wordt; aan de rand wordt het huilen.',
    source: ours,
  },
  hopelessCue: {
    name: 'Een teken zonder hoop',
    says: 'Hoe lang een gespannen kind zonder hoop nog zijn teken geeft voor het zich terugtrekt.',
    source: ours,
  },
  withdrawnFor: {
    name: 'Blijft teruggetrokken',
    says: 'Hoe lang een kind teruggetrokken blijft voor het zichzelf begint te troosten.',
    source: ours,
  },
  exploresAfter: {
    name: 'Gaat op ontdekking',
    says: 'Hoe lang een kind met gevoelde veiligheid 1 rustig in contact is voor het erop uit gaat; langer waar het minder verwacht.',
    source: 'de veilige basis: Bowlby 1988; de tijd is van ons',
  },
  smallFright: {
    name: 'Een kleine schrik',
    says: 'Hoe ver een kleine schrik de spanning boven het midden tilt.',
    source: ours,
  },
  largeFright: {
    name: 'Een grote schrik',
    says: 'Hoe ver een grote schrik de spanning boven het midden tilt.',
    source: ours,
  },
  availabilityRate: {
    name: '‘Jij bent er voor mij’ leren (α)',
    says: 'Hoeveel één episode aan ‘jij bent er voor mij’ verandert.',
    source: learning,
  },
  promptness: {
    name: 'Wat vlot is (τ)',
    says: 'De tijd waarna een reactie nog 1/e waard is van een reactie meteen.',
    source: 'op huilen komt binnen ongeveer 5 s antwoord: Bornstein et al. 2017, PNAS 114:E9465',
  },
  reparabilityRate: {
    name: '‘Ik breng ons weer samen’ leren (β)',
    says: 'Hoeveel één mismatch, hersteld of niet, aan ‘ik breng ons weer samen’ verandert.',
    source: learning,
  },
  repairPromptness: {
    name: 'Wat vlot herstel is (τ′)',
    says: 'De tijd waarna een herstel nog 1/e waard is van een herstel meteen.',
    source: reconnection,
  },
  matchTeachesRepair: {
    name: 'Leert een match herstel? (g)',
    says: 'Keuze tussen hypothesen: in hoeverre een reactie die meteen past ook ‘ik breng ons weer samen’ leert.',
    source: 'hier gaan Jaffe et al. 2001 (een middenweg) en Noe et al. 2015 (hoe meer, hoe beter) uit elkaar',
  },
  availabilityAtStart: {
    name: '‘Jij bent er voor mij’, aan het begin',
    says: '‘Jij bent er voor mij’ als het leven hier begint.',
    source: 'open 0,5, op zijn hoede 0,3, vol vertrouwen 0,7: van ons',
  },
  reparabilityAtStart: {
    name: '‘Ik breng ons weer samen’, aan het begin',
    says: '‘Ik breng ons weer samen’ als het leven hier begint.',
    source: 'open 0,3, op zijn hoede 0,15, vol vertrouwen 0,5: van ons',
  },
  windowAtStart: {
    name: 'Breedte aan het begin',
    says: 'Halve breedte van het tolerantievenster als het leven hier begint.',
    source: 'het beeld is van Siegel (1999); de breedte is van ons',
  },
  windowLeast: {
    name: 'Op zijn smalst',
    says: 'Halve breedte waaronder het venster niet smaller wordt.',
    source: ours,
  },
  windowMost: {
    name: 'Op zijn breedst',
    says: 'Halve breedte waarboven het venster niet breder wordt.',
    source: ours,
  },
  narrowing: {
    name: 'Smaller worden (ν)',
    says: 'Hoe snel tijd buiten het venster en buiten contact het smaller maakt.',
    source: 'de hypothese dat aanhoudende spanning schaadt: DiCorcia & Tronick 2011; de snelheid is van ons',
  },
  widening: {
    name: 'Breder worden (ω)',
    says: 'Hoeveel spanning die samen bedaart het venster breder maakt.',
    source: 'hypothese van DiCorcia & Tronick 2011; de snelheid is van ons',
  },
  wideningPromptness: {
    name: 'Wat vlot bedaard is',
    says: 'De tijd waarna bedaren het venster 1/e zo veel breder maakt als meteen bedaren.',
    source: ours,
  },
  strainThatTeaches: {
    name: 'Spanning die iets leert',
    says: 'Deel van het halve venster waarboven spanning als spanning telt.',
    source: ours,
  },
  reactivity: {
    name: 'Gauw van slag',
    says: 'Hoe sterk onbeantwoorde signalen dit kind raken.',
    source: differ,
  },
  soothability: {
    name: 'Gauw getroost',
    says: 'Hoe makkelijk dit kind tot rust komt.',
    source: differ,
  },
  sociability: {
    name: 'Zoekt de ander',
    says: 'Hoe vaak dit kind de ander opzoekt.',
    source: differ,
  },
  persistence: {
    name: 'Blijft vragen',
    says: 'Hoe lang dit kind blijft vragen voor de hoop opraakt.',
    source: differ,
  },
  calm: {
    name: 'Rust tussen behoeften',
    says: 'Gemiddelde tijd in contact tussen de ene behoefte en de volgende.',
    source:
      'van ons; in het spel van dichtbij 1,3 s, zodat toestanden ongeveer zo lang duren als in spel (zo’n 2,7 s, afgeleid uit ICEP-R-gegevens)',
  },
  firstFits: {
    name: 'Eerste reactie past (q)',
    says: 'De kans dat de eerste reactie op een signaal past.',
    source:
      'in spel in het lab zijn de twee het kleinste deel van de tijd op elkaar afgestemd (Tronick & Cohn 1989; vaak aangehaald als ongeveer 30 %)',
  },
  responseLatency: {
    name: 'Tijd tot de eerste reactie',
    says: 'Hoe lang de opvoeder erover doet om op een opgemerkt signaal te reageren (mediaan).',
    source: 'Keller et al. 1999: 1–2 s in vrij spel; de spreiding is van ons',
  },
  repairFits: {
    name: 'Een volgende poging past',
    says: 'De kans dat een volgende poging past.',
    source: ours,
  },
  repairLatency: {
    name: 'Tijd tot de volgende poging',
    says: 'Tijd van de ene reactie tot de volgende poging (mediaan).',
    source: reconnection,
  },
  latencySpread: {
    name: 'Spreiding van beide tijden',
    says: 'Spreiding van beide tijden (standaardafwijking van hun logaritme).',
    source: ours,
  },
  missed: {
    name: 'Gemiste signalen',
    says: 'De kans dat een signaal niet wordt opgemerkt; telkens opnieuw als het luider wordt.',
    source: ours,
  },
  attentiveFor: {
    name: 'De aandacht duurt',
    says: 'Hoe lang de aandacht duurt voor iets anders haar vraagt (gemiddeld); 0: niets anders vraagt aandacht.',
    source: ours,
  },
  awayFor: {
    name: 'De aandacht is elders',
    says: 'Hoe lang de aandacht dan elders is (gemiddeld).',
    source: ours,
  },
  moodSwing: {
    name: 'Hoe stemmingen schommelen',
    says: 'Hoeveel een stemming de kans op een passende eerste reactie vergroot of verkleint, en het reageren versnelt of vertraagt.',
    source: ours,
  },
  moodLasts: {
    name: 'Een stemming duurt',
    says: 'Hoe lang een stemming duurt.',
    source: ours,
  },
  responseLasts: {
    name: 'Een reactie duurt',
    says: 'Hoe lang een reactie duurt; zolang kan er geen andere komen.',
    source: 'van ons; zonder dit zou op alles drukken meteen herstel zijn',
  },
};
