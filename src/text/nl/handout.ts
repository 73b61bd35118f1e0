/** The words of what is handed out, in Dutch. */
import type { handout as en } from '../en/handout';

export const handout: typeof en = {
  title: 'Delen',
  sections: { link: 'Link' },
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
      'Met de andere wegen erbij werd de link langer dan 2.000 tekens, en sommige mailprogramma’s en cursussites kappen dat af. Ze zijn weggelaten.',
    run: 'Met alles wat met de hand is gedaan werd de link langer dan 2.000 tekens, en sommige mailprogramma’s en cursussites kappen dat af. Het is weggelaten; de link opent aan het begin.',
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
