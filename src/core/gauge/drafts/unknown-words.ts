import type { Language } from '../../language/language.ts';
import { wordsIn } from '../../planning/wording/words-in.ts';

/** Fewest of the words of a sentence that its facts must contain (working assumption). */
const leastKnown = 0.6;
/** Shorter words carry no subject (working assumption). */
const leastLetters = 3;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+|\n/u).filter((one) => one.trim() !== '');

/** The sentences of a text whose words are not those of its facts: they state something else. */
export function ungroundedSentences(text: string, facts: string, language: Language): string[] {
  const known = new Set(wordsIn(facts).map((word) => language.stem(word)));
  return sentencesOf(text).filter((sentence) => {
    const words = wordsIn(sentence).filter(
      (word) => word.length >= leastLetters && !language.stopWords.has(word) && !/^\d/u.test(word),
    );
    const found = words.filter((word) => known.has(language.stem(word)));
    return found.length < words.length * leastKnown;
  });
}

/** Names of a text that its facts do not contain: words with a capital inside a sentence, and proper nouns at its start. */
export function unknownNames(text: string, facts: string, language: Language): string[] {
  const known = new Set(wordsIn(facts));
  return sentencesOf(text).flatMap((sentence) =>
    language.sentences(sentence).flatMap((tokens) => {
      const tagged = language.tag(tokens);
      const first = tagged.find(({ text: word }) => /^\p{L}/u.test(word));
      return tagged
        .filter((one) => /^\p{Lu}/u.test(one.text) && (one !== first || one.upos === 'PROPN'))
        .flatMap(({ text: word }) => wordsIn(word))
        .filter((word) => !known.has(word) && !language.stopWords.has(word));
    }),
  );
}
