import { siteChannelId } from '../framework/channel-ids.ts';
import { revenueKpi } from '../framework/kpis/kpi-ids.ts';
import { monthsOf } from '../framework/counters/plain-words.ts';
import { typesetText } from '../language/typeset.ts';
import { findingOfComparison } from '../insights/ideas/comparison-action.ts';
import { findingActionId } from '../insights/finding-action-id.ts';
import { foundInsights, type FoundInsight } from '../insights/found-insights.ts';
import { comparedIdeas } from '../insights/ideas/idea-comparison.ts';
import { insightFacts } from '../insights/insight-facts.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import { textKinds } from '../planning/texts/kinds/index.ts';
import { provenTextId } from '../planning/texts/kinds/proven/proven-text.ts';
import { mainSubject, textOfAction } from '../planning/texts/text-of-action.ts';
import { isSameLever, type ProvenWay } from '../planning/ways/proven-ways.ts';
import { wayPerson } from '../planning/ways/way-person.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { addDays, type Day, daysBetween } from '../values/day.ts';
import { inBoth } from '../values/text.ts';

/** Findings that get a task of their own, and the part of the hours that these tasks may take (working assumptions). */
const most = 14;
const hoursShare = 0.2;
/** Days before its last day by which a task is due, so that it is not late (working assumption). */
const lead = 14;

/**
 * A task for each of the best findings that ask for one: the ways that the counts of the company prove, whatever the hours;
 * then what has a last day, what proves an idea of the team, and the largest expected gain.
 */
export function findingDrafts(context: PlanContext, steering: Steering): DraftAction[] {
  const found = foundInsights(insightFacts(context, steering.allocation, []));
  const asked = found.filter(({ action, beyondRoom }) => action !== undefined && !beyondRoom);
  const proven = oneEach(asked.filter(({ action }) => action?.way !== undefined)).slice(0, mostProven);
  const others = asked.filter(({ action }) => action?.way === undefined);
  const dated = others.filter(({ action }) => isInCycle(context, action?.before));
  const proofs = comparedIdeas(context.company).flatMap(
    ({ comparison }) => findingOfComparison(comparison, others) ?? [],
  );
  const open = others.filter(({ action }) => action?.before === undefined);
  const ranked = [...open.filter((one) => proofs.includes(one)), ...open.filter((one) => !proofs.includes(one))];
  let left = hoursShare * context.hoursTotal;
  const kept = [...dated, ...ranked].slice(0, most - proven.length).filter(({ action }) => {
    const hours = action?.hours ?? 0;
    if (hours > left) return false;
    left -= hours;
    return true;
  });
  return [
    ...proven.map((one, at) => draftOf(context, one, provenDay(context, one, at))),
    ...kept.map((one, at) => draftOf(context, one, dueDay(context, one.action?.before, at))),
  ];
}

/** Proven ways that are made the rule in one cycle, and those begun in each of its first weeks (working assumptions). */
const mostProven = 6;
const startedEachWeek = 3;
/** Days by which what is done in a season is ready before it (working assumption). */
const seasonLead = 28;

/** One finding for each proven way: two comparisons of one deed are one task. */
const oneEach = (found: readonly FoundInsight[]): FoundInsight[] =>
  found.filter(
    ({ action }, at) =>
      found.findIndex((other) => other.action?.way !== undefined && isSameLever(other.action.way, action?.way)) === at,
  );

/** In the first fortnight; what names its months, four weeks before the first one. */
function provenDay({ start, end }: PlanContext, { action }: FoundInsight, rank: number): Day {
  const first = addDays(start, rank < startedEachWeek ? 3 : 10);
  const [month] = monthsOf(action?.way?.words.better ?? '');
  if (month === undefined) return first;
  const year = Number(start.slice(0, 4));
  const opening = [year, year + 1]
    .map((one) => `${one}-${String(month).padStart(2, '0')}-01`)
    .find((day) => day >= start);
  const ready = opening === undefined ? first : addDays(opening, -seasonLead);
  return ready < first || ready > end ? first : ready;
}

const isInCycle = ({ start, end }: PlanContext, day: Day | undefined): boolean =>
  day !== undefined && day >= start && day <= end;

function draftOf(context: PlanContext, insight: FoundInsight, due: Day): DraftAction {
  const { id, kind, title, worth } = insight;
  const action = insight.action as NonNullable<FoundInsight['action']>;
  const { way } = action;
  const person = way === undefined ? undefined : wayPerson(way, context.company)?.name;
  if (way !== undefined) takeText(context, way, findingActionId(id));
  return {
    ...noDetail,
    id: findingActionId(id),
    kind: 'measurement',
    catalogueId: `FINDING-${kind.id.toUpperCase()}`,
    family: 'finding',
    title: action.title,
    what: inBoth((locale) => action.steps.map((step) => sentence(typesetText(step)[locale])).join(' ')),
    stage: stages[kind.aim],
    otherStages: [],
    personaIds: context.company.personas.map((persona) => persona.id),
    channelIds: [siteChannelId],
    hours: { low: action.hours * 0.6, mode: action.hours, high: action.hours * 1.8 },
    cash: { low: 0, mode: 0, high: 0 },
    skill: action.skill,
    kpiIds: [revenueKpi],
    legalIds: [],
    accessibility: [],
    explain: { score: Math.min(1, worth / 1000), factors: [factorOf('required', 1, 1, title)], runnerUp: null },
    due,
    until: action.before ?? context.end,
    fixedDate: true,
    plannedHours: action.hours,
    plannedCash: 0,
    cashNature: 'tool',
    outsourced: false,
    ...(person === undefined ? {} : { person }),
    steering: action.before !== undefined,
    dependencies: [],
    monthlyClicks: null,
  };
}

/** The words of a proven way become those of its task. */
function takeText(context: PlanContext, way: ProvenWay, actionId: string): void {
  const kind = textKinds.find((one) => one.id === provenTextId(way.deed.id));
  if (kind !== undefined) textOfAction(context, kind, { actionId, subject: mainSubject(context) });
}

const stages = { acquire: 'ACQ', convert: 'ACT', keep: 'RET' } as const;

/** Two weeks before its last day, never before the cycle; else one task a week from the second on. */
function dueDay({ start, weeks }: PlanContext, before: Day | undefined, rank: number): Day {
  if (before === undefined) return addDays(start, 7 * Math.min(rank + 1, weeks - 1) + 2);
  return daysBetween(start, before) > lead ? addDays(before, -lead) : start;
}

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
