/** What is known, what is disputed, and what is ours, in Dutch. */
import type { claims as en } from '../../en/model/claims';

export const claims: typeof en = {
  lead: 'Drie lijsten. Wat meer onderzoeken vonden, waarover gestreden wordt, en wat hier is toegevoegd om überhaupt iets te kunnen laten zien.',
  names: { known: 'Wat bekend is', disputed: 'Wat omstreden is', ours: 'Wat van ons is' },
  known: {
    matchedInPlay:
      'In spel van dichtbij in het lab waren de twee het kleinste deel van de tijd op elkaar afgestemd, en dat deel groeide tussen drie en negen maanden. Het wordt vaak aangehaald als ongeveer 30 %, en hangt af van wat als afgestemd telt.',
    mendedSoon:
      'Wat niet op elkaar aansluit, sluit meestal gauw weer aan: vaak wordt aangehaald dat ongeveer een derde bij de eerstvolgende stap al hersteld is, en dat er elke drie tot vijf seconden spel een herstel is.',
    stillFace:
      'Wordt een gezicht stil, dan tonen baby’s minder plezier, kijken ze minder en zijn ze meer van streek; komt het terug, dan blijft daar iets van hangen. Ruim tachtig onderzoeken vonden dit. Kinderen verschillen er sterk in, en het patroon uit de leerboeken zie je bij een minderheid.',
    prompt:
      'In het gewone leven komt een reactie binnen een of twee seconden, en op huilen binnen een seconde of vijf, meestal met oppakken en praten.',
    carrying: 'Een huilend kind dragen terwijl je loopt, kalmeert het binnen ongeveer een halve minuut.',
    lookingAway:
      'Wegkijken is een manier om tot rust te komen. Waar dat met steun wordt beantwoord, zijn baby’s minder van streek.',
    sensitivity:
      'Sensitieve zorg en een veilige band gaan samen, in bescheiden mate: r = 0,25 over alle onderzoeken, zo’n 6 % van de verschillen. Groepen overlappen ruim, en over één verloop zegt het niets.',
    metInTheEnd: 'Wat het meest telt, is misschien of een behoefte uiteindelijk vervuld wordt, en niet hoe soepel.',
    laterInLife: 'Later in het leven zijn de verbanden met de eerste band gemiddeld klein.',
  },
  disputed: {
    twoCamps:
      'Is een middenweg het best, of is meer afstemming gewoon beter? Eén onderzoek vond het eerste, voor stemritme met vier maanden en de band met twaalf; een ander het tweede, voor gedeeld gevoel en het stille gezicht. Het model beslist dat niet; het laat zien op welke aanname die twee uit elkaar zouden kunnen gaan.',
    shareMatched:
      'Welk deel van de tijd is afgestemd: dat hangt af van de leeftijd, van de situatie en van wat er geteld wordt. Het is geen doel, en niemand heeft laten zien dat mismatch op zichzelf nut heeft. Wat wel wordt beweerd: gewone mismatch die meestal hersteld wordt, helpt; spanning die aanhoudt, schaadt.',
    polyvagal:
      'De polyvagaaltheorie is omstreden: haar uitgangspunten zouden niet kloppen, en de bedenker heeft daarop geantwoord. Niets hier is erop gebouwd. Een teruggetrokken kind wordt stil; hoe zijn zenuwen dat doen, blijft open.',
    brain:
      'Dat vroege zorg de hersenen vormt, wordt betoogd, en hersenen blijven zich in contact ontwikkelen, vroeg en ook later. Een effect van herstel op de hersenen is niet aangetoond.',
  },
  ours: {
    window:
      'Het tolerantievenster als een band met randen, en zijn getallen. Het is een klinisch beeld, geen gemeten grootheid. Dat het breder wordt van spanning die samen bedaart, en smaller van spanning die aanhoudt, is een hypothese.',
    trust:
      'Vertrouwen als twee verwachtingen, geleerd uit het verschil met wat er kwam. Die vorm is voorgesteld; dat het er twee zijn, en hoe snel ze leren, is van ons.',
    fit: 'Welke reactie bij welk signaal past, en hoe ver elke andere ernaast zit: één tabel, door ons samengesteld. In het echt lopen signalen in elkaar over en kun je ze op veel manieren lezen.',
    fourS:
      'De vier S’en als tellingen van wat er gebeurde (veilig, gezien, getroost, voorspelbaar), met hoeveel het er waren. Een manier om terug te kijken, geen maat voor een kind of een ouder.',
    numbers:
      'Bijna alle getallen. Ze zijn zo gekozen dat gepubliceerde patronen samen tevoorschijn komen, en bij elk staat dat erbij. Dat de patronen eruit komen, laat zien dat de aannamen volstaan, niet dat het zo is.',
  },
};
