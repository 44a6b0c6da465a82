import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import type { TargetVocabulary } from '../candidates/target-vocabulary.ts';
import type { AnchorRun } from './anchor-run.ts';

/**
 * True when an adjective that is not in the title narrows the meaning of the words: after them in French ("dossier
 * médical *personnel*"), before them in English ("*tuple-like* struct constructors").
 */
export function isNarrowedByAdjective(
  { sentence, from, to }: AnchorRun,
  { titles }: TargetVocabulary,
  code: LanguageCode,
): boolean {
  const at = code === 'fr' ? to : from - 1;
  const word = sentence.words[at];
  if (word === undefined || word.closed || word.ids.some((id) => titles[0]?.includes(id))) return false;
  return sentence.tags()[at]!.upos === 'ADJ';
}

/**
 * True when nothing introduces the words: a preposition, a verb, an adverb or a noun is directly before them. A
 * specific thing has an article, a sign or "and" there; "an image in RGB mode" and "network IO" are general.
 */
export function isBare({ sentence, from }: AnchorRun): boolean {
  if (sentence.words[from - 1] === undefined) return false;
  const tags = sentence.tags();
  const { upos, text, lemma } = tags[from - 1]!;
  // "Apprenez à choisir un miel": an action has no article.
  if (tags[from]!.upos === 'VERB') return false;
  return bareAfter.has(upos) && !containsArticle.test(text) && !referringVerbs.has(lemma.toLowerCase());
}

const bareAfter: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'ADV', 'ADJ', 'NOUN', 'PROPN', 'X']);
/** "Voir Miel de châtaignier": the verb refers the reader to the page. */
export const referringVerbs = wordList('voir lire consulter see read');
/** "du" and "aux" contain their article; "d’" may. */
const containsArticle = /^(?:du|des|aux?)$|['’]$/iu;
