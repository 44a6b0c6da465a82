import { channelBudgetDrafts } from '../acquisition/channel-budget-plan.ts';
import { scenarioDrafts } from '../acquisition/scenario-plan.ts';
import { contentDrafts } from '../contents/content-plan.ts';
import { selectContents } from '../contents/selection/select-contents.ts';
import { writtenContents } from '../contents/selection/written-contents.ts';
import { conversionDrafts } from '../conversion/conversion-plan.ts';
import type { Company } from '../framework/company/company.ts';
import { siteHours } from '../planning/calendar/site-work.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { DraftAction } from '../planning/plan/draft-action.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { referralDrafts } from '../referral/referral-plan.ts';
import { retentionDrafts } from '../retention/retention-plan.ts';
import { sum } from '../values/sum.ts';
import { advisedDrafts } from './advised-drafts.ts';
import { findingDrafts } from './finding-drafts.ts';
import type { HourShares } from './hour-shares.ts';
import { localDrafts, withLocal } from './local/local-drafts.ts';
import { measurementDrafts } from './measurement/measurement-plan.ts';

/** Cash kept for the unexpected, whatever the company declares (working assumption). */
const leastContingency = 0.05;

/** How each purpose shares its cash between contents and its other actions (working assumptions). */
const cashShares = {
  acquisition: { contents: 0.3, scenarios: 0.3 },
  activation: { contents: 0.3, levers: 0.7 },
  retention: { contents: 0.4, steps: 0.6 },
  referral: { contents: 0.4, programmes: 0.6 },
};

/** Share of the hours of the cycle that is left for the unexpected (working assumption). */
const unexpectedShare = 0.02;

/** What scenarios may spend in the cycle. */
export const scenarioCash = ({ company }: PlanContext): number =>
  usableCash(company).acquisition * cashShares.acquisition.scenarios;

/**
 * Every action the plan would like. Measuring and work on the site take their hours first and the shares divide the
 * rest; contents keep the hours that they would have without work on the site as far as the other actions leave them;
 * channel budgets take what scenarios and contents leave of the acquisition cash.
 */
export function planDrafts(context: PlanContext, steering: Steering, shares: HourShares): DraftAction[] {
  const local = localDrafts(context);
  const measures = [...measurementDrafts(context), ...advisedDrafts(context), ...findingDrafts(context, steering)];
  const unmeasured = Math.max(0, context.hoursTotal - hoursOf([...measures, ...local]));
  const hours = Math.max(0, unmeasured - siteHours(context));
  const cash = usableCash(context.company);
  // the rule of a programme is written for the programme before a scenario announces it
  const referral = referralDrafts(context, steering, referralBudget(context, shares, hours));
  const scenarios = scenarioDrafts(context, steering, {
    hours: hours * shares.scenario,
    cash: scenarioCash(context),
  });
  const later = [
    ...conversionDrafts(context, {
      hours: hours * shares.conversion,
      cash: cash.activation * cashShares.activation.levers,
    }),
    ...retentionDrafts(
      context,
      { hours: hours * shares.retention, cash: cash.retention * cashShares.retention.steps },
      measures.filter(({ retention }) => retention !== null),
    ),
    ...referral,
  ];
  const left = hours - unexpectedShare * context.hoursTotal - hoursOf(scenarios) - hoursOf(later);
  const selection = selectContents(context, {
    hours: Math.max(hours * shares.content, Math.min(unmeasured * shares.content, left)),
    cash: {
      acquisition: cash.acquisition * cashShares.acquisition.contents,
      activation: cash.activation * cashShares.activation.contents,
      retention: cash.retention * cashShares.retention.contents,
      referral: cash.referral * cashShares.referral.contents,
    },
  });
  const contents = writtenContents(context, selection);
  const acquiring = contents.filter(({ candidate }) => candidate.stage === 'ACQ');
  const spent = sum([
    ...scenarios.map(({ plannedCash }) => plannedCash),
    ...acquiring.map(({ candidate }) => candidate.cash),
  ]);
  const others = [
    ...channelBudgetDrafts(context, steering, Math.floor(cash.acquisition - spent)),
    ...contentDrafts(context, contents),
    ...scenarios,
    ...later,
  ];
  return [...measures, ...withLocal(local, others)];
}

/** Hours and cash of the programmes of referral; `hours`: those that measuring and work on the site leave. */
export const referralBudget = (
  context: PlanContext,
  shares: HourShares,
  hours = context.hoursTotal,
): { hours: number; cash: number } => ({
  hours: hours * shares.referral,
  cash: usableCash(context.company).referral * cashShares.referral.programmes,
});

const hoursOf = (drafts: readonly DraftAction[]): number => sum(drafts.map(({ plannedHours }) => plannedHours));

/** Cash of each purpose, once the contingency is deducted; currency units. */
function usableCash({ budget }: Company): Record<keyof typeof cashShares, number> {
  const usable = budget.cashCycle * (1 - Math.max(leastContingency, budget.contingencyShare));
  const { acquisition, activation, retention, referral } = budget.stageCaps;
  return {
    acquisition: usable * acquisition,
    activation: usable * activation,
    retention: usable * retention,
    referral: usable * referral,
  };
}
