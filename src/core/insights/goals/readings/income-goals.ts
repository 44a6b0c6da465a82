import { plainText } from '../../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import { timeUnitOf } from '../../../framework/counters/offer-loads.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import { gainsAfterStart, possibleMargin } from '../goal-gains.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** So much money a month or a year, counted in sales at the prices of the file. */

const monthSign = /\b(?:a|per|each|every|par|chaque) (?:month|mois)\b|\bmonthly\b|\bmensuel\w*\b/;
const yearSign = /\b(?:a|per|each|every|par|chaque) (?:year|an)\b|\byearly\b|\bannuel\w*\b/;
const paySign =
  /\b(?:pay (?:myself|ourselves|me|us)|salary|salaries|wages?|me verser|nous verser|me payer|nous payer|salaires?|remuneration)\b/;
const yearMonths = 12;
/** Offers in which an amount is shown. */
const mostOffers = 3;

/** An amount to sell or to be paid every month, in sales of each offer, beside what is sold and what can be served. */
export function incomeGoal({ goal, target, facts, found }: AskedGoal): GoalMeasure | null {
  if (
    target?.unit !== 'money' ||
    target.to === null ||
    !['new_customers', 'revenue_existing', 'margin'].includes(goal.kind)
  )
    return null;
  const plain = plainText(goal.statement);
  const perYear = yearSign.test(plain);
  if (!perYear && !monthSign.test(plain)) return null;
  const per = perYear ? yearMonths : 1;
  const aim = target.to / per;
  const isPay = paySign.test(plain);
  const now = target.from === null ? (isPay ? null : soldInMonth(facts)) : target.from / per;
  if (now !== null && aim <= now) return null;
  const missing = aim - (now ?? 0);
  const reachable = now === null || !isPay ? null : now + gainsAfterStart * possibleMargin(found);
  const { money } = facts.amounts;
  const [wanted, more, today] = [money(aim), money(missing), money(now ?? 0)];
  const start =
    now === null
      ? pair(
          `${wanted.fr} par mois : rien ne compte encore ce qui rentre ; le noter par offre, chaque mois, dès la première semaine.`,
          `${wanted.en} a month: nothing counts yet what comes in; note it by offer, every month, from the first week.`,
        )
      : pair(
          `De ${today.fr} à ${wanted.fr} par mois, il manque ${more.fr}.`,
          `From ${today.en} to ${wanted.en} a month, ${more.en} are missing.`,
        );
  const sales = salesText(missing, isPay, facts);
  const most = isPay ? pair('', '') : limitText(facts);
  const gains =
    reachable === null || now === null
      ? pair('', '')
      : pair(
          ` Les constats de ce plan en donnent ${money(reachable - now).fr} par mois, soit ${money(reachable).fr}.`,
          ` The findings of this plan give ${money(reachable - now).en} of it a month, that is ${money(reachable).en}.`,
        );
  return {
    measure: isPay
      ? pair('Paie d’un mois', 'Pay of a month')
      : pair('Ventes d’un mois, hors taxes', 'Sales of a month, VAT excluded'),
    unit: 'money',
    current: now,
    target: aim,
    reachable,
    proposal: pair(`${start.fr}${sales.fr}${most.fr}${gains.fr}`, `${start.en}${sales.en}${most.en}${gains.en}`),
  };
}

/** Sales of a month of the measured period, or of the turnover of a year; null when neither is known. */
function soldInMonth({ company: { organisation, siteTotals, period } }: InsightFacts): number | null {
  const { annualTurnoverNet } = organisation;
  if (annualTurnoverNet !== undefined) return annualTurnoverNet / yearMonths;
  return typeof siteTotals?.revenueNet === 'number' ? siteTotals.revenueNet / period.baselineMonths : null;
}

/** How many sales of each main offer make an amount, at its price or at what it leaves. */
function salesText(amount: number, isPay: boolean, { company }: InsightFacts): Text {
  const each = company.offers
    .map(({ name, priceNet, marginRate, revenueShare }) => ({
      name,
      value: priceNet * (isPay ? marginRate : 1),
      revenueShare,
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.revenueShare - a.revenueShare)
    .slice(0, mostOffers)
    .map(({ name, value }) => ({ name, many: count(Math.ceil(amount / value)) }));
  if (each.length === 0) return pair('', '');
  const fr = each.map(({ name, many }) => `${many.fr} « ${name} »`).join(', ou ');
  const en = each.map(({ name, many }) => `${many.en} “${name}”`).join(', or ');
  return isPay
    ? pair(` À ce que chacune laisse : ${fr} de plus par mois.`, ` At what each leaves: ${en} more a month.`)
    : pair(
        ` Aux prix d’aujourd’hui : ${fr} par mois, ou un mélange.`,
        ` At the prices of today: ${en} a month, or a mix.`,
      );
}

/** The limit of the whole company in what it sells, by month. */
function limitText({ company }: InsightFacts): Text {
  const limit = serviceLimits(company).find(({ isPart, label }) => !isPart && timeUnitOf(label) === null);
  if (limit === undefined) return pair('', '');
  const most = count(limit.possible / company.period.baselineMonths);
  return pair(` « ${limit.label} » : ${most.fr} par mois au plus.`, ` “${limit.label}”: ${most.en} a month at most.`);
}
