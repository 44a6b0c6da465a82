import { sum } from '../../values/sum.ts';
import type { Company } from '../company/company.ts';
import { answerSign, askedSign, originSign, surveySign } from './counter-words.ts';
import { isPartName } from './counter-references.ts';
import { nounWords, outsideBrackets, plainText } from './plain-words.ts';
import { type Counter, namesReasons, readCounters } from './read-counters.ts';
import { areStated, statedCauses } from './stated/stated-causes.ts';

/** Part of the cases from which a counted reason is worth an answer of its own (working assumption): the finding and the change of the path agree on it. */
export const leastCauseShare = 0.15;

/** Fewest cases from which counted reasons ask for a change (working assumption). */
export const fewestCases = 10;

/** The counted reasons of one thing: why quotes are lost, why baskets are left. */
export interface CountedCauses {
  /** Id in the company file; absent for reasons read in free names. */
  readonly id?: string;
  /** What they are the reasons of. */
  readonly label: string;
  readonly total: number;
  /** True when the reasons are answers to a survey. */
  readonly isSurvey: boolean;
  /** True when they tell where people heard of the company: no obstacle to remove. */
  readonly isOrigin: boolean;
  /** Margin that one case takes away, currency units; absent or null = not known. */
  readonly lostEach?: number | null;
  /** The reasons, the most frequent first. */
  readonly causes: readonly { readonly label: string; readonly count: number }[];
}

/** Difference under which reasons add up to a step (working assumption). */
const tolerance = 0.02;

const isAsked = (plain: string): boolean =>
  (surveySign.test(plain) && answerSign.test(plain)) || askedSign.test(outsideBrackets(plain));

/** « dont : je ne savais pas » as the answer alone. */
const withoutPartSign = (label: string): string =>
  label.replace(/^(?:dont|of (?:which|whom|these|those)|including|parmi (?:eux|elles))\s*[:,]?\s*/iu, '');

/** The reasons that the counters of a company give, by what they explain. */
export function countedCauses(company: Company): CountedCauses[] {
  const counters = readCounters(company);
  // those in their own place come first
  const stated = statedCauses(company);
  const read = [...causesOfLosses(counters, company), ...answersGiven(counters)];
  return [...stated, ...read.filter(({ causes }) => !areStated(causes, stated))];
}

/** Losses that begin with the same two words and go on with a reason. */
function causesOfLosses(counters: readonly Counter[], { funnel = [] }: Company): CountedCauses[] {
  const kinds = new Map<string, Counter[]>();
  for (const counter of counters) {
    const isSeason = counter.months.length > 0 && counter.whole === null;
    const isPart = isPartName(outsideBrackets(plainText(counter.label)));
    if (counter.role !== 'lost' || counter.unit !== 'count' || isSeason || isPart) continue;
    const key = kindOf(counter);
    kinds.set(key, [...(kinds.get(key) ?? []), counter]);
  }
  return [...kinds.values()].flatMap((kind): CountedCauses[] => {
    const whole = kind.find((one) => kind.every((other) => other === one || other.whole?.label === one.label));
    const causes = kind.filter((one) => one !== whole).sort((a, b) => b.count - a.count);
    if (causes.length < 2) return [];
    const all = sum(causes.map((one) => one.count));
    const step = funnel.find(({ count }) => count !== null && Math.abs(count - all) <= tolerance * all);
    const shared = causes.every((one) => one.whole?.label === causes[0]?.whole?.label) ? causes[0]?.whole : null;
    const label = whole?.label ?? step?.label ?? shared?.label ?? '';
    const total = Math.max(all, whole?.count ?? step?.count ?? shared?.count ?? 0);
    return label === '' ? [] : [{ label, total, isSurvey: false, isOrigin: false, causes }];
  });
}

/** The loss before its reasons (“Left: price”), else the first two words. */
function kindOf(counter: Counter): string {
  const [head = '', cause] = counter.label.split(/[,:]/u);
  return (cause !== undefined && namesReasons(head) ? nounWords(head) : words(counter)).slice(0, 2).join(' ');
}

const words = ({ label }: Counter): readonly string[] => nounWords(outsideBrackets(plainText(label)));

function answersGiven(counters: readonly Counter[]): CountedCauses[] {
  return counters
    .filter(({ label, unit }) => unit === 'count' && isAsked(plainText(label)))
    .flatMap(({ label, count }): CountedCauses[] => {
      const causes = counters
        .filter(({ whole }) => whole?.label === label)
        .map((one) => ({ ...one, label: withoutPartSign(one.label) }))
        .sort((a, b) => b.count - a.count);
      return causes.length === 0
        ? []
        : [{ label, total: count, isSurvey: true, isOrigin: originSign.test(plainText(label)), causes }];
    });
}
