import { eld } from 'eld/small';

// Global state of the package, set once: the languages a French or English site is likely to meet.
eld.setLanguageSubset(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl']);

const fewestWords = 4;
const fewestCharacters = 20;
/** Enough for certainty; more only costs time. */
const mostCharacters = 20_000;
const noise = /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._+-]{1,64}@\S+|`[^`\n]{0,200}`|[\d_{}<>[\]|\\=+*/#$%^~]+/gu;

/**
 * ISO 639-1 code of a text, or `unknown`. `hint` is the page's `lang`: it decides under four words, the text decides
 * above. Call it with a block as well as with a page: pages translated in part are common.
 */
export function detectLanguage(text: string, hint: string | null): string {
  const hinted = hint?.trim().slice(0, 2).toLowerCase() || null;
  const plain = withoutNoise(text);
  const words = plain.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (words < fewestWords && hinted !== null) return hinted;
  if (words === 0 || (hinted === null && plain.length < fewestCharacters)) return hinted ?? 'unknown';
  return guess(plain) || hinted || 'unknown';
}

/** The likeliest language of a few words, without the caution of `detectLanguage`; empty when there is no letter. */
export function likeliestLanguage(text: string): string {
  return guess(withoutNoise(text));
}

function withoutNoise(text: string): string {
  return text.slice(0, mostCharacters).replaceAll(noise, ' ').trim();
}

function guess(plain: string): string {
  return eld.detect(plain).language;
}
