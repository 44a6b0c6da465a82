import type { TaggedToken, Token, Upos } from '../language.ts';
import { closedClass } from './closed-class.ts';
import { frenchLemma } from './lemma.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { tagBits } from './lexicon-packing.ts';
import { frenchStem } from './stem.ts';
import { wordList } from '../word-list.ts';
import { transitions, unknownTransition } from './transitions.ts';

/** French has no particles in Universal Dependencies. */
type FrenchTag = Exclude<Upos, 'PART'>;
type Candidates = Map<FrenchTag, number>;

/** The adjectives that French usually sets before the noun. */
const prenominal = wordList(`
premier première premiers premières second dernier dernière derniers dernières nouveau nouvel nouvelle nouveaux nouvelles
ancien ancienne anciens anciennes petit petite petits petites grand grande grands grandes bon bonne bons bonnes mauvais
mauvaise mauvaises beau bel belle beaux belles jeune jeunes vieux vieil vieille vieilles gros grosse grosses long longue
longs longues haut haute hauts hautes propre propres meilleur meilleure meilleurs meilleures seul seule seuls seules
simple simples double prochain prochaine prochains prochaines vrai vraie vrais vraies faux fausse fausses joli jolie jolis
jolies nombreux nombreuses
`);

/** Tags a sentence: candidates with weights, then the best path over the hand-written transitions (Viterbi 1967). */
export function frenchTag(sentence: readonly Token[], lexicon: Lexicon): TaggedToken[] {
  const capitals = sentence.filter((token) => /^\p{Lu}{2,}/u.test(token.text)).length;
  const shouting = capitals > 0.6 * sentence.length;
  const choices = sentence.map((token, at) => choiceOf(token.text, at === 0, shouting, lexicon));
  const tags = corrected(bestPath(choices), sentence, choices, lexicon);
  return sentence.map((token, at) => ({
    ...token,
    upos: tags[at]!,
    lemma: frenchLemma(token.text, tags[at]!, lexicon),
    stem: frenchStem(token.text),
  }));
}

const uposList: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const width = uposList.length;
/** Row `width` is the start of a sentence. */
const steps = new Float64Array((width + 1) * width).fill(unknownTransition);
for (const [from, row] of Object.entries(transitions)) {
  const at = from === '^' ? width : uposList.indexOf(from as Upos);
  for (const [to, score] of Object.entries(row)) steps[at * width + uposList.indexOf(to as Upos)] = score;
}

/** Candidates of a word as numbers: tags, and log2 of their weights. */
interface Choice {
  readonly tags: readonly number[];
  readonly scores: readonly number[];
}

function bestPath(choices: readonly Choice[]): Upos[] {
  const backs: number[][] = [];
  let lastTags: readonly number[] = [width];
  let lastScores: readonly number[] = [0];
  for (const { tags, scores } of choices) {
    const next: number[] = [];
    const back: number[] = [];
    for (let to = 0; to < tags.length; to += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let at = 0; at < lastTags.length; at += 1) {
        const value = lastScores[at]! + steps[lastTags[at]! * width + tags[to]!]!;
        if (value > best) {
          best = value;
          from = at;
        }
      }
      next.push(best + scores[to]!);
      back.push(from);
    }
    backs.push(back);
    lastTags = tags;
    lastScores = next;
  }
  let at = 0;
  for (let other = 1; other < lastScores.length; other += 1) if (lastScores[other]! > lastScores[at]!) at = other;
  const path = Array.from({ length: choices.length }, (): Upos => 'X');
  for (let word = choices.length - 1; word >= 0; word -= 1) {
    path[word] = uposList[choices[word]!.tags[at]!]!;
    at = backs[word]![at]!;
  }
  return path;
}

const mostKept = 200_000;
const kept = new WeakMap<Lexicon, Map<string, Choice>>();

/** The candidates of a word do not depend on the sentence beyond its place and case: they are worked out once. */
function choiceOf(text: string, first: boolean, shouting: boolean, lexicon: Lexicon): Choice {
  let words = kept.get(lexicon);
  if (words === undefined) kept.set(lexicon, (words = new Map()));
  const key = `${first ? '1' : '0'}${shouting ? '1' : '0'}${text}`;
  const known = words.get(key);
  if (known !== undefined) return known;
  const found = [...candidatesOf(text, first, shouting, lexicon)];
  const choice = {
    tags: found.map(([tag]) => uposList.indexOf(tag)),
    scores: found.map(([, weight]) => Math.log2(weight)),
  };
  if (words.size >= mostKept) words.clear();
  words.set(key, choice);
  return choice;
}

function canBe(choice: Choice, tag: Upos): boolean {
  return choice.tags.includes(uposList.indexOf(tag));
}

function candidatesOf(text: string, first: boolean, shouting: boolean, lexicon: Lexicon): Candidates {
  const fixed = signOrNumber(text);
  if (fixed !== null) return new Map(Object.entries(fixed) as [FrenchTag, number][]);
  const lower = text.toLowerCase();
  const closed = closedClass.get(lower);
  if (closed !== undefined && (first || shouting || lower === text)) {
    return new Map(Object.entries(closed) as [FrenchTag, number][]);
  }
  const entry = lexicon.get(lower) ?? lexicon.get(text);
  const found: Candidates = closed === undefined ? new Map() : new Map(Object.entries(closed) as [FrenchTag, number][]);
  if (entry !== null) readings(entry, found);
  if (prenominal.has(lower) && found.has('ADJ')) found.set('ADJ', 4);
  if (found.size === 0) unknownWord(lower, found);
  if (!/^\p{Lu}/u.test(text) || shouting) return found;
  return capitalised(text, first, entry, found, lexicon);
}

const signs = new Set(['%', '€', '$', '£', '+', '=', '<', '>', '°', '§', '&', '@', '#', '*', '/', '×']);

function signOrNumber(text: string): Partial<Record<FrenchTag, number>> | null {
  if (/^(?:https?:|www\.)/.test(text) || /^[\p{L}\p{N}.-]+\.(?:fr|com|org|net|eu|io|html?|php|js)$/u.test(text))
    return { X: 1, PROPN: 0.4 };
  if (/^#[\p{L}]/u.test(text)) return { NOUN: 0.6 };
  if (/^@[\p{L}]/u.test(text)) return { PROPN: 1 };
  if (/^-?[\d][\d .,]*$/.test(text) || /^\d+h\d+$/.test(text)) return { NUM: 1 };
  if (/^\d+(?:ers?|ères?|res?|es?|èmes?|nde?s?)$/.test(text)) return { ADJ: 1 };
  if (/^[XVI]+e$/.test(text)) return { ADJ: 1 };
  if (/^[XVI]{2,}$/.test(text)) return { NUM: 1, PROPN: 0.2 };
  if (/^-t?-?\p{L}/u.test(text)) return { PRON: 1, ADV: /^-(?:ci|là)$/.test(text) ? 3 : 0.01 };
  if (/^[\p{L}\p{M}]/u.test(text)) return null;
  if (/^\p{N}/u.test(text)) return { NUM: 0.5, NOUN: 0.3, PROPN: 0.3 };
  return signs.has(text) ? { SYM: 1 } : { PUNCT: 1 };
}

function readings({ bits }: LexiconEntry, found: Candidates): void {
  const noun = (bits & tagBits.noun) !== 0;
  const adjective = (bits & tagBits.adjective) !== 0;
  const add = (tag: FrenchTag, weight: number): void => {
    if ((found.get(tag) ?? 0) < weight) found.set(tag, weight);
  };
  const adverb = (bits & tagBits.adverb) !== 0;
  if (noun) add('NOUN', adverb ? 0.3 : 1);
  if (adjective) add('ADJ', noun ? 1.5 : 0.9);
  if (bits & tagBits.adverb) add('ADV', 0.9);
  if (bits & tagBits.verb) {
    if (bits & tagBits.infinitive) add('VERB', 0.9);
    if (bits & tagBits.presentParticiple) add('VERB', 0.8);
    if (bits & tagBits.pastParticiple) {
      add('VERB', 0.75);
      if (!adjective) add('ADJ', 0.3);
    }
    if (bits & tagBits.finite) add('VERB', noun || adjective ? 0.28 : 0.9);
  }
  if (bits & tagBits.preposition) add('ADP', 0.6);
  if (bits & tagBits.determiner) add('DET', 0.6);
  if (bits & tagBits.pronoun) add('PRON', 0.4);
  if (bits & tagBits.conjunction) add('SCONJ', 0.4);
  if (bits & tagBits.interjection) add('INTJ', 0.05);
  if (bits & tagBits.properNoun) add('PROPN', 0.3);
}

const nounEndings = /(?:tion|sion|ment|age|eur|euse|isme|iste|té|ance|ence|ure|ing|ware|logie|graphie|oir|ette|iel)s?$/;
const adjectiveEndings = /(?:ique|able|ible|if|ive|eux|euse|el|elle|al|aux|aire|ier|ière|esque|ien|ois|ais)s?$/;

function unknownWord(lower: string, found: Candidates): void {
  found.set('NOUN', nounEndings.test(lower) ? 1.2 : 0.7);
  found.set('ADJ', adjectiveEndings.test(lower) ? 0.6 : 0.25);
  if (lower.endsWith('ment') && lower.length > 7) found.set('ADV', 0.5);
  if (/(?:er|ir)$/.test(lower)) found.set('VERB', 0.4);
  if (/ée?s?$/.test(lower)) {
    found.set('VERB', 0.5);
    found.set('ADJ', 0.4);
  }
  if (lower.endsWith('ant')) found.set('VERB', 0.3);
}

/** What is left to the common readings of a word with a capital inside a sentence. */
const capitalShare = 0.25;

function capitalised(
  text: string,
  first: boolean,
  entry: LexiconEntry | null,
  found: Candidates,
  lexicon: Lexicon,
): Candidates {
  const listed = ((lexicon.get(text)?.bits ?? 0) & tagBits.properNoun) !== 0;
  const common = ((entry?.bits ?? 0) & ~tagBits.properNoun) !== 0;
  if (first) {
    if (listed || !common) found.set('PROPN', listed ? 1 : 0.5);
  } else {
    for (const [tag, weight] of found) found.set(tag, weight * capitalShare);
    found.set('PROPN', listed ? 2 : 1);
  }
  if (/^[\p{Lu}\p{N}]{2,6}$/u.test(text)) {
    found.set('NOUN', Math.max(found.get('NOUN') ?? 0, 0.35));
    found.set('PROPN', Math.max(found.get('PROPN') ?? 0, 0.8));
  }
  return found;
}

/** Rules that look further than one tag back; each mends a named confusion. */
function corrected(tags: Upos[], sentence: readonly Token[], choices: readonly Choice[], lexicon: Lexicon): Upos[] {
  const lower = sentence.map((token) => token.text.toLowerCase());
  tags.forEach((tag, at) => {
    if (tag === 'AUX' && isHaving(lower[at]!) && !participleFollows(at, lower, tags, lexicon)) tags[at] = 'VERB';
    if ((tag === 'ADJ' || tag === 'NOUN') && canBe(choices[at]!, 'VERB') && isPastParticiple(lower[at]!, lexicon)) {
      if (auxiliaryBefore(at, tags) || lower[at + 1] === 'par') tags[at] = 'VERB';
    }
    if (tag === 'ADJ' && prenominal.has(lower[at]!) && tags[at - 1] === 'DET' && canBe(choices[at]!, 'NOUN')) {
      if (tags[at + 1] === undefined || !afterPrenominal.has(tags[at + 1]!)) tags[at] = 'NOUN';
    }
    if (
      tag === 'ADJ' &&
      tags[at - 1] === 'NOUN' &&
      isPastParticiple(lower[at]!, lexicon) &&
      complements.has(lower[at + 1] ?? '')
    ) {
      tags[at] = 'VERB';
    }
    if (tag === 'DET' && lower[at] === 'ce' && tags[at + 1] !== undefined && !afterThis.has(tags[at + 1]!))
      tags[at] = 'PRON';
    if (
      tag === 'NOUN' &&
      tags[at - 1] === 'NOUN' &&
      agrees(lower[at - 1]!, lower[at]!, lexicon) &&
      canBe(choices[at]!, 'ADJ')
    ) {
      tags[at] = 'ADJ';
    }
    if (tag === 'DET' && /^tou(?:t|te|s|tes)$/.test(lower[at]!) && tags[at + 1] === 'DET') tags[at] = 'ADJ';
  });
  return tags;
}

const afterPrenominal = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'CCONJ', 'PUNCT', 'NUM']);
const afterThis = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'X']);
/** A participle with such a complement is a verb: "située à", "fondé en". */
const complements = new Set(['par', 'à', 'au', 'aux', 'en', 'dans', 'depuis', 'sur', 'avec', 'pour']);

const havingForms = new Set(
  'a ai as avons avez ont avait avaient avais avions aura auront aurait auraient ait aient eut eurent ayant avoir'.split(
    ' ',
  ),
);

function isHaving(word: string): boolean {
  return havingForms.has(word);
}

/** avoir is an auxiliary only when a past participle stands within the next three words. */
function participleFollows(at: number, lower: readonly string[], tags: readonly Upos[], lexicon: Lexicon): boolean {
  for (let next = at + 1; next <= at + 4 && next < lower.length; next += 1) {
    if (tags[next] === 'PUNCT') return false;
    if (isPastParticiple(lower[next]!, lexicon) && tags[next] !== 'DET' && tags[next] !== 'ADP') return true;
  }
  return false;
}

function auxiliaryBefore(at: number, tags: readonly Upos[]): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    if (tags[before] === 'AUX') return true;
    if (tags[before] !== 'ADV' && tags[before] !== 'PRON') return false;
  }
  return false;
}

function isPastParticiple(word: string, lexicon: Lexicon): boolean {
  return ((lexicon.get(word)?.bits ?? 0) & tagBits.pastParticiple) !== 0;
}

/** Same number and no contrary gender: "pages pilières", not "page pilier". */
function agrees(noun: string, adjective: string, lexicon: Lexicon): boolean {
  const a = lexicon.get(noun)?.agreement ?? 0;
  const b = lexicon.get(adjective)?.agreement ?? 0;
  if (a === 0 || b === 0) return false;
  const gender = (a & 3) === 0 || (b & 3) === 0 || (a & b & 3) !== 0;
  const number = (a & 12) === 0 || (b & 12) === 0 || (a & b & 12) !== 0;
  return gender && number;
}
