/** The single file handed out at a state: what it opens, and what its address may still say. */
import { expect, test } from 'vitest';
import { openingOf } from '../../src/sharing/address';
import { addressAsked, fileThatOpens } from '../../src/sharing/fileOpens';

const usual = { language: 'en', palette: 'paper' } as const;
const state = '#stage=watch&scenario=slow&seed=4&at=15.066&lang=nl';
const opened = (href: string, opens?: string) => openingOf(addressAsked(href, opens), usual);

test('it opens at the state that was written into it', () => {
  const { opening, notices } = opened('file:///stick/attune.html', state);
  expect(notices).toEqual([]);
  expect(opening.stage).toMatchObject({ id: 'watch', scenario: 'slow', seed: 4, at: 15.066 });
  expect(opening.language).toBe('nl');
});

test('what its address says besides stands on top: it can still be put into a frame', () => {
  const { opening, notices } = opened('https://course.example/files/attune.html#embed=1&lang=en', state);
  expect(notices).toEqual([]);
  expect(opening).toMatchObject({ embed: true, language: 'en' });
  expect(opening.stage).toMatchObject({ scenario: 'slow', at: 15.066 });
});

test('an address that names a stage goes first: reloaded, it is where it was left', () => {
  const { opening } = opened('file:///stick/attune.html#stage=be-the-caregiver&lang=en', state);
  expect(opening.stage).toMatchObject({ id: 'be-the-caregiver', at: 0 });
  expect(opened('file:///stick/attune.html').opening.stage.id).toBe('be-the-caregiver');
});

test('it is written so that a page reads it again, whatever stands in it, and only once', () => {
  const file = '<!doctype html>\n<html lang="en"><head></head></html>';
  const once = fileThatOpens(file, '#stage=watch&set=calm:3"<x>');
  expect(once).toBe(
    '<!doctype html>\n<html data-opens="#stage=watch&amp;set=calm:3&quot;&lt;x>" lang="en"><head></head></html>',
  );
  expect(fileThatOpens(once, '#stage=watch')).toContain('<html data-opens="#stage=watch" lang="en">');
  expect(() => fileThatOpens('no page', '#')).toThrow(Error);
});
