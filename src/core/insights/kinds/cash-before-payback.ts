import { marginWithin } from '../../framework/economics/unit-economics.ts';
import { pair } from '../../values/text.ts';
import { isBudget } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** A good ratio of value to cost that still empties the cash: the cost comes back too late. */
export const cashBeforePayback = defineInsight({
  id: 'cash-before-payback',
  subject: 'cash',
  aim: 'acquire',
  title: pair('Un bon ratio, une trésorerie tendue', 'A sound ratio, a tight cash position'),
  project: pair('Se faire rembourser plus tôt', 'Be paid back earlier'),
  needs: ['company', 'costs', 'economics', 'totals', 'amounts'],
  find: ({ company, costs, economics, totals, amounts }) => {
    const { ltvCacMin, paybackMonthsMax } = company.policy;
    const { ltvCac, paybackMonths } = economics;
    const cost = costs.blendedCac;
    if (ltvCac === null || cost === null || totals.newCustomersPerMonth === null || ltvCac < ltvCacMin) return [];
    if (paybackMonths !== null && paybackMonths <= paybackMonthsMax) return [];
    const back = marginWithin(company.economics, paybackMonthsMax);
    const tied = (cost - back) * totals.newCustomersPerMonth;
    const ratio = ltvCac.toFixed(1);
    return [
      {
        title: pair(
          `Un client rapporte ${ratio.replace('.', ',')} fois son coût, mais ${paybackMonthsMax} mois ne suffisent pas à le rembourser`,
          `A customer brings ${ratio} times its cost, yet ${paybackMonthsMax} months are not enough to pay it back`,
        ),
        argument: pair(
          `Il coûte ${amounts.money(cost).fr} et n’a laissé que ${amounts.money(back).fr} au bout de ${paybackMonthsMax} mois. Plus vous en gagnez, plus la trésorerie attend : ${amounts.money(tied).fr} de plus chaque mois.`,
          `It costs ${amounts.money(cost).en} and has left only ${amounts.money(back).en} after ${paybackMonthsMax} months. The more you win, the longer the cash waits: ${amounts.money(tied).en} more each month.`,
        ),
        remedy: pair(
          'Encaisser plus tôt (acompte, formule annuelle, deuxième achat dans le premier mois) avant d’augmenter un budget',
          'Collect earlier (deposit, yearly plan, second purchase within the first month) before raising a budget',
        ),
        moneyPerMonth: tied,
        customersPerMonth: null,
        certainty: 0.7,
        evidence: [
          pair(
            `Coût moyen ${amounts.money(cost).fr}, valeur ${amounts.money(economics.ltv).fr}`,
            `Mean cost ${amounts.money(cost).en}, value ${amounts.money(economics.ltv).en}`,
          ),
        ],
        chart: barChart(
          pair('Marge d’un client', 'Margin of a customer'),
          'money',
          [
            {
              label: pair(`à ${paybackMonthsMax} mois`, `after ${paybackMonthsMax} months`),
              value: amounts.minor(back),
              strong: true,
            },
            {
              label: pair(`à ${economics.horizonMonths} mois`, `after ${economics.horizonMonths} months`),
              value: amounts.minor(economics.ltv),
            },
          ],
          { label: pair('coût d’un client', 'cost of a customer'), value: amounts.minor(cost) },
        ),
        answeredBy: isBudget,
      },
    ];
  },
});
