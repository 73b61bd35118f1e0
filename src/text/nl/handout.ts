/** The words of what is handed out, in Dutch. */
import type { handout as en } from '../en/handout';

export const handout: typeof en = {
  title: 'Delen',
  sections: {
    link: 'Link',
    inAPage: 'In een pagina',
    files: 'Bestanden',
    course: 'Voor een cursus',
    worksheet: 'Werkblad',
  },
  files: {
    lead: 'In een bestand gaat alles mee wat er is geleefd, met wat er liep en wat daaraan veranderd is.',
    run: {
      name: 'Het verloop',
      says: 'Een bestand (JSON) dat hier weer opengaat, op elk apparaat, op hetzelfde moment en met elke weg. Je kunt het ook op de pagina laten vallen.',
      save: 'Bewaar het verloop',
      open: 'Open een verloop …',
    },
    numbers: {
      name: 'De getallen',
      says: 'Tabellen (CSV) voor een rekenblad of voor R.',
      separation: 'Geschreven met',
      comma: 'punt als decimaalteken, komma ertussen',
      semicolon: 'komma als decimaalteken, puntkomma ertussen',
      trace: 'Moment voor moment',
      episodes: 'Episodes',
      measures: 'Maten',
    },
    pictures: {
      name: 'Beelden',
      says: 'Dit moment, in deze kleuren en deze taal; wat er veranderd is, staat erboven.',
      picture: 'Het beeld (PNG)',
      river: 'De rivier (SVG)',
    },
    failed: 'Dat bestand kon niet worden gemaakt. Probeer het opnieuw zodra er verbinding is.',
  },
  goesAlong: 'Wat er meegaat',
  parts: {
    moment: 'Het moment op het scherm',
    byHand: 'Wat met de hand is gedaan',
    roads: 'De andere wegen',
    changed: 'Wat is veranderd',
    predict: 'Eerst voorspellen',
    speed: 'De snelheid',
    language: 'De taal',
    palette: 'De kleuren',
  },
  answers: (count) => (count === 1 ? 'één keer' : `${count} keer`),
  theLink: 'De link',
  theAddress: 'Het eind van het adres',
  length: (characters) => `${characters} tekens`,
  without: {
    roads:
      'Met de andere wegen erbij werd de link langer dan 2.000 tekens, en sommige mailprogramma’s en cursussites kappen dat af. Ze zijn weggelaten; onder Bestanden kun je het hele verloop bewaren.',
    run: 'Met alles wat met de hand is gedaan werd de link langer dan 2.000 tekens, en sommige mailprogramma’s en cursussites kappen dat af. Het is weggelaten, en de link opent aan het begin; onder Bestanden kun je het hele verloop bewaren.',
  },
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  copyByHand: 'Kopiëren mag hier niet. De tekst is geselecteerd: kopieer hem met je toetsenbord.',
  code: {
    label: 'QR-code van de link',
    lead: 'Voor een telefoon of tablet. De code wordt op dit apparaat gemaakt.',
    fromNearby: 'Er gaat zoveel mee dat deze code alleen van dichtbij te lezen is, niet vanaf een groot scherm.',
    tooLong: 'Deze link is te lang voor een QR-code. Laat iets weg, of stuur de link zelf.',
    lost: 'De QR-code kon niet worden geladen. Probeer het opnieuw zodra er verbinding is.',
    large: 'Vul het scherm met de code',
    small: 'Maak de code weer klein',
  },
  inAPage: {
    title: 'Afgestemd: een kind en een opvoeder',
    frame: 'Als frame, voor een cursuspagina of een website',
    element: 'Als element dat meegroeit met wat erin staat',
    elementSays:
      'Waar een pagina scripts mag draaien. Een hoogte hoef je niet op te geven, en de pagina kan ermee praten.',
    preview: 'Laat zien hoe het daar staat',
    noPreview: 'Verberg hoe het daar staat',
    previewTitle: 'Hoe het in een pagina staat',
    file: 'Als één bestand, voor editors die frames afschermen, en voor een stick',
    fileSays:
      'In het bestand zit heel Afgestemd; het opent op dit moment en heeft geen netwerk nodig. Zet het bij de bestanden van je cursus. Maak daar een link naar, of plak het frame hieronder, met het adres dat de cursus aan het bestand gaf.',
    download: 'Download het bestand',
    fileLost: 'Het bestand kon niet worden opgehaald. Probeer het opnieuw zodra er verbinding is.',
    fileFrame: 'Het frame voor het geplaatste bestand',
  },
  where: {
    thisDevice: 'Dit adres werkt alleen op dit apparaat. Open Afgestemd op een server om anderen een link te sturen.',
    folder:
      'Je hebt Afgestemd vanuit een map geopend, en een link naar een map kun je niet versturen. Geef het bestand zelf door; met de tekst hieronder achter de naam in de adresbalk opent het op dit moment.',
    nowhere:
      'Afgestemd staat in deze pagina zelf en heeft hier geen eigen adres. Zet de tekst hieronder achter het adres van een Afgestemd dat je kent, dan opent het op dit moment.',
    sandboxed:
      'De pagina eromheen staat hier weinig toe: kopiëren, afdrukken en bewaren lukken misschien niet. De link zelf werkt wel.',
  },
};
