import type { Language, TaggedToken } from '../../language/language.ts';
import { hasLetter } from '../../language/letters.ts';
import { nounPhrases } from '../keyphrases/noun-phrases.ts';
import { isStop } from '../keyphrases/phrase-span.ts';

/** A phrase of a title or of a heading, with its words. */
export interface PartPhrase {
  readonly text: string;
  /** True when it starts with a verb: an order or an advice. */
  readonly isSentence: boolean;
  /** True for the part itself, false for a phrase in it. */
  readonly isWhole: boolean;
  readonly tokens: readonly TaggedToken[];
}

/** Words of content of the longest phrase that people type, and from which its parts are read too. Working assumptions. */
const mostWords = 6;
const longWords = 5;

/**
 * What a part of a title names: the part without the words that open or close it ("our", "discover the", a year), unless it
 * is too long or has a subject and a verb; then the whole noun phrases in it of two words or more. Empty when it names
 * nothing.
 */
export function partPhrases(part: string, language: Language): PartPhrase[] {
  const tokens = language.sentences(part).flatMap((sentence) => language.tag(sentence));
  let from = 0;
  let to = tokens.length;
  while (from < to && opens(tokens, from, language)) from += 1;
  while (from < to && !isGlued(tokens, to - 1) && closes(tokens[to - 1]!, language)) to -= 1;
  const kept = tokens.slice(from, to);
  if (!kept.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return [];
  const words = contentWords(kept, language);
  if (words === 0) return [];
  const isPhrase = words <= mostWords && !kept.some((_, at) => isPredicate(kept, at));
  const whole =
    isPhrase && !isSaidTo(kept) ? [{ ...spanOf(part, kept), text: withoutOwner(part, kept), isWhole: true }] : [];
  if (isPhrase && words < longWords) return whole;
  const parts = nounPhrases(kept, language)
    .filter(({ full, from: start, to: end }) => {
      const inside = kept.slice(start, end);
      const count = contentWords(inside, language);
      return full && count > 1 && count <= mostWords && !inside.some(isOwned);
    })
    .map((span) => spanOf(part, kept.slice(span.from, span.to)));
  return [...whole, ...parts];
}

function contentWords(tokens: readonly TaggedToken[], language: Language): number {
  return tokens.filter((token) => hasLetter(token.text) && !isStop(token, language)).length;
}

/** "votre", "our", "every": a phrase around such a word is one of a sentence. */
function isOwned({ upos, text }: TaggedToken): boolean {
  return (
    (upos === 'DET' || upos === 'PRON') &&
    /^(?:[nv]otre|[nv]os|[mts](?:on|a|es)|my|our|your|their|its|chaque|every|each)$/i.test(text)
  );
}

/** "Une table pour chaque repas", "caring for your bread": said to a reader, where "the care of your bread" is not. */
function isSaidTo(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(
    (token, at) => isOwned(token) && (isVerb(tokens[0]!) || !/^(?:de|of)$/i.test(tokens[at - 1]?.text ?? '')),
  );
}

/** "Garde de vos chevaux" → "Garde de chevaux": what people type, without the owner. */
function withoutOwner(part: string, tokens: readonly TaggedToken[]): string {
  const end = (token: TaggedToken): number => token.start + token.text.length;
  let text = '';
  let from = tokens[0]!.start;
  for (const [at, token] of tokens.entries()) {
    if (!isOwned(token)) continue;
    text += part.slice(from, token.start);
    from = tokens[at + 1]?.start ?? end(token);
  }
  return text + part.slice(from, end(tokens.at(-1)!));
}

/** True for a verb after its subject or before an article, and for an infinitive at the end: "before you come", "avant de venir". */
function isPredicate(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (before === undefined || !isVerb(token)) return false;
  if (tokens[at + 1]?.upos === 'DET') return true;
  return before.upos === 'PRON' || (at === tokens.length - 1 && before.upos === 'ADP' && token.text === token.lemma);
}

/** True for the second half of a word that the tokenizer splits: "-être" in "bien-être". */
function isGlued(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && /^-\p{L}/u.test(tokens[at]!.text) && before.start + before.text.length === tokens[at]!.start
  );
}

/** True for a stop word, a sign, the end of a split word, and a verb before an article: "découvrez nos", "meet the". */
function opens(tokens: readonly TaggedToken[], at: number, language: Language): boolean {
  const token = tokens[at]!;
  if (!/[\p{L}\p{N}]/u.test(token.text) || token.text.startsWith('-') || isStop(token, language)) return true;
  const next = tokens[at + 1];
  if (!isVerb(token) || next === undefined) return false;
  return next.upos === 'DET' || next.upos === 'PRON' || next.text.startsWith('-');
}

function closes(token: TaggedToken, language: Language): boolean {
  return !hasLetter(token.text) || isStop(token, language);
}

function isVerb({ upos }: TaggedToken): boolean {
  return upos === 'VERB' || upos === 'AUX';
}

function spanOf(part: string, tokens: readonly TaggedToken[]): PartPhrase {
  const last = tokens[tokens.length - 1]!;
  return {
    text: part.slice(tokens[0]!.start, last.start + last.text.length),
    isSentence: isVerb(tokens[0]!),
    isWhole: false,
    tokens,
  };
}
