/** What is told on the page of what came from outside or did not come, in the language it has at the time. */
import type { Notice, Said } from '../sharing/notices';
import type { Language } from './languages';
import { textsFor } from './texts';

export interface Noticed {
  /** One more is told. */
  tell(notice: Notice | Said): void;
  /** These are told, and none that were before. */
  replace(notices: readonly Notice[]): void;
  /** @returns each as a sentence; the same array as long as nothing has changed. */
  sentences(language: Language): readonly string[];
}

/** @param first what is told from the beginning. @param changed is called when another is to be seen. */
export function createNoticed(first: readonly Notice[], changed: () => void): Noticed {
  let notices: readonly (Notice | Said)[] = first;
  let told: { readonly language: Language; readonly sentences: readonly string[] } | null = null;

  return {
    tell(notice) {
      notices = [...notices, notice];
      told = null;
      changed();
    },
    replace(given) {
      notices = given;
      told = null;
      changed();
    },
    sentences(language) {
      if (told?.language !== language) {
        const { notice } = textsFor(language);
        told = { language, sentences: notices.map((one) => ('says' in one ? one.says(language) : notice(one))) };
      }
      return told.sentences;
    },
  };
}
