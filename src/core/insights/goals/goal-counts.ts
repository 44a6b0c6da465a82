import type { StatedTarget } from '../../framework/objectives/stated-target.ts';
import { countsOf, serviceLimits } from '../../framework/counters/service-capacities.ts';
import { counted, newCustomersText } from '../../values/counted.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { named } from '../amounts.ts';
import { goalFigures, namedFigure } from './goal-figures.ts';
import { expectedCustomers, gainsAfterStart } from './goal-gains.ts';
import { type AskedGoal, type GoalMeasure, isAboutPart } from './goal-reading.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';

/** A count that the company keeps: a counter, a step, the units of an offer, its new customers. */
export function countOf(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  if (target === null || target.unit !== 'count' || target.isStop) return null;
  const row = countedFigure(asked);
  if (row === null) return null;
  const wanted = wantedCount(target, row.count);
  if (wanted === null) return null;
  const { newCustomers } = countsOf(facts.company);
  const isCustomers = goal.kind === 'new_customers' && newCustomers !== null && row.count === newCustomers;
  const byOffer = row.offerId === null ? null : reachedUnits(row.count, row.offerId, asked);
  return {
    measure: row.label,
    unit: 'count',
    current: row.count,
    target: Math.round(wanted),
    reachable:
      isCustomers && expectedCustomers(asked.found) > 0 ? reachedCount(row.count, newCustomers, asked) : byOffer,
  };
}

/** The value that a target asks for of a count: stated, added to it, or a multiple of it; null when it gives none. */
export const wantedCount = ({ to, more, factor }: StatedTarget, count: number): number | null =>
  to ?? (more === null ? (factor === null ? null : count * factor) : count + more);

/** The figure of the period with the gains of the findings, within what can be served. */
export function reachedCount(count: number, newCustomers: number, { facts, found }: AskedGoal): number {
  const { months } = facts.totals;
  const most = facts.room === null ? Number.POSITIVE_INFINITY : facts.room.customersPerMonth;
  const customers = Math.min(expectedCustomers(found), most) * months;
  return Math.round(count + customers * (count / Math.max(1, newCustomers)));
}

/** The units of an offer with those that the findings give; null when no finding gives any. */
function reachedUnits(count: number, offerId: string, { found }: AskedGoal): number | null {
  const gained = sum(
    found.flatMap(({ units = [] }) => units.filter((one) => one.offerId === offerId).map((one) => one.count)),
  );
  return gained > 0 ? Math.round(count + gainsAfterStart * gained) : null;
}

/** The figure that a goal counts: that of its start, else the one that agrees with it in thing and in part. */
function countedFigure({
  goal,
  target,
  facts,
}: AskedGoal): { label: Text; count: number; offerId: string | null } | null {
  const { company } = facts;
  const figures = goalFigures(company);
  const from = target?.from ?? null;
  const offer = offerNamedIn(goal.statement, company.offers);
  const same = figures.find(({ count }) => from !== null && count === from);
  const row = same ?? namedFigure(goal.statement, figures);
  if (row !== undefined)
    return {
      label: named(row.label),
      count: row.count,
      offerId: row.offerId ?? (same === undefined ? null : (offer?.id ?? null)),
    };
  if (from !== null) return { label: named(goal.statement), count: from, offerId: offer?.id ?? null };
  const newCustomers = countedNewCustomers(goal, facts);
  return newCustomers === null ? null : { label: newOfPeriod, count: newCustomers, offerId: null };
}

const newOfPeriod = pair('Nouveaux clients de la période', 'New customers of the period');

/** The new customers of the period, for a goal that wants more people of any kind; null when nobody counts them. */
function countedNewCustomers({ kind, statement }: AskedGoal['goal'], { company }: AskedGoal['facts']): number | null {
  const { newCustomers } = countsOf(company);
  const isOfAll = kind === 'new_customers' && !isAboutPart(statement, company);
  return isOfAll && peopleSign.test(plainText(statement)) ? newCustomers : null;
}

/** More new customers, without a figure: what is counted already is the start, and the objective gives the number. */
export function moreCustomersGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const newCustomers = target === null ? countedNewCustomers(goal, facts) : null;
  const limits = serviceLimits(facts.company);
  const isRoomUnknown = limits.length > 0 && limits.every(({ used }) => used === null);
  if (newCustomers === null || newCustomers === 0 || isRoomUnknown) return null;
  const [customers, { months }] = [newCustomersText(newCustomers), facts.totals];
  const time = counted(months, ['mois', 'mois'], ['month', 'months']);
  return {
    measure: newOfPeriod,
    unit: 'count',
    current: newCustomers,
    target: null,
    reachable: null,
    verdict: 'to-be-measured',
    proposal: pair(
      `${customers.fr} en ${time.fr} : c’est le point de départ. Le but ne dit pas combien ; le nombre visé est celui de l’objectif « Nouveaux clients », à relire chaque mois.`,
      `${customers.en} in ${time.en}: this is the start. The goal does not say how many; the number aimed at is that of the objective “New customers”, to be read every month.`,
    ),
  };
}

/** People whom a new customer may be called; anything else that a goal counts is not judged on new customers. */
const peopleSign =
  /\b(customers?|clients?|clientes?|buyers?|shoppers?|acheteurs?|acheteuses?|people|guests?|members?|adherents?|subscribers?|abonnes?|patients?|pupils?|students?|eleves?|families|familles|donors?|donateurs?|readers?|lecteurs?|companies|entreprises|schools|ecoles|accounts|comptes)\b/;
