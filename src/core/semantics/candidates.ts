import type { Language, LanguageCode, TaggedToken } from '../language/language.ts';
import { isStop, type Span } from './candidate-span.ts';
import { englishSpans } from './candidates-en.ts';
import { frenchSpans } from './candidates-fr.ts';

export type { Span };

/** The noun phrases of a tagged sentence, each span once, in order of start then end. */
export function candidateSpans(sentence: readonly TaggedToken[], language: Language): Span[] {
  const found = new Map<number, Span>();
  for (const span of grammars[language.code](sentence, language)) {
    if (!presentable(sentence, span, language)) continue;
    const key = span.from * 65_536 + span.to;
    if (span.full || !found.has(key)) found.set(key, span);
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

export type Grammar = (sentence: readonly TaggedToken[], language: Language) => Span[];

const grammars: Readonly<Record<LanguageCode, Grammar>> = { fr: frenchSpans, en: englishSpans };

/** A phrase neither starts nor ends on a stop word; a single word has three letters at least. */
function presentable(sentence: readonly TaggedToken[], span: Span, language: Language): boolean {
  const first = sentence[span.from]!;
  const last = sentence[span.to - 1]!;
  if (
    (!hasLetter.test(first.text) && !opensWord(first, sentence[span.from + 1])) ||
    !hasLetterOrDigit.test(last.text) ||
    isStop(first, language) ||
    isStop(last, language)
  )
    return false;
  if (last.text.length > longestToken || first.text.length > longestToken) return false;
  return span.to - span.from > 1 || first.text.replace(notLetters, '').length > 2;
}

/** The "3" of "3D objects". */
function opensWord(first: TaggedToken, next: TaggedToken | undefined): boolean {
  return next?.text.length === 1 && hasLetter.test(next.text) && next.start === first.start + first.text.length;
}

const hasLetter = /\p{L}/u;
const hasLetterOrDigit = /[\p{L}\p{N}]/u;
const notLetters = /[^\p{L}]/gu;
const longestToken = 60;
