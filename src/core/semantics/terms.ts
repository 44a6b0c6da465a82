import type { Language, Token } from '../language/language.ts';

/** What a word is for matching. */
export const wordKinds = { sign: 0, light: 1, stop: 2, content: 3 } as const;

/** One word of a text, reduced to what matching needs. */
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
 * A word counts when it has a letter and two characters, or is a year of four digits.
 */
export function termWords(text: string, language: Language): TermWord[] {
  return termsOf(language.words(text), language);
}

/** The same for words already cut. */
export function termsOf(tokens: readonly Token[], language: Language): TermWord[] {
  const known = knownWords(language);
  return tokens.map((token) => {
    const before = known.get(token.text);
    if (before !== undefined) return before;
    const word = readWord(token.text, language);
    if (known.size >= mostKnownWords) known.clear();
    known.set(token.text, word);
    return word;
  });
}

/** Stems of the content words of a text, in order, hyphen parts after their whole. */
export function contentStems(text: string, language: Language): string[] {
  return termWords(text, language).flatMap((word) =>
    word.kind === wordKinds.content ? [word.stem, ...word.parts] : [],
  );
}

/** Stems of a query: only light words are removed, unless nothing else is left. */
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
  const counts = bare.length >= 2 && bare.length <= longestWord && /\p{L}/u.test(bare);
  // `_` joins bigrams, so it may not stand inside a stem.
  const stem = counts ? language.stem(bare).replaceAll('_', '-') : '';
  if (stem === '') return sign;
  return { stem, kind: wordKinds.content, parts: partsOf(stem) };
}

/** The parts of the stem of a hyphenated word; none of another. */
export function partsOf(stem: string): string[] {
  const parts = stem.includes('-') ? stem.split('-').filter((part) => part.length >= 2) : [];
  return parts.length > 1 ? parts : [];
}

const sign: TermWord = { stem: '', kind: wordKinds.sign, parts: [] };
/** Longer runs are data, not words. */
const longestWord = 80;
const mostKnownWords = 200_000;
const wordsByLanguage = new WeakMap<Language, Map<string, TermWord>>();

/** Reading a word is pure, so its result is kept. */
function knownWords(language: Language): Map<string, TermWord> {
  const known = wordsByLanguage.get(language) ?? new Map<string, TermWord>();
  wordsByLanguage.set(language, known);
  return known;
}
