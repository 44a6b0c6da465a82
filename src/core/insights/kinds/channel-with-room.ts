import { channelNameOf } from '../../framework/channel-name.ts';
import { isRaiseClosed } from '../../framework/counters/raise-closed.ts';
import { ceilingOfChannel } from '../../framework/economics/lines/line-of-channel.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { anyOf, isBudgetOf, usesChannel } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Customers a month under which a larger budget changes nothing worth a decision. */
const leastGain = 0.3;

/** Part of the ceiling under which a channel has room (working assumption). */
const farUnder = 0.8;

/** A channel well under the ceiling that would bring more customers with more money or time. */
export const channelWithRoom = defineInsight({
  id: 'channel-with-room',
  subject: 'growth',
  aim: 'acquire',
  title: pair('Un canal rentable sous-employé', 'A profitable channel with room'),
  project: pair('Nourrir le canal rentable', 'Feed the profitable channel'),
  needs: ['company', 'costs', 'decisions', 'allocation', 'economics', 'amounts'],
  find: ({ company, costs, decisions, allocation, economics, amounts }) => {
    if (isRaiseClosed(company)) return [];
    const months = cycleMonths(company);
    const rows = allocation.rows
      .map((row) => ({ row, gain: (row.customersAfter - row.customersBefore) / months }))
      .filter(({ row, gain }) => row.after > row.before && gain >= leastGain)
      .sort((a, b) => b.gain - a.gain);
    const [best] = rows;
    const cost = costs.channels.find((one) => one.channelId === best?.row.channelId);
    if (best === undefined || cost?.cac === null || cost === undefined) return [];
    const limit = ceilingOfChannel(company, cost.channelId, economics);
    if (cost.cac > farUnder * limit.ceiling) return [];
    const name = channelNameOf(company, cost.channelId);
    const extra = (best.row.after - best.row.before) / months;
    const money = best.gain * limit.value - extra;
    if (money <= 0) return [];
    const [own, cap, more, gain] = [
      amounts.money(cost.cac),
      amounts.money(limit.ceiling),
      amounts.money(extra),
      count(best.gain),
    ];
    return [
      {
        title: pair(
          `«\u202f${name.fr}\u202f» apporte un client pour ${own.fr}, loin sous le plafond de ${cap.fr}, et peut en apporter davantage`,
          `“${name.en}” brings a customer for ${own.en}, far under the ceiling of ${cap.en}, and can bring more`,
        ),
        argument: pair(
          `${more.fr} de plus par mois, heures comprises, donnent environ ${gain.fr} clients de plus par mois une fois l’effet établi. Chaque client laisse ${amounts.money(limit.value).fr} de marge sur ${economics.horizonMonths} mois.`,
          `${more.en} more a month, hours included, give about ${gain.en} more customers a month once the effect is complete. Each customer leaves ${amounts.money(limit.value).en} of margin over ${economics.horizonMonths} months.`,
        ),
        remedy: pair(
          `Porter sur «\u202f${name.fr}\u202f» ce que les canaux trop chers libèrent, avec les heures pour le dépenser`,
          `Move to “${name.en}” what the channels that cost too much release, with the hours to spend it`,
        ),
        channelIds: [cost.channelId],
        moneyPerMonth: money,
        customersPerMonth: best.gain,
        certainty: 0.7 * (decisions.find((one) => one.channelId === cost.channelId)?.withinCap ?? 0.5),
        evidence: [
          pair(
            `${name.fr}\u202f: ${count(cost.newCustomers ?? 0).fr} nouveaux clients pour ${amounts.money(cost.cost).fr}`,
            `${name.en}: ${count(cost.newCustomers ?? 0).en} new customers for ${amounts.money(cost.cost).en}`,
          ),
        ],
        chart: barChart(
          pair('Clients du cycle, avant et après la répartition', 'Customers of the cycle, before and after the split'),
          'count',
          rows.flatMap(({ row }) => {
            const title = channelNameOf(company, row.channelId);
            return [
              { label: pair(`${title.fr}, aujourd’hui`, `${title.en}, today`), value: row.customersBefore },
              { label: pair(`${title.fr}, demain`, `${title.en}, next`), value: row.customersAfter, strong: true },
            ];
          }),
        ),
        answeredBy: anyOf(isBudgetOf([cost.typeId]), usesChannel(cost.typeId)),
      },
    ];
  },
});
