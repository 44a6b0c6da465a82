import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import { folded } from '../folded-text.ts';
import type { LinkableSentence } from '../page-sentences.ts';
import { nameWords } from './name-words.ts';

interface PointerWords {
  /** Verbs that send the reader to another page, as lemmas. */
  readonly verbs: ReadonlySet<string>;
  /** Nouns for a page, after "our". */
  readonly nouns: ReadonlySet<string>;
}

const pointerWords: Readonly<Record<LanguageCode, PointerWords>> = {
  fr: {
    verbs: wordList('voir consulter découvrir lire visiter parcourir retrouver savoir rendre référer reporter'),
    nouns: wordList(
      'guide guides article articles page pages dossier dossiers fiche fiches rubrique galerie comparatif catalogue',
    ),
  },
  en: {
    verbs: wordList('see read learn check visit view browse explore discover consult'),
    nouns: wordList('guide guides article articles page pages post posts gallery list catalogue catalog section'),
  },
};

/** "its", where the text is about the company. */
const itsPossessives: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: wordList('son sa ses'),
  en: wordList('its'),
};
const readerPossessives = wordList('votre vos your');

/** Words before a name that are searched for a pointer to it. Working assumption. */
const reach = 6;

/** How the text before a name sends the reader to its page. */
export interface Pointer {
  /** First word of "our guide to" before the name, where the anchor starts; null for a verb. */
  readonly from: number | null;
  /** True when "our" is directly before the name. */
  readonly possessed: boolean;
  /** True when "our" or "your" is. */
  readonly owned: boolean;
  /** True for "see …", "learn more about …", "our guide to …". */
  readonly explicit: boolean;
}

/** The words that introduce the name which starts at the word `from`. `ofCompany`: the page speaks of the company, whose "its" is "our". */
export function pointerBefore(
  sentence: LinkableSentence,
  from: number,
  code: LanguageCode,
  ofCompany = false,
): Pointer {
  const tags = sentence.tags();
  const { verbs, nouns } = pointerWords[code];
  const { possessives } = nameWords[code];
  const word = (at: number): string => folded(tags[at]?.text ?? '');
  const owner = tags[from - 1]?.upos === 'ADJ' ? word(from - 2) : word(from - 1);
  const possessed = possessives.has(owner) || (ofCompany && itsPossessives[code].has(owner));
  const found = { possessed, owned: possessed || readerPossessives.has(owner) };
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (sentence.words[at]!.closed) break;
    if (nouns.has(word(at)) && possessives.has(word(at - 1))) return { ...found, from: at - 1, explicit: true };
    if (verbs.has(tags[at]!.lemma.toLowerCase()) && isAddressed(tags[at]!.text, word(at - 1), code))
      return { ...found, from: null, explicit: true };
  }
  return { ...found, from: null, explicit: false };
}

/** Before an infinitive that sends the reader: « pour en savoir plus », « à voir », but not « peut voir son prix baisser ». */
const orders = new Set(['', 'pour', 'a', 'et', 'ou', 'puis', 'en', 'y', 'faut', 'de', 'me', 'te', 'se']);

/** "voir", "découvrez", "Read": an infinitive or an order, not "nous avons vu". */
function isAddressed(verb: string, before: string, code: LanguageCode): boolean {
  if (code === 'fr') {
    if (/ez$/i.test(verb)) return before !== 'vous';
    return /(?:er|ir|ire|oir|dre)$/i.test(verb) && (orders.has(before) || before.endsWith('ez'));
  }
  return before === '' || /^\p{Lu}/u.test(verb) || before === 'to' || before === 'please' || before === 'and';
}
