import type { Language, TaggedToken } from '../../language/language.ts';
import { hasCapital } from '../../language/letters.ts';

/** Tokens `from` … `to` (excluded) of a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** True for a whole noun phrase, false for a part of one. */
  readonly full: boolean;
}

export function isStop(token: TaggedToken, language: Language): boolean {
  const { text } = token;
  return language.stopWords.has(text) || (hasCapital(text) && language.stopWords.has(text.toLowerCase()));
}
