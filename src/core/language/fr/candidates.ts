import type { Upos } from '../language.ts';
import { wordList } from '../word-list.ts';
import { opensWithCapital } from '../letters.ts';
import { closedClass } from './closed-class.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { tagBits } from './lexicon-packing.ts';

/** French has no particles in Universal Dependencies. */
export type FrenchTag = Exclude<Upos, 'PART'>;
export type Candidates = Map<FrenchTag, number>;

/** The adjectives that French usually sets before the noun. */
export const prenominal = wordList(`
premier première premiers premières second dernier dernière derniers dernières nouveau nouvel nouvelle nouveaux nouvelles
ancien ancienne anciens anciennes petit petite petits petites grand grande grands grandes bon bonne bons bonnes mauvais
mauvaise mauvaises beau bel belle beaux belles jeune jeunes vieux vieil vieille vieilles gros grosse grosses long longue
longs longues haut haute hauts hautes propre propres meilleur meilleure meilleurs meilleures seul seule seuls seules
simple simples double prochain prochaine prochains prochaines vrai vraie vrais vraies faux fausse fausses joli jolie jolis
jolies nombreux nombreuses
`);

/** Longer strings are data: cut runs, addresses, keys. */
const longest = 60;

/** The tags a word may bear and their weights; `first`: it opens the sentence, `shouting`: the sentence is in capitals. */
export function candidatesOf(text: string, first: boolean, shouting: boolean, lexicon: Lexicon): Candidates {
  if (text.length > longest) return new Map([['X', 1]]);
  const fixed = signOrNumber(text);
  if (fixed !== null) return new Map(Object.entries(fixed) as [FrenchTag, number][]);
  const lower = text.toLowerCase();
  const closed = closedClass.get(lower);
  if (closed !== undefined && (first || shouting || lower === text)) {
    return new Map(Object.entries(closed) as [FrenchTag, number][]);
  }
  const entry = lexicon.get(lower) ?? (text === lower ? null : lexicon.get(text));
  const found: Candidates = closed === undefined ? new Map() : new Map(Object.entries(closed) as [FrenchTag, number][]);
  if (entry !== null) readings(entry, found);
  if (prenominal.has(lower) && found.has('ADJ')) found.set('ADJ', 4);
  if (found.size === 0) unknownWord(lower, found);
  if (!opensWithCapital(text) || shouting) return found;
  return capitalised(text, first, entry, found, lexicon);
}

const signs = new Set(['%', '€', '$', '£', '+', '=', '<', '>', '°', '§', '&', '@', '#', '*', '/', '×']);

const smallLetters = /^[a-zà-öø-ÿœ][a-zà-öø-ÿœ\d'-]*$/;

function signOrNumber(text: string): Partial<Record<FrenchTag, number>> | null {
  if (smallLetters.test(text)) return null;
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
      if (!adjective) add('ADJ', 0.2);
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
