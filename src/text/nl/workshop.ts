/** The workshop of about forty minutes, in Dutch: what stands on the wall, and what the facilitator has at hand. */
import type { workshop as en } from '../en/workshop';

export const workshop: typeof en = {
  title: 'Elkaar kwijt en weer terug: afstemming in veertig minuten',
  steps: {
    reading: {
      title: 'Wat vraagt dit kind?',
      prompt: 'Kijk naar gezicht, lijf, stem en ritme. Waar vraagt dit kind om?',
      say: 'Een kind van rond een jaar zegt veel zonder woorden. De tijd staat hier stil, dus we nemen alle tijd die in het echt niemand heeft. Laat het daarna lopen en kijk wat deze opvoeder ervan maakt.',
      ask: 'Wat zie je aan het gezicht? Wat doet het lijf? Hoe zou de stem klinken? En dan pas: waar zou het om vragen?',
      often:
        'Mensen noemen meteen een behoefte, en ze zijn het niet eens. Daar gaat het om: een signaal lees je, je weet het nooit zomaar. Vraag wat ieder zag.',
      touch:
        'Iemand kan zeggen: ‘Dit heb ik bij mijn eigen kind nooit gezien.’ Niemand ziet alles; de rest van de workshop gaat over wat je daarna kunt doen.',
    },
    inTime: {
      title: 'Een reactie die op tijd komt en past',
      prompt: 'Volg de lijn van de gevoelde veiligheid. Wat doet een reactie die snel komt en past?',
      say: 'Hier past elke eerste reactie, binnen een seconde of zo. Zo leeft niemand; we kijken ernaar om te zien wat een reactie doet. De band in het midden is de window of tolerance, de lijn daarin laat zien hoe opgewonden het kind is. Eronder de gevoelde veiligheid: hoe sterk het kind verwacht dat het goed afloopt.',
      ask: 'Wat doet de lijn tussen signaal en reactie? Waar gaat het kind heen als het niets vraagt?',
      often:
        '‘Het gaat naar zijn speelgoed!’ Ja: vanuit een veilige basis gaat een kind op ontdekking, en met elk signaal komt het terug naar zijn haven.',
      touch:
        'Het ideaal kan steken. Zeg vroeg genoeg dat het niet bestaat, en dat de volgende stappen laten zien waarom dat niet erg is.',
    },
    mismatch: {
      title: 'Het paste niet. En nu?',
      prompt: 'Het kind vroeg iets, de reactie paste niet. Wat zou jij nu doen?',
      say: 'Om dit ogenblik draait de hele middag. Hoor eerst wat de zaal zou doen. Kijk dan eerst hoe het hier ging. Ga terug naar hetzelfde ogenblik en geef de reactie van de zaal, met toets 1 tot en met 5: beide toekomsten blijven staan. Met alleen de clicker wordt er ruimte gegeven.',
      ask: 'Welke van de vijf reacties zou je geven? Zou je wachten, en hoe lang? Wat zou je doen als het weer niet past?',
      often:
        '‘Vasthouden’ wordt het vaakst geroepen, wat het kind ook vraagt. Probeer het maar: nabijheid is hier niet altijd het antwoord. Ga dan terug naar hetzelfde ogenblik en probeer iets anders.',
      touch:
        'Sommigen herkennen het moment waarop ze het opgaven. Op het scherm liggen beide toekomsten nog open: een volgende reactie telt, ook een late.',
    },
    soonOrLate: {
      title: 'Gauw hersteld, of laat',
      prompt:
        'Links herstelt binnen een paar seconden, rechts neemt de tijd. Teken hoe de gevoelde veiligheid gaat bij wie laat is.',
      say: 'Hetzelfde kind, dezelfde signalen. Allebei missen ze ongeveer de helft; allebei komen ze er bijna altijd op terug. Alleen het wanneer verschilt. Teken eerst, laat het dan lopen.',
      ask: 'Hoe ver liggen de lijnen na drie minuten uit elkaar? Wat vraagt wachten van een kind dat geen klok kan lezen?',
      often:
        'De meesten tekenen de late lijn te hoog, of te recht. Laat herstellen is ook herstellen: kijk hoe elke lijn weer omhoog buigt.',
      touch: 'Wie moe is, is weleens laat. De lijn rechts ligt niet op nul.',
    },
    faceToFace: {
      title: 'Hoe vaak zijn ze in de maat?',
      prompt: 'Spel van dichtbij, vertraagd. Welk deel van de tijd zijn die twee op elkaar afgestemd?',
      say: 'Zo kijken onderzoekers naar spel: beeldje voor beeldje. Laat eerst handen opsteken en vul de aantallen in. Daarna laten we twee minuten voorbijgaan en kijken we welk deel van de tijd ze afgestemd waren.',
      ask: 'Bijna altijd, ongeveer de helft van de tijd, ongeveer een derde, of haast nooit?',
      often:
        'De meeste handen gaan omhoog bij ‘bijna altijd’ of ‘de helft’. In het laboratorium was het de kleinste helft van de tijd, vaak aangehaald als ongeveer een derde; het hangt ervan af wat je afstemming noemt. Wat opvalt, is hoe gauw ze elkaar weer vinden.',
      touch:
        'Voor velen is dit een opluchting. Gun het even tijd. Een streefgetal is het ook niet: het beschrijft spel in een laboratorium.',
    },
    mendedOrNot: {
      title: 'Even vaak gemist, wel of niet hersteld',
      prompt:
        'Allebei missen ze. De een komt erop terug, de ander niet. Hoe gaat de gevoelde veiligheid waar niets wordt hersteld?',
      say: 'De eerste reacties passen bij beiden ongeveer even vaak. Het verschil zit in wat er na een misser gebeurt. In het plaatje laat elk herstel een gouden naad achter in de band, zoals in Japan gebroken kommen worden hersteld. Eronder zie je het venster van elk kind ademen.',
      ask: 'Waar gaan de lijnen uiteen? Wat gebeurt er met de breedte van het venster? Wat leert dit kind van zichzelf te verwachten?',
      often:
        '‘Het vraagt niet meer.’ Een kind dat stil wordt, kan tevreden lijken: de holle lijn betekent dat het opgaf, en stil is niet rustig.',
      touch: 'Dit kan dicht bij de eigen jeugd komen. Zeg dat er een weg terug is, en dat we die straks zien.',
    },
    twoWays: {
      title: 'Twee manieren om een kind te missen',
      prompt:
        'Links komt vaak te snel en te veel, rechts vaak te laat en te weinig. Wat doet elk van beide met het kind?',
      say: 'Twee duo’s, hetzelfde kind. Links is de reactie er meteen en komt ze te dichtbij. Rechts wordt veel niet opgemerkt, en wat komt, houdt afstand. Let op de zones: boven het venster, en eronder.',
      ask: 'Welk kind zou je opvallen in een groep? Welk kind zou je over het hoofd zien?',
      often:
        '‘Ik ben die linker.’ ‘Ik ben ze allebei, op verschillende dagen.’ Lees de regel voor over waarom het iedereen overkomt.',
      touch: 'Aan de ene kant bezorgdheid, aan de andere uitputting: in zo’n toestand ben je, zo iemand ben je niet.',
    },
    yourTurn: {
      title: 'De zaal reageert',
      prompt: 'Roep waar het kind om vraagt. Eén van jullie geeft de reactie: toets 1 tot en met 5.',
      say: 'Nu doen we het zelf, op halve snelheid. Eén iemand aan de toetsen, de zaal leest hardop. Past het niet: gewoon nog eens proberen. Twee minuten van hun leven zijn er vier van ons.',
      ask: 'Hoe snel wist je het? Hoe was het om te drukken terwijl je het niet zeker wist?',
      often:
        'Er wordt gelachen, en er is haast. Zalen ontdekken zelf dat een halve seconde langer kijken loont, en dat een tweede poging geen schande is.',
      touch: 'Wie aan de toetsen zit, zit in het zicht. Bedank die persoon, wat de lijn ook deed.',
    },
    stillFace: {
      title: 'Wat eerder herstel waard is',
      prompt:
        'Twee minuten spel, twee waarin het gezicht stil blijft, twee om elkaar terug te vinden. Twee kinderen, elk met tien eigen minuten ervoor.',
      say: 'Zeg vooraf wat er komt: dit is een procedure uit onderzoek; twee minuten lang reageert de opvoeder niet, en de hereniging volgt altijd. Wie liever niet kijkt, kijkt weg of loopt even naar buiten. Het kind links leefde met iemand die herstelt, het kind rechts met iemand die dat niet doet.',
      ask: 'Wat doet elk kind in de eerste halve minuut? Wie roept er langer, en is dat slecht nieuws? Hoe ziet de hereniging eruit?',
      often:
        '‘Het linker kind protesteert meer.’ Een tijdlang wel: wie nog hoopt, roept langer. Kijk naar de gevoelde veiligheid, en hoe gauw ze in de hereniging terug zijn.',
      touch:
        'Deze stap raakt mensen het meest. Laat de hereniging helemaal uitlopen voor iemand iets zegt, en adem dan even. Misschien wil iemand napraten: zeg waar je te vinden bent.',
    },
    wayBack: {
      title: 'Er is een weg terug',
      prompt:
        'Vijf minuten lang wordt er haast niets hersteld. Dan begint deze opvoeder ermee. Teken wat de gevoelde veiligheid doet.',
      say: 'Verder verandert er niets: deze opvoeder mist even vaak als eerst en is even snel als eerst. Er begint maar één ding: erop terugkomen. Teken de lijn, en laat het lopen.',
      ask: 'Hoe lang duurt het voor het kind het vertrouwt? Wat zou er nodig zijn om te kunnen beginnen?',
      often:
        'Sommigen tekenen helemaal geen herstel, anderen een sprong. Het gaat langzamer dan je zou hopen en sneller dan je zou vrezen: verwachtingen worden geleerd van wat er gebeurt, ook de nieuwe.',
      touch: 'Wie het voorgaande zwaar vond, is met deze stap geholpen. Te laat is het voor niemand.',
    },
    home: {
      title: 'Wat neem je mee naar huis?',
      prompt:
        'Safe, seen, soothed, secure: veilig, gezien, getroost, voorspelbaar. In welke van de vier herkende je vandaag iets?',
      say: 'Vier woorden tot slot. Safe: wat misging, wordt hersteld. Seen: iemand leest je. Soothed: iemand helpt je tot rust te komen. Secure: op de andere drie kun je rekenen. De pagina over het model zegt wat bekend is, waarover men van mening verschilt, en wat van ons is; de getallen hier zijn gekozen, en geen kind is gemeten.',
      ask: 'Wat is één klein ding dat je morgen weer doet? Waar herstelde iemand deze week iets met jou?',
      often:
        '‘Sorry zeggen tegen mijn kind.’ ‘Teruglopen naar de kamer.’ Ook tussen volwassenen, in vriendschap en op het werk: het is dezelfde beweging.',
      touch: 'Eindig met wat mensen wél herstelden. Laat het plaatje rustig doorlopen terwijl ze vertrekken.',
    },
  },
};
