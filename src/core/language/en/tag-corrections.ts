import type { Upos } from '../language.ts';
import { adjectiveOrNoun, compoundTag, verbOrNoun } from './noun-corrections.ts';
import type { AnalysedToken } from './analysed-token.ts';
import type { EnglishWord } from './word.ts';

/** Corrects known confusions of wink-nlp in place, from left to right: a rule sees the corrected tags of the words before it. */
export function correctTags(tags: Upos[], words: readonly EnglishWord[], tokens: readonly AnalysedToken[]): void {
  for (let at = 0; at < tags.length; at += 1) {
    if (words[at]!.isAddress) tags[at] = 'PROPN';
    else if (compounds.has(tags[at]!) && hyphenated.test(words[at]!.lower)) tags[at] = compoundTag(at, tags, words);
    else tags[at] = rules[tags[at]!]?.(at, tags, words, tokens) ?? tags[at]!;
    if (tags[at - 1] === 'NUM' && halfDays.has(words[at]!.lower)) tags[at] = 'NOUN';
  }
}

const compounds: ReadonlySet<Upos> = new Set(['VERB', 'ADP', 'ADV']);
const hyphenated = /\p{L}-\p{L}/u;

type Rule = (
  at: number,
  tags: readonly Upos[],
  words: readonly EnglishWord[],
  tokens: readonly AnalysedToken[],
) => Upos;

/** By the tag that they correct. */
const rules: Readonly<Partial<Record<Upos, Rule>>> = {
  AUX: auxiliary,
  ADP: preposition,
  ADJ: adjectiveOrNoun,
  ADV: adverb,
  VERB: verbOrNoun,
  DET: (at, tags, words) => {
    const next = tags[at + 1];
    return demonstratives.has(words[at]!.lower) && (next === undefined || !nominal.has(next)) ? 'PRON' : 'DET';
  },
  SCONJ: (at, tags, words) => {
    if (words[at]!.lower !== 'that') return 'SCONJ';
    const next = tags[at + 1];
    if (next === undefined || punctuation.has(words[at + 1]!.lower)) return 'PRON';
    return tags[at - 1] === 'NOUN' && isVerbal(next) ? 'PRON' : 'SCONJ';
  },
  PROPN: (at, tags, _words, tokens) => {
    const next = tags[at + 1];
    const people = next === 'NOUN' || (next === 'PROPN' && !givenNames.has(tokens[at]!.text));
    return people && origin.test(tokens[at]!.text) ? 'ADJ' : 'PROPN';
  },
};

/** "have" and "do" without another verb, "have to", and "be" after "there" are verbs. */
function auxiliary(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const { lower } = words[at]!;
  if (mainVerbs.has(lower) && (words[at + 1]?.lower === 'to' || !verbFollows(at, tags))) return 'VERB';
  if (!beForms.has(lower)) return 'AUX';
  let before = at - 1;
  while (before > 0 && (tags[before] === 'AUX' || tags[before] === 'ADV' || tags[before] === 'PART')) before -= 1;
  return words[before]?.lower === 'there' && !gerundFollows(at, tags, words) ? 'VERB' : 'AUX';
}

function gerundFollows(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): boolean {
  return tags[at + 1] === 'VERB' && words[at + 1]!.lower.endsWith('ing');
}

/** Prepositions that introduce a clause are conjunctions; those without a complement are adverbs. */
function preposition(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const { lower } = words[at]!;
  const next = tags[at + 1];
  if (lower === 'whether' || lower === 'unless') return 'SCONJ';
  if (next === undefined) return placeWords.has(lower) ? 'ADV' : 'ADP';
  const following = words[at + 1]!.lower;
  if (beforeGerund.has(lower) && ((next === 'VERB' && following.endsWith('ing')) || questionWords.has(following)))
    return 'SCONJ';
  if (lower === 'as' && next === 'VERB' && following.endsWith('ed')) return 'SCONJ';
  if (lower === 'for' && nominal.has(next) && next !== 'VERB' && isInfinitive(at + 2, tags, words)) return 'SCONJ';
  if (lower === 'for' && next === 'PRON' && isInfinitive(at + 2, tags, words)) return 'SCONJ';
  const after = tags[at + 2];
  if (beforeClause.has(lower) && next === 'PRON' && after !== undefined && isVerbal(after)) return 'SCONJ';
  if (approximate.has(lower) && next === 'NUM') return 'ADV';
  const lone = punctuation.has(following) || (afterAdverb.has(next) && following !== 'of');
  return placeWords.has(lower) && lone ? 'ADV' : 'ADP';
}

function isInfinitive(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): boolean {
  return words[at]?.lower === 'to' && tags[at + 1] !== undefined && isVerbal(tags[at + 1]!);
}

const punctuation = new Set(['.', ',', '!', '?', ';', ':']);
const questionWords = new Set(['what', 'how', 'whether', 'why', 'where', 'who']);
const approximate = new Set(['over', 'around', 'about', 'above', 'under']);
/** Prepositions that are also adverbs of place. */
const placeWords = new Set('in on out down over around above below before across through outside inside'.split(' '));
/** Tags that follow an adverb of place, and never a preposition. */
const afterAdverb = new Set<Upos>(['ADP', 'PART', 'AUX']);

/** "the last few years", "the whole story": between a determiner and its noun only adverbs of degree are adverbs. */
function adverb(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const { lower } = words[at]!;
  const next = tags[at + 1];
  if (lower === 'least' && words[at - 1]?.lower === 'at') return 'ADJ';
  const named = next === 'NOUN' || (next === 'ADJ' && tags[at + 2] === 'NOUN');
  if (named && adverbsOrAdjectives.has(lower)) return 'ADJ';
  const isBetween = (tags[at - 1] === 'DET' || tags[at - 1] === 'PRON') && (next === 'NOUN' || next === 'ADJ');
  return isBetween && determiners.has(words[at - 1]!.lower) && !lower.endsWith('ly') && !degreeAdverbs.has(lower)
    ? 'ADJ'
    : 'ADV';
}

/** Words that are adverbs or adjectives: before a noun they are adjectives. */
const adverbsOrAdjectives = new Set(
  'large direct double prior real fast early late deep high low free close clean clear flat quick slow wide full stand-alone'.split(
    ' ',
  ),
);
const determiners = new Set('the a an my your his her its our their this that these those'.split(' '));
const degreeAdverbs = new Set(
  'very most more far too so quite rather less least much even still well just almost once ever never now then not also little about'.split(
    ' ',
  ),
);

const halfDays = new Set(['am', 'pm', 'a.m.', 'p.m.']);
const mainVerbs = new Set(['have', 'has', 'had', 'having', 'do', 'does', 'did']);
const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s"]);
/** Prepositions that introduce a clause before a gerund. */
const beforeGerund = new Set([
  'for',
  'of',
  'by',
  'about',
  'before',
  'after',
  'without',
  'with',
  'in',
  'on',
  'from',
  'than',
  'as',
  'at',
]);
/** Prepositions that introduce a clause before a pronoun and its verb. */
const beforeClause = new Set(['as', 'before', 'after', 'since', 'until', 'than', 'like', 'whether']);
const demonstratives = new Set(['this', 'that', 'these', 'those']);
const nominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB', 'X', 'SYM']);
/** Adjectives of people and places: "Italian food", "Iraqi officials". */
const origin = /^\p{Lu}\p{Ll}+(?:ian|ean|ican|ish|ese|[aq]i|ni|ench|utch|erman|reek|ite|lim|stern|thern)$/u;

function isVerbal(tag: Upos): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** True when a verb follows within four words, after negation, adverbs and the subject of a question only. */
function verbFollows(at: number, tags: readonly Upos[]): boolean {
  for (let next = at + 1; next <= at + 4 && next < tags.length; next += 1) {
    if (isVerbal(tags[next]!)) return true;
    if (!['ADV', 'PART', 'PRON'].includes(tags[next]!)) return false;
  }
  return false;
}

/** Given names that end like the adjectives of `origin`. */
const givenNames = new Set(
  'Brian Adrian Christian Sebastian Julian Damian Vivian Lillian Sean Jean Dean Ali Gianni'.split(' '),
);
