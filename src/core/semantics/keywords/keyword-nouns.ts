import type { Language, TaggedToken } from '../../language/language.ts';

/**
 * Stems of the nouns of a keyword, the head noun first: in English the last one before a preposition ("bespoke oak
 * tables for cafes" → `tabl`), in French the first one.
 */
export function keywordNouns(term: string, language: Language): string[] {
  const tokens = language.sentences(term).flatMap((sentence) => language.tag(sentence));
  if (language.code === 'fr') return stemsOf(tokens);
  const preposition = tokens.findIndex(({ upos }, at) => at > 0 && upos === 'ADP');
  const before = preposition < 0 ? tokens : tokens.slice(0, preposition);
  return [...stemsOf(before).reverse(), ...stemsOf(tokens.slice(before.length))];
}

const stemsOf = (tokens: readonly TaggedToken[]): string[] =>
  tokens.filter(({ upos }) => upos === 'NOUN').map(({ stem }) => stem);
