import type { Company } from '../../company/company.ts';
import { groupDifference } from '../comparisons/group-difference.ts';
import { isSameWord, nounWords } from '../plain-words.ts';
import { statedCauses } from './stated-causes.ts';
import type { StatedFacts } from './stated-pairs.ts';

const shares = (one: string, other: string): boolean =>
  nounWords(one).some((word) => nounWords(other).some((own) => isSameWord(own, word)));

/**
 * True for two groups between which nobody chose, apart by what the company does to them, where the first reason that people
 * give for the same result names it: what does better is then done for all.
 */
export function isNamedCause(
  result: string,
  { what, decidedBy }: Pick<StatedFacts, 'what' | 'decidedBy'>,
  company: Pick<Company, 'reasons'>,
): boolean {
  if (decidedBy !== 'nobody') return false;
  if (groupDifference({ result, better: { label: what }, other: { label: null } }) !== 'treated') return false;
  return statedCauses(company).some(({ label, isOrigin, causes: [first] }) => {
    if (isOrigin || first === undefined || !shares(label, result)) return false;
    // words of the result itself do not show its cause
    const ownWords = nounWords(first.label).filter((word) => !nounWords(result).some((own) => isSameWord(own, word)));
    return ownWords.some((word) => shares(word, what));
  });
}
