import type { Upos } from '../language.ts';
import { tagBits } from './lexicon-packing.ts';
import { type Choice, frenchTags, type WordReading } from './word-readings.ts';

/** Rules that look further than one tag back, each for a confusion that neighbours alone cannot settle; tags are changed in place. */
export function correctTags(tags: Upos[], words: readonly WordReading[], choices: readonly Choice[]): void {
  for (let at = 0; at < tags.length; at += 1) {
    const rule = rules[tags[at]!];
    if (rule !== undefined) tags[at] = rule(at, tags, words, choices[at]!);
  }
}

type Rule = (at: number, tags: readonly Upos[], words: readonly WordReading[], choice: Choice) => Upos;

/** By the tag they mend; a sentence is read from the left, so tags before `at` are already mended. */
const rules: Readonly<Partial<Record<Upos, Rule>>> = {
  AUX: auxiliary,
  ADJ: adjective,
  NOUN: noun,
  DET: determiner,
};

/** avoir is an auxiliary only when a past participle stands within the next four words. */
function auxiliary(at: number, tags: readonly Upos[], words: readonly WordReading[]): Upos {
  return having.has(words[at]!.lower) && !participleFollows(at, tags, words) ? 'VERB' : 'AUX';
}

const having = new Set(
  'a ai as avons avez ont avait avaient avais avions aura auront aurait auraient ait aient eut eurent ayant avoir'.split(
    ' ',
  ),
);

function participleFollows(at: number, tags: readonly Upos[], words: readonly WordReading[]): boolean {
  for (let next = at + 1; next <= at + 4 && next < tags.length; next += 1) {
    if (tags[next] === 'PUNCT') return false;
    if (isPastParticiple(words[next]!) && tags[next] !== 'DET' && tags[next] !== 'ADP') return true;
  }
  return false;
}

function adjective(at: number, tags: readonly Upos[], words: readonly WordReading[], choice: Choice): Upos {
  const word = words[at]!;
  if (isVerbalParticiple(at, tags, words, choice)) return 'VERB';
  if (word.prenominal && tags[at - 1] === 'DET' && canBe(choice, 'NOUN')) {
    const next = tags[at + 1];
    if (next === undefined || !afterPrenominal.has(next)) return 'NOUN';
  }
  const complement = complements.has(words[at + 1]?.lower ?? '');
  return tags[at - 1] === 'NOUN' && isPastParticiple(word) && complement ? 'VERB' : 'ADJ';
}

function noun(at: number, tags: readonly Upos[], words: readonly WordReading[], choice: Choice): Upos {
  if (isVerbalParticiple(at, tags, words, choice)) return 'VERB';
  const follows = tags[at - 1] === 'NOUN' && canBe(choice, 'ADJ');
  return follows && agrees(words[at - 1]!, words[at]!) ? 'ADJ' : 'NOUN';
}

function determiner(at: number, tags: readonly Upos[], words: readonly WordReading[]): Upos {
  const { lower } = words[at]!;
  const next = tags[at + 1];
  if (lower === 'ce' && next !== undefined && !afterThis.has(next)) return 'PRON';
  return next === 'DET' && all.has(lower) ? 'ADJ' : 'DET';
}

const all = new Set(['tout', 'toute', 'tous', 'toutes']);
const afterPrenominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'PUNCT', 'NUM']);
const afterThis = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'X']);
/** A participle with such a complement is a verb: "située à", "fondé en". */
const complements = new Set(['par', 'à', 'au', 'aux', 'en', 'dans', 'depuis', 'sur', 'avec', 'pour']);

/** A participle after its auxiliary or before its agent is a verb. */
function isVerbalParticiple(at: number, tags: readonly Upos[], words: readonly WordReading[], choice: Choice): boolean {
  if (!isPastParticiple(words[at]!) || !canBe(choice, 'VERB')) return false;
  return words[at + 1]?.lower === 'par' || auxiliaryBefore(at, tags);
}

function auxiliaryBefore(at: number, tags: readonly Upos[]): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    if (tags[before] === 'AUX') return true;
    if (tags[before] !== 'ADV' && tags[before] !== 'PRON') return false;
  }
  return false;
}

function canBe(choice: Choice, tag: (typeof frenchTags)[number]): boolean {
  return choice.tags.includes(frenchTags.indexOf(tag));
}

function isPastParticiple(word: WordReading): boolean {
  return (word.bits & tagBits.pastParticiple) !== 0;
}

/** Same number and no contrary gender: "pages pilières", not "page pilier". */
function agrees({ agreement: a }: WordReading, { agreement: b }: WordReading): boolean {
  if (a === 0 || b === 0) return false;
  const gender = (a & 3) === 0 || (b & 3) === 0 || (a & b & 3) !== 0;
  const number = (a & 12) === 0 || (b & 12) === 0 || (a & b & 12) !== 0;
  return gender && number;
}
