import type { Upos } from '../language.ts';
import { agreementBits, tagBits } from './lexicon-packing.ts';
import { type Choice, frenchTags, type WordReading } from './word-readings.ts';

/**
 * Rules that look further than one tag back, each for a confusion that neighbours alone cannot settle; tags are changed
 * in place, from the left, so tags before a word are already mended.
 */
export function correctTags(tags: Upos[], words: readonly WordReading[], choices: readonly Choice[]): void {
  const place = { at: 0, tags, words, choices, word: words[0]! };
  for (let at = 0; at < tags.length; at += 1) {
    const rule = rules[tags[at]!];
    if (rule === undefined) continue;
    place.at = at;
    place.word = words[at]!;
    tags[at] = rule(place);
  }
}

interface Place {
  readonly at: number;
  readonly tags: readonly Upos[];
  readonly words: readonly WordReading[];
  readonly choices: readonly Choice[];
  readonly word: WordReading;
}

/** By the tag they mend. */
const rules: Readonly<Partial<Record<Upos, (place: Place) => Upos>>> = {
  AUX: auxiliary,
  VERB: verb,
  ADJ: adjective,
  NOUN: noun,
  DET: determiner,
  ADP: preposition,
  PRON: pronoun,
  SCONJ: conjunction,
};

/** avoir is an auxiliary only when a past participle stands within the next four words. */
function auxiliary({ at, tags, words, word }: Place): Upos {
  return having.has(word.lower) && !participleFollows(at, tags, words) ? 'VERB' : 'AUX';
}

/** "a-t-il indiqué": the subject may stand between; "faire voyager": faire before an infinitive is causative. */
function verb({ at, tags, words, word, choices }: Place): Upos {
  const next = words[at + 1];
  if (canBe(choices[at]!, 'NOUN') && namesThing(at, tags, words)) return 'NOUN';
  if (next === undefined) return 'VERB';
  if (making.has(word.lower) && tags[at + 1] === 'VERB' && (next.bits & tagBits.infinitive) !== 0) return 'AUX';
  if (!having.has(word.lower)) return 'VERB';
  let after = at + 1;
  while (tags[after] === 'PRON' || tags[after] === 'ADV') after += 1;
  return tags[after] === 'VERB' && isPastParticiple(words[after]!) ? 'AUX' : 'VERB';
}

/** "évaluation du contenu", "de portée des quantificateurs": after a contracted article, or a participle between two "de". */
function namesThing(at: number, tags: readonly Upos[], words: readonly WordReading[]): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (tags[at - 1] !== 'ADP') return false;
  if (before === 'du' || before === 'des' || before === 'au' || before === 'aux') return true;
  const of = before === 'de' || before === "d'";
  return of && isPastParticiple(words[at]!) && ofForms.has(words[at + 1]?.lower ?? '');
}

const making = new Set(
  'fait fais font faire faisant faisait faisaient fit firent fera feront ferait feraient fasse fassent'.split(' '),
);

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

function adjective({ at, tags, words, word, choices }: Place): Upos {
  const choice = choices[at]!;
  // "Télécommunications : fin de service".
  if (word.lower === 'fin' && ofForms.has(words[at + 1]?.lower ?? '')) return 'NOUN';
  if (isVerbalParticiple(at, tags, words, choice)) return 'VERB';
  const before = tags[at - 1];
  if (before === 'ADJ' && words[at - 1]!.prenominal && tags[at - 2] !== 'NOUN' && canBe(choice, 'NOUN')) {
    // "le premier roman canadien": the first word that can be the noun is.
    if (tags[at + 1] !== 'NOUN') return 'NOUN';
  }
  if (word.prenominal && before === 'DET' && canBe(choice, 'NOUN') && !rank.test(word.lower)) {
    const next = tags[at + 1];
    if (next === undefined || !afterPrenominal.has(next)) return 'NOUN';
  }
  // "l'article présente": an adjective that does not agree with the noun before it is its verb.
  if (before === 'NOUN' && canBe(choice, 'VERB') && objects.has(tags[at + 1]) && clashes(words[at - 1]!, word))
    return 'VERB';
  const gerund = (word.bits & tagBits.presentParticiple) !== 0;
  const participle = gerund || isPastParticiple(word);
  const complemented = participle && complements.has(words[at + 1]?.lower ?? '');
  return complemented && nounQualified(at, tags) >= 0 ? 'VERB' : 'ADJ';
}

/** "ce dernier", "le troisième" stay adjectives without a noun. */
const rank = /^(?:premi(?:er|ère)s?|derni(?:er|ère)s?|seconde?s?|.+ième)$/;

function noun({ at, tags, words, word, choices }: Place): Upos {
  const choice = choices[at]!;
  const before = tags[at - 1];
  if (before === 'NUM' && hundreds.has(word.lower)) return 'NUM';
  if (isVerbalParticiple(at, tags, words, choice)) return 'VERB';
  if (canBe(choice, 'VERB') && isVerbBehindNoun(at, tags, words)) return 'VERB';
  if (isVerbAfter(before, { at, tags, words, word, choices })) return 'VERB';
  if (!canBe(choice, 'ADJ')) return 'NOUN';
  if (word.prenominal && (rank.test(word.lower) || isNounToCome(at + 1, tags, choices))) return 'ADJ';
  const qualified = nounQualified(at, tags);
  return qualified >= 0 && agrees(words[qualified]!, word) ? 'ADJ' : 'NOUN';
}

/** "la crise financière touche les", "un système libre dérivé de": behind a noun, no second one stands before these. */
function isVerbBehindNoun(at: number, tags: readonly Upos[], words: readonly WordReading[]): boolean {
  const next = words[at + 1]?.lower ?? '';
  const qualified = tags[at - 1] === 'ADJ' && tags[at - 2] === 'NOUN';
  if (qualified && ofForms.has(next) && isPastParticiple(words[at]!)) return true;
  return (qualified || tags[at - 1] === 'NOUN') && (owned.has(next) || tags[at + 1] === 'NUM');
}

const owned = new Set(
  "le la les l' un une son sa ses leur leurs ce cette ces notre nos votre vos sur que qu'".split(' '),
);

/** "deux cents artéfacts". */
const hundreds = new Set(['cent', 'cents', 'mille', 'vingts']);

/** An infinitive after a preposition or a verb, a participle after "en" or before its complement. */
function isVerbAfter(before: Upos | undefined, { at, tags, words, word }: Place): boolean {
  const next = words[at + 1];
  if ((word.bits & tagBits.infinitive) !== 0 && before !== undefined && beforeInfinitive.has(before))
    return tags[at + 1] !== undefined && !afterNoun.has(tags[at + 1]!);
  if ((word.bits & tagBits.presentParticiple) !== 0 && words[at - 1]?.lower === 'en') return true;
  if (!isPastParticiple(word) || next === undefined) return false;
  return (before === 'ADJ' || before === 'PUNCT' || before === 'NOUN') && complements.has(next.lower);
}

const beforeInfinitive = new Set<Upos>(['ADP', 'VERB', 'AUX', 'PRON']);
/** "prise de pouvoir,": what follows a noun rather than an infinitive. */
const afterNoun = new Set<Upos>(['PUNCT', 'ADJ', 'CCONJ']);

function isNounToCome(at: number, tags: readonly Upos[], choices: readonly Choice[]): boolean {
  return tags[at] === 'NOUN' || (tags[at] === 'ADJ' && canBe(choices[at]!, 'NOUN'));
}

/** The noun that an adjective at this place would qualify: just before, behind another adjective, or coordinated; −1 when none. */
function nounQualified(at: number, tags: readonly Upos[]): number {
  if (tags[at - 1] === 'NOUN') return at - 1;
  if (tags[at - 1] === 'ADJ' && tags[at - 2] === 'NOUN') return at - 2;
  return tags[at - 1] === 'CCONJ' && tags[at - 2] === 'ADJ' && tags[at - 3] === 'NOUN' ? at - 2 : -1;
}

function determiner({ at, tags, word, words }: Place): Upos {
  const next = tags[at + 1];
  if (word.lower === 'ce' && next !== undefined && !afterThis.has(next)) return 'PRON';
  if ((word.lower === 'un' || word.lower === 'une') && (next === 'ADP' || words[at + 1]?.lower === 'des'))
    return 'PRON';
  if (!all.has(word.lower)) return 'DET';
  if (next === 'DET' || those.has(words[at + 1]?.lower ?? '')) return 'ADJ';
  return next === undefined || next === 'PUNCT' || next === 'ADP' || next === 'VERB' ? 'PRON' : 'DET';
}

const those = new Set(['ceux', 'celles', 'cela', 'ça', 'celui', 'celle']);

/** "de nombreuses pages", "pas de page": de is an article; "autour de", "avant de": the first word is an adverb. */
function preposition({ at, tags, word, words }: Place): Upos {
  const next = words[at + 1];
  if (next === undefined) return 'ADP';
  if (word.lower === 'de' || word.lower === "d'") {
    if (negations.has(words[at - 1]?.lower ?? '') && (tags[at + 1] === 'NOUN' || tags[at + 1] === 'ADJ')) return 'DET';
    const plural = tags[at + 1] === 'ADJ' && next.prenominal && (next.agreement & agreementBits.plural) !== 0;
    return plural && (tags[at - 1] === undefined || beforeArticle.has(tags[at - 1]!)) ? 'DET' : 'ADP';
  }
  if (beforeOf.has(word.lower) && ofForms.has(next.lower)) return 'ADV';
  return word.lower === 'après' && tags[at + 1] === 'PUNCT' ? 'ADV' : 'ADP';
}

const negations = new Set(['pas', 'jamais', 'point']);
const beforeArticle = new Set<Upos>(['VERB', 'PUNCT', 'PRON', 'CCONJ']);
const beforeOf = new Set(['avant', 'autour', 'près', 'vis-à-vis', 'loin', 'lors']);
const ofForms = new Set(['de', "d'", 'du', 'des']);

/** "s'il" is si; "parce que", "dès que" introduce a clause. */
function pronoun({ at, word, words }: Place): Upos {
  if (word.lower === "s'" && /^ils?$/.test(words[at + 1]?.lower ?? '')) return 'SCONJ';
  const that = word.lower === 'que' || word.lower === "qu'";
  return that && beforeThat.has(words[at - 1]?.lower ?? '') ? 'SCONJ' : 'PRON';
}

const beforeThat = new Set([
  'parce',
  'dès',
  'tant',
  'afin',
  'alors',
  'tandis',
  'ainsi',
  'pour',
  'bien',
  'avant',
  'après',
  '-ce',
]);

/** que after a noun and before a subject is a relative, save after nouns that announce a clause. */
function conjunction({ at, tags, word, words }: Place): Upos {
  if (word.lower !== 'que' && word.lower !== "qu'") return 'SCONJ';
  const before = words[at - 1];
  const next = tags[at + 1];
  if (before === undefined || (next !== 'PRON' && next !== 'DET' && next !== 'PROPN')) return 'SCONJ';
  if (those.has(before.lower)) return 'PRON';
  return tags[at - 1] === 'NOUN' && !announcing.has(before.lower) ? 'PRON' : 'SCONJ';
}

const announcing = new Set([
  'fait',
  'idée',
  'preuve',
  'crainte',
  'impression',
  'hypothèse',
  'condition',
  'conditions',
  'sorte',
  'temps',
]);

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

const objects: ReadonlySet<Upos | undefined> = new Set(['DET', 'PROPN', 'NUM']);

function clashes(noun: WordReading, word: WordReading): boolean {
  return noun.agreement !== 0 && word.agreement !== 0 && !isPastParticiple(word) && !agrees(noun, word);
}

/** Same number and no contrary gender: "pages pilières", not "page pilier". */
function agrees({ agreement: a }: WordReading, { agreement: b }: WordReading): boolean {
  if (a === 0 || b === 0) return false;
  const gender = (a & 3) === 0 || (b & 3) === 0 || (a & b & 3) !== 0;
  const number = (a & 12) === 0 || (b & 12) === 0 || (a & b & 12) !== 0;
  return gender && number;
}
