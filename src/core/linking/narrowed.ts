import type { LanguageCode } from '../language/language.ts';
import type { AnchorRun } from './anchor-runs.ts';
import type { TargetVocabulary } from './target-vocabulary.ts';

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
