import type { Language, LanguageCode, TaggedToken } from '../../language/language.ts';
import { hasLetter, hasLetterOrDigit, countLetters } from '../../language/letters.ts';
import { isStop, type Span } from './phrase-span.ts';
import { englishSpans } from './noun-phrases-en.ts';
import { frenchSpans } from './noun-phrases-fr.ts';

/** The noun phrases of a tagged sentence and their parts, each span once, in order of start, then end. */
export function nounPhrases(sentence: readonly TaggedToken[], language: Language): Span[] {
  const found: Span[] = [];
  for (const span of inOrder(grammars[language.code](sentence, language), sentence.length)) {
    const before = found[found.length - 1];
    if (before !== undefined && before.from === span.from && before.to === span.to) {
      if (span.full) found[found.length - 1] = span;
    } else if (isPresentable(sentence, span, language)) found.push(span);
  }
  return found;
}

/** By start, then end, as a stable sort in linear time: a long sentence has hundreds of spans. */
function inOrder(spans: readonly Span[], words: number): readonly Span[] {
  return sortedBy(
    sortedBy(spans, words, ({ to }) => to),
    words,
    ({ from }) => from,
  );
}

/** Counting sort by places from 0 to `most`. */
function sortedBy(spans: readonly Span[], most: number, placeOf: (span: Span) => number): readonly Span[] {
  const next = new Uint32Array(most + 2);
  for (const span of spans) next[placeOf(span) + 1]! += 1;
  for (let place = 1; place <= most; place += 1) next[place]! += next[place - 1]!;
  const sorted = new Array<Span>(spans.length);
  for (const span of spans) sorted[next[placeOf(span)]!++] = span;
  return sorted;
}

type Grammar = (sentence: readonly TaggedToken[], language: Language) => Span[];

const grammars: Readonly<Record<LanguageCode, Grammar>> = { fr: frenchSpans, en: englishSpans };

/** True when the phrase neither starts nor ends with a stop word; a single word has three letters at least. */
function isPresentable(sentence: readonly TaggedToken[], span: Span, language: Language): boolean {
  const first = sentence[span.from]!;
  const last = sentence[span.to - 1]!;
  if (
    (!hasLetter(first.text) && !startsDimension(sentence, span.from)) ||
    !hasLetterOrDigit(last.text) ||
    isStop(first, language) ||
    isStop(last, language)
  )
    return false;
  if (last.text.length > maxTokenLength || first.text.length > maxTokenLength) return false;
  return span.to - span.from > 1 || countLetters(first.text) > 2;
}

/** True for the "3" of "3D objects" and "3-D images". */
function startsDimension(sentence: readonly TaggedToken[], at: number): boolean {
  const [number, next, letter] = [sentence[at]!, sentence[at + 1], sentence[at + 2]];
  const end = number.start + number.text.length;
  if (next === undefined || next.start !== end) return false;
  return isLetter(next) || (next.text === '-' && letter?.start === end + 1 && isLetter(letter));
}

function isLetter({ text }: TaggedToken): boolean {
  return text.length === 1 && hasLetter(text);
}

const maxTokenLength = 60;
