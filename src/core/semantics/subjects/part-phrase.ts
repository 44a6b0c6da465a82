import type { Language, TaggedToken } from '../../language/language.ts';
import { hasLetter } from '../../language/letters.ts';
import { nounPhrases } from '../keyphrases/noun-phrases.ts';
import { isStop } from '../keyphrases/phrase-span.ts';

/** A phrase of a title or of a heading, with its words. */
export interface PartPhrase {
  readonly text: string;
  /** True when it starts with a verb: an order or an advice. */
  readonly isSentence: boolean;
  readonly tokens: readonly TaggedToken[];
}

/** Words of content of the longest phrase that people type. Working assumption. */
const mostWords = 6;

/**
 * What a part of a title names: the part without the words that open or close it ("our", "discover the", a year); for a
 * sentence, its longest noun phrase. Null when it names nothing.
 */
export function partPhrase(part: string, language: Language): PartPhrase | null {
  const tokens = language.sentences(part).flatMap((sentence) => language.tag(sentence));
  let from = 0;
  let to = tokens.length;
  while (from < to && opens(tokens, from, language)) from += 1;
  while (from < to && closes(tokens[to - 1]!, language)) to -= 1;
  const kept = tokens.slice(from, to);
  const words = kept.filter((token) => hasLetter(token.text) && !isStop(token, language)).length;
  if (words === 0 || !kept.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return null;
  const isPhrase =
    words <= mostWords && !kept.some((token, at) => isVerb(token) && at > 0 && kept[at - 1]!.upos === 'PRON');
  return isPhrase ? spanOf(part, kept) : longestPhrase(part, kept, language);
}

/** True for a stop word, a sign, and a verb before an article: "découvrez nos", "meet the". */
function opens(tokens: readonly TaggedToken[], at: number, language: Language): boolean {
  const token = tokens[at]!;
  if (!/[\p{L}\p{N}]/u.test(token.text) || isStop(token, language)) return true;
  const next = tokens[at + 1];
  return isVerb(token) && next !== undefined && (next.upos === 'DET' || next.upos === 'PRON');
}

function closes(token: TaggedToken, language: Language): boolean {
  return !hasLetter(token.text) || isStop(token, language);
}

function isVerb({ upos }: TaggedToken): boolean {
  return upos === 'VERB' || upos === 'AUX';
}

function longestPhrase(part: string, tokens: readonly TaggedToken[], language: Language): PartPhrase | null {
  const content = (from: number, to: number): number =>
    tokens.slice(from, to).filter((token) => !isStop(token, language)).length;
  const best = nounPhrases(tokens, language)
    .filter(({ full, from, to }) => full && content(from, to) <= mostWords)
    .sort((a, b) => content(b.from, b.to) - content(a.from, a.to) || a.from - b.from)[0];
  return best === undefined ? null : spanOf(part, tokens.slice(best.from, best.to));
}

function spanOf(part: string, tokens: readonly TaggedToken[]): PartPhrase {
  const last = tokens[tokens.length - 1]!;
  return { text: part.slice(tokens[0]!.start, last.start + last.text.length), isSentence: isVerb(tokens[0]!), tokens };
}
