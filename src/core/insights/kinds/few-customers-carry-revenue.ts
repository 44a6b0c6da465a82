import { knownRevenue } from '../../framework/counters/counter-whole.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { named, quoted, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

const revenueOf = /^(revenue|turnover|sales|chiffre d affaires|ca) (from|of|with|de|d|avec|chez)\b/;

/** Part of the revenue of one customer from which its loss would change the year (working assumption). */
const leastShare = 0.15;

/** Few customers who make a large part of the revenue, as the company counts it. */
export const fewCustomersCarryRevenue = defineInsight({
  id: 'few-customers-carry-revenue',
  subject: 'concentration',
  aim: 'keep',
  title: pair('Peu de clients font une grande part du chiffre d’affaires', 'Few customers make much of the revenue'),
  project: pair('Garder les clients qui pèsent le plus', 'Keep the customers who weigh most'),
  needs: ['company', 'counters', 'economics', 'amounts'],
  find: ({ company, counters, amounts }) => {
    const revenue = knownRevenue(company);
    const rows = counters
      .filter(({ unit, label }) => unit === 'money' && revenueOf.test(plainText(label)))
      .sort((a, b) => b.count - a.count);
    const [first] = rows;
    if (revenue === null || revenue <= 0 || first === undefined || first.count < leastShare * revenue) return [];
    const [all, part, largest] = [
      sum(rows.map((one) => one.count)),
      share(sum(rows.map((one) => one.count)) / revenue),
      share(first.count / revenue),
    ];
    const names = quoted(rows.map(({ label }) => named(label)));
    return [
      {
        title: pair(
          `${names.fr} : ${amounts.money(all).fr} sur ${amounts.money(revenue).fr}, soit ${part.fr} du chiffre d’affaires`,
          `${names.en}: ${amounts.money(all).en} of ${amounts.money(revenue).en}, ${part.en} of the revenue`,
        ),
        argument: pair(
          `Le plus gros pèse ${largest.fr} à lui seul : le perdre coûterait plus que tout ce qu’un nouveau canal peut apporter en un cycle. Sa prochaine échéance passe avant la conquête.`,
          `The largest weighs ${largest.en} alone: losing it would cost more than any new channel can bring in one cycle. Its next date comes before acquisition.`,
        ),
        remedy: pair(
          'Voir chacun de ces clients avant la fin de son contrat : ce qui a changé chez lui, ce qu’il attend, une date de renouvellement écrite ; et nommer ce qui remplacerait le plus gros',
          'Meet each of these customers before the end of the contract: what changed, what they expect, a written renewal date; and name what would replace the largest',
        ),
        moneyPerMonth: (first.count * company.economics.marginRate) / company.period.baselineMonths,
        customersPerMonth: null,
        certainty: 0.5,
        evidence: rows.map(({ label, count: own }) =>
          pair(
            `${label} : ${amounts.money(own).fr} (${share(own / revenue).fr})`,
            `${label}: ${amounts.money(own).en} (${share(own / revenue).en})`,
          ),
        ),
        chart: barChart(
          pair('Part du chiffre d’affaires', 'Share of the revenue'),
          'share',
          rows.map(({ label, count: own }) => ({ label: named(label), value: own / revenue, strong: true })),
        ),
        answeredBy: isRetention,
      },
    ];
  },
});
