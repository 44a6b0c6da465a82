import type { LanguageCode, TaggedToken, Upos } from './language.ts';
import { foldAccents } from './normalize-text.ts';

/** A word to find: its lemma and part of speech. */
export interface WantedWord {
  readonly lemma: string;
  readonly upos: Upos;
}

/**
 * True when a token is a form of the wanted word (pures for pur) or a word of its family (pureté; Cévennes for cévenol).
 * Families are defined by pairs of endings, because stems would also match unrelated words (purée).
 */
export function isSameFamily(wanted: WantedWord, token: TaggedToken, code: LanguageCode): boolean {
  const own = wanted.lemma.toLowerCase();
  const other = token.lemma.toLowerCase();
  if (own === other) return true;
  // écoresponsable and éco-responsable are one word
  const [plain, folded] = [foldAccents(own).replaceAll('-', ''), foldAccents(other).replaceAll('-', '')];
  // cire and ciré are two words
  if (plain === folded) return own.endsWith('é') === other.endsWith('é');
  if (unrelated.has(folded)) return false;
  return token.upos === 'PROPN'
    ? isPlaceOf(plain, folded)
    : isDerived(plain, folded, code) || isDerived(folded, plain, code);
}

/** True when the endings derive one word from the other. Only the rule of the longest ending applies. */
function isDerived(word: string, other: string, code: LanguageCode): boolean {
  const rule = derivations[code].find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return false;
  const [ending, endings] = rule;
  const base = word.slice(0, word.length - ending.length);
  if (base.length < minLetters || !other.startsWith(base)) return false;
  return endings.includes(other.slice(base.length)) && other.length > minLetters;
}

/** True for cévenol and Cévennes, lyonnais and Lyon, français and France, but not François. */
function isPlaceOf(word: string, name: string): boolean {
  return peopleEndings.some((ending) => {
    const base = word.slice(0, word.length - ending.length);
    return (
      word.endsWith(ending) &&
      base.length > minLetters &&
      name.startsWith(base) &&
      placeEndings.has(name.slice(base.length))
    );
  });
}

/** Two words of a family share at least this many letters. Working assumption. */
const minLetters = 3;

type Derivations = readonly (readonly [ending: string, endings: readonly string[]])[];

/** Endings of adjectives, each with the endings of the words derived from it; without accents, longest first. */
const derivations: Readonly<Record<LanguageCode, Derivations>> = {
  fr: longestFirst({
    '': 'ement ete esse',
    e: 'ement ete ite icite iete',
    al: 'alement alite at -',
    eux: 'eusement osite -',
    ble: 'blement bilite',
    ent: 'emment ence',
    ant: 'amment ance',
    lant: 'lamment lance -',
    if: 'ivement ivite',
    ique: 'iquement icite ie',
    is: 'isement ision',
    aire: 'airement arite',
    et: 'etement',
  }),
  en: longestFirst({
    '': 'ly ness',
    y: 'ily iness',
    le: 'ly licity',
    ble: 'bly bility',
    ant: 'antly ance ancy',
    ent: 'ently ence ency',
    ive: 'ively iveness ivity -',
    ful: 'fully fulness -',
    ic: 'ically icity',
    est: 'estly esty',
    al: 'ally ality',
    ous: 'ously osity',
  }),
};

/** In a list of endings, `-` means no ending. */
function longestFirst(rules: Readonly<Record<string, string>>): Derivations {
  return Object.entries(rules)
    .map(([ending, endings]) => [ending, endings.split(' ').map((one) => (one === '-' ? '' : one))] as const)
    .sort(([a], [b]) => b.length - a.length);
}

/** Words that match by their endings but have another meaning, such as locality and local. */
const unrelated = new Set(['localite', 'locality']);

const peopleEndings = [
  'nais',
  'nois',
  'ais',
  'ois',
  'ien',
  'ian',
  'ain',
  'ard',
  'ish',
  'ese',
  'ol',
  'al',
  'at',
  'an',
  '',
];
const placeEndings = new Set(['', 'e', 's', 'es', 'ie', 'y', 'ne', 'nes', 'nne', 'nnes']);
