import { channelType, isChannelType } from '../channels.ts';
import { newCustomersKpi } from '../kpis/kpi-ids.ts';
import { unique } from '../../values/unique.ts';
import { figureOf, valueOf } from './answer-values.ts';
import { type Answers, itemsOf } from './answers.ts';
import type { Aim } from './answer-hypotheses.ts';
import { completingObjectives, defaultObjective } from './company-hypotheses.ts';
import type { BusinessModel, ObjectiveKind } from './company-parts.ts';

/** The goals of a company, the main one first. */
export const goalKinds = ({ goal, otherGoals }: Answers): ObjectiveKind[] =>
  unique([...itemsOf(goal), ...itemsOf(otherGoals)]) as ObjectiveKind[];

interface Economy {
  readonly subscription: boolean;
  /** Most that a new customer may cost. */
  readonly ceiling: number;
}

const sendsLetters = ({ channels }: Answers): boolean =>
  itemsOf(channels).some((code) => isChannelType(code) && channelType(code).family === 'email');

/** One objective per goal, new customers always, three at least: an indicator that two goals share serves both. */
export function objectivesOf(answers: Answers, { subscription, ceiling }: Economy, fr: boolean): Aim[] {
  const goals = goalKinds(answers);
  const model = answers.model as BusinessModel;
  const target = valueOf(answers.target);
  const known = {
    target,
    churn: subscription ? valueOf(answers.churn) / 100 : null,
    cac: cacAim(answers, ceiling),
  };
  const all = [
    { kpiId: newCustomersKpi, target, from: null, goal: Math.max(0, goals.indexOf('new_customers')) },
    ...goals.flatMap((goal, index) =>
      goal === 'new_customers' ? [] : [{ ...defaultObjective(goal, model, known), goal: index }],
    ),
    ...completingObjectives(known, sendsLetters(answers)).map((one) => ({ ...one, goal: 0 })),
  ];
  const aims = new Map<string, Aim>();
  for (const one of all) {
    const former = aims.get(one.kpiId);
    const from = one.from === null ? null : fr ? one.from.fr : one.from.en;
    if (former === undefined && aims.size < Math.max(3, goals.length + 1))
      aims.set(one.kpiId, { kpiId: one.kpiId, target: one.target, goalIndexes: [one.goal], from });
    else if (former !== undefined)
      aims.set(one.kpiId, { ...former, goalIndexes: unique([...former.goalIndexes, one.goal]) });
  }
  return [...aims.values()].slice(0, 7);
}

/** Ten per cent below today's cost of a customer; at most, and where that cost is not known, the most that one may cost. */
const cacAim = (answers: Answers, ceiling: number): number =>
  Math.round(Math.min(ceiling, (costToday(answers) ?? Infinity) * 0.9) * 100) / 100;

/** Cost of the channels, hours included, per customer that they brought; null when these were not counted. */
function costToday(answers: Answers): number | null {
  const codes = itemsOf(answers.channels);
  const counts = codes.map((code) => figureOf(answers[`${code}.newCustomers`]) ?? 0);
  const customers = counts.reduce((sum, one) => sum + one, 0);
  const cost = codes.reduce(
    (sum, code) =>
      sum + valueOf(answers[`${code}.cash`]) + valueOf(answers[`${code}.hours`]) * valueOf(answers.hourlyCost),
    0,
  );
  return customers === 0 || cost === 0 ? null : cost / customers;
}
