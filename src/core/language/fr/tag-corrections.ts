import type { Upos } from '../language.ts';
import { agreementBits, tagBits } from './lexicon-packing.ts';
import { frenchTags, type TagChoice, type WordReading } from './word-readings.ts';

/**
 * Corrects tags in place with rules that look further than one tag back, each for one known confusion. From left to right:
 * a rule sees the corrected tags of the words before it.
 */
export function correctTags(tags: Upos[], words: readonly WordReading[], choices: readonly TagChoice[]): void {
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
  readonly choices: readonly TagChoice[];
  readonly word: WordReading;
}

/** By the tag that they correct. */
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

/** avoir is an auxiliary only before a past participle, within the next four words. */
function auxiliary({ at, tags, words, word }: Place): Upos {
  return avoirForms.has(word.lower) && !participleFollows(at, tags, words) ? 'VERB' : 'AUX';
}

/** "a-t-il indiqué": the subject may come between; "faire voyager": faire before an infinitive is causative. */
function verb({ at, tags, words, word, choices }: Place): Upos {
  const next = words[at + 1];
  if (canBe(choices[at]!, 'NOUN') && isNounAfterPreposition(at, tags, words)) return 'NOUN';
  if (next === undefined) return 'VERB';
  if (causative.has(word.lower) && tags[at + 1] === 'VERB' && (next.bits & tagBits.infinitive) !== 0) return 'AUX';
  if (!avoirForms.has(word.lower)) return 'VERB';
  let after = at + 1;
  while (tags[after] === 'PRON' || tags[after] === 'ADV') after += 1;
  return tags[after] === 'VERB' && isPastParticiple(words[after]!) ? 'AUX' : 'VERB';
}

/** "évaluation du contenu", "de portée des quantificateurs": a noun after a contracted article, or between two "de". */
function isNounAfterPreposition(at: number, tags: readonly Upos[], words: readonly WordReading[]): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (tags[at - 1] !== 'ADP') return false;
  if (before === 'du' || before === 'des' || before === 'au' || before === 'aux') return true;
  const of = before === 'de' || before === "d'";
  return of && isPastParticiple(words[at]!) && formsOfDe.has(words[at + 1]?.lower ?? '');
}

const causative = new Set(
  'fait fais font faire faisant faisait faisaient fit firent fera feront ferait feraient fasse fassent'.split(' '),
);

const avoirForms = new Set(
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
  if (word.lower === 'fin' && formsOfDe.has(words[at + 1]?.lower ?? '')) return 'NOUN';
  if (isVerbalParticiple(at, tags, words, choice)) return 'VERB';
  const before = tags[at - 1];
  if (before === 'ADJ' && words[at - 1]!.isPrenominal && tags[at - 2] !== 'NOUN' && canBe(choice, 'NOUN')) {
    // "le premier roman canadien": the first word that can be a noun is the noun.
    if (tags[at + 1] !== 'NOUN') return 'NOUN';
  }
  if (word.isPrenominal && before === 'DET' && canBe(choice, 'NOUN') && !rank.test(word.lower)) {
    const next = tags[at + 1];
    if (next === undefined || !afterPrenominal.has(next)) return 'NOUN';
  }
  // "l'article présente": an adjective that does not agree with the noun before it is a verb.
  if (before === 'NOUN' && canBe(choice, 'VERB') && objects.has(tags[at + 1]) && clashes(words[at - 1]!, word))
    return 'VERB';
  const gerund = (word.bits & tagBits.presentParticiple) !== 0;
  const participle = gerund || isPastParticiple(word);
  const hasComplement = participle && complements.has(words[at + 1]?.lower ?? '');
  return hasComplement && agreementSource(at, tags) >= 0 ? 'VERB' : 'ADJ';
}

/** "ce dernier", "le troisième" stay adjectives without a noun. */
const rank = /^(?:premi(?:er|ère)s?|derni(?:er|ère)s?|seconde?s?|.+ième)$/;

function noun({ at, tags, words, word, choices }: Place): Upos {
  const choice = choices[at]!;
  const before = tags[at - 1];
  if (before === 'NUM' && hundreds.has(word.lower)) return 'NUM';
  if (isVerbalParticiple(at, tags, words, choice)) return 'VERB';
  if (canBe(choice, 'VERB') && isVerbAfterNounPhrase(at, tags, words)) return 'VERB';
  if (isVerbAfter(before, { at, tags, words, word, choices })) return 'VERB';
  if (!canBe(choice, 'ADJ')) return 'NOUN';
  if (word.isPrenominal && (rank.test(word.lower) || isNounNext(at + 1, tags, choices))) return 'ADJ';
  const qualified = agreementSource(at, tags);
  return qualified >= 0 && agrees(words[qualified]!, word) ? 'ADJ' : 'NOUN';
}

/** "la crise financière touche les", "un système libre dérivé de": after a noun and before these words comes a verb. */
function isVerbAfterNounPhrase(at: number, tags: readonly Upos[], words: readonly WordReading[]): boolean {
  const next = words[at + 1]?.lower ?? '';
  const qualified = tags[at - 1] === 'ADJ' && tags[at - 2] === 'NOUN';
  if (qualified && formsOfDe.has(next) && isPastParticiple(words[at]!)) return true;
  return (qualified || tags[at - 1] === 'NOUN') && (objectOpeners.has(next) || tags[at + 1] === 'NUM');
}

const objectOpeners = new Set(
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

function isNounNext(at: number, tags: readonly Upos[], choices: readonly TagChoice[]): boolean {
  return tags[at] === 'NOUN' || (tags[at] === 'ADJ' && canBe(choices[at]!, 'NOUN'));
}

/** Index of the noun before, past one adjective too, or of the adjective that a coordinated one must agree with; −1 when none. */
function agreementSource(at: number, tags: readonly Upos[]): number {
  if (tags[at - 1] === 'NOUN') return at - 1;
  if (tags[at - 1] === 'ADJ' && tags[at - 2] === 'NOUN') return at - 2;
  return tags[at - 1] === 'CCONJ' && tags[at - 2] === 'ADJ' && tags[at - 3] === 'NOUN' ? at - 2 : -1;
}

function determiner({ at, tags, word, words }: Place): Upos {
  const next = tags[at + 1];
  if (word.lower === 'ce' && next !== undefined && !afterCe.has(next)) return 'PRON';
  if ((word.lower === 'un' || word.lower === 'une') && (next === 'ADP' || words[at + 1]?.lower === 'des'))
    return 'PRON';
  if (!toutForms.has(word.lower)) return 'DET';
  if (next === 'DET' || demonstratives.has(words[at + 1]?.lower ?? '')) return 'ADJ';
  return next === undefined || next === 'PUNCT' || next === 'ADP' || next === 'VERB' ? 'PRON' : 'DET';
}

const demonstratives = new Set(['ceux', 'celles', 'cela', 'ça', 'celui', 'celle']);

/** "de nombreuses pages", "pas de page": de is an article; "autour de", "avant de": the first word is an adverb. */
function preposition({ at, tags, word, words }: Place): Upos {
  const next = words[at + 1];
  if (next === undefined) return 'ADP';
  if (word.lower === 'de' || word.lower === "d'") {
    if (negations.has(words[at - 1]?.lower ?? '') && (tags[at + 1] === 'NOUN' || tags[at + 1] === 'ADJ')) return 'DET';
    const plural = tags[at + 1] === 'ADJ' && next.isPrenominal && (next.agreement & agreementBits.plural) !== 0;
    return plural && (tags[at - 1] === undefined || beforeArticle.has(tags[at - 1]!)) ? 'DET' : 'ADP';
  }
  if (beforeDe.has(word.lower) && formsOfDe.has(next.lower)) return 'ADV';
  return word.lower === 'après' && tags[at + 1] === 'PUNCT' ? 'ADV' : 'ADP';
}

const negations = new Set(['pas', 'jamais', 'point']);
const beforeArticle = new Set<Upos>(['VERB', 'PUNCT', 'PRON', 'CCONJ']);
const beforeDe = new Set(['avant', 'autour', 'près', 'vis-à-vis', 'loin', 'lors']);
const formsOfDe = new Set(['de', "d'", 'du', 'des']);

/** "s'il" is si + il; "parce que", "dès que" introduce a clause. */
function pronoun({ at, word, words }: Place): Upos {
  if (word.lower === "s'" && /^ils?$/.test(words[at + 1]?.lower ?? '')) return 'SCONJ';
  const that = word.lower === 'que' || word.lower === "qu'";
  return that && beforeQue.has(words[at - 1]?.lower ?? '') ? 'SCONJ' : 'PRON';
}

const beforeQue = new Set([
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

/** que between a noun and a subject is a relative pronoun, except after nouns that introduce a clause. */
function conjunction({ at, tags, word, words }: Place): Upos {
  if (word.lower !== 'que' && word.lower !== "qu'") return 'SCONJ';
  const before = words[at - 1];
  const next = tags[at + 1];
  if (before === undefined || (next !== 'PRON' && next !== 'DET' && next !== 'PROPN')) return 'SCONJ';
  if (demonstratives.has(before.lower)) return 'PRON';
  return tags[at - 1] === 'NOUN' && !clauseNouns.has(before.lower) ? 'PRON' : 'SCONJ';
}

const clauseNouns = new Set([
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

const toutForms = new Set(['tout', 'toute', 'tous', 'toutes']);
const afterPrenominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'PUNCT', 'NUM']);
const afterCe = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'X']);
/** A participle with such a complement is a verb: "située à", "fondé en". */
const complements = new Set(['par', 'à', 'au', 'aux', 'en', 'dans', 'depuis', 'sur', 'avec', 'pour']);

/** A participle after its auxiliary or before its agent is a verb. */
function isVerbalParticiple(
  at: number,
  tags: readonly Upos[],
  words: readonly WordReading[],
  choice: TagChoice,
): boolean {
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

function canBe(choice: TagChoice, tag: (typeof frenchTags)[number]): boolean {
  return choice.tags.includes(frenchTags.indexOf(tag));
}

function isPastParticiple(word: WordReading): boolean {
  return (word.bits & tagBits.pastParticiple) !== 0;
}

const objects: ReadonlySet<Upos | undefined> = new Set(['DET', 'PROPN', 'NUM']);

function clashes(noun: WordReading, word: WordReading): boolean {
  return noun.agreement !== 0 && word.agreement !== 0 && !isPastParticiple(word) && !agrees(noun, word);
}

/** Same number and gender, as far as both are known: "pages pilières", not "page pilier". */
function agrees({ agreement: a }: WordReading, { agreement: b }: WordReading): boolean {
  if (a === 0 || b === 0) return false;
  const gender = (a & 3) === 0 || (b & 3) === 0 || (a & b & 3) !== 0;
  const number = (a & 12) === 0 || (b & 12) === 0 || (a & b & 12) !== 0;
  return gender && number;
}
