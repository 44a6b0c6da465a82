import type { LanguageCode } from './language.ts';

/** A text with fewer words has no reliable score: working assumption. */
export const minReadableWords = 100;

/**
 * Coefficients of the reading ease, 0 (hard) to 100 (easy): base − perSentence × words per sentence − perSyllable × syllables
 * per word. French: Kandel and Moles (1958); English: Flesch (1948).
 */
export const readingEaseCoefficients: Readonly<
  Record<LanguageCode, readonly [base: number, perSentence: number, perSyllable: number]>
> = { fr: [207, 1.015, 73.6], en: [206.835, 1.015, 84.6] };
