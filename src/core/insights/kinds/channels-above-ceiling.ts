import { channelNameOf } from '../../framework/channel-name.ts';
import type { Company } from '../../framework/company/company.ts';
import { splitChannel } from '../../framework/economics/campaign-parts.ts';
import { bringsSecondSide, secondSide } from '../../framework/economics/second-side.ts';
import { businessLines } from '../../framework/economics/lines/business-lines.ts';
import { ceilingOfChannel, lineOfChannel, paysByItsOffer } from '../../framework/economics/lines/line-of-channel.ts';
import { marginSpread, offerWorths } from '../../framework/economics/offer-worth.ts';
import { capitalise, pair, type Text } from '../../values/text.ts';
import { isRelayWithin, paysBySales } from '../../steering/channel-decisions.ts';
import { sum } from '../../values/sum.ts';
import { count, quoted } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import type { InsightFacts } from '../insight-facts.ts';

/** Ratio of the margins of two offers from which one mean says little of each (working assumption). */
const unlike = 3;
const meanUsed = pair(
  ' Ce plafond est celui de vos offres en moyenne\u202f: un canal dont les clients achètent la plus chère vaut davantage, et le fichier ne dit pas qui il amène.',
  ' This ceiling is the mean of your offers: a channel whose customers buy the dearest one is worth more, and the file does not say whom it brings.',
);

const meanNote = (company: Company): Text =>
  businessLines(company).length === 0 && marginSpread(offerWorths(company)) >= unlike ? meanUsed : pair('', '');

/** The ceiling that was passed, with the public that it is for; `cap` is null where publics differ. */
function ceilingText(company: Company, channelId: string, cap: Text | null): Text {
  const line = lineOfChannel(company, channelId)?.name ?? null;
  if (cap === null) return pair('le plafond de leur public', 'the ceiling of their public');
  return line === null
    ? pair(`le plafond de ${cap.fr} par client`, `the ceiling of ${cap.en} per customer`)
    : pair(`le plafond de ${cap.fr} par client (${line.fr})`, `the ceiling of ${cap.en} per customer (${line.en})`);
}

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
    const capOf = (channelId: string): number => ceilingOfChannel(company, channelId, economics).ceiling;
    const side = secondSide(company);
    const dear = costs.channels.flatMap((row) =>
      row.cac !== null &&
      !bringsSecondSide(side, row.channelId, (row.newCustomers ?? 0) * capOf(row.channelId)) &&
      !isRelayWithin(row, capOf(row.channelId)) &&
      !paysBySales(company, row) &&
      !paysByItsOffer(company, row) &&
      row.cac > capOf(row.channelId) &&
      row.newCustomers !== null &&
      row.newCustomers >= leastCustomers &&
      // decided part by part, not on its mean
      splitChannel(company, row.channelId, capOf(row.channelId)) === null
        ? [{ ...row, newCustomers: row.newCustomers }]
        : [],
    );
    const caps = [...new Set(dear.map(({ channelId }) => capOf(channelId)))];
    const [cap] = caps;
    if (cap === undefined || caps.some((one) => one <= 0)) return [];
    const excess =
      sum(dear.map(({ channelId, cost, newCustomers }) => cost - capOf(channelId) * newCustomers)) / totals.months;
    const isHidden = costs.blendedCac !== null && costs.blendedCac <= economics.cacMax;
    const names = quoted(dear.map(({ channelId }) => channelNameOf(company, channelId)));
    const mean = amounts.money(costs.blendedCac ?? 0);
    const ceiling = ceilingText(company, dear[0]?.channelId ?? '', caps.length === 1 ? amounts.money(cap) : null);
    const odds = Math.max(
      ...dear.map(({ channelId }) => decisions.find((one) => one.channelId === channelId)?.withinCap ?? 0),
    );
    return [
      {
        title: isHidden
          ? pair(
              `Le coût moyen par client, ${mean.fr}, rassure à tort\u202f: ${names.fr} dépassent ${ceiling.fr}`,
              `The mean cost per customer, ${mean.en}, is misleading: ${names.en} cost more than ${ceiling.en}`,
            )
          : pair(
              `${capitalise(ceiling.fr)} est dépassé sur ${names.fr}`,
              `${capitalise(ceiling.en)} is exceeded on ${names.en}`,
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
        chart: costChart(
          { company, costs, economics, amounts },
          dear.map(({ channelId }) => channelId),
          caps,
        ),
        answeredBy: isBudgetOf(dear.map(({ typeId }) => typeId)),
      },
    ];
  },
});

type Charted = Pick<InsightFacts, 'company' | 'costs' | 'economics' | 'amounts'>;

/** The cost of a customer in the channels of the same publics, beside their ceiling where it is one. */
function costChart(
  { company, costs, economics, amounts }: Charted,
  dear: readonly string[],
  caps: readonly number[],
): ReturnType<typeof barChart> {
  const rows = [...costs.channels]
    .filter(
      ({ channelId, cac }) => cac !== null && caps.includes(ceilingOfChannel(company, channelId, economics).ceiling),
    )
    .sort((a, b) => (b.cac ?? 0) - (a.cac ?? 0))
    .map((row) => ({
      label: channelNameOf(company, row.channelId),
      value: amounts.minor(row.cac ?? 0),
      strong: dear.includes(row.channelId),
    }));
  const [cap] = caps;
  return barChart(
    pair('Coût par client, canal par canal', 'Cost per customer, channel by channel'),
    'money',
    rows,
    ...(caps.length === 1 && cap !== undefined
      ? [{ label: pair('plafond', 'ceiling'), value: amounts.minor(cap) }]
      : []),
  );
}
