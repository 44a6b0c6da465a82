import type { Language, LanguageCode } from './language.ts';

/** Under this many words a score says nothing. */
export const fewestReadableWords = 100;
const longSentence = 20;

/** Reading ease, 0 (hard) to 100 (easy) and beyond; `grade` only where its formula was made, in English. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly ease: number;
  readonly grade: number | null;
  /** Share of sentences over 20 words, 0 to 1. */
  readonly longSentences: number;
}

/** French: Kandel and Moles (1958); English: Flesch (1948). Coefficients of one language never serve the other. */
const formulas: Readonly<Record<LanguageCode, { base: number; perSentence: number; perSyllable: number }>> = {
  fr: { base: 207, perSentence: 1.015, perSyllable: 73.6 },
  en: { base: 206.835, perSentence: 1.015, perSyllable: 84.6 },
};

/** Reading ease of a text, null under 100 words. Signs and numbers are no words; an elided article counts with its noun. */
export function readability(text: string, language: Language): Readability | null {
  const lengths: number[] = [];
  let syllables = 0;
  for (const sentence of language.sentences(text)) {
    const words = sentence.filter((token) => /^\p{L}/u.test(token.text) && !token.text.endsWith("'"));
    if (words.length === 0) continue;
    lengths.push(words.length);
    for (const word of words) syllables += Math.max(1, language.syllables(word.text));
  }
  const words = lengths.reduce((sum, length) => sum + length, 0);
  if (words < fewestReadableWords) return null;
  const perSentence = words / lengths.length;
  const perWord = syllables / words;
  const formula = formulas[language.code];
  return {
    words,
    sentences: lengths.length,
    ease: formula.base - formula.perSentence * perSentence - formula.perSyllable * perWord,
    // Kincaid et al. (1975).
    grade: language.code === 'en' ? 0.39 * perSentence + 11.8 * perWord - 15.59 : null,
    longSentences: lengths.filter((length) => length > longSentence).length / lengths.length,
  };
}
