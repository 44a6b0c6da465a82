import type { Token, Upos } from '../language.ts';
import type { EnglishWord } from './word.ts';

/** Mends what the analyser confuses, each rule for a named case; tags are changed in place. */
export function correctTags(tags: Upos[], words: readonly EnglishWord[], tokens: readonly Token[]): void {
  for (let at = 0; at < tags.length; at += 1) {
    if (words[at]!.address) tags[at] = 'PROPN';
    else tags[at] = rules[tags[at]!]?.(at, tags, words, tokens) ?? tags[at]!;
    if (tags[at - 1] === 'NUM' && halfDays.has(words[at]!.lower)) tags[at] = 'NOUN';
  }
}

type Rule = (at: number, tags: readonly Upos[], words: readonly EnglishWord[], tokens: readonly Token[]) => Upos;

/** By the tag they mend; a sentence is read from the left, so tags before `at` are already mended. */
const rules: Readonly<Partial<Record<Upos, Rule>>> = {
  AUX: auxiliary,
  ADP: preposition,
  DET: (at, tags, words) => {
    const next = tags[at + 1];
    return pointing.has(words[at]!.lower) && (next === undefined || !nominal.has(next)) ? 'PRON' : 'DET';
  },
  SCONJ: (at, tags, words) => {
    const next = tags[at + 1];
    const relative = words[at]!.lower === 'that' && tags[at - 1] === 'NOUN' && next !== undefined && verbal(next);
    return relative ? 'PRON' : 'SCONJ';
  },
  PROPN: (at, tags, _words, tokens) => (tags[at + 1] === 'NOUN' && origin.test(tokens[at]!.text) ? 'ADJ' : 'PROPN'),
};

function auxiliary(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const { lower } = words[at]!;
  if (mainVerbs.has(lower) && !verbFollows(at, tags)) return 'VERB';
  return beForms.has(lower) && words[at - 1]?.lower === 'there' ? 'VERB' : 'AUX';
}

function preposition(at: number, tags: readonly Upos[], words: readonly EnglishWord[]): Upos {
  const { lower } = words[at]!;
  const next = tags[at + 1];
  if (introducing.has(lower) && next === 'VERB' && words[at + 1]!.lower.endsWith('ing')) return 'SCONJ';
  const after = tags[at + 2];
  return clauses.has(lower) && next === 'PRON' && after !== undefined && verbal(after) ? 'SCONJ' : 'ADP';
}

const halfDays = new Set(['am', 'pm', 'a.m.', 'p.m.']);
const mainVerbs = new Set(['have', 'has', 'had', 'having', 'do', 'does', 'did']);
const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s"]);
/** Before a gerund they introduce a clause. */
const introducing = new Set([
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
/** Before a pronoun and its verb too. */
const clauses = new Set(['as', 'before', 'after', 'since', 'until', 'than', 'like', 'whether']);
const pointing = new Set(['this', 'that', 'these', 'those']);
const nominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'VERB', 'X', 'SYM']);
/** Adjectives of people and places: "Italian food", "Iraqi officials". */
const origin = /^\p{Lu}\p{Ll}+(?:ian|ean|ican|ish|ese|[aq]i|ni|ench|utch|erman|reek)$/u;

function verbal(tag: Upos): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** An auxiliary has its verb within four words, past negation, adverbs and the subject of a question. */
function verbFollows(at: number, tags: readonly Upos[]): boolean {
  for (let next = at + 1; next <= at + 4 && next < tags.length; next += 1) {
    if (verbal(tags[next]!)) return true;
    if (!['ADV', 'PART', 'PRON'].includes(tags[next]!)) return false;
  }
  return false;
}
