import { channelName } from '../../framework/channel-name.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, quoted } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Advertising whose orders do not pay for it. */
export const adsBelowBreakEven = defineInsight({
  id: 'ads-below-break-even',
  subject: 'budget',
  aim: 'acquire',
  title: pair('Une publicité qui ne se rembourse pas', 'Advertising that does not pay for itself'),
  project: pair('Arrêter la publicité à perte', 'Stop advertising at a loss'),
  needs: ['company', 'economics', 'totals', 'amounts'],
  find: ({ company, economics, totals, amounts }) => {
    const rows = company.channels.flatMap(({ id, typeId, name, metrics: { adSpend, revenueNet } }) =>
      adSpend && revenueNet !== undefined && revenueNet !== null
        ? [{ id, typeId, name: channelName({ name, typeId }), adSpend, revenueNet, ratio: revenueNet / adSpend }]
        : [],
    );
    const threshold = economics.breakEvenRoas;
    if (threshold === null) return [];
    const losing = rows.filter(({ ratio }) => ratio < threshold);
    if (losing.length === 0) return [];
    const loss =
      sum(losing.map(({ adSpend, revenueNet }) => adSpend - revenueNet * company.economics.marginRate)) / totals.months;
    const names = quoted(losing.map(({ name }) => name));
    return [
      {
        title: pair(
          `La marge gagnée par ${names.fr} ne paie pas l’annonce : ${amounts.money(loss).fr} perdus par mois`,
          `The margin earned by ${names.en} does not pay for the advert: ${amounts.money(loss).en} lost a month`,
        ),
        argument: pair(
          `Il faut ${count(threshold).fr} de ventes pour un de publicité avant de gagner quoi que ce soit ; les premières commandes ne suffisent donc pas à payer l’annonce.`,
          `${count(threshold).en} of sales are needed for one of advertising before anything is earned; so first orders are not enough to pay for the advert.`,
        ),
        remedy: pair(
          `Arrêter ${names.fr} ou réserver ce budget aux annonces qui vendent`,
          `Stop ${names.en} or keep that budget for the adverts that sell`,
        ),
        channelIds: losing.map(({ id }) => id),
        moneyPerMonth: loss,
        customersPerMonth: null,
        certainty: 0.8,
        evidence: losing.map(({ name, adSpend, revenueNet }) =>
          pair(
            `${name.fr} : ${amounts.money(adSpend).fr} dépensés, ${amounts.money(revenueNet).fr} de ventes`,
            `${name.en}: ${amounts.money(adSpend).en} spent, ${amounts.money(revenueNet).en} of sales`,
          ),
        ),
        chart: barChart(
          pair('Ventes pour un de publicité', 'Sales for one of advertising'),
          'count',
          rows.map((row) => ({ label: row.name, value: row.ratio, strong: losing.includes(row) })),
          { label: pair('seuil', 'break-even'), value: threshold },
        ),
        answeredBy: isBudgetOf(losing.map(({ typeId }) => typeId)),
      },
    ];
  },
});
