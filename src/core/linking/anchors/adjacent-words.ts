import type { LanguageCode } from '../../language/language.ts';
import type { AnchorRun } from './anchor-runs.ts';
import type { TargetVocabulary } from '../candidates/target-vocabulary.ts';

/**
 * Whether an adjective that the title does not hold makes the words name a narrower thing: after them in French ("dossier
 * médical *personnel*"), before them in English ("*tuple-like* struct constructors").
 */
export function isNarrowed(
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
 * Whether nothing introduces the words: a preposition, a verb, an adverb or a noun stands right before them. What is meant
 * as a thing has an article, a sign or "and" there: "an image in RGB mode", "network IO" are meant in general.
 */
export function isBare({ sentence, from }: AnchorRun): boolean {
  const before = sentence.words[from - 1];
  if (before === undefined) return false;
  const tags = sentence.tags();
  const { upos, text, lemma } = tags[from - 1]!;
  // "Apprenez à choisir un miel": an action takes no article.
  if (tags[from]!.upos === 'VERB') return false;
  return bareAfter.has(upos) && !holdsArticle.test(text) && !sending.has(lemma.toLowerCase());
}

const bareAfter: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'ADV', 'ADJ', 'NOUN', 'PROPN', 'X']);
/** "Voir Miel de châtaignier": the sentence sends to it. */
const sending = new Set(['voir', 'lire', 'consulter', 'see', 'read']);
/** "du", "aux" hold their article; "d’" may. */
const holdsArticle = /^(?:du|des|aux?)$|['’]$/iu;
