import type { LanguageCode, TaggedToken, Upos } from './language.ts';
import { foldAccents } from './unify.ts';

/** A word to find: its lemma and part of speech. */
export interface WantedWord {
  readonly lemma: string;
  readonly upos: Upos;
}

/**
 * True when a token is a form of the wanted word (pures for pur) or of the same family (pureté; Cévennes for cévenol). Purée
 * is neither: families are defined by pairs of endings, because stems would conflate them.
 */
export function sameFamily(wanted: WantedWord, token: TaggedToken, code: LanguageCode): boolean {
  const own = wanted.lemma.toLowerCase();
  const other = token.lemma.toLowerCase();
  if (own === other) return true;
  // écoresponsable and éco-responsable are one word
  const [plain, met] = [foldAccents(own).replaceAll('-', ''), foldAccents(other).replaceAll('-', '')];
  // cire and ciré are two words
  if (plain === met) return own.endsWith('é') === other.endsWith('é');
  if (unrelated.has(met)) return false;
  return token.upos === 'PROPN' ? isPlaceOf(plain, met) : isDerived(plain, met, code) || isDerived(met, plain, code);
}

/** Only the rule of the longest ending applies. */
function isDerived(word: string, other: string, code: LanguageCode): boolean {
  const rule = derivations[code].find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return false;
  const [ending, endings] = rule;
  const base = word.slice(0, word.length - ending.length);
  if (base.length < minLetters || !other.startsWith(base)) return false;
  return endings.includes(other.slice(base.length)) && other.length > minLetters;
}

/** cévenol: Cévennes; lyonnais: Lyon; français: France, not François. */
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

/** Letters that two words of a family share at least: working assumption. */
const minLetters = 3;

type Derivations = readonly (readonly [ending: string, endings: readonly string[]])[];

/** Endings of an adjective, and of the words derived from it; accents folded, the longest first. */
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

/** `-` is the word without its ending. */
function longestFirst(rules: Readonly<Record<string, string>>): Derivations {
  return Object.entries(rules)
    .map(([ending, endings]) => [ending, endings.split(' ').map((one) => (one === '-' ? '' : one))] as const)
    .sort(([a], [b]) => b.length - a.length);
}

/** Derived words with another meaning: a locality is not what is local. */
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
