import { isOpenTo } from '../framework/legal/sector-duties.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { wasStopped } from '../planning/context/stopped.ts';
import { compareById } from '../values/compare-text.ts';
import { sum } from '../values/sum.ts';
import { programmes } from './programmes/index.ts';
import {
  fitsTheSale,
  isRewarded,
  type ReferralFacts,
  type ReferralFamily,
  type ReferralProgramme,
} from './referral-programme.ts';

export interface ProgrammeOption {
  readonly programme: ReferralProgramme;
  /** How well it suits the company, 0 to 1. */
  readonly score: number;
}

export interface ProgrammeChoice {
  readonly chosen: readonly ProgrammeOption[];
  /** The best option left out. */
  readonly runnerUp: ProgrammeOption | null;
}

interface Budget {
  readonly hours: number;
  readonly cash: number;
}

/** Families in their order at equal scores. */
const families: readonly ReferralFamily[] = [
  'sponsorship',
  'affiliation_ambassador',
  'review_reward',
  'partner',
  'review_request',
  'word_of_mouth',
  'community',
];

/** Families that only stand in for a reward: they never push out a programme for being shorter. */
const standIns: ReadonlySet<ReferralFamily> = new Set<ReferralFamily>(['review_request', 'word_of_mouth']);

/** Programmes that a plan has at least, where light ones stand in for a reward. */
const mostLight = 2;

/** Most programmes: one below four hours a week, three, or four from 600 hours a cycle on (working assumptions). */
function mostProgrammes({ company, hoursTotal }: PlanContext): number {
  if (company.capacity.hoursPerWeek < 4) return 1;
  return hoursTotal > 600 ? 4 : 3;
}

/**
 * The best programme of each family within the budget, best family first; two of few hours of two families where the best
 * leave only one; where fewer than two families are served, light ones that give nothing, whatever the hours.
 */
export function chooseProgrammes(context: PlanContext, facts: ReferralFacts, budget: Budget): ProgrammeChoice {
  const options = programmeOptions(context, facts);
  const most = mostProgrammes(context);
  const best = bestByFamily(options, budget, most);
  const own = options.filter(({ programme }) => !standIns.has(programme.family));
  const chosen = withLight(best.length < 2 && most > 1 ? lightest(own, budget) : best, options);
  return { chosen, runnerUp: options.find((one) => !chosen.includes(one)) ?? null };
}

/** Programmes of two families at least, as far as light ones are open. */
function withLight(chosen: readonly ProgrammeOption[], options: readonly ProgrammeOption[]): ProgrammeOption[] {
  const all = [...chosen];
  for (const one of options) {
    const isNew = !all.some(({ programme }) => programme.family === one.programme.family);
    if (all.length < mostLight && one.programme.isLight && isNew) all.push(one);
  }
  return all;
}

/** Programmes that the trade, the size of the sale and the capacity of a company allow, and that suit it. */
export const openProgrammes = (trades: PlanContext['trades'], facts: ReferralFacts): ReferralProgramme[] =>
  programmes.filter(
    (one) =>
      isOpenTo(trades, one) &&
      fitsTheSale(one, facts) &&
      !(facts.isFull && isRewarded(one, facts)) &&
      one.fit(facts) > 0,
  );

function programmeOptions(context: PlanContext, facts: ReferralFacts): ProgrammeOption[] {
  const every = openProgrammes(context.trades, facts)
    .map((programme) => ({ programme, score: programme.fit(facts) }))
    .sort((a, b) => b.score - a.score || compareById(a.programme, b.programme));
  const going = every.filter(({ programme }) => !wasStopped(context, programme.id));
  // a plan needs two families: a programme that was stopped comes back only where fewer are left
  return new Set(going.map(({ programme }) => programme.family)).size >= 2 ? going : every;
}

function bestByFamily(options: readonly ProgrammeOption[], budget: Budget, most: number): ProgrammeOption[] {
  const scoreOf = (family: ReferralFamily): number =>
    options.find((one) => one.programme.family === family)?.score ?? 0;
  const ranked = [...families].sort((a, b) => scoreOf(b) - scoreOf(a) || families.indexOf(a) - families.indexOf(b));
  const chosen: ProgrammeOption[] = [];
  for (const family of ranked) {
    const option = options.find((one) => one.programme.family === family && fits([...chosen, one], budget));
    if (option !== undefined && chosen.length < most) chosen.push(option);
  }
  return chosen;
}

/** The two programmes of different families that take the fewest hours within the budget. */
function lightest(options: readonly ProgrammeOption[], budget: Budget): ProgrammeOption[] {
  const light = [...options].sort(
    (a, b) => a.programme.hours.mode - b.programme.hours.mode || compareById(a.programme, b.programme),
  );
  const chosen: ProgrammeOption[] = [];
  for (const one of light) {
    const isSameFamily = chosen.some((other) => other.programme.family === one.programme.family);
    if (chosen.length < 2 && !isSameFamily && fits([...chosen, one], budget)) chosen.push(one);
  }
  return chosen;
}

const fits = (options: readonly ProgrammeOption[], budget: Budget): boolean =>
  sum(options.map(({ programme }) => programme.hours.mode)) <= budget.hours &&
  sum(options.map(({ programme }) => programme.cash[0])) <= budget.cash;
