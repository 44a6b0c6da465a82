import { channelNameOf } from '../../framework/channel-name.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import { roleSigns } from '../../framework/counters/counter-words.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { channelCounters } from '../../framework/counters/read-counters.ts';
import { lineCost } from '../../framework/economics/acquisition-costs.ts';
import { offerNamedIn, offerWorths } from '../../framework/economics/offer-worth.ts';
import { conversionsOf } from '../../framework/traffic.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { isBudgetOf } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import { orderMargin } from '../own-path.ts';

/** What a channel costs for one of its results, when its new customers alone do not say it. */
interface Row {
  readonly channel: CompanyChannel;
  readonly cost: number;
  readonly results: number;
  readonly each: number;
  readonly what: Text;
  /** Margin of one result. */
  readonly margin: number;
}

/** Results under which a cost is chance, and part of the margin that one may cost (working assumptions). */
const leastResults = 3;
const mostPart = 0.8;

/** Channels that are counted in orders, in units of an offer or in customers kept, with the cost of one. */
export const costOfAResult = defineInsight({
  id: 'cost-of-a-result',
  subject: 'offer-money',
  aim: 'acquire',
  title: pair('Un résultat qui coûte plus qu’il ne laisse', 'A result that costs more than it leaves'),
  project: pair(
    'Dépenser là où un résultat coûte moins qu’il ne laisse',
    'Spend where a result costs less than it leaves',
  ),
  needs: ['company', 'totals', 'economics', 'amounts'],
  find: ({ company, totals, economics, amounts }) => {
    const rows = rowsOf(company, economics.ltv);
    const dear = rows.filter(
      ({ each, margin, results }) => margin > 0 && each > mostPart * margin && results >= leastResults,
    );
    const [worst] = [...dear].sort((a, b) => b.cost - b.results * b.margin - (a.cost - a.results * a.margin));
    if (worst === undefined) return [];
    const best = rows
      .filter(({ channel }) => channel !== worst.channel)
      .sort((a, b) => a.each / a.margin - b.each / b.margin)[0];
    const lost =
      Math.max(0, sum(dear.map(({ cost, results, margin }) => cost - mostPart * results * margin))) / totals.months;
    const name = channelNameOf(company, worst.channel.id);
    const [each, margin] = [amounts.money(worst.each), amounts.money(worst.margin)];
    const beside =
      best === undefined || best.each > best.margin
        ? pair('', '')
        : pair(
            ` À côté, « ${channelNameOf(company, best.channel.id).fr} » : ${amounts.money(best.each).fr} (${best.what.fr}).`,
            ` Beside it, “${channelNameOf(company, best.channel.id).en}”: ${amounts.money(best.each).en} (${best.what.en}).`,
          );
    return [
      {
        about: worst.channel.id,
        title: pair(
          `« ${name.fr} » coûte ${each.fr} (${worst.what.fr}), pour ${margin.fr} de marge`,
          `“${name.en}” costs ${each.en} (${worst.what.en}), for ${margin.en} of margin`,
        ),
        argument: pair(
          `${amounts.money(worst.cost).fr}, heures comprises, pour ${count(worst.results).fr}.${beside.fr} Compter chaque canal sur ce qu’il vend, non sur ses visites.`,
          `${amounts.money(worst.cost).en}, hours included, for ${count(worst.results).en}.${beside.en} Count each channel on what it sells, not on its visits.`,
        ),
        remedy: pair(
          `Réduire ou arrêter « ${name.fr} », et porter ces heures et cet argent là où un résultat coûte moins`,
          `Reduce or stop “${name.en}”, and move these hours and this money where a result costs less`,
        ),
        moneyPerMonth: lost > 0 ? lost : null,
        customersPerMonth: null,
        certainty: worst.results >= 10 ? 0.8 : 0.6,
        evidence: rows.map((row) => {
          const own = channelNameOf(company, row.channel.id);
          return pair(
            `${own.fr} : ${amounts.money(row.cost).fr} pour ${count(row.results).fr}, ${amounts.money(row.each).fr} (${row.what.fr})`,
            `${own.en}: ${amounts.money(row.cost).en} for ${count(row.results).en}, ${amounts.money(row.each).en} (${row.what.en})`,
          );
        }),
        chart: barChart(
          pair('Coût d’un résultat, canal par canal', 'Cost of a result, channel by channel'),
          'money',
          rows.map((row) => ({
            label: channelNameOf(company, row.channel.id),
            value: amounts.minor(row.each),
            strong: row === worst,
          })),
        ),
        answeredBy: isBudgetOf(dear.map(({ channel }) => channel.typeId)),
      },
    ];
  },
});

function rowsOf(company: Company, ltv: number): Row[] {
  return company.channels.flatMap((channel): Row[] => {
    const cost = sum(
      company.costs.filter(({ channelId }) => channelId === channel.id).map((line) => lineCost(line, company)),
    );
    if (cost <= 0) return [];
    const row = keptOf(company, channel, ltv) ?? unitsOf(company, channel) ?? ordersOf(company, channel);
    return row === null || row.results <= 0 ? [] : [{ ...row, channel, cost, each: cost / row.results }];
  });
}

type Counted = Pick<Row, 'results' | 'what' | 'margin'>;
const countersOf = (company: Company, { id }: CompanyChannel) =>
  channelCounters(company).find(({ channelId }) => channelId === id)?.counters ?? [];
const lostSign = roleSigns.find(([role]) => role === 'lost')?.[1] ?? /$^/;

/** New customers without those that the channel counts as lost at once. */
function keptOf(company: Company, channel: CompanyChannel, ltv: number): Counted | null {
  const { newCustomers } = channel.metrics;
  const lost = countersOf(company, channel).find(
    ({ label, unit }) => unit === 'count' && lostSign.test(plainText(label)),
  );
  return lost === undefined || typeof newCustomers !== 'number' || newCustomers <= lost.count
    ? null
    : { results: newCustomers - lost.count, what: pair('par client resté', 'per customer who stayed'), margin: ltv };
}

/** Units of an offer that the channel sold: “pairs sold”. */
function unitsOf(company: Company, channel: CompanyChannel): Counted | null {
  for (const { label, count: units, unit } of countersOf(company, channel)) {
    const offer =
      unit === 'count' && /\b(sold|vendu\w*)\b/.test(plainText(label)) ? offerNamedIn(label, company.offers) : null;
    const worth = offerWorths(company).find((one) => one.offer === offer);
    if (worth !== undefined)
      return { results: units, what: pair(`par « ${label} »`, `for “${label}”`), margin: worth.each };
  }
  return null;
}

/** Orders of a channel whose new customers nobody counts. */
function ordersOf(company: Company, { metrics }: CompanyChannel): Counted | null {
  const orders = conversionsOf(metrics);
  return typeof metrics.newCustomers === 'number' || orders === undefined || orders === null
    ? null
    : { results: orders, what: pair('par commande', 'per order'), margin: orderMargin(company) };
}
