/**
 * Replaces the variants of apostrophes, hyphens and spaces by one form. The length does not change, so that offsets are valid
 * in the original text. For matching only: displayed text is cut from the original.
 */
export function normalizePunctuation(text: string): string {
  if (!hasVariants.test(text)) return text;
  return text
    .replaceAll(/[’ʼ′´`\u0091\u0092]/g, "'")
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
}

/** The word without soft hyphens and zero-width characters. */
export function withoutInvisible(word: string): string {
  return ascii.test(word) ? word : word.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** The form used to compare words: œ and æ written out, accents removed. */
export function foldAccents(word: string): string {
  if (ascii.test(word)) return word;
  return word.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;
const hasVariants = /[’ʼ′´`\u0091\u0092\u2010\u2011\u00a0\u202f\u2009]/;
