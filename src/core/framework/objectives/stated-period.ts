import { plainText } from '../counters/plain-words.ts';

const yearSign =
  /\b(?:(?:a|an|per|each|every|in a|par|chaque|l) (?:year|an|annee)|tous les ans|yearly|annual\w*|annuel\w*)\b/;
const monthSign = /\b(?:(?:a|per|each|every|in a|par|chaque|le) (?:month|mois)|tous les mois|monthly|mensuel\w*)\b/;

/** The time in which a goal counts what it states: “2 % a year”, « 3 % par mois »; null when it does not say. */
export function statedPeriod(statement: string): 'month' | 'year' | null {
  const plain = plainText(statement);
  if (monthSign.test(plain)) return 'month';
  return yearSign.test(plain) ? 'year' : null;
}
