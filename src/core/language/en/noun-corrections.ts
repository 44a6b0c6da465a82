import type { Upos } from '../language.ts';
import type { AnalysedToken } from './analysed-token.ts';
import type { EnglishWord } from './word.ts';

/** Tags that end a noun phrase: an ambiguous word before one is its noun. */
const phraseEnds: ReadonlySet<Upos | undefined> = new Set([undefined, 'PUNCT', 'CCONJ', 'ADP', 'AUX']);

/**
 * "The distance transform of", "a computer monitor.", "polygonal surfaces,": the base form or the -s form of a verb at the
 * end of a noun phrase is a noun, because neither a singular noun before a base form nor an adjective can be its subject.
 */
export function verbOrNoun(
  at: number,
  tags: readonly Upos[],
  words: readonly EnglishWord[],
  tokens: readonly AnalysedToken[],
): Upos {
  const { lower } = words[at]!;
  const lemma = tokens[at]!.lemma?.toLowerCase();
  const isBaseForm = lower === lemma;
  const before = tags[at - 1];
  if (lemma === undefined || before === undefined || !(isBaseForm || isThirdPerson(lower, lemma))) return 'VERB';
  const noun = words[at - 1]!.lower;
  if (isBaseForm && ((before === 'DET' && noun !== 'that') || (before === 'ADP' && !beforeBaseForm.has(noun))))
    return 'NOUN';
  const next = tags[at + 1];
  if (!isBaseForm && nominal.has(before) && next === 'AUX' && /^(?:are|were|have)$/.test(words[at + 1]!.lower))
    return 'NOUN';
  if (!endsPhrase(at + 1, tags, words) && !(isBaseForm && (next === 'NOUN' || next === 'PROPN'))) return 'VERB';
  if (before === 'ADJ') return isAttributive(at - 1, tags) ? 'NOUN' : 'VERB';
  if (before === 'VERB') return tags[at - 2] === 'DET' && /(?:ing|ed)$/.test(noun) ? 'NOUN' : 'VERB';
  if (!isBaseForm || !nominal.has(before)) return 'VERB';
  if (noun.endsWith('s') || plurals.has(noun)) return 'VERB';
  return takesBaseForm(at - 2, tags, words) ? 'VERB' : 'NOUN';
}

const nominal: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** Words that may precede the base form of a verb. */
const beforeBaseForm = new Set(['to', 'than', 'as', 'but', 'like', 'not']);

function isThirdPerson(lower: string, lemma: string): boolean {
  return (
    lower === `${lemma}s` ||
    lower === `${lemma}es` ||
    (lower.endsWith('ies') && lower.slice(0, -3) === lemma.slice(0, -1))
  );
}

function endsPhrase(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): boolean {
  return phraseEnds.has(tags[at]) || (tags[at] === 'VERB' && /(?:ing|ed)$/.test(words[at]!.lower));
}

/** True for an adjective before its noun, not after a verb: a determiner, a preposition or the sentence starts its phrase. */
function isAttributive(at: number, tags: readonly Upos[]): boolean {
  let first = at;
  while (tags[first - 1] === 'ADJ' || tags[first - 1] === 'NOUN' || tags[first - 1] === 'PROPN') first -= 1;
  return phraseStarts.has(tags[first - 1]);
}

const phraseStarts: ReadonlySet<Upos | undefined> = new Set([undefined, 'DET', 'ADP', 'PUNCT', 'NUM']);

/** "Let the dog run", "can the dog run?", "to help data flow": true when the word before the noun phrase takes a base form. */
function takesBaseForm(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): boolean {
  let first = at;
  while (first >= 0 && inPhrase.has(tags[first]!)) first -= 1;
  if (first < 0) return false;
  return (
    tags[first] === 'AUX' ||
    tags[first] === 'CCONJ' ||
    tags[first] === 'SCONJ' ||
    takingBaseForm.test(words[first]!.lower)
  );
}

const inPhrase: ReadonlySet<Upos> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'PRON']);
const takingBaseForm =
  /^(?:let|do|did|does|to|make|made|help|have|has|had|making|helping|letting|see|saw|hear|heard|watch|feel|felt|that)s?$/;
/** Plurals without -s, and contracted verbs that wink-nlp tags as nouns. */
const plurals = new Set('people children men women police mice feet teeth cattle gotta gonna wanna'.split(' '));

/** "The electrostatic potential,", "the Radon integral of": the last word of a noun phrase, after its adjectives, is its noun. */
export function adjectiveOrNoun(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const before = tags[at - 1];
  if ((before !== 'ADJ' && before !== 'PROPN') || !nounsOrAdjectives.has(words[at]!.lower)) return 'ADJ';
  const next = tags[at + 1];
  if (!phraseEnds.has(next)) return 'ADJ';
  if ((next === 'CCONJ' || words[at + 1]?.lower === ',') && (tags[at + 2] === 'ADJ' || tags[at + 2] === 'ADV'))
    return 'ADJ';
  return isAttributive(at - 1, tags) ? 'NOUN' : 'ADJ';
}

/** Words that are nouns as often as adjectives. */
const nounsOrAdjectives = new Set(
  'potential integral metric standard variable functional individual routine light characteristic representative initiative objective alternative derivative additive original professional material chemical ideal equivalent polynomial differential invariant determinant constant component native relative executive adult'.split(
    ' ',
  ),
);

/** "A stick-slip motion", "the slow-down": a hyphenated word is an adjective before a noun, else a noun after a determiner. */
export function compoundTag(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const next = tags[at + 1];
  const before = tags[at - 1];
  if (before === 'PART' || before === 'AUX' || before === 'PRON') return tags[at]!;
  if (next === 'NOUN' || next === 'PROPN' || (next === 'ADJ' && tags[at + 2] === 'NOUN')) return 'ADJ';
  const namesThing = before === 'DET' || before === 'ADJ' || before === 'ADP';
  return namesThing && phraseEnds.has(next) && !words[at]!.lower.endsWith('ed') ? 'NOUN' : tags[at]!;
}
