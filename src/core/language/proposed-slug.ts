import { englishLightWords } from './en/stop-words.ts';
import { frenchLightWords } from './fr/stop-words.ts';
import type { LanguageCode } from './language.ts';
import { foldAccents } from './normalize-text.ts';
import { wordList } from './word-list.ts';

/** Demonstratives, possessives and forms of to be. Negations, « sans » or “before” are kept, because the meaning needs them. */
const determiners = {
  fr: wordList('ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs est sont'),
  en: wordList('this that these those my your our their his her its is are be'),
} as const;
const light = { fr: frenchLightWords, en: englishLightWords } as const;
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu;
const possessive = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/giu;
/** A French question with inversion: without its light words, « que se passe-t-il s’il pleut » becomes passe-t-il-il-pleut. */
const inversion = /\p{L}-t-(?:ils?|elles?|on)(?![\p{L}\p{N}])/iu;
const maxLength = 80;

/**
 * Slug proposed for a page, from its title: words without accents, joined by hyphens, without light words and elided articles
 * (except in a French question with inversion), at most 80 characters of whole words. `fallback` when no word is usable.
 */
export function proposedSlug(title: string, language: LanguageCode, fallback = 'page'): string {
  if (language === 'fr' && inversion.test(title)) {
    return withinLength(wordsOf(title.replace(/['’]/gu, ' ')).map(folded).filter(Boolean));
  }
  const text = language === 'fr' ? title.replace(elision, ' ') : title.replace(possessive, '');
  const words = wordsOf(text.replace(/['’]/gu, ''));
  const significant = words.filter((word, at) => !isLight(word, at, language));
  const written = (significant.length > 0 ? significant : words).map(folded).filter(Boolean);
  return withinLength(written) || fallback;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A single capital inside a title is a name and not an article: vitamine A. */
function isLight(word: string, at: number, language: LanguageCode): boolean {
  if (at > 0 && /^\p{Lu}$/u.test(word)) return false;
  const lower = word.normalize('NFC').toLowerCase();
  return light[language].has(lower) || determiners[language].has(lower);
}

function folded(word: string): string {
  return foldAccents(word.toLowerCase()).replace(/[^a-z0-9]/g, '');
}

function withinLength(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, maxLength) : `${slug}-${word}`;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug;
}
