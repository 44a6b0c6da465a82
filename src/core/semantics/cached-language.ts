import type { Language, Token } from '../language/language.ts';
import { flattenSentences } from '../language/flatten-sentences.ts';

/** A language that tokenises each text of a page once, for a page read several times. */
export interface CachedLanguage extends Language {
  /** Empties the cache, before the next page. */
  forget(): void;
}

/** The language with its `words` and `sentences` cached by text. */
export function cachedLanguage(language: Language): CachedLanguage {
  const sentences = new Map<string, Token[][]>();
  const words = new Map<string, Token[]>();
  return {
    ...language,
    sentences: (text) => once(sentences, text, language.sentences),
    words: (text) => {
      const known = sentences.get(text);
      return known === undefined ? once(words, text, language.words) : once(words, text, () => flattenSentences(known));
    },
    forget() {
      sentences.clear();
      words.clear();
    },
  };
}

function once<Result>(known: Map<string, Result>, text: string, read: (text: string) => Result): Result {
  let result = known.get(text);
  if (result === undefined) {
    result = read(text);
    known.set(text, result);
  }
  return result;
}
