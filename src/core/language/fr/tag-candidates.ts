import type { Upos } from '../language.ts';
import { wordList } from '../word-list.ts';
import { startsWithCapital } from '../letters.ts';
import { closedClass } from './closed-class.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { tagBits } from './lexicon-packing.ts';

/** French has no particles in Universal Dependencies. */
export type FrenchTag = Exclude<Upos, 'PART'>;
export type Candidates = Map<FrenchTag, number>;

/** Adjectives that usually come before the noun. */
export const prenominalAdjectives = wordList(`
premier première premiers premières second dernier dernière derniers dernières nouveau nouvel nouvelle nouveaux nouvelles
ancien ancienne anciens anciennes petit petite petits petites grand grande grands grandes bon bonne bons bonnes mauvais
mauvaise mauvaises beau bel belle beaux belles jeune jeunes vieux vieil vieille vieilles gros grosse grosses long longue
longs longues haut haute hauts hautes propre propres meilleur meilleure meilleurs meilleures seul seule seuls seules
simple simples double prochain prochaine prochains prochaines vrai vraie vrais vraies faux fausse fausses joli jolie jolis
jolies nombreux nombreuses
`);

/** Longer strings are data, such as addresses or keys. */
const maxWordLength = 60;

/** Tags that a word may have, with their weights. `first`: first word of the sentence; `allCapitals`: of a sentence in capitals. */
export function tagCandidates(text: string, first: boolean, allCapitals: boolean, lexicon: Lexicon): Candidates {
  if (text.length > maxWordLength) return new Map([['X', 1]]);
  const fixed = signOrNumber(text);
  if (fixed !== null) return candidatesOf(fixed);
  const lower = text.toLowerCase();
  const closed = closedClass.get(lower);
  if (closed !== undefined && (first || allCapitals || lower === text)) return candidatesOf(closed);
  const entry = lexicon.get(lower) ?? (text === lower ? null : lexicon.get(text));
  const found: Candidates = candidatesOf(closed ?? {});
  if (entry !== null) addLexiconTags(entry, found);
  if (prenominalAdjectives.has(lower) && found.has('ADJ')) found.set('ADJ', 4);
  if (found.size === 0) addGuessedTags(lower, found);
  if (startsWithCapital(text) && !allCapitals) {
    const isListed = ((lexicon.get(text)?.bits ?? 0) & tagBits.properNoun) !== 0;
    const isCommon = ((entry?.bits ?? 0) & ~tagBits.properNoun) !== 0;
    addProperNoun(found, { text, first, isListed, isCommon });
  }
  return found;
}

function candidatesOf(weights: Readonly<Partial<Record<Upos, number>>>): Candidates {
  return new Map(Object.entries(weights) as [FrenchTag, number][]);
}

const signs = new Set(['%', '€', '$', '£', '+', '=', '<', '>', '°', '§', '&', '@', '#', '*', '/', '×']);

const lowerCaseWord = /^[a-zà-öø-ÿœ][a-zà-öø-ÿœ\d'-]*$/;

function signOrNumber(text: string): Partial<Record<FrenchTag, number>> | null {
  if (lowerCaseWord.test(text)) return null;
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

function addLexiconTags({ bits }: LexiconEntry, found: Candidates): void {
  const isNoun = (bits & tagBits.noun) !== 0;
  const isAdjective = (bits & tagBits.adjective) !== 0;
  const isAdverb = (bits & tagBits.adverb) !== 0;
  if (isNoun) raise(found, 'NOUN', isAdverb ? 0.3 : 1);
  if (isAdjective) raise(found, 'ADJ', isNoun ? 1.5 : 0.9);
  if (isAdverb) raise(found, 'ADV', 0.9);
  if (bits & tagBits.verb) addVerbTags(bits, found);
  if (bits & tagBits.preposition) raise(found, 'ADP', 0.6);
  if (bits & tagBits.determiner) raise(found, 'DET', 0.6);
  if (bits & tagBits.pronoun) raise(found, 'PRON', 0.4);
  if (bits & tagBits.conjunction) raise(found, 'SCONJ', 0.4);
  if (bits & tagBits.interjection) raise(found, 'INTJ', 0.05);
  if (bits & tagBits.properNoun) raise(found, 'PROPN', 0.3);
}

function addVerbTags(bits: number, found: Candidates): void {
  const isNominal = (bits & (tagBits.noun | tagBits.adjective)) !== 0;
  if (bits & tagBits.infinitive) raise(found, 'VERB', 0.9);
  if (bits & tagBits.presentParticiple) raise(found, 'VERB', 0.8);
  if (bits & tagBits.pastParticiple) {
    raise(found, 'VERB', 0.75);
    if (!(bits & tagBits.adjective)) raise(found, 'ADJ', 0.2);
  }
  if (bits & tagBits.finite) raise(found, 'VERB', isNominal ? 0.28 : 0.9);
}

/** Sets the weight of a tag unless it is already higher. */
function raise(found: Candidates, tag: FrenchTag, weight: number): void {
  if ((found.get(tag) ?? 0) < weight) found.set(tag, weight);
}

const nounEndings = /(?:tion|sion|ment|age|eur|euse|isme|iste|té|ance|ence|ure|ing|ware|logie|graphie|oir|ette|iel)s?$/;
const adjectiveEndings = /(?:ique|able|ible|if|ive|eux|euse|el|elle|al|aux|aire|ier|ière|esque|ien|ois|ais)s?$/;

/** Tags of a word that is not in the lexicon, from its ending. */
function addGuessedTags(lower: string, found: Candidates): void {
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

/** Factor of the other tags of a word with a capital inside a sentence. */
const capitalShare = 0.25;

interface CapitalisedWord {
  readonly text: string;
  readonly first: boolean;
  /** The lexicon has it as a proper noun. */
  readonly isListed: boolean;
  /** The lexicon also has it as another part of speech. */
  readonly isCommon: boolean;
}

function addProperNoun(found: Candidates, { text, first, isListed, isCommon }: CapitalisedWord): void {
  if (first) {
    if (isListed || !isCommon) found.set('PROPN', isListed ? 1 : 0.5);
  } else {
    for (const [tag, weight] of found) found.set(tag, weight * capitalShare);
    found.set('PROPN', isListed ? 2 : 1);
  }
  if (/^[\p{Lu}\p{N}]{2,6}$/u.test(text)) {
    found.set('NOUN', Math.max(found.get('NOUN') ?? 0, 0.35));
    found.set('PROPN', Math.max(found.get('PROPN') ?? 0, 0.8));
  }
}
