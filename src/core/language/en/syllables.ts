import { syllable } from 'syllable';

const maxWordLength = 60;

/** Syllables of an English word; for a string too long to be a word, the number of its vowel groups. */
export function englishSyllables(word: string): number {
  if (word.length > maxWordLength) return Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 1);
  return Math.max(1, syllable(word));
}
