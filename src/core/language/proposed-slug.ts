import { englishLightWords } from './en/stop-words.ts';
import { frenchLightWords } from './fr/stop-words.ts';
import type { LanguageCode } from './language.ts';
import { foldAccents } from './unify.ts';
import { wordList } from './word-list.ts';

/** Demonstratives, possessives and forms of to be. Negations, « sans » or “before” are kept: they carry the meaning. */
const pointing = {
  fr: wordList('ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs est sont'),
  en: wordList('this that these those my your our their his her its is are be'),
} as const;
const light = { fr: frenchLightWords, en: englishLightWords } as const;
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu;
const possessive = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/giu;
/** A French question with inversion: without its light words, « que se passe-t-il s’il pleut » would be passe-t-il-il-pleut. */
const inversion = /\p{L}-t-(?:ils?|elles?|on)(?![\p{L}\p{N}])/iu;
const longest = 80;

/**
 * Slug proposed for a page, from its title: without light words and elided articles (except in a question with inversion),
 * accents folded, words joined by hyphens, at most 80 characters of whole words; `fallback` without a usable word.
 */
export function proposedSlug(title: string, language: LanguageCode, fallback = 'page'): string {
  if (language === 'fr' && inversion.test(title)) {
    return withinLength(wordsOf(title.replace(/['’]/gu, ' ')).map(folded).filter(Boolean));
  }
  const text = language === 'fr' ? title.replace(elision, ' ') : title.replace(possessive, '');
  const words = wordsOf(text.replace(/['’]/gu, ''));
  const telling = words.filter((word, at) => !isLight(word, at, language));
  const written = (telling.length > 0 ? telling : words).map(folded).filter(Boolean);
  return withinLength(written) || fallback;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A lone capital inside a title is a name: vitamine A. */
function isLight(word: string, at: number, language: LanguageCode): boolean {
  if (at > 0 && /^\p{Lu}$/u.test(word)) return false;
  const lower = word.normalize('NFC').toLowerCase();
  return light[language].has(lower) || pointing[language].has(lower);
}

function folded(word: string): string {
  return foldAccents(word.toLowerCase()).replace(/[^a-z0-9]/g, '');
}

function withinLength(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
