import type { Company } from '../framework/company/company.ts';
import { roleSigns } from '../framework/counters/counter-words.ts';
import { contentWords, monthsOf, plainText } from '../framework/counters/plain-words.ts';
import type { Counter } from '../framework/counters/read-counters.ts';
import { partLimits } from '../framework/counters/service-room.ts';
import { countsOf } from '../framework/counters/service-capacities.ts';
import type { StatedTarget } from '../framework/objectives/stated-target.ts';
import type { StatedGoal } from '../planning/plan/stated-goal.ts';
import { sum } from '../values/sum.ts';
import { pair, type Text } from '../values/text.ts';
import { named } from './amounts.ts';
import type { FoundInsight } from './found-insights.ts';
import type { InsightFacts } from './insight-facts.ts';
import { repairedCount } from './own-path.ts';

/** What a goal is measured on, with the value to reach and the value within reach. */
export interface GoalMeasure extends Pick<StatedGoal, 'unit' | 'current' | 'target' | 'reachable'> {
  readonly measure: Text;
}

type Goal = Company['strategicObjectives'][number];

interface Asked {
  readonly goal: Goal;
  readonly target: StatedTarget | null;
  readonly facts: InsightFacts;
  readonly found: readonly FoundInsight[];
  /** Months from the start of the cycle to the day of the goal. */
  readonly months: number;
}

/** Readings of a goal, in the order in which they are tried. */
const readings: readonly ((asked: Asked) => GoalMeasure | null)[] = [
  returnOf,
  shareOf,
  firstLossOf,
  moneyOf,
  stockOf,
  countOf,
  roomOf,
  resultOf,
  laterStepOf,
];

/** What a goal in words is measured on; null when nothing in the file measures it. */
export function goalMeasure(asked: Asked): GoalMeasure | null {
  for (const read of readings) {
    const measure = read(asked);
    if (measure !== null) return measure;
  }
  return null;
}

/** Words that a label shares with a goal. */
function sharedWords(label: string, { statement }: Goal): number {
  const words = new Set(contentWords(statement));
  return contentWords(label).filter((word) => words.has(word)).length;
}

const closest = <Row>(rows: readonly Row[], labelOf: (row: Row) => string, goal: Goal): Row | undefined =>
  [...rows].sort((a, b) => sharedWords(labelOf(b), goal) - sharedWords(labelOf(a), goal))[0];

const returnedSign = roleSigns.find(([role]) => role === 'returned')?.[1];

/** The share of customers of before who came back. */
function returnOf({ goal, target, facts }: Asked): GoalMeasure | null {
  const speaksOfReturn = returnedSign?.test(plainText(goal.statement)) === true || goal.kind === 'retention';
  if (!speaksOfReturn || (target !== null && (target.unit !== 'share' || target.factor !== null))) return null;
  const rows = facts.counters.flatMap(({ role, label, count, whole }) =>
    role === 'returned' && whole !== null ? [{ label, all: `${whole.label} ${label}`, rate: count / whole.count }] : [],
  );
  const row = closest(rows, ({ all }) => all, goal);
  if (row !== undefined) return shareMeasure(named(row.label), row.rate, target?.to ?? null);
  const { economics } = facts.company;
  const rate = economics.model === 'transactional' ? economics.repeatRate12m : undefined;
  return rate === undefined ? null : shareMeasure(boughtAgain, rate, target?.to ?? null);
}

const boughtAgain = pair('Clients qui rachètent en un an', 'Customers who buy again within a year');

/** A share that a counter gives, or that the goal itself starts from. */
function shareOf({ goal, target, facts }: Asked): GoalMeasure | null {
  if (target === null || target.unit !== 'share' || target.to === null) return null;
  if (target.from !== null) return shareMeasure(named(goal.statement), target.from, target.to);
  const rows = facts.counters.flatMap((counter: Counter) =>
    counter.whole === null || sharedWords(counter.label, goal) === 0 ? [] : [counter],
  );
  const row = closest(rows, ({ label }) => label, goal);
  return row?.whole == null ? null : shareMeasure(named(row.label), row.count / row.whole.count, target.to);
}

const shareMeasure = (measure: Text, current: number, target: number | null): GoalMeasure => ({
  measure,
  unit: 'share',
  current,
  target: target ?? repairedCount(1, current),
  reachable: target !== null && target < current ? 1 - repairedCount(1, 1 - current) : repairedCount(1, current),
});

/** The part of customers lost in the first period of their cohort, which a goal wants to divide. */
function firstLossOf({ goal, target, facts }: Asked): GoalMeasure | null {
  const rows = (facts.company.cohorts?.rows ?? []).filter(({ active }) => active.length > 1);
  const size = sum(rows.map((row) => row.size));
  if (target?.factor === undefined || target.factor === null || target.factor >= 1 || size === 0) return null;
  if (goal.kind !== 'retention') return null;
  const loss = 1 - sum(rows.map(({ active }) => active[1] ?? 0)) / size;
  const measure = pair('Part perdue après la première période', 'Part lost after the first period');
  return {
    measure,
    unit: 'share',
    current: loss,
    target: loss * target.factor,
    reachable: 1 - repairedCount(1, 1 - loss),
  };
}

/** Margin to add in a year. */
function moneyOf({ target, found }: Asked): GoalMeasure | null {
  if (target?.unit !== 'money' || target.more === null) return null;
  const measure = pair('Marge ajoutée en un an', 'Margin added in a year');
  return {
    measure,
    unit: 'money',
    current: 0,
    target: target.more,
    reachable: 12 * afterStart * possibleMargin(found),
  };
}

/** Kinds whose gain needs no more visits: each subject counts once. */
const ownKinds = ['funnel-leak', 'unmet-demand', 'loss-with-a-cause', 'ways-apart', 'not-returned'];
/** Part of a year of gains that the start of the actions leaves (working assumption). */
const afterStart = 0.75;

const bySubject = (found: readonly FoundInsight[]): FoundInsight[] =>
  found.filter(
    (one, at) =>
      ownKinds.includes(one.kind.id) &&
      found.findIndex((other) => other.kind.subject === one.kind.subject && ownKinds.includes(other.kind.id)) === at,
  );

/** Margin a month of the findings that need no more visits, and of what is spent above the ceiling. */
const possibleMargin = (found: readonly FoundInsight[]): number =>
  sum(
    [...bySubject(found), ...found.filter(({ kind }) => kind.id === 'channels-above-ceiling')].map(
      ({ moneyPerMonth }) => moneyPerMonth ?? 0,
    ),
  );

const expectedCustomers = (found: readonly FoundInsight[]): number =>
  afterStart * sum(bySubject(found).map(({ customersPerMonth, certainty }) => (customersPerMonth ?? 0) * certainty));

/** Customers at a date, for a subscription. */
function stockOf({ goal, target, facts, found, months }: Asked): GoalMeasure | null {
  const { company, totals } = facts;
  const own = company.economics;
  if (own.model !== 'subscription' || own.customersEnd === undefined || target?.to == null) return null;
  if (target.unit !== 'count' || target.from !== null || goal.kind === 'awareness') return null;
  const net = totals.newCustomers === null ? 0 : (totals.newCustomers - (own.lostInPeriod ?? 0)) / totals.months;
  const gained = expectedCustomers(found) * months;
  return {
    measure: pair('Clients à la date du but', 'Customers at the date of the goal'),
    unit: 'count',
    current: own.customersEnd,
    target: target.to,
    reachable: Math.round(own.customersEnd + net * months + gained),
  };
}

/** A count that the company keeps: a counter, a step, its new customers. */
function countOf(asked: Asked): GoalMeasure | null {
  const { goal, target, facts } = asked;
  if (target === null || target.unit !== 'count' || target.isStop) return null;
  const row = countedFigure(asked);
  if (row === null) return null;
  const wanted = target.to ?? (target.factor === null ? null : row.count * target.factor);
  if (wanted === null) return null;
  const { newCustomers } = countsOf(facts.company);
  const isCustomers = goal.kind === 'new_customers' && newCustomers !== null;
  return {
    measure: row.label,
    unit: 'count',
    current: row.count,
    target: Math.round(wanted),
    reachable: isCustomers && expectedCustomers(asked.found) > 0 ? reachedCount(row.count, newCustomers, asked) : null,
  };
}

/** The figure of the period with the gains of the findings, within what can be served. */
function reachedCount(count: number, newCustomers: number, { facts, found }: Asked): number {
  const { months } = facts.totals;
  const most = facts.room === null ? Number.POSITIVE_INFINITY : facts.room.customersPerMonth;
  const customers = Math.min(expectedCustomers(found), most) * months;
  return Math.round(count + customers * (count / Math.max(1, newCustomers)));
}

function countedFigure({ goal, target, facts }: Asked): { label: Text; count: number } | null {
  const { company, counters } = facts;
  const figures = [
    ...counters.map(({ label, count }) => ({ label, count })),
    ...(company.funnel ?? []).flatMap(({ label, count }) => (count === null ? [] : [{ label, count }])),
  ];
  const { from } = target ?? { from: null };
  const same = figures.filter(({ count }) => from !== null && count === from);
  const near = same.length > 0 ? same : figures.filter(({ label }) => sharedWords(label, goal) > 1);
  const row = closest(near, ({ label }) => label, goal);
  if (row !== undefined) return { label: named(row.label), count: row.count };
  if (from !== null) return { label: named(goal.statement), count: from };
  const { newCustomers } = countsOf(company);
  return goal.kind === 'new_customers' && newCustomers !== null
    ? { label: pair('Nouveaux clients de la période', 'New customers of the period'), count: newCustomers }
    : null;
}

const fillSign = /\b(remplir|remplisse\w*|completer|fill|full)\b/;

/** Seats, nights or dates to fill. */
function roomOf(asked: Asked): GoalMeasure | null {
  const { goal, facts } = asked;
  if (!fillSign.test(plainText(goal.statement))) return null;
  const months = monthsOf(goal.statement);
  const season = partLimits(facts.company).find(
    (one) => months.length > 0 && one.months.some((month) => months.includes(month)) && one.share < 1,
  );
  const limit = season ?? (facts.room === null ? undefined : { ...facts.room.limit, share: facts.room.share });
  if (limit === undefined) return null;
  const reachable =
    season === undefined
      ? Math.min(limit.possible, reachedCount(limit.used, countsOf(facts.company).newCustomers ?? 1, asked))
      : Math.round(repairedCount(limit.possible, limit.used));
  return { measure: named(limit.label), unit: 'count', current: limit.used, target: limit.possible, reachable };
}

/** More of what the path ends with, when the goal gives no figure. */
function resultOf({ goal, target, facts: { path, totals }, found }: Asked): GoalMeasure | null {
  const last = path?.steps.at(-1);
  if (target !== null || last === undefined || path === null || path.worth <= 0) return null;
  if (sharedWords(last.label.en, goal) === 0) return null;
  const gained =
    (afterStart * sum(bySubject(found).map((one) => (one.moneyPerMonth ?? 0) * one.certainty))) / path.worth;
  if (gained <= 0) return null;
  const reachable = Math.round(last.count + gained * totals.months);
  return { measure: last.label, unit: 'count', current: last.count, target: reachable, reachable };
}

/** More of a step that the company counts, when the goal gives no figure. */
function laterStepOf({ goal, target, facts }: Asked): GoalMeasure | null {
  const steps = facts.company.funnel ?? [];
  const at = steps.findLastIndex(({ label }) => sharedWords(label, goal) > 0);
  const [before, step] = [steps[at - 1], steps[at]];
  if (target !== null || before?.count == null || step?.count == null || step.count >= before.count) return null;
  const reachable = Math.round(repairedCount(before.count, step.count));
  return { measure: named(step.label), unit: 'count', current: step.count, target: reachable, reachable };
}
