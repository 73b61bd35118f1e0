/** What is said around the readings, in Dutch. */
import type { readings as en } from '../../en/model/readings';

export const readings: typeof en = {
  lead: 'Waar het model en zijn teksten op rusten. Een DOI staat er waar die na te gaan was. Staat er ‘niet door ons gelezen’, dan wordt een getal er alleen vaak uit aangehaald.',
  subjects: {
    article: 'Waar dit bij hoort',
    repair: 'Mismatch en herstel',
    stillFace: 'Het stille gezicht',
    answers: 'Signalen en reacties',
    attachment: 'Hechting',
    learning: 'Leren wat te verwachten',
    pictures: 'Beelden, en wat omstreden is',
    models: 'Modellen en methoden',
  },
  notes: {
    theArticle:
      'Een artikel over veilige hechting in klassieke en nieuwere theorie. Deze app maakt het zichtbaar: feiten en ideeën komen eruit, de zinnen zijn van ons.',
    notRead: 'Niet door ons gelezen.',
    replied: 'Omstreden; zie de twee die volgen.',
  },
  cite: 'Hoe je ernaar verwijst',
  citeLead: 'Voor als je het in lessen of in een tekst gebruikt. Een adres uit je browser opent precies wat je zag.',
  title: 'Afgestemd (Attune): een interactieve simulatie van afstemming tussen ouder en kind',
  copy: 'Kopieer',
  copyText: 'Kopieer de verwijzing',
  copyBibtex: 'Kopieer als BibTeX',
  copied: 'Gekopieerd.',
  copyByHand: 'De tekst is geselecteerd: kopieer die zelf.',
};
