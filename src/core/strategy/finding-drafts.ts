import { type FoundInsight, foundInsights } from '../insights/found-insights.ts';
import { findingOfComparison } from '../insights/ideas/comparison-action.ts';
import { comparedIdeas } from '../insights/ideas/idea-comparison.ts';
import { insightFacts } from '../insights/insight-facts.ts';
import { reasonsCounted } from '../insights/kinds/reasons-counted.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { DraftAction } from '../planning/plan/draft-action.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { addDays, type Day, daysBetween } from '../values/day.ts';
import { findingDraft } from './finding-draft.ts';
import { provenDrafts } from './proven-drafts.ts';

/** Findings that get a task of their own, and the part of the hours that these tasks may take (working assumptions). */
const most = 14;
const hoursShare = 0.2;
/** Days before its last day by which a task is due, so that it is not late (working assumption). */
const lead = 14;
/** Thursday of the first week. */
const firstDay = 3;

/**
 * A task for each of the best findings that ask for one: the ways that the counts of the company prove, whatever the hours;
 * then what has a last day, what proves an idea of the team, and the largest expected gain.
 */
export function findingDrafts(context: PlanContext, steering: Steering): DraftAction[] {
  const found = foundInsights(insightFacts(context, steering.allocation, []));
  const asked = found.filter(({ action, beyondRoom }) => action !== undefined && !beyondRoom);
  const proven = provenDrafts(context, asked);
  const others = asked.filter(({ action }) => action?.way === undefined);
  const dated = others.filter(({ action }) => isInCycle(context, action?.before));
  const proofs = comparedIdeas(context.company).flatMap(
    ({ comparison }) => findingOfComparison(comparison, others) ?? [],
  );
  const open = others.filter(({ action }) => action?.before === undefined);
  const ranked = [...open.filter((one) => proofs.includes(one)), ...open.filter((one) => !proofs.includes(one))];
  // the first reason that people gave is answered first and whatever the hours, as what the counts prove
  const reason = others.find(({ kind }) => kind === reasonsCounted);
  let left = hoursShare * context.hoursTotal;
  const kept = [...dated, ...ranked].slice(0, most - proven.length).filter((one) => {
    const hours = one === reason ? 0 : (one.action?.hours ?? 0);
    if (hours > left) return false;
    left -= hours;
    return true;
  });
  return [
    ...proven,
    ...kept.map((one, at) =>
      findingDraft(context, one, one === reason ? beginning(context) : dayOf(context, one.action, at)),
    ),
  ];
}

const isInCycle = ({ start, end }: PlanContext, day: Day | undefined): boolean =>
  day !== undefined && day >= start && day <= end;

const beginning = ({ start }: PlanContext): Day => addDays(start, firstDay);

/** The first week for what begins with the cycle. */
const dayOf = (context: PlanContext, action: FoundInsight['action'], rank: number): Day =>
  action?.fromStart === true ? beginning(context) : dueDay(context, action?.before, rank);

/** Two weeks before its last day, never before the cycle; else one task a week from the second on. */
function dueDay({ start, weeks }: PlanContext, before: Day | undefined, rank: number): Day {
  if (before === undefined) return addDays(start, 7 * Math.min(rank + 1, weeks - 1) + 2);
  return daysBetween(start, before) > lead ? addDays(before, -lead) : start;
}
