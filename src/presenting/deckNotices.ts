/** What was not understood of a deck's file, in sentences. */
import type { DeckNotice } from '../sharing/deckFile';
import type { PresentingWords } from '../text/presenting';
import type { Texts } from '../text/texts';

/** More than these tell nothing more. */
const told = 6;

function sentence({ about, step, part, used, address }: DeckNotice, words: PresentingWords, texts: Texts): string {
  const { notices } = words;
  const where = step === null ? notices.inDeck : notices.inStep(texts.numbers.whole(step));
  if (about === 'noDeck') return notices.noDeck;
  if (address) return `${where} ${texts.notice(address)}`;
  if (about === 'repaired') return notices.repaired(where, part, used);
  if (about === 'unknown') return notices.unknown(where, part);
  return part === '' ? notices.droppedStep(where) : notices.dropped(where, part);
}

export function deckSentences(notices: readonly DeckNotice[], words: PresentingWords, texts: Texts): readonly string[] {
  const first = notices.slice(0, told).map((notice) => sentence(notice, words, texts));
  const more = notices.length - first.length;
  return more > 0 ? [...first, words.notices.more(texts.numbers.whole(more))] : first;
}
