import { funnelLevels, levelCount } from '../framework/company/company-funnel.ts';
import type { Company } from '../framework/company/company.ts';
import { isSameWord, nounWords } from '../framework/counters/plain-words.ts';
import { countsOf } from '../framework/counters/service-capacities.ts';
import { pair, type Text } from '../values/text.ts';
import { named } from './amounts.ts';
import { expectedCustomers } from './goal-gains.ts';
import type { AskedGoal, GoalMeasure } from './goal-reading.ts';

/** A count that the company keeps: a counter, a step, its new customers. */
export function countOf(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  if (target === null || target.unit !== 'count' || target.isStop) return null;
  const row = countedFigure(asked);
  if (row === null) return null;
  const wanted = target.to ?? (target.factor === null ? null : row.count * target.factor);
  if (wanted === null) return null;
  const { newCustomers } = countsOf(facts.company);
  const isCustomers = goal.kind === 'new_customers' && newCustomers !== null && row.count === newCustomers;
  return {
    measure: row.label,
    unit: 'count',
    current: row.count,
    target: Math.round(wanted),
    reachable: isCustomers && expectedCustomers(asked.found) > 0 ? reachedCount(row.count, newCustomers, asked) : null,
  };
}

/** The figure of the period with the gains of the findings, within what can be served. */
export function reachedCount(count: number, newCustomers: number, { facts, found }: AskedGoal): number {
  const { months } = facts.totals;
  const most = facts.room === null ? Number.POSITIVE_INFINITY : facts.room.customersPerMonth;
  const customers = Math.min(expectedCustomers(found), most) * months;
  return Math.round(count + customers * (count / Math.max(1, newCustomers)));
}

/** The figure that a goal counts: that of its start, else the one whose name begins with a word of the goal. */
function countedFigure({ goal, target, facts }: AskedGoal): { label: Text; count: number } | null {
  const { company, counters } = facts;
  const figures = [
    ...funnelLevels(company.funnel ?? []).flatMap((level) => {
      const count = levelCount(level);
      return count === null ? [] : [{ label: level.map(({ label }) => label).join(' + '), count, isPart: false }];
    }),
    ...counters
      .filter(({ unit, months }) => unit === 'count' && months.length === 0)
      .map(({ label, count, whole }) => ({ label, count, isPart: whole !== null })),
    ...figuresInFacts(company),
  ];
  const { from } = target ?? { from: null };
  const same = figures.find(({ count }) => from !== null && count === from);
  const row = same ?? namedFigure(goal.statement, figures);
  if (row !== undefined) return { label: named(row.label), count: row.count };
  if (from !== null) return { label: named(goal.statement), count: from };
  const { newCustomers } = countsOf(company);
  return goal.kind === 'new_customers' && newCustomers !== null
    ? { label: pair('Nouveaux clients de la période', 'New customers of the period'), count: newCustomers }
    : null;
}

interface CountedFigure {
  readonly label: string;
  readonly count: number;
  readonly isPart: boolean;
}

/** The figure whose first word the goal names, whole ones first, the latest of several dates. */
function namedFigure(statement: string, figures: readonly CountedFigure[]): CountedFigure | undefined {
  const words = nounWords(statement);
  const latest = ({ label }: CountedFigure): number => Math.max(0, ...(label.match(/\b20\d\d\b/g) ?? []).map(Number));
  return figures
    .filter(({ label }) => words.some((word) => isSameWord(word, nounWords(label)[0] ?? '')))
    .sort((a, b) => Number(a.isPart) - Number(b.isPart) || latest(b) - latest(a))[0];
}

/** Counts that the facts of the brand and of its offers give: “in 11 counties”. */
const figuresInFacts = ({ organisation, offers }: Company): CountedFigure[] =>
  [...organisation.brand.proofs, ...offers.flatMap(({ proofs, notes }) => [...proofs, ...notes])].flatMap((text) =>
    [...text.matchAll(/\b(?:in|dans)\s(\d+)\s(\p{L}{4,})/gu)].map(([, count = '', noun = '']) => ({
      label: noun,
      count: Number(count),
      isPart: false,
    })),
  );
