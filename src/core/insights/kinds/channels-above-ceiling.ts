import { channelNameOf } from '../../framework/channel-name.ts';
import type { Company } from '../../framework/company/company.ts';
import { bringsSecondSide, secondSide } from '../../framework/economics/second-side.ts';
import { paysByItsOffer } from '../../framework/economics/offer-requests.ts';
import { marginSpread, offerWorths } from '../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../values/text.ts';
import { isRelayWithin, paysBySales } from '../../steering/channel-decisions.ts';
import { sum } from '../../values/sum.ts';
import { count, quoted } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Ratio of the margins of two offers from which one mean says little of each (working assumption). */
const unlike = 3;
const meanUsed = pair(
  ' Ce plafond est celui de vos offres en moyenne\u202f: un canal dont les clients achètent la plus chère vaut davantage, et le fichier ne dit pas qui il amène.',
  ' This ceiling is the mean of your offers: a channel whose customers buy the dearest one is worth more, and the file does not say whom it brings.',
);

const meanNote = (company: Company): Text => (marginSpread(offerWorths(company)) >= unlike ? meanUsed : pair('', ''));

/** Customers under which the cost of a channel is too uncertain to accuse it. */
const leastCustomers = 5;

/** Channels whose customers cost more than the ceiling, often behind a mean that respects it. */
export const channelsAboveCeiling = defineInsight({
  id: 'channels-above-ceiling',
  subject: 'budget',
  aim: 'acquire',
  title: pair('Des canaux au-dessus du plafond', 'Channels above the ceiling'),
  project: pair('Ramener chaque canal sous le plafond', 'Bring each channel under the ceiling'),
  needs: ['company', 'costs', 'economics', 'decisions', 'totals', 'amounts'],
  find: ({ company, costs, economics, decisions, totals, amounts }) => {
    const cap = economics.channelCap;
    const side = secondSide(company);
    const dear = costs.channels.flatMap((row) =>
      row.cac !== null &&
      !bringsSecondSide(side, row.channelId) &&
      !isRelayWithin(row, cap) &&
      !paysBySales(company, row) &&
      !paysByItsOffer(company, row) &&
      row.cac > cap &&
      row.newCustomers !== null &&
      row.newCustomers >= leastCustomers
        ? [{ ...row, newCustomers: row.newCustomers }]
        : [],
    );
    if (dear.length === 0 || cap <= 0) return [];
    const excess = sum(dear.map(({ cost, newCustomers }) => cost - cap * newCustomers)) / totals.months;
    const isHidden = costs.blendedCac !== null && costs.blendedCac <= economics.cacMax;
    const names = quoted(dear.map(({ channelId }) => channelNameOf(company, channelId)));
    const [mean, ceiling] = [amounts.money(costs.blendedCac ?? 0), amounts.money(cap)];
    const odds = Math.max(
      ...dear.map(({ channelId }) => decisions.find((one) => one.channelId === channelId)?.withinCap ?? 0),
    );
    return [
      {
        title: isHidden
          ? pair(
              `Le coût moyen par client, ${mean.fr}, rassure à tort\u202f: ${names.fr} dépassent le plafond de ${ceiling.fr}`,
              `The mean cost per customer, ${mean.en}, is misleading: ${names.en} cost more than the ceiling of ${ceiling.en}`,
            )
          : pair(
              `Le plafond de ${ceiling.fr} par client est dépassé sur ${names.fr}`,
              `The ceiling of ${ceiling.en} per customer is exceeded on ${names.en}`,
            ),
        argument: pair(
          `${count(sum(dear.map((one) => one.newCustomers))).fr} clients de la période sont venus de là. Ce qui dépasse le plafond fait ${amounts.money(excess).fr} par mois\u202f: c’est de la marge rendue à la publicité ou au temps passé, alors que d’autres canaux apportent des clients sous le plafond.${meanNote(company).fr}`,
          `${count(sum(dear.map((one) => one.newCustomers))).en} customers of the period came from there. What exceeds the ceiling is ${amounts.money(excess).en} a month: margin given to advertising or to time spent, while other channels bring customers under the ceiling.${meanNote(company).en}`,
        ),
        remedy: pair(
          `Ramener ${names.fr} sous le plafond ou les arrêter, et suivre le coût canal par canal, jamais en moyenne`,
          `Bring ${names.en} under the ceiling or stop them, and follow the cost channel by channel, never as a mean`,
        ),
        channelIds: dear.map(({ channelId }) => channelId),
        moneyPerMonth: excess,
        customersPerMonth: null,
        certainty: Math.min(0.95, 1 - odds),
        evidence: dear.map(({ channelId, cac, newCustomers }) => {
          const [name, cost, many] = [channelNameOf(company, channelId), amounts.money(cac ?? 0), count(newCustomers)];
          return pair(
            `${name.fr}\u202f: ${cost.fr} par client (${many.fr} clients)`,
            `${name.en}: ${cost.en} per customer (${many.en} customers)`,
          );
        }),
        chart: barChart(
          pair('Coût par client, canal par canal', 'Cost per customer, channel by channel'),
          'money',
          [...costs.channels]
            .filter(({ cac }) => cac !== null)
            .sort((a, b) => (b.cac ?? 0) - (a.cac ?? 0))
            .map((row) => ({
              label: channelNameOf(company, row.channelId),
              value: amounts.minor(row.cac ?? 0),
              strong: dear.some(({ channelId }) => channelId === row.channelId),
            })),
          { label: pair('plafond', 'ceiling'), value: amounts.minor(cap) },
        ),
        answeredBy: isBudgetOf(dear.map(({ typeId }) => typeId)),
      },
    ];
  },
});
