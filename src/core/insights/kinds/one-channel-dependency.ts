import { directChannelId } from '../../framework/channel-ids.ts';
import { isEmailChannel } from '../../framework/channels.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Share of new customers from one channel that makes a company depend on it (working assumption). */
const leastShare = 0.4;
/** Part of its customers that a change of rules of a channel may take away (working assumption). */
const atRisk = 0.25;

/** New customers that come from one channel whose rules the company does not set. */
export const oneChannelDependency = defineInsight({
  id: 'one-channel-dependency',
  subject: 'dependency',
  aim: 'acquire',
  title: pair('Une dépendance à un seul canal', 'Dependency on one channel'),
  project: pair('Ouvrir un deuxième canal', 'Open a second channel'),
  needs: ['channels', 'totals', 'economics', 'amounts'],
  find: ({ channels, totals, economics, amounts }) => {
    const total = totals.newCustomers;
    if (!total) return [];
    const rows = channels
      .flatMap((one) => (one.newCustomers === null ? [] : [{ ...one, newCustomers: one.newCustomers }]))
      .sort((a, b) => b.newCustomers - a.newCustomers);
    const [first] = rows;
    if (first === undefined || rows.length < 2 || first.typeId === directChannelId) return [];
    // A list belongs to the company: nobody can close it.
    if (isEmailChannel(first.typeId)) return [];
    const part = first.newCustomers / total;
    if (part < leastShare) return [];
    const risk = (atRisk * first.newCustomers) / totals.months;
    return [
      {
        about: first.id,
        channelIds: [first.id],
        title: pair(
          `${share(part).fr} de vos nouveaux clients viennent de « ${first.name.fr} » : un seul canal tient la croissance`,
          `${share(part).en} of your new customers come from “${first.name.en}”: one channel carries the growth`,
        ),
        argument: pair(
          `Une mise à jour, une hausse de prix ou un compte suspendu peut en retirer le quart : ${count(risk).fr} clients et ${amounts.money(risk * economics.ltv).fr} de marge par mois. Un moyen à vous (écrire à vos clients, être recommandé) se prépare avant d’en avoir besoin.`,
          `An update, a price rise or a suspended account may take a quarter of it away: ${count(risk).en} customers and ${amounts.money(risk * economics.ltv).en} of margin a month. A way of your own (writing to your customers, being recommended) is prepared before it is needed.`,
        ),
        remedy: pair(
          'Faire venir des clients par un deuxième moyen qui ne dépend que de vous : les adresses de vos clients et des entreprises qui vous recommandent',
          'Bring customers by a second way that depends on you alone: the addresses of your customers and companies that recommend you',
        ),
        moneyPerMonth: risk * economics.ltv,
        customersPerMonth: risk,
        certainty: 0.3,
        evidence: rows
          .slice(0, 4)
          .map(({ name, newCustomers }) =>
            pair(
              `${name.fr} : ${count(newCustomers).fr} nouveaux clients`,
              `${name.en}: ${count(newCustomers).en} new customers`,
            ),
          ),
        chart: barChart(
          pair('Nouveaux clients par canal', 'New customers by channel'),
          'count',
          rows.map((row) => ({ label: row.name, value: row.newCustomers, strong: row === first })),
        ),
        answeredBy: ({ kind, scenario, channelIds }) =>
          kind === 'referral' || (scenario !== null && !channelIds.includes(first.typeId)),
      },
    ];
  },
});
