import { cycleMonths } from '../../framework/cycle-months.ts';
import { findKpi } from '../../framework/kpis/kpi-of.ts';
import { measureText, moneyText as amountText } from '../../framework/measure-text.ts';
import { isAssumedTarget } from '../../planning/targets/assumed-target.ts';
import { payHeadline } from '../plan/opening/pay-verdict.ts';
import type { PlannedObjective } from '../../planning/plan/planned-objective.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';

/** What the owner asked for and gave, with what the plan makes of it: each goal that has a number, then the money. */
export function monthAims(strategy: Strategy, now: readonly PlannedTask[]): Text[] {
  return [
    ...strategy.objectives
      .filter((aim) => !isAssumedTarget(aim, strategy.inputs.company))
      .map((aim) => aimText(aim, strategy, now)),
    ...moneyText(strategy),
    ...payHeadline(strategy),
  ];
}

function aimText(aim: PlannedObjective, strategy: Strategy, now: readonly PlannedTask[]): Text {
  const { kpiId, target, dueDate, reason } = aim;
  const kpi = findKpi(kpiId);
  const title = kpi?.title ?? pair(kpiId, kpiId);
  const value = measureText(target, kpi?.unit ?? 'count', strategy.company.currency);
  const serving = servingText(kpiId, strategy, now);
  return inBoth((locale) =>
    locale === 'fr'
      ? `Votre but\u00a0: «\u202f${title.fr}, ${value.fr}\u202f» pour le ${dayText(dueDate, 'fr')}. ${reason.fr} ${serving.fr}`
      : `Your goal: “${title.en}, ${value.en}” by ${dayText(dueDate, 'en')}. ${reason.en} ${serving.en}`,
  );
}

/** The tasks of the month that are measured on the goal itself. */
function servingText(kpiId: string, { actions }: Strategy, now: readonly PlannedTask[]): Text {
  const serving = now.filter(({ actionId }) =>
    actions.some(
      ({ id, kind, kpis }) => id === actionId && kind !== 'measurement' && kpis.some((one) => one.kpiId === kpiId),
    ),
  );
  if (serving.length === 0)
    return pair(
      'Aucune tâche de ce mois n’y mène à elle seule\u00a0: elles préparent le site et les chiffres qui y mènent.',
      'No task of this month reaches it by itself: they prepare the site and the figures that lead to it.',
    );
  return inBoth((locale) =>
    locale === 'fr'
      ? `Ce mois-ci, y mène directement\u00a0: ${serving.map(({ title }) => title.fr).join(' · ')}.`
      : `This month, what serves it directly: ${serving.map(({ title }) => title.en).join(' · ')}.`,
  );
}

/** The money given, what the plan spends of it, and from how many customers the plan pays. */
function moneyText({ costs: { budget, cashPlanned }, ledger, company: { currency }, inputs }: Strategy): Text[] {
  if (budget <= 0) return [];
  const monthly = Math.round(budget / cycleMonths(inputs.company));
  const pays = payingText(ledger, currency);
  return [
    inBoth((locale) => {
      const [spent, all, each] = [cashPlanned, budget, monthly].map((one) => amountText(one, currency, locale));
      return locale === 'fr'
        ? `Votre argent\u00a0: ${all} pour toute la période du plan, soit ${each} par mois\u202f; il en dépense ${spent}, le reste est une réserve. ${pays.fr}`
        : `Your money: ${all} for the whole period of the plan, that is ${each} a month; it spends ${spent} of it, the rest is a reserve. ${pays.en}`;
    }),
  ];
}

function payingText({ breakEven, marginPerCustomer }: Strategy['ledger'], currency: string): Text {
  if (breakEven === null || marginPerCustomer === null) return pair('', '');
  return inBoth((locale) => {
    const margin = amountText(marginPerCustomer, currency, locale);
    const customers = plural(
      breakEven,
      locale,
      locale === 'fr'
        ? { one: 'un nouveau client', other: `${breakEven} nouveaux clients` }
        : { one: 'one new customer', other: `${breakEven} new customers` },
    );
    return locale === 'fr'
      ? `Avec vos heures, il se paie à partir de ${customers} de plus, à ${margin} de marge par client sur un an.`
      : `With your hours, it pays from ${customers} more, at ${margin} of margin per customer over a year.`;
  });
}
