/** What the model's page says is known, disputed or ours rests on readings, and the readings can be found. */
import { expect, test } from 'vitest';
import { citations } from '../../src/panels/model/citation';
import { claims } from '../../src/panels/model/claims';
import { inShort, type Reading, readings } from '../../src/panels/model/readings';
import { languages } from '../../src/text/languages';
import { modelWords } from '../../src/text/model';

const all: readonly Reading[] = Object.values(readings);

test('every reading has its authors, a title and a source; the article is credited by its author', () => {
  for (const { authors, title, source, year, note } of all) {
    expect(authors.length).toBeGreaterThan(4);
    expect(title.length).toBeGreaterThan(8);
    if (note === 'theArticle') continue;
    expect(source, title).toMatch(/[A-Z]/);
    expect(year, title).toBeGreaterThan(1970);
  }
  expect(readings.vroemen).toMatchObject({ authors: 'Susan Vroemen', subject: 'article' });
});

test('a DOI is one, and belongs to one reading', () => {
  const dois = all.flatMap(({ doi }) => doi ?? []);
  expect(dois.length).toBeGreaterThan(15);
  for (const doi of dois) expect(doi).toMatch(/^10\.\d{4,5}\/\S+$/);
  expect(new Set(dois).size).toBe(dois.length);
});

test('every claim rests on at least one reading, and every subject has some', () => {
  for (const list of Object.values(claims))
    for (const [claim, by] of Object.entries(list)) expect(by.length, claim).toBeGreaterThan(0);
  for (const subject of Object.keys(modelWords.en.readings.subjects))
    expect(
      all.some((reading) => reading.subject === subject),
      subject,
    ).toBe(true);
});

test('what was not read by us is quoted, not said', () => {
  const rests = Object.entries(claims.known).filter(([, by]) => by.includes('tronickGianino1986'));
  expect(rests.map(([claim]) => claim)).toEqual(['mendedSoon']);
  expect(modelWords.en.claims.known.mendedSoon).toMatch(/often quoted/);
  expect(modelWords.nl.claims.known.mendedSoon).toMatch(/vaak wordt aangehaald/);
  expect(readings.tronickGianino1986.note).toBe('notRead');
});

test('in a sentence a reading goes by its authors and its year', () => {
  expect(inShort(readings.tronick1989)).toBe('Tronick 1989');
  expect(inShort(readings.tronickCohn1989)).toBe('Tronick & Cohn 1989');
  expect(inShort(readings.deWolff1997)).toBe('De Wolff & van IJzendoorn 1997');
  expect(inShort(readings.jaffe2001)).toBe('Jaffe et al. 2001');
  expect(inShort(readings.grimm2005)).toBe('Grimm et al. 2005');
});

test.for(languages)('it can be cited by name, version, year and licence: %s', (language) => {
  const { text, bibtex } = citations(modelWords[language].readings.title);
  for (const said of [text, bibtex]) expect(said).toMatch(/Attune[\s\S]*\d+\.\d+\.\d+[\s\S]*MIT/);
  expect(text).toMatch(/\(20\d\d\)/);
});
