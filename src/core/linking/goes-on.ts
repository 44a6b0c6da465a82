import type { LanguageCode } from '../language/language.ts';
import type { ReadSentence } from './read-blocks.ts';
import type { TargetVocabulary } from './target-vocabulary.ts';

/**
 * "module definition" in "module definition file": the noun after it, which the title does not hold, is what is named. After
 * a singular a verb would have its ending: what reads as one without is a noun.
 */
export function goesOn(sentence: ReadSentence, to: number, { titles }: TargetVocabulary, code: LanguageCode): boolean {
  const next = sentence.words[to];
  if (code !== 'en' || next === undefined || next.closed || next.ids.some((id) => titles[0]?.includes(id)))
    return false;
  const tags = sentence.tags();
  const { upos, text, lemma } = tags[to]!;
  if (upos === 'NOUN') return true;
  const last = tags[to - 1]!;
  const isSingular = last.upos === 'NOUN' && last.text.toLowerCase() === last.lemma.toLowerCase();
  return upos === 'VERB' && isSingular && text === lemma;
}
