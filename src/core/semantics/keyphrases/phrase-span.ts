import type { Language, TaggedToken } from '../../language/language.ts';
import { hasCapital } from '../../language/letters.ts';

/** A run of tokens that may be a keyphrase: `from` … `to` (excluded) in its sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The whole noun phrase, rather than a part of one. */
  readonly full: boolean;
}

export function isStop(token: TaggedToken, language: Language): boolean {
  const { text } = token;
  // What is not written in lower case is looked up again as if it were.
  return language.stopWords.has(text) || (hasCapital(text) && language.stopWords.has(text.toLowerCase()));
}
