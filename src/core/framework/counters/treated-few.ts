import type { Company } from '../company/company.ts';
import { demandSign, negationSign, treatedSign } from './counter-words.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from './plain-words.ts';
import { channelCounters, type Counter, readCounters } from './read-counters.ts';
import { statedReach } from './stated/stated-reach.ts';

/** A group that the company could treat in a way that gives results, and the part of it that it does treat. */
export interface TreatedFew {
  /** Id of partners who recommend, counted in their own place of the file; absent for groups read in free names. */
  readonly id?: string;
  /** Everybody who could be asked, answered or written to. */
  readonly all: { readonly label: string; readonly count: number };
  readonly treated: { readonly label: string; readonly count: number };
  /** What came of those treated; null when nothing counts it. */
  readonly result: { readonly label: string; readonly count: number } | null;
  /** True when they had asked and were left without an answer. */
  readonly isDemand: boolean;
  readonly channelId: string | null;
}

/** Part left untreated from which it is a finding, and fewest cases (working assumptions). */
const leastShare = 0.3;
const leastCases = 5;

/** The groups that are treated in part only, in the order of the file; partners in their own place first. */
export function treatedFew(company: Company): TreatedFew[] {
  const stated = statedReach(company);
  const read = [
    ...inParts(readCounters(company)),
    ...channelCounters(company).flatMap(({ channelId, counters }) => inLists(company, channelId, counters)),
  ];
  const isStated = ({ all, treated }: TreatedFew): boolean =>
    stated.some((one) => one.all.count === all.count && one.treated.count === treated.count);
  return [...stated, ...read.filter((one) => !isStated(one))].filter(({ all, treated }) => {
    const left = all.count - treated.count;
    return left >= leastCases && left >= leastShare * all.count;
  });
}

const mainOf = ({ label }: Pick<Counter, 'label'>): string => outsideBrackets(plainText(label));

function inParts(counters: readonly Counter[]): TreatedFew[] {
  return counters.flatMap((part): TreatedFew[] => {
    const { whole, label, count, unit, role } = part;
    const given = counters.find((one) => one.label === whole?.label);
    if (
      given === undefined ||
      unit !== 'count' ||
      role === 'lost' ||
      role === 'returned' ||
      given.whole?.label === label
    )
      return [];
    const isDemand = demandSign.test(mainOf(given));
    const own = mainOf(part).startsWith(mainOf(given)) ? mainOf(part).slice(mainOf(given).length) : mainOf(part);
    if (negationSign.test(mainOf(part)) || (!isDemand && !treatedSign.test(own))) return [];
    if (isDemand && !(treatedSign.test(own) || backSign.test(own))) return [];
    return [
      { all: given, treated: { label, count }, result: resultOf(part, given, counters), isDemand, channelId: null },
    ];
  });
}

/** They came back by themselves, or left a way to be reached. */
const backSign = /\b(called back|left a message|rappele\w*|laisse un message|ont rappele)\b/;

/** A part of the treated ones, else a count below it with a word that names who they are. */
function resultOf(part: Counter, all: Counter, counters: readonly Counter[]): TreatedFew['result'] {
  const own = counters.find(({ whole }) => whole?.label === part.label);
  if (own !== undefined) return own;
  const at = counters.indexOf(part);
  const words = nounWords(all.label).slice(1);
  return (
    counters
      .slice(at + 1, at + 3)
      .find(
        ({ label, count, unit, whole }) =>
          unit === 'count' &&
          whole === null &&
          count <= part.count &&
          nounWords(label).some((word) => words.some((one) => isSameWord(one, word))),
      ) ?? null
  );
}

const listSign =
  /\b(on our list|in the list|known|in all|altogether|possible|liste|connus?|connues?|en tout|au total|existants?)\b/;

/** Two counts of one thing on a channel, the larger one the whole list: “partners on our list”, “partners that mention us”. */
function inLists({ channels }: Company, channelId: string, counters: readonly Counter[]): TreatedFew[] {
  const all = counters.find((one) => one.unit === 'count' && listSign.test(mainOf(one)));
  const [head = ''] = nounWords(all?.label ?? '');
  const some = counters.find(
    (one) =>
      one !== all &&
      all !== undefined &&
      one.unit === 'count' &&
      one.count < all.count &&
      isSameWord(nounWords(one.label)[0] ?? '', head),
  );
  const customers = channels.find(({ id }) => id === channelId)?.metrics.newCustomers;
  if (all === undefined || some === undefined) return [];
  const result = typeof customers === 'number' ? { label: 'newCustomers', count: customers } : null;
  return [{ all, treated: some, result, isDemand: false, channelId }];
}
