import type { Company } from '../../framework/company/company.ts';
import { wilson } from '../../values/ratio.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { anyOf, isBudgetOf, isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Leads under which a rate says nothing. */
const leastLeads = 20;

/** Leads of one channel that become customers less often than those of the others; a channel that the plan stops is not repaired. */
export const leadToCustomerGap = defineInsight({
  id: 'lead-to-customer-gap',
  subject: 'sales',
  aim: 'convert',
  title: pair('Des contacts qui ne deviennent pas clients', 'Leads that do not become customers'),
  project: pair('Faire aboutir les contacts', 'Turn leads into customers'),
  needs: ['company', 'channels', 'totals', 'economics', 'decisions'],
  find: ({ company, channels, totals, economics, decisions }) => {
    const countsLeads = company.channels.some(
      ({ metrics }) => typeof metrics.trials === 'number' || typeof metrics.leads === 'number',
    );
    if (!countsLeads) return [];
    const rows = channels
      .map((one) => ({ ...one, conversions: leadsOf(company, one.id) }))
      .flatMap(({ id, typeId, name, conversions, newCustomers }) =>
        conversions !== null && newCustomers !== null && conversions >= leastLeads && newCustomers <= conversions
          ? [{ id, typeId, name, conversions, newCustomers, rate: newCustomers / conversions }]
          : [],
      )
      .sort((a, b) => b.rate - a.rate);
    const isCut = (id: string): boolean =>
      decisions.some(({ channelId, decision }) => channelId === id && decision === 'cut');
    const weak = rows
      .filter(({ id }) => !isCut(id))
      .map((row) => {
        const others = rows.filter((one) => one !== row);
        const rate = sum(others.map((one) => one.newCustomers)) / sum(others.map((one) => one.conversions));
        return { row, rate, lost: (row.conversions * (rate - row.rate)) / totals.months };
      })
      .filter(({ row, rate }) => (wilson(row.newCustomers, row.conversions)?.[1] ?? 1) < rate)
      .sort((a, b) => b.lost - a.lost)[0];
    const best = rows[0];
    if (weak === undefined || best === undefined || rows.length < 2) return [];
    const [own, other, top, lost] = [share(weak.row.rate), share(weak.rate), share(best.rate), count(weak.lost)];
    return [
      {
        about: weak.row.id,
        title: pair(
          `Les contacts venus de «\u202f${weak.row.name.fr}\u202f» deviennent clients ${own.fr} du temps, ${other.fr} ailleurs`,
          `Leads from “${weak.row.name.en}” become customers ${own.en} of the time, against ${other.en} elsewhere`,
        ),
        argument: pair(
          `L’écart dépasse le hasard. S’ils aboutissaient comme les autres, ce seraient ${lost.fr} clients de plus par mois sans une visite de plus. Le meilleur canal, «\u202f${best.name.fr}\u202f», est à ${top.fr}\u202f: ses contacts arrivent avec une question précise ou une recommandation.`,
          `The gap is more than chance. If they ended as the others do, there would be ${lost.en} more customers a month without one more visit. The best channel, “${best.name.en}”, is at ${top.en}: its leads come with a precise question or a recommendation.`,
        ),
        remedy: pair(
          `Changer la promesse et la suite donnée aux contacts de «\u202f${weak.row.name.fr}\u202f»\u202f: une page qui dit le prix et à qui l’offre convient, un rappel dans la journée`,
          `Change the promise and the follow-up of leads from “${weak.row.name.en}”: a page that states the price and whom the offer suits, a call back within the day`,
        ),
        moneyPerMonth: weak.lost * economics.ltv,
        customersPerMonth: weak.lost,
        // channels bring unlike people: the gap is theirs as much as that of what follows
        certainty: 0.5,
        evidence: [
          pair(
            `${weak.row.name.fr}\u202f: ${count(weak.row.newCustomers).fr} clients pour ${count(weak.row.conversions).fr} contacts`,
            `${weak.row.name.en}: ${count(weak.row.newCustomers).en} customers from ${count(weak.row.conversions).en} leads`,
          ),
          pair(
            `${best.name.fr}\u202f: ${count(best.newCustomers).fr} clients pour ${count(best.conversions).fr} contacts`,
            `${best.name.en}: ${count(best.newCustomers).en} customers from ${count(best.conversions).en} leads`,
          ),
        ],
        chart: barChart(
          pair('Part des contacts devenus clients', 'Share of leads that became customers'),
          'share',
          rows.map((row) => ({ label: row.name, value: row.rate, strong: row === weak.row })),
          { label: pair('moyenne des autres', 'mean of the others'), value: weak.rate },
        ),
        answeredBy: anyOf(isPathWork, isBudgetOf([weak.row.typeId])),
      },
    ];
  },
});

/** Leads or trials of a channel, never its orders: an order of a present customer is no lead that fails. */
function leadsOf({ channels }: Pick<Company, 'channels'>, channelId: string): number | null {
  const metrics = channels.find(({ id }) => id === channelId)?.metrics;
  return metrics?.trials ?? metrics?.leads ?? null;
}
