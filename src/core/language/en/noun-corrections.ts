import type { Upos } from '../language.ts';
import type { ReadToken } from './tokenize.ts';
import type { EnglishWord } from './word.ts';

/** What ends a noun phrase: after it a word in doubt is its noun. */
const ending: ReadonlySet<Upos | undefined> = new Set([undefined, 'PUNCT', 'CCONJ', 'ADP', 'AUX']);

/**
 * "The distance transform of", "a computer monitor.", "polygonal surfaces,": the plain form or the form in -s of a verb
 * that ends a noun phrase is a noun. A singular noun is no subject of a plain form, and an adjective none of any.
 */
export function verbOrNoun(
  at: number,
  tags: readonly Upos[],
  words: readonly EnglishWord[],
  tokens: readonly ReadToken[],
): Upos {
  const { lower } = words[at]!;
  const lemma = tokens[at]!.lemma?.toLowerCase();
  const plain = lower === lemma;
  const before = tags[at - 1];
  if (lemma === undefined || before === undefined || !(plain || isThirdPerson(lower, lemma))) return 'VERB';
  const noun = words[at - 1]!.lower;
  if (plain && ((before === 'DET' && noun !== 'that') || (before === 'ADP' && !bare.has(noun)))) return 'NOUN';
  const next = tags[at + 1];
  if (!plain && nominal.has(before) && next === 'AUX' && /^(?:are|were|have)$/.test(words[at + 1]!.lower))
    return 'NOUN';
  if (!ends(at + 1, tags, words) && !(plain && (next === 'NOUN' || next === 'PROPN'))) return 'VERB';
  if (before === 'ADJ') return attributive(at - 1, tags) ? 'NOUN' : 'VERB';
  if (before === 'VERB') return tags[at - 2] === 'DET' && /(?:ing|ed)$/.test(noun) ? 'NOUN' : 'VERB';
  if (!plain || !nominal.has(before)) return 'VERB';
  if (noun.endsWith('s') || plurals.has(noun)) return 'VERB';
  return asksPlainForm(at - 2, tags, words) ? 'VERB' : 'NOUN';
}

const nominal: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** What may stand before a plain form. */
const bare = new Set(['to', 'than', 'as', 'but', 'like', 'not']);

function isThirdPerson(lower: string, lemma: string): boolean {
  return (
    lower === `${lemma}s` ||
    lower === `${lemma}es` ||
    (lower.endsWith('ies') && lower.slice(0, -3) === lemma.slice(0, -1))
  );
}

function ends(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): boolean {
  return ending.has(tags[at]) || (tags[at] === 'VERB' && /(?:ing|ed)$/.test(words[at]!.lower));
}

/** An adjective before its noun, not after a verb: its phrase opens with a determiner, a preposition or the sentence. */
function attributive(at: number, tags: readonly Upos[]): boolean {
  let first = at;
  while (tags[first - 1] === 'ADJ' || tags[first - 1] === 'NOUN' || tags[first - 1] === 'PROPN') first -= 1;
  return opening.has(tags[first - 1]);
}

const opening: ReadonlySet<Upos | undefined> = new Set([undefined, 'DET', 'ADP', 'PUNCT', 'NUM']);

/** "Let the dog run", "can the dog run?", "to help data flow": a verb before the noun phrase asks for a plain form. */
function asksPlainForm(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): boolean {
  let first = at;
  while (first >= 0 && inPhrase.has(tags[first]!)) first -= 1;
  if (first < 0) return false;
  return (
    tags[first] === 'AUX' || tags[first] === 'CCONJ' || tags[first] === 'SCONJ' || causing.test(words[first]!.lower)
  );
}

const inPhrase: ReadonlySet<Upos> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PRON']);
const causing =
  /^(?:let|do|did|does|to|make|made|help|have|has|had|making|helping|letting|see|saw|hear|heard|watch|feel|felt|that)s?$/;
/** Plurals without -s, and contracted verbs the analyser takes for nouns. */
const plurals = new Set('people children men women police mice feet teeth cattle gotta gonna wanna'.split(' '));

/** "The electrostatic potential,", "the Radon integral of": a word that ends a noun phrase after its adjectives is its noun. */
export function adjectiveOrNoun(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const before = tags[at - 1];
  if ((before !== 'ADJ' && before !== 'PROPN') || !nominals.has(words[at]!.lower)) return 'ADJ';
  const next = tags[at + 1];
  if (!ending.has(next)) return 'ADJ';
  if ((next === 'CCONJ' || words[at + 1]?.lower === ',') && (tags[at + 2] === 'ADJ' || tags[at + 2] === 'ADV'))
    return 'ADJ';
  return attributive(at - 1, tags) ? 'NOUN' : 'ADJ';
}

/** Nouns as often as adjectives. */
const nominals = new Set(
  'potential integral metric standard variable functional individual routine light characteristic representative initiative objective alternative derivative additive original professional material chemical ideal equivalent polynomial differential invariant determinant constant component native relative executive adult'.split(
    ' ',
  ),
);

/** "A stick-slip motion", "the slow-down": a compound before a noun qualifies it, after a determiner it names. */
export function compound(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const next = tags[at + 1];
  const before = tags[at - 1];
  if (before === 'PART' || before === 'AUX' || before === 'PRON') return tags[at]!;
  if (next === 'NOUN' || next === 'PROPN' || (next === 'ADJ' && tags[at + 2] === 'NOUN')) return 'ADJ';
  const names = before === 'DET' || before === 'ADJ' || before === 'ADP';
  return names && ending.has(next) && !words[at]!.lower.endsWith('ed') ? 'NOUN' : tags[at]!;
}
