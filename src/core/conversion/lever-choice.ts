import { channelTotal } from '../framework/channel-total.ts';
import { marginWithin } from '../framework/economics/unit-economics.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { customersOf } from '../planning/context/company-reach.ts';
import { effortOf } from '../planning/context/effort-of.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { compareById } from '../values/compare-text.ts';
import { rounded } from '../values/rounded.ts';
import type { ConversionFacts, ConversionLever, Friction } from './conversion-lever.ts';
import { isStatedNeed } from './needed-levers.ts';
import { levers } from './levers/index.ts';
import { frictionFound, type PathFinding, pathFindings } from './path-findings.ts';

/** A lever whose friction is seen, with the work it takes here. */
export interface LeverOption {
  readonly lever: ConversionLever;
  readonly friction: Friction;
  /** Findings of the audit on the path that the lever corrects. */
  readonly finding: PathFinding | null;
  readonly hours: number;
  readonly cash: number;
  readonly outsourced: boolean;
  /** Yearly margin expected for one hour of work, currency units. */
  readonly gainPerHour: number;
}

export interface LeverChoice {
  /** Best expected margin per hour first. */
  readonly chosen: readonly LeverOption[];
  /** The best option left out. */
  readonly runnerUp: LeverOption | null;
}

/** Share of the hours that the first lever of a family may take, so that each family has one (working assumption). */
const mostOfFamily = 0.3;
/** Most levers of accessibility taken before the others, and of a plan of few or many hours (working assumptions). */
const mostAccessibility = 7;
const mostLevers = 15;
const mostLeversOfLargePlan = 20;
const largePlanHours = 600;
/** Share of the customers alive that a year without counted conversions is supposed to bring (working assumption). */
const supposedConversions = 0.3;

/** One lever of each family, those that correct findings, those of access and the essential ones; then by expected margin per hour. */
export function chooseLevers(
  context: PlanContext,
  facts: ConversionFacts,
  budget: { readonly hours: number; readonly cash: number },
): LeverChoice {
  const options = leverOptions(context, facts);
  const fresh = options.filter(({ lever }) => !wasStopped(context, lever.id));
  const chosen: LeverOption[] = [];
  const left = { ...budget };
  const take = (option: LeverOption | undefined): boolean => {
    if (option === undefined || chosen.includes(option) || option.hours > left.hours || option.cash > left.cash)
      return false;
    chosen.push(option);
    left.hours -= option.hours;
    left.cash -= option.cash;
    return true;
  };
  const require = (option: LeverOption): void => {
    if (take(option) || chosen.includes(option)) return;
    chosen.push(option);
  };
  for (const family of ['path', 'notification', 'test', 'maturity'] as const) {
    const own = options.filter((one) => one.lever.family === family);
    const light = own.filter((one) => one.hours <= budget.hours * mostOfFamily);
    if (!light.some(take)) own.some(take);
  }
  // a need that an audience states is served whatever the hours
  for (const option of options.filter(({ friction }) => isStatedNeed(friction, facts.needs))) require(option);
  for (const option of options) if (option.finding !== null) take(option);
  for (const access of ['display', 'assistance'] as const) take(options.find((one) => one.lever.access === access));
  for (const option of essentials(options)) take(option);
  // what a persona needs or the audit found comes before what is only worth a try
  for (const option of fresh.filter((one) => one.lever.family === 'accessibility').slice(0, mostAccessibility))
    take(option);
  const most = context.hoursTotal > largePlanHours ? mostLeversOfLargePlan : mostLevers;
  for (const option of fresh) if (chosen.length < most) take(option);
  return { chosen: chosen.sort(byGain), runnerUp: options.find((one) => !chosen.includes(one)) ?? null };
}

const essentials = (options: readonly LeverOption[]): LeverOption[] =>
  options
    .filter(({ lever }) => lever.essentialRank !== null)
    .sort((a, b) => (a.lever.essentialRank ?? 0) - (b.lever.essentialRank ?? 0));

const byGain = (a: LeverOption, b: LeverOption): number =>
  b.gainPerHour - a.gainPerHour || compareById(a.lever, b.lever);

/** Every lever whose friction is seen, best expected margin per hour first, those stopped in the former cycle last. */
function leverOptions(context: PlanContext, facts: ConversionFacts): LeverOption[] {
  const found = pathFindings(context, levers);
  const ranked = levers
    .filter((lever) => isOpenTo(context.trades, lever))
    .flatMap((lever) => {
      const finding = found.get(lever.id) ?? null;
      const friction = finding === null ? lever.friction(facts) : frictionFound(finding);
      return friction === null ? [] : [optionOf(context, lever, friction, finding)];
    })
    .sort(byGain);
  return stoppedLast(context, ranked, ({ lever }) => lever.id);
}

function optionOf(
  context: PlanContext,
  lever: ConversionLever,
  friction: Friction,
  finding: PathFinding | null,
): LeverOption {
  const { company } = context;
  const work = effortOf(context, lever.skill, lever.hours.mode, 'activation');
  const { hours, outsourced } = work;
  const cash = lever.cash[0] + work.cash;
  const conversions = channelTotal(company, 'newCustomers') ?? customersOf(company) * supposedConversions;
  const margin = marginWithin(company.economics, 12);
  const gain = (lever.effect?.mode ?? 0) * lever.successProbability * conversions * margin;
  const gainPerHour = rounded(gain / (hours + cash / Math.max(1, company.hourlyCost)), 2);
  return { lever, friction, finding, hours, cash, outsourced, gainPerHour };
}
