import { type DeliveryWay, deliveryWays } from '../../framework/economics/delivery-ways.ts';
import { pair, type Text } from '../../values/text.ts';
import { type Amounts, count, named, quoted } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';

interface Paid extends DeliveryWay {
  /** Margin of one unit sold this way, then with its journeys paid. */
  readonly margin: number;
  readonly journey: number;
  readonly left: number;
}

/** What one sale leaves by each way of going to the customers, with time and journeys paid. */
export const wayOfDelivery = defineInsight({
  id: 'way-of-delivery',
  subject: 'effort',
  aim: 'keep',
  title: pair('Une façon de se déplacer qui coûte ce qu’elle vend', 'A way of travelling that costs what it sells'),
  project: pair('Se déplacer là où chaque vente laisse quelque chose', 'Travel where each sale leaves something'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) => {
    const ways = deliveryWays(company).flatMap((way): Paid[] => {
      if (way.sold === null) return [];
      const [margin, journey] = [way.sold.margin / way.sold.units, (way.trips * way.each) / way.sold.units];
      return [{ ...way, margin, journey, left: margin - journey }];
    });
    const sorted = [...ways].sort((a, b) => b.left - a.left);
    const [best, worst] = [sorted[0], sorted.at(-1)];
    if (best === undefined || worst === undefined || best === worst || worst.left >= best.left / 2) return [];
    const saved = worst.grouped === null ? null : (worst.each - worst.grouped.each) * worst.trips;
    const lost = worst.left < 0 ? -worst.left * (worst.sold?.units ?? 0) : 0;
    const money = Math.max(saved ?? 0, lost) / totals.months;
    const [high, low] = [amounts.money(best.left), amounts.money(Math.abs(worst.left))];
    return [
      {
        title:
          worst.left < 0
            ? pair(
                `Temps et route payés, une vente par « ${worst.label} » perd ${low.fr}, une par « ${best.label} » laisse ${high.fr}`,
                `With time and journeys paid, a sale through “${worst.label}” loses ${low.en}, one through “${best.label}” leaves ${high.en}`,
              )
            : pair(
                `Temps et route payés, une vente par « ${worst.label} » laisse ${low.fr}, une par « ${best.label} » ${high.fr}`,
                `With time and journeys paid, a sale through “${worst.label}” leaves ${low.en}, one through “${best.label}” ${high.en}`,
              ),
        argument: pair(
          `${[worst, best].map((one) => sumText(one, amounts).fr).join(' ')}${groupedText(worst, saved, amounts).fr}`,
          `${[worst, best].map((one) => sumText(one, amounts).en).join(' ')}${groupedText(worst, saved, amounts).en}`,
        ),
        remedy:
          worst.grouped === null
            ? pair(
                `Donner les heures à « ${best.label} » ; pour « ${worst.label} », vérifier avant de partir ce qui fait échouer une visite, et grouper les déplacements par secteur`,
                `Give the hours to “${best.label}”; for “${worst.label}”, check before leaving what makes a visit fail, and group the journeys by area`,
              )
            : pair(
                `Donner les heures à « ${best.label} » ; pour « ${worst.label} », proposer d’abord un jour par secteur, où chaque passage coûte ${amounts.money(worst.grouped.each).fr} au lieu de ${amounts.money(worst.each).fr}`,
                `Give the hours to “${best.label}”; for “${worst.label}”, offer first one day for each area, where each visit costs ${amounts.money(worst.grouped.each).en} instead of ${amounts.money(worst.each).en}`,
              ),
        moneyPerMonth: money > 0 ? money : null,
        customersPerMonth: null,
        certainty: 0.8,
        evidence: [
          pair(
            `Lu dans vos notes\u202f: ${quoted(ways.map(({ source }) => named(source))).fr}`,
            `Read in your notes: ${quoted(ways.map(({ source }) => named(source))).en}`,
          ),
        ],
        chart: barChart(
          pair('Ce que laisse une vente, déplacements payés', 'What one sale leaves, journeys paid'),
          'money',
          ways.map((one) => ({ label: named(one.label), value: amounts.minor(one.left), strong: one === worst })),
        ),
        action: roundsAction(worst.label, amounts.minor(worst.left)),
        answeredBy: () => false,
      },
    ];
  },
});

function sumText({ label, trips, each, sold, margin, journey, left }: Paid, { money }: Amounts): Text {
  const [all, cost, units] = [count(trips), money(each), count(sold?.units ?? 0)];
  return pair(
    `« ${label} » : ${all.fr} × ${cost.fr} pour ${units.fr} ventes, soit ${money(journey).fr} chacune contre ${money(margin).fr} de marge (reste ${money(left).fr}).`,
    `“${label}”: ${all.en} × ${cost.en} for ${units.en} sales, ${money(journey).en} each against ${money(margin).en} of margin (${money(left).en} left).`,
  );
}

function groupedText({ grouped, each }: Paid, saved: number | null, { money }: Amounts): Text {
  if (grouped === null || saved === null) return pair('', '');
  return pair(
    ` Groupés, les mêmes passages ont coûté ${money(grouped.each).fr} au lieu de ${money(each).fr}\u202f: ${money(saved).fr} de moins sur la période s’ils l’étaient tous.`,
    ` Grouped, the same visits cost ${money(grouped.each).en} instead of ${money(each).en}: ${money(saved).en} less over the period if all were.`,
  );
}

const roundsAction = (label: string, start: number): InsightAction => ({
  title: pair(`Grouper « ${label} » par secteur`, `Group “${label}” by area`),
  steps: [
    pair('Fixer un jour par secteur, et le proposer le premier.', 'Set one day for each area, and offer it first.'),
    pair(
      'Avant de partir, demander tout ce sans quoi le passage ne sert à rien.',
      'Before leaving, ask for everything without which the visit is useless.',
    ),
    pair('Noter le temps et la route de chaque passage.', 'Note time and distance of each visit.'),
  ],
  done: pair('Les jours par secteur sont annoncés et tenus.', 'The days by area are announced and kept.'),
  indicator: {
    name: pair(`Ce que laisse une vente par « ${label} »`, `What a sale through “${label}” leaves`),
    unit: 'money',
    start,
    target: Math.max(0, start),
  },
  hours: 3,
  skill: 'partnerships',
});
