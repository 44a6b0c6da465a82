import type { Language, Token } from '../language/language.ts';

/** Role of a word in matching. */
export const wordKinds = { sign: 0, light: 1, stop: 2, content: 3 } as const;

/** One word of a text as matching reads it. */
export interface TermWord {
  /** The stem; empty for signs and numbers. */
  readonly stem: string;
  /** A value of `wordKinds`: only content words join into bigrams. */
  readonly kind: number;
  /** Stems of the parts of a hyphenated word, else empty. */
  readonly parts: readonly string[];
}

/**
 * The words of a text in order, signs included, each with its stem and kind.
 * A word has a letter and two characters, or is a year of four digits; anything else is a sign.
 */
export function termWords(text: string, language: Language): TermWord[] {
  return termsOf(language.words(text), language);
}

/** The same for a text already split into words. */
export function termsOf(tokens: readonly Token[], language: Language): TermWord[] {
  const known = knownWords(language);
  return tokens.map((token) => {
    const before = known.get(token.text);
    if (before !== undefined) return before;
    const word = readWord(token.text, language);
    if (known.size >= maxCachedWords) known.clear();
    known.set(token.text, word);
    return word;
  });
}

/** Stems of the content words of a text, in order; the parts of a hyphenated word follow the whole. */
export function contentStems(text: string, language: Language): string[] {
  return termWords(text, language).flatMap((word) =>
    word.kind === wordKinds.content ? [word.stem, ...word.parts] : [],
  );
}

/** Stems of a query without its light words, or with them when there are no others. */
export function queryStems(text: string, language: Language): string[] {
  const words = termWords(text, language).filter((word) => word.kind !== wordKinds.sign);
  const kept = words.filter((word) => word.kind !== wordKinds.light);
  return (kept.length > 0 ? kept : words).flatMap((word) => [word.stem, ...word.parts]);
}

function readWord(text: string, language: Language): TermWord {
  const lower = text.toLowerCase();
  const bare = lower.replace(/^'+|'+$/g, '');
  if (language.lightWords.has(lower) || language.lightWords.has(bare)) {
    return { stem: language.stem(bare), kind: wordKinds.light, parts: [] };
  }
  if (language.stopWords.has(lower) || language.stopWords.has(bare)) {
    return { stem: language.stem(bare), kind: wordKinds.stop, parts: [] };
  }
  if (/^\d{4}$/.test(bare)) return { stem: bare, kind: wordKinds.content, parts: [] };
  const counts = bare.length >= 2 && bare.length <= maxWordLength && /\p{L}/u.test(bare);
  // `_` joins bigrams, so no stem may contain it.
  const stem = counts ? language.stem(bare).replaceAll('_', '-') : '';
  if (stem === '') return sign;
  return { stem, kind: wordKinds.content, parts: partsOf(stem) };
}

/** The parts of the stem of a hyphenated word; empty for other words. */
export function partsOf(stem: string): string[] {
  const parts = stem.includes('-') ? stem.split('-').filter((part) => part.length >= 2) : [];
  return parts.length > 1 ? parts : [];
}

const sign: TermWord = { stem: '', kind: wordKinds.sign, parts: [] };
/** Longer runs are data, not words. */
const maxWordLength = 80;
const maxCachedWords = 200_000;
const wordsByStemmer = new WeakMap<Language['stem'], Map<string, TermWord>>();

/** Words read before: a cache, which copies of a language that cache its texts share. */
function knownWords({ stem }: Language): Map<string, TermWord> {
  const known = wordsByStemmer.get(stem) ?? new Map<string, TermWord>();
  wordsByStemmer.set(stem, known);
  return known;
}
