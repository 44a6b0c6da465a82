import type { Language, TaggedToken, Upos } from '../../src/core/language/language.ts';

/** Rarity of a stem: a higher value has more weight. */
export type IdfOf = (stem: string) => number;

interface Item {
  readonly stem: string;
  readonly lemma: string;
  readonly weight: number;
  readonly number: boolean;
  readonly content: boolean;
  readonly trigrams: ReadonlySet<string>;
}

/** A text read once, ready to be aligned with others. */
export interface AlignableText {
  readonly items: readonly Item[];
  readonly total: number;
}

/** Weights by kind of word, and the power of rarity: fitted on two languages (docs/decisions). */
const functionWeight = 0.15;
const verbWeight = 0.7;
const adjectiveWeight = 0.8;
const numberWeight = 2;
const rarityPower = 1.8;
const partialWeight = 0.9;
const leastPartial = 0.5;

/** Reads a short text for alignment. */
export function alignable(text: string, language: Language, idfOf: IdfOf): AlignableText {
  const items = language
    .sentences(text)
    .flatMap((sentence) => language.tag(sentence))
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text))
    .map((token) => itemOf(token, language, idfOf));
  return { items, total: items.reduce((sum, item) => sum + item.weight, 0) };
}

/**
 * Similarity of two short texts, 0–1: each word is aligned with its best match in the other, weighted by rarity; F1 of
 * both directions (after Sultan, Bethard & Sumner 2014, without paraphrase tables).
 */
export function alignment(a: AlignableText, b: AlignableText): number {
  const left = covered(a, b);
  const right = covered(b, a);
  return left + right === 0 ? 0 : (2 * left * right) / (left + right);
}

function covered(a: AlignableText, b: AlignableText): number {
  if (a.total === 0) return 0;
  let sum = 0;
  for (const item of a.items) sum += item.weight * bestMatch(item, b.items);
  return sum / a.total;
}

function bestMatch(item: Item, others: readonly Item[]): number {
  let best = 0;
  for (const other of others) {
    if (other.stem === item.stem || other.lemma === item.lemma) return 1;
    if (!item.content || !other.content || item.number || other.number) continue;
    const dice = diceOf(item.trigrams, other.trigrams);
    if (dice > leastPartial) best = Math.max(best, partialWeight * dice);
  }
  return best;
}

function itemOf(token: TaggedToken, language: Language, idfOf: IdfOf): Item {
  const stem = token.stem === '' ? token.text.toLowerCase() : token.stem;
  const number = /^\d/.test(token.text);
  const content = !language.stopWords.has(token.text.toLowerCase());
  const kind = (content ? 1 : functionWeight) * (uposWeight[token.upos] ?? 1) * (number ? numberWeight : 1);
  return {
    stem,
    lemma: token.lemma.toLowerCase(),
    weight: idfOf(stem) ** rarityPower * kind,
    number,
    content,
    trigrams: content && !number ? trigramsOf(stem) : none,
  };
}

const uposWeight: Readonly<Partial<Record<Upos, number>>> = { VERB: verbWeight, ADJ: adjectiveWeight };
const none: ReadonlySet<string> = new Set();

/** Character trigrams of a word between `<` and `>`. */
export function trigramsOf(word: string): Set<string> {
  const framed = `<${word.slice(0, 60)}>`;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= framed.length; at += 1) grams.add(framed.slice(at, at + 3));
  return grams;
}

export function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
