/** The words of the worksheet, in Dutch: around it, on the page for a class, and on the teacher’s key. */
import type { worksheet as en } from '../en/worksheet';

export const worksheet: typeof en = {
  tooLittle:
    'Er is nog te weinig geleefd. Leef een halve minuut verder en kom dan terug: het werkblad wordt gemaakt van wat er gebeurde.',
  questionLabel: 'De vraag op het blad',
  question: 'Hoe veilig voelt het kind zich, van begin tot eind? Kijk naar de beelden en teken het, vóór je het ziet.',
  length: 'Vanaf het begin tot',
  picture: (letter) => `Beeld ${letter}`,
  seen: {
    beginning: 'het begin',
    signal: 'een signaal',
    mismatch: 'een mismatch',
    repair: 'een herstel',
    stoppedAsking: 'vroeg niet meer',
    fright: 'een schrik',
    stillFace: 'het gezicht is stil',
    reunion: 'de hereniging',
    end: 'het einde',
  },
  print: 'Druk het werkblad af',
  printSays: 'Twee vellen A4: een voor de klas en een met uitleg voor de docent. Je browser kan ze als pdf bewaren.',
  sandboxed: 'De pagina eromheen staat afdrukken misschien niet toe. Open dan de link los, en druk daar af.',
  preview: 'Zo komt het op papier',

  name: 'Naam',
  date: 'Datum',
  see: 'Wat zie je?',
  draw: 'Teken hoe veilig het kind zich voelt',
  drawBoth: 'Teken hoe veilig elk kind zich voelt: A met een lijn, B met streepjes',
  why: 'Waarom denk je dat?',
  time: 'minuten en seconden leven',
  chartBlank: 'Assen om gevoelde veiligheid in te tekenen, van 0 tot 1, door de tijd.',
  chartTold: 'Gevoelde veiligheid zoals die verliep, van 0 tot 1, door de tijd.',
  back: 'Maak het zelf mee',

  key: 'Voor de docent',
  both: 'Lijn: A, de beelden. Streepjes: B.',
  bothAnd: (other) => `Lijn: A, de beelden. Streepjes: B, ‘${other}’.`,
  pictures: 'Op de beelden',
  happened: 'Wat er gebeurde',
  nothingAsked: 'Het kind vroeg in deze tijd om niets.',
  more: (count) => `En nog ${count}.`,
  state: 'Om dit terug te zien',
  seed: (seed) => `Startgetal ${seed}.`,
  asItStands: 'Er is niets veranderd.',
  differs: (list) => `Veranderd: ${list}.`,
  cautionSays:
    'Het gaat erom waarom iemand het zo tekent. Met een ander kind, of een ander startgetal, loopt het anders.',
  sources: 'Om verder te lezen:',
  cited: 'Afgestemd (Attune): een interactieve simulatie van afstemming tussen ouder en kind',
};
