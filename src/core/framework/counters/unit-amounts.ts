import { isSameWord, nounWords, plainText } from './plain-words.ts';
import type { Counter } from './read-counters.ts';

const costSign = /^(?:cost|couts?|price|prix|average|mean|moyenne?)\b|\b(?:average|moyen\w*)\b/;

/** Counters after a group among which its unit cost is looked for (working assumption: people write it just below). */
const nearby = 2;

/**
 * What one case of a counter costs or brings, when the file counts it: an amount that has one of its words (“cost of a
 * return”), else the amount written just below it. Null without one.
 */
export function unitAmountOf(labels: readonly string[], counters: readonly Counter[]): Counter | null {
  const amounts = counters.filter(({ unit, label }) => unit === 'money' && costSign.test(plainText(label)));
  const words = labels.flatMap(nounWords);
  const named = amounts.find(({ label }) =>
    nounWords(label)
      .slice(1)
      .some((word) => words.some((one) => isSameWord(one, word))),
  );
  if (named !== undefined) return named;
  const last = Math.max(...labels.map((label) => counters.findIndex((one) => one.label === label)));
  const below = last < 0 ? [] : counters.slice(last + 1, last + 1 + nearby);
  return amounts.find((one) => below.includes(one)) ?? null;
}
