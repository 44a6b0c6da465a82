import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords } from '../../framework/counters/plain-words.ts';
import type { ProvenWay } from './proven-ways.ts';

/** The goal of the owner that a proven way serves: the one that names its cases or its result; null when none does. */
export function servedGoal(
  { comparison: { result, better, other }, moment }: ProvenWay,
  company: Company,
): string | null {
  const names = company.capacity.people.flatMap(({ name }) => nounWords(name));
  const words = nounWords(`${better.label ?? ''} ${other.label ?? ''} ${result}`).filter(
    (word) => !names.includes(word) && !common.has(word),
  );
  const ranked = company.strategicObjectives
    .map(({ statement, kind, weight }) => ({
      statement,
      weight,
      shared: nounWords(statement).filter((word) => words.some((one) => isSameWord(one, word))).length,
      isKept: kind === 'retention' && moment === 'after',
    }))
    .map((one) => ({ ...one, score: one.shared + (one.isKept ? keptWeight : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.weight - a.weight);
  return ranked[0]?.statement ?? null;
}

/** A goal of keeping customers counts as much as two shared words for what is done with customers (working assumption). */
const keptWeight = 2;
/** Words that goals and groups share without being about the same. */
const common = new Set(
  nounWords(
    'before more less one all people who our new time day month year plus moins tous gens faire avoir chaque clients customers',
  ),
);
