import type { Language, LanguageCode } from './language.ts';

export interface Readability {
  /** Higher is easier; null under a hundred words. French: Kandel–Moles (1958); English: Flesch (1948). */
  readonly score: number | null;
  /** Years of school, English only (Kincaid 1975). */
  readonly grade: number | null;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Share of sentences over twenty words. */
  readonly longSentences: number | null;
}

const fewestWords = 100;
const longSentence = 20;
const coefficients: Readonly<Record<LanguageCode, { base: number; sentence: number; syllable: number }>> = {
  fr: { base: 207, sentence: 1.015, syllable: 73.6 },
  en: { base: 206.835, sentence: 1.015, syllable: 84.6 },
};

export function readability(text: string, language: Language): Readability {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  let long = 0;
  for (const sentence of language.sentences(text)) {
    let length = 0;
    for (const token of sentence) {
      if (!/\p{L}/u.test(token.text) || token.text.length > 60) continue;
      // An elided article is read with the word that follows.
      if (!token.text.endsWith("'")) length += 1;
      syllables += token.text.endsWith("'") ? 0 : language.syllables(token.text);
    }
    if (length === 0) continue;
    words += length;
    sentences += 1;
    if (length > longSentence) long += 1;
  }
  const measured = words >= fewestWords;
  const { base, sentence, syllable } = coefficients[language.code];
  const perSentence = words / Math.max(1, sentences);
  const perWord = syllables / Math.max(1, words);
  return {
    score: measured ? Number((base - sentence * perSentence - syllable * perWord).toFixed(1)) : null,
    grade: measured && language.code === 'en' ? Number((0.39 * perSentence + 11.8 * perWord - 15.59).toFixed(1)) : null,
    words,
    sentences,
    syllables,
    longSentences: sentences === 0 ? null : long / sentences,
  };
}
