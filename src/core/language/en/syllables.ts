import { syllable } from 'syllable';

const longest = 60;

/** Syllables of an English word; a string too long to be a word counts its groups of vowels. */
export function englishSyllables(word: string): number {
  if (word.length > longest) return Math.max(1, word.match(/[aeiouy]+/gi)?.length ?? 1);
  return Math.max(1, syllable(word));
}
