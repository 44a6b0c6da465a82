import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { readCounters } from '../../framework/counters/read-counters.ts';
import type { ProvenWay } from './proven-ways.ts';

const timeSign = /\b(\d+(?:\.\d+)?) ?(?:minutes?|min|mn)\b/;
const minutesSign = /\bminutes?\b/;
/** Words that a counter of minutes and a way share from which it counts this way (working assumption). */
const fewestShared = 2;

/** Minutes that one case of a proven way takes: those that the company counts, else the usual ones of the deed. */
export function wayMinutes(
  { comparison: { better, stated }, words, deed }: ProvenWay,
  company: Company,
): { readonly minutes: number; readonly isCounted: boolean } {
  const given = stated?.minutes ?? null;
  if (given !== null) return { minutes: given, isCounted: true };
  const label = better.label ?? '';
  const named = Number(timeSign.exec(plainText(label))?.[1] ?? 0);
  if (named > 0) return { minutes: named, isCounted: true };
  const own = nounWords(`${label} ${words.subject}`);
  const counted = readCounters(company).find((counter) => {
    if (!minutesSign.test(plainText(counter.label)) || counter.count <= 0) return false;
    const shared = nounWords(counter.label).filter((word) => own.some((one) => isSameWord(one, word)));
    return shared.length >= fewestShared;
  });
  return counted === undefined
    ? { minutes: deed.minutes, isCounted: false }
    : { minutes: counted.count, isCounted: true };
}
