import { channelNameOf } from '../../framework/channel-name.ts';
import { type CampaignPart, campaignParts, ceilingOfPart } from '../../framework/economics/campaign-parts.ts';
import { ceilingOfChannel } from '../../framework/economics/lines/line-of-channel.ts';
import { groupBy } from '../../audits/groups.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Ratio of the costs of a customer from which one mean of a channel says little of its parts (working assumption). */
const unlike = 1.5;

const costOf = ({ spent, newCustomers }: CampaignPart): number => spent / newCustomers;

/** A channel whose mean cost hides parts that cost unlike: campaigns, events, partners. */
export const campaignsApart = defineInsight({
  id: 'campaigns-apart',
  subject: 'budget',
  aim: 'acquire',
  title: pair('Un canal dont la moyenne cache des parties', 'A channel whose mean hides its parts'),
  project: pair('Régler chaque canal partie par partie', 'Set each channel part by part'),
  needs: ['company', 'economics', 'totals', 'amounts'],
  find: ({ company, economics, totals, amounts }) =>
    [...groupBy(campaignParts(company), ({ channelId }) => channelId)].flatMap(([channelId, all]) => {
      const parts = all.filter(({ newCustomers }) => newCustomers > 0).sort((a, b) => costOf(b) - costOf(a));
      const [dearest, cheapest] = [parts[0], parts.at(-1)];
      if (dearest === undefined || cheapest === undefined || costOf(dearest) < unlike * costOf(cheapest)) return [];
      const cap = ceilingOfChannel(company, channelId, economics).ceiling;
      const most = (one: CampaignPart): number => ceilingOfPart(company, one, cap);
      const above = parts.filter((one) => costOf(one) > most(one));
      const excess = sum(above.map((one) => one.spent - most(one) * one.newCustomers)) / totals.months;
      const name = channelNameOf(company, channelId);
      const basis = parts.every(({ hasHours }) => hasHours)
        ? pair('Dépense et heures', 'Spending and hours')
        : pair('Dépense seule, sans les heures', 'Spending alone, without the hours');
      const won = dearest.isPurchase ? pair('un achat', 'a purchase') : pair('un nouveau venu', 'a newcomer');
      const [high, low, limit] = [amounts.money(costOf(dearest)), amounts.money(costOf(cheapest)), amounts.money(cap)];
      return [
        {
          about: channelId,
          channelIds: [channelId],
          title: pair(
            `« ${name.fr} » : ${won.fr} coûte ${high.fr} par « ${dearest.name} », ${low.fr} par « ${cheapest.name} »`,
            `“${name.en}”: ${won.en} costs ${high.en} with “${dearest.name}”, ${low.en} with “${cheapest.name}”`,
          ),
          argument: pair(
            `${basis.fr}, pour un plafond de ${limit.fr} par client. ${above.length === 0 ? 'Aucune partie ne le dépasse : l’argent va d’abord à la moins chère.' : `Ce qui dépasse le plafond fait ${amounts.money(excess).fr} par mois : la décision se prend partie par partie, jamais sur la moyenne du canal.`}`,
            `${basis.en}, for a ceiling of ${limit.en} a customer. ${above.length === 0 ? 'No part exceeds it: money goes to the cheapest first.' : `What exceeds the ceiling is ${amounts.money(excess).en} a month: decide part by part, never on the mean of the channel.`}`,
          ),
          remedy:
            above.length === 0
              ? pair(
                  `Porter d’abord l’argent de « ${name.fr} » sur « ${cheapest.name} »`,
                  `Move the money of “${name.en}” to “${cheapest.name}” first`,
                )
              : above.length === 1
                ? pair(
                    `Arrêter « ${dearest.name} » et garder le reste de « ${name.fr} »`,
                    `Stop “${dearest.name}” and keep the rest of “${name.en}”`,
                  )
                : pair(
                    `Couper d’abord « ${dearest.name} », puis tester deux semaines sans les autres parties au-dessus du plafond et compter ce qui manque vraiment`,
                    `Cut “${dearest.name}” first, then try two weeks without the other parts above the ceiling and count what is really missing`,
                  ),
          moneyPerMonth: above.length === 0 ? null : excess,
          customersPerMonth: null,
          certainty: 0.85,
          evidence: parts.map((one) =>
            pair(
              `${one.name} : ${amounts.money(one.spent).fr} pour ${count(one.newCustomers).fr}, ${amounts.money(costOf(one)).fr} chacun`,
              `${one.name}: ${amounts.money(one.spent).en} for ${count(one.newCustomers).en}, ${amounts.money(costOf(one)).en} each`,
            ),
          ),
          chart: barChart(
            pair('Dépense par nouveau client, partie par partie', 'Spending per new customer, part by part'),
            'money',
            parts.map((one) => ({
              label: named(one.name),
              value: amounts.minor(costOf(one)),
              strong: one === dearest,
            })),
          ),
          answeredBy: isBudgetOf(company.channels.flatMap(({ id, typeId }) => (id === channelId ? [typeId] : []))),
        },
      ];
    }),
});
