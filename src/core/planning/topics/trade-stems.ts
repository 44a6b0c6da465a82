import type { Company } from '../../framework/company/company.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { stemsOf } from './topic-words.ts';

/** Part of the searches of a company that a word is in, from which it says its trade; searches it needs (working assumptions). */
const ofMany = 1 / 3;
const leastSearches = 3;

/** Stems that many searches of a company share: they distinguish none of its offers. */
export const tradeStems = memoizeByObject(({ keywords, personas }: Company): ReadonlySet<string> => {
  const phrases = [...keywords.map(({ term }) => term), ...personas.flatMap(({ vocabulary }) => vocabulary)];
  const searches = [...new Set(phrases)].map(stemsOf);
  const counts = new Map<string, number>();
  for (const stem of searches.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return searches.length < leastSearches
    ? new Set()
    : new Set([...counts].filter(([, count]) => count > 1 && count >= ofMany * searches.length).map(([stem]) => stem));
});
