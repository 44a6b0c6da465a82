import type { Company } from '../../framework/company/company.ts';
import { isMovedBy } from '../../framework/kpis/kpi-of.ts';
import { typesetText } from '../../language/typeset.ts';
import { addDays, type Day } from '../../values/day.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { legalMention } from '../messages/legal-mentions.ts';
import type { Explanation } from '../plan/action.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import type { ComplianceItem, PlannedAction } from '../plan/planned-action.ts';
import { costLines } from './cost-lines.ts';
import { kpiBindings } from './kpi-bindings.ts';

/** Days of readings from which an action can be judged (working assumption: four weeks show most of an effect). */
const verdictDelay = 28;
/** Days of readings after which an action that goes on is judged (working assumption: three monthly readings). */
const longestWait = 84;
/** Days before the due date of an action by which its legal mentions are in place. */
const legalLead = 3;

/** Weeks of work on an action, the day it is ready, and who does it. */
export interface Booking {
  readonly weeks: readonly { readonly week: number; readonly hours: number }[];
  readonly ready: Day;
  readonly owner: Text;
}

/** Adds to a scheduled draft what every action has: costs, indicators, legal items and reuse rule. */
export function bindAction(context: PlanContext, draft: DraftAction, { weeks, ready, owner }: Booking): PlannedAction {
  const verdict = verdictDay(context, draft, ready);
  return {
    id: draft.id,
    kind: draft.kind,
    catalogueId: draft.catalogueId,
    family: draft.family,
    title: typesetText(draft.title),
    what: typesetText(draft.what),
    ...(draft.steps === undefined ? {} : { steps: draft.steps }),
    stage: draft.stage,
    otherStages: draft.otherStages,
    personaIds: draft.personaIds,
    objectiveIds: objectivesFor(context.company, draft),
    channelIds: draft.channelIds,
    owner,
    start: addDays(context.start, 7 * (weeks[0]?.week ?? 0)),
    end: draft.until < ready ? ready : draft.until,
    effort: {
      hours: draft.hours,
      planned: draft.plannedHours,
      ...(draft.runningHours === undefined ? {} : { running: draft.runningHours }),
      skill: draft.skill,
      weeks,
      outsourced: draft.outsourced,
    },
    costs: costLines(context, draft, ready),
    kpis: kpiBindings(context, draft, owner),
    legal: legalItems(context, draft),
    accessibility: draft.accessibility.map(typesetText),
    explain: typesetExplanation(draft.explain),
    reuse: { scope: 'action', decision: 'pending', rule: firstCycleRule, date: verdict },
    profitability: { status: 'too_early', verdictDate: verdict },
    dependencies: draft.dependencies,
    content: draft.content,
    scenario: draft.scenario,
    conversion: draft.conversion,
    retention: draft.retention,
    referral: draft.referral,
  };
}

/**
 * The day of the verdict: within the cycle, whose end decides what is kept, and never before four weeks of readings. What
 * search engines bring takes months to come: it is judged at the end.
 */
function verdictDay({ end }: PlanContext, { until, monthlyClicks }: DraftAction, ready: Day): Day {
  const goesOn = until >= end;
  const wished = goesOn && monthlyClicks === null ? addDays(ready, longestWait) : addDays(until, verdictDelay);
  const least = addDays(ready, verdictDelay);
  const within = wished > end ? end : wished;
  return within < least ? least : within;
}

const firstCycleRule = typesetText(
  pair(
    "Premier cycle : conserver si l'indicateur principal atteint l'objectif, adapter s'il atteint le seuil bas, arrêter sinon.",
    'First cycle: keep when the main indicator meets its target, adapt when it meets the low mark, stop otherwise.',
  ),
);

function typesetExplanation({ score, factors, runnerUp }: Explanation): Explanation {
  return {
    score,
    factors: factors.map((one) => ({ ...one, reason: typesetText(one.reason) })),
    runnerUp: runnerUp === null ? null : { label: typesetText(runnerUp.label), score: runnerUp.score },
  };
}

/** Growth objectives of the stage of the action, for the same people; the first objective when there is none. */
function objectivesFor(company: Company, draft: DraftAction): string[] {
  const fitting = company.growthObjectives.filter(
    (one) => one.targetedPersonaIds.some((id) => draft.personaIds.includes(id)) && isMovedBy(one.kpiId, draft.stage),
  );
  const chosen = fitting.length > 0 ? fitting : company.growthObjectives.slice(0, 1);
  return chosen.map(({ id }) => id);
}

function legalItems({ company, start }: PlanContext, draft: DraftAction): ComplianceItem[] {
  const wished = addDays(draft.due, -legalLead);
  return draft.legalIds.map((id) => {
    const mention = legalMention(id, company.organisation.country);
    return {
      ruleId: mention.ruleId,
      required: typesetText(mention.required),
      satisfied: true,
      evidence: typesetText(mention.evidence),
      taskDue: wished < start ? start : wished,
    };
  });
}
