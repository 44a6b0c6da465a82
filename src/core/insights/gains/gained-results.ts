import type { Company } from '../../framework/company/company.ts';
import { type Comparison, groupsBeside } from '../../framework/counters/compared-groups.ts';
import type { Range } from '../../planning/plan/action.ts';
import { wayOf } from '../../planning/ways/proven-ways.ts';
import { wayCases } from '../../planning/ways/way-cases.ts';
import { wayHours } from '../../planning/ways/way-hours.ts';
import { sum } from '../../values/sum.ts';
import { prudentGain } from '../compared-texts.ts';
import type { ResultWorth } from '../result-worth.ts';

/** More results, or fewer losses, in a month of the cycle, once the better way is the rule. */
export interface GainedResults {
  /** Cases of a month, and those that the hours allow. */
  readonly cases: number;
  readonly done: number;
  /** The ends of the interval, and what the plan counts. */
  readonly results: Range;
  /** Results of the whole gap in the same cases. */
  readonly whole: number;
}

/** What a proven deed brings: the one value that all documents and the balance of the plan read. */
export interface CountedGain extends GainedResults {
  /** What one result leaves, currency units, and the new customers in it. */
  readonly each: number;
  readonly customers: number;
  /** True for groups that were drawn by lot. */
  readonly isDrawn: boolean;
}

/** The results gained in the cases that do not get it yet, each group at its own gap; groups that were not drawn count in part only. */
export function gainedResults(one: Comparison, company: Company): GainedResults {
  const way = wayOf(one);
  const { perMonth, counted } = wayCases(one, company);
  const { cases, done } = way === null ? { cases: perMonth, done: perMonth } : wayHours(way, company);
  const groups = groupsBeside(one, company);
  const rate = (of: (group: Comparison) => number): number =>
    sum(groups.map((group) => (of(group) * group.other.of) / counted));
  return {
    cases,
    done,
    whole: done * rate(({ gap }) => gap),
    results: {
      low: done * rate((group) => Math.max(0, group.interval[0]) * trust(group)),
      mode: done * rate((group) => group.gap * trust(group)),
      high: done * rate((group) => group.interval[1] * trust(group)),
    },
  };
}

/** Part of a gap that is counted. */
const trust = (one: Comparison): number => (one.gap === 0 ? 0 : prudentGain(one) / (one.gap * one.other.of));

/** The gain with its worth; null where one result has no known value or nothing is gained. */
export function countedGain(one: Comparison, worth: ResultWorth | null, company: Company): CountedGain | null {
  if (worth === null) return null;
  const gained = gainedResults(one, company);
  return gained.results.mode <= 0
    ? null
    : { ...gained, each: worth.each, customers: worth.customers, isDrawn: one.stated?.isDrawn === true };
}
