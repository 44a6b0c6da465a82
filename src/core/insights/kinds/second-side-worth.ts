import { channelNameOf } from '../../framework/channel-name.ts';
import { secondSide } from '../../framework/economics/second-side.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, quoted } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** People under which the cost of one decides nothing. */
const leastPeople = 5;

/** A second public with a ceiling of its own, and the channels that bring it. */
export const secondSideWorth = defineInsight({
  id: 'second-side-worth',
  subject: 'second-side',
  aim: 'acquire',
  title: pair('Un second public, avec son propre plafond', 'A second public, with its own ceiling'),
  project: pair('Juger chaque canal sur le public qu’il apporte', 'Judge each channel by the public it brings'),
  needs: ['company', 'economics', 'totals', 'amounts'],
  find: ({ company, economics, totals, amounts }) => {
    const side = secondSide(company);
    if (side === null) return [];
    const own =
      side.metric === 'newSellers'
        ? pair('vendeurs ou hôtes', 'sellers or hosts')
        : pair('inscrits à la lettre', 'newsletter sign-ups');
    const rows = side.channels.filter((one) => one.each !== null && one.each > 0 && one.count >= leastPeople);
    const good = rows.filter((one) => (one.each ?? 0) <= side.ceiling);
    const dear = rows.filter((one) => (one.each ?? 0) > side.ceiling);
    if (rows.length === 0) return [];
    const [ceiling, value, usual] = [side.ceiling, side.value, economics.cacMax].map(amounts.money) as [
      ReturnType<typeof amounts.money>,
      ReturnType<typeof amounts.money>,
      ReturnType<typeof amounts.money>,
    ];
    const names = (list: typeof rows) => quoted(list.map(({ channelId }) => channelNameOf(company, channelId)));
    const within = good.length === 0 ? pair('aucun canal', 'no channel') : names(good);
    const above =
      dear.length === 0 ? pair('', '') : pair(` ; ${names(dear).fr} le dépassent`, `; ${names(dear).en} cost more`);
    return [
      {
        title: pair(
          `Deux plafonds, pas un : ${ceiling.fr} pour les ${own.fr}, ${usual.fr} pour un client`,
          `Two ceilings, not one: ${ceiling.en} for ${own.en}, ${usual.en} for a customer`,
        ),
        argument: pair(
          `Une personne de ce second public vaut ${value.fr} de marge. Sous son plafond : ${within.fr}${above.fr}. Un canal qui l’apporte ne se coupe pas sur le seul coût d’un client.`,
          `A person of this second public is worth ${value.en} of margin. Under its ceiling: ${within.en}${above.en}. A channel that brings it is not cut on the cost of a customer alone.`,
        ),
        remedy: remedyOf(
          dear.length === 0 ? null : names(dear),
          good.length === 0 ? null : names([...good].sort((a, b) => (a.each ?? 0) - (b.each ?? 0)).slice(0, 2)),
          own,
        ),
        moneyPerMonth: sum(good.map((one) => one.count * side.value - one.cost)) / totals.months,
        customersPerMonth: null,
        certainty: 0.6,
        evidence: rows.map(({ channelId, count: people, each }) => {
          const [name, cost] = [channelNameOf(company, channelId), amounts.money(each ?? 0)];
          return pair(
            `${name.fr} : ${cost.fr} l’un (${count(people).fr})`,
            `${name.en}: ${cost.en} each (${count(people).en})`,
          );
        }),
        chart: barChart(
          pair(`Coût des ${own.fr}, par canal`, `Cost of ${own.en}, by channel`),
          'money',
          rows.map(({ channelId, each }) => ({
            label: channelNameOf(company, channelId),
            value: amounts.minor(each ?? 0),
            strong: (each ?? 0) > side.ceiling,
          })),
          { label: pair('plafond', 'ceiling'), value: amounts.minor(side.ceiling) },
        ),
        answeredBy: isBudgetOf(
          company.channels.filter(({ id }) => rows.some((one) => one.channelId === id)).map(({ typeId }) => typeId),
        ),
      },
    ];
  },
});

/** What to stop and what to feed for the second public; the two costs alone where the channels do not differ. */
function remedyOf(dear: Text | null, best: Text | null, own: Text): Text {
  if (best === null)
    return pair(
      `Tenir deux coûts par canal, l’un par client, l’autre pour les ${own.fr}, et décider sur celui que le canal apporte`,
      `Keep two costs for each channel, one by customer and one for ${own.en}, and decide on the one that the channel brings`,
    );
  const stop = dear === null ? pair('', '') : pair(` et arrêter ${dear.fr}`, ` and stop ${dear.en}`);
  return pair(
    `Pour les ${own.fr}, donner plus d’heures et d’argent à ${best.fr}${stop.fr} ; ne juger ces canaux que sur ce public`,
    `For ${own.en}, give more hours and money to ${best.en}${stop.en}; judge these channels on this public alone`,
  );
}
