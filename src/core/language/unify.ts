/**
 * One spelling for characters that people type in several ways; same length in and out, so that every offset stays an
 * offset of the text given. For matching only: what is shown is cut from the original.
 */
export function unify(text: string): string {
  if (!spelledApart.test(text)) return text;
  return text
    .replaceAll(/[’ʼ′´`\u0091\u0092]/g, "'")
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
}

/** Soft hyphens and zero-width characters may stand inside a word; they are no part of it. */
export function withoutInvisible(word: string): string {
  return ascii.test(word) ? word : word.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** Lower case, composed, œ and æ written out, accents removed: the form under which words meet. */
export function foldAccents(word: string): string {
  if (ascii.test(word)) return word;
  return word.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;
const spelledApart = /[’ʼ′´`\u0091\u0092\u2010\u2011\u00a0\u202f\u2009]/;
