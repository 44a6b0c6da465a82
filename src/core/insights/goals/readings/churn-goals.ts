import { yearlyChurn } from '../../../framework/economics/churn-periods.ts';
import { churnKpi } from '../../../framework/kpis/kpi-ids.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { statedPeriod } from '../../../framework/objectives/stated-period.ts';
import type { StatedTarget } from '../../../framework/objectives/stated-target.ts';
import { repairedCount } from '../../../framework/repaired-count.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** Fewer departures of a subscription, on its churn, in the period in which the goal is stated. */

const stopLeavingSign =
  /\b(leav\w+|cancel\w*|churn|attrition|loss(?:es)?|drift\w* (off|away)|(lose|losing) (fewer|less)|(lose|losing|perdre) [^,;]*?\d(?= ?%)|perdre moins|pertes?|perd\w* (trop|tant) d\w*|partir|departs?|resili\w*|desabonn\w*)\b/;

type Period = 'month' | 'year';

const names: Readonly<Record<Period, Text>> = {
  month: pair('Clients perdus chaque mois', 'Customers lost each month'),
  year: pair('Part des clients perdue en un an', 'Share of customers lost in a year'),
};

export function churnGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  const { economics } = company;
  if (economics.model !== 'subscription' || goal.kind !== 'retention') return null;
  if (!stopLeavingSign.test(plainText(goal.statement))) return null;
  const period = periodOf(goal.statement, target, economics.monthlyChurn);
  const inPeriod = (monthly: number): number => (period === 'year' ? yearlyChurn(monthly) : monthly);
  const current = inPeriod(economics.monthlyChurn);
  const better = inPeriod(1 - repairedCount(1, 1 - economics.monthlyChurn));
  const wanted =
    target?.unit === 'share' && target.to !== null
      ? target.to
      : target?.factor != null
        ? current * target.factor
        : better;
  return { measure: names[period], kpiId: churnKpi, unit: 'share', current, target: wanted, reachable: better };
}

/** The period that the goal names; else the one in which its own start is measured; else that in which its rate would be a fall. */
function periodOf(statement: string, target: StatedTarget | null, churn: number): Period {
  const said = statedPeriod(statement);
  if (said !== null) return said;
  if (target?.unit !== 'share') return 'month';
  const { from, to } = target;
  if (from !== null) return Math.abs(from - yearlyChurn(churn)) < Math.abs(from - churn) ? 'year' : 'month';
  return to !== null && to > churn ? 'year' : 'month';
}
