import { channelNameOf } from '../../framework/channel-name.ts';
import type { Company } from '../../framework/company/company.ts';
import { type ChannelPrice, channelPrices } from '../../framework/economics/channel-prices.ts';
import { pair, type Text } from '../../values/text.ts';
import { type Amounts, count } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of what a direct sale leaves under which a channel keeps too much, and part of its units that can come directly (working assumptions). */
const thin = 0.5;
const movable = 0.3;

/** A channel whose own price leaves much less than a direct sale, or less than the unit costs. */
export const priceByChannel = defineInsight({
  id: 'price-by-channel',
  subject: 'mix',
  aim: 'keep',
  title: pair('Ce que laisse une vente, canal par canal', 'What one sale leaves, channel by channel'),
  project: pair('Vendre là où chaque vente laisse quelque chose', 'Sell where each sale leaves something'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) => {
    const rows = channelPrices(company);
    return rows
      .filter(({ each, direct }) => direct > 0 && each < thin * direct)
      .map((row) => {
        const { channel, offer, each, direct, units } = row;
        const name = channelNameOf(company, channel.id);
        const [own, usual, lost] = [each, direct, Math.abs(each)].map(amounts.money) as [Text, Text, Text];
        const gained = gainOf(row);
        const many =
          units === null
            ? pair('', '')
            : pair(` (${count(units).fr} sur la période)`, ` (${count(units).en} over the period)`);
        const worth =
          gained === null
            ? pair('', '')
            : pair(
                ` C’est ${amounts.money(gained).fr} sur la période.`,
                ` That is ${amounts.money(gained).en} over the period.`,
              );
        return {
          about: channel.id,
          channelIds: [channel.id],
          title:
            each < 0
              ? pair(
                  `Chaque « ${offer.name} » vendue par « ${name.fr} » perd ${lost.fr}${many.fr}, quand une vente directe en laisse ${usual.fr}`,
                  `Each “${offer.name}” sold through “${name.en}” loses ${lost.en}${many.en}, where a direct sale leaves ${usual.en}`,
                )
              : pair(
                  `« ${offer.name} » laisse ${own.fr} par « ${name.fr} »${many.fr}, ${usual.fr} en direct`,
                  `“${offer.name}” leaves ${own.en} through “${name.en}”${many.en}, ${usual.en} directly`,
                ),
          argument:
            each < 0
              ? pair(
                  `Le prix payé par ce canal, sans la taxe ni ce qu’il garde, est sous ce que coûte une unité.${worth.fr} En vendre plus perd plus.`,
                  `The price paid through this channel, without tax and what it keeps, is under what one unit costs.${worth.en} Selling more of it loses more.`,
                )
              : pair(
                  `La différence est la remise et ce que le canal garde. Faire venir en direct trois ventes sur dix la rend.${worth.fr}`,
                  `The difference is the discount and what the channel keeps. Bringing three sales in ten directly gives it back.${worth.en}`,
                ),
          remedy: remedyOf(each, name),
          moneyPerMonth: gained === null ? null : gained / totals.months,
          customersPerMonth: null,
          certainty: each < 0 ? 0.85 : 0.6,
          evidence: rows.map((one) => evidenceOf(one, company, amounts)),
          chart: barChart(pair('Ce que laisse une vente', 'What one sale leaves'), 'money', [
            { label: pair('en direct', 'directly'), value: amounts.minor(direct) },
            { label: name, value: amounts.minor(each), strong: true },
          ]),
          answeredBy: isBudgetOf([channel.typeId]),
        };
      });
  },
});

/** What ending the loss saves, or what the units that can come directly leave more; null without a count. */
function gainOf({ each, direct, units }: ChannelPrice): number | null {
  if (units === null) return null;
  return each < 0 ? -each * units : movable * units * (direct - each);
}

const remedyOf = (each: number, name: Text): Text =>
  each < 0
    ? pair(
        `Arrêter « ${name.fr} » à ce prix ou le relever au-dessus du coût, en respectant le délai du contrat ; d’ici là, ne plus lui donner ce qui se vend sans lui`,
        `Stop “${name.en}” at this price or raise it above the cost, within the notice of the contract; until then give it nothing that sells without it`,
      )
    : pair(
        `Garder « ${name.fr} » pour ceux qui ne vous connaissent pas, et donner à ceux qui sont venus une raison de commander en direct`,
        `Keep “${name.en}” for those who do not know you, and give those who came a reason to order directly`,
      );

function evidenceOf({ channel, ...one }: ChannelPrice, company: Company, { money }: Amounts): Text {
  const title = channelNameOf(company, channel.id);
  const [price, kept, left] = [one.price, one.kept, one.each].map(money) as [Text, Text, Text];
  return pair(
    `${title.fr} : ${price.fr} hors taxe, ${kept.fr} gardés par le canal, il reste ${left.fr}`,
    `${title.en}: ${price.en} without tax, ${kept.en} kept by the channel, ${left.en} left`,
  );
}
