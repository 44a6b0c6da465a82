import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { orderMargin } from '../own-path.ts';

/** Part from which most came back. */
const half = 0.5;

/** Customers of before who were counted when they came back, and those who did not. */
export const notReturned = defineInsight({
  id: 'not-returned',
  subject: 'retention',
  aim: 'keep',
  title: pair('Ceux qui ne sont pas revenus', 'Those who did not come back'),
  project: pair('Faire revenir les clients d’avant', 'Bring the customers of before back'),
  needs: ['company', 'counters', 'totals', 'amounts'],
  find: ({ company, counters, totals, amounts }) =>
    counters
      .filter(({ role }) => role === 'returned')
      .flatMap(({ label, count: back, whole }) =>
        whole === null || whole.count <= back ? [] : [{ label, back, whole, rate: back / whole.count }],
      )
      .sort((a, b) => a.rate - b.rate)
      .slice(0, 1)
      .map(({ label, back, whole, rate }) => {
        const lost = (whole.count - back) / totals.months;
        const better = repairedCount(whole.count, back);
        const money = ((better - back) * orderMargin(company)) / totals.months;
        const [now, aim, gone] = [share(rate), share(better / whole.count), count(lost)];
        return {
          title: pair(
            `« ${whole.label} » : ${now.fr}${rate < half ? ' seulement' : ''} sont revenus, ${gone.fr} perdus par mois`,
            `“${whole.label}”: ${rate < half ? 'only ' : ''}${now.en} came back, ${gone.en} lost a month`,
          ),
          argument: pair(
            `${count(whole.count - back).fr} sur ${count(whole.count).fr} ne sont pas revenus. Passer de ${now.fr} à ${aim.fr} ferait ${count(better - back).fr} achats de plus par an, soit ${amounts.money(money).fr} de marge par mois, auprès de personnes qui vous connaissent déjà.`,
            `${count(whole.count - back).en} of ${count(whole.count).en} did not come back. From ${now.en} to ${aim.en} would make ${count(better - back).en} more purchases, ${amounts.money(money).en} of margin a month, from people who know you already.`,
          ),
          remedy: pair(
            'Reprendre contact au moment où le besoin revient, par le moyen que ces personnes lisent, avec une date proposée',
            'Get in touch when the need comes back, by the means that these people read, with a date offered',
          ),
          moneyPerMonth: money,
          customersPerMonth: null,
          certainty: 0.75,
          evidence: [
            pair(`${whole.label} : ${count(whole.count).fr}`, `${whole.label}: ${count(whole.count).en}`),
            pair(`${label} : ${count(back).fr}`, `${label}: ${count(back).en}`),
          ],
          chart: barChart(pair('Revenus et perdus', 'Came back and lost'), 'count', [
            { label: named(whole.label), value: whole.count },
            { label: named(label), value: back, strong: true },
          ]),
          answeredBy: isRetention,
        };
      }),
});
