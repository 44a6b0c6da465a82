import { countsOf } from '../../framework/counters/service-capacities.ts';
import type { Company } from '../../framework/company/company.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { share } from '../amounts.ts';
import { isMeasuring } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the declared value under which its parts contradict it (working assumption). */
const leastAgreement = 0.85;

/** A value of a customer that the orders and offers of the same file do not confirm. */
export const valueInDoubt = defineInsight({
  id: 'value-in-doubt',
  subject: 'cash',
  aim: 'acquire',
  title: pair('Une valeur de client à vérifier', 'A value of a customer to be checked'),
  project: pair('Connaître la marge d’une commande', 'Know the margin of an order'),
  needs: ['company', 'economics', 'totals', 'amounts'],
  find: ({ company, economics, totals, amounts }) => {
    const parts = computedParts(company);
    if (parts === null || parts.part >= leastAgreement) return [];
    const { basket, margin, part } = parts;
    const [declared, prudent, low] = [economics.cacMax, economics.cacMax * part, economics.ltv * part].map(
      amounts.money,
    ) as [ReturnType<typeof share>, ReturnType<typeof share>, ReturnType<typeof share>];
    const [order, rate] = [amounts.money(basket), share(margin)];
    return [
      {
        title: pair(
          `Deux valeurs d’un client dans le même fichier : le plafond est de ${declared.fr} d’après vous, de ${prudent.fr} d’après vos ventes`,
          `Two values of a customer in the same file: the ceiling is ${declared.en} as declared, ${prudent.en} by your sales`,
        ),
        argument: pair(
          `Vos ventes donnent une commande de ${order.fr} et une marge de ${rate.fr}, soit ${low.fr} par client. Tant que la marge n’est pas connue, le plus prudent des deux plafonds décide.`,
          `Your sales give an order of ${order.en} and a margin of ${rate.en}, ${low.en} a customer. Until the margin is known, the more prudent of the two ceilings decides.`,
        ),
        remedy: pair(
          `Calculer la marge d’une commande, frais compris, et ne pas dépasser ${prudent.fr} par client d’ici là`,
          `Compute the margin of an order, costs included, and do not exceed ${prudent.en} a customer until then`,
        ),
        moneyPerMonth:
          totals.newCustomersPerMonth === null ? null : economics.ltv * (1 - part) * totals.newCustomersPerMonth,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: [
          pair(
            `Commande : ${order.fr} ; marge des offres : ${rate.fr}`,
            `Order: ${order.en}; margin of the offers: ${rate.en}`,
          ),
        ],
        chart: barChart(pair('Plafond par client', 'Ceiling per customer'), 'money', [
          { label: pair('déclaré', 'declared'), value: amounts.minor(economics.cacMax) },
          {
            label: pair('d’après les ventes', 'by the sales'),
            value: amounts.minor(economics.cacMax * part),
            strong: true,
          },
        ]),
        answeredBy: isMeasuring,
      },
    ];
  },
});

/** The mean order and the margin that the sales and the offers give, and their part of what is declared. */
function computedParts(company: Company): { basket: number; margin: number; part: number } | null {
  const { economics, siteTotals, offers } = company;
  const { orders } = countsOf(company);
  const revenue = siteTotals?.revenueNet ?? null;
  if (economics.model !== 'transactional' || orders === null || orders === 0 || revenue === null) return null;
  const shares = sum(offers.map(({ revenueShare }) => revenueShare));
  if (shares <= 0 || offers.some(({ kind }) => kind === 'subscription')) return null;
  const basket = revenue / orders;
  const margin = sum(offers.map(({ revenueShare, marginRate }) => revenueShare * marginRate)) / shares;
  const part = (basket * margin) / (economics.aovNet * economics.marginRate);
  return { basket, margin, part };
}
