import type { Company } from '../../framework/company/company.ts';
import { statedCauses } from '../../framework/counters/stated/stated-causes.ts';
import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the losses of one cause from which it is worth a repair, and part that a repair keeps (working assumptions). */
const leastShare = 0.2;
const kept = 0.5;

interface Counted {
  readonly count: number;
}

/** True where the company gives this reason in its own place: it is a finding there. */
const isStated = (cause: Counted, all: Counted, company: Company): boolean =>
  statedCauses(company).some(
    ({ total, causes }) => total === all.count && causes.some(({ count: own }) => own === cause.count),
  );

/** One counted cause behind the customers who leave. */
export const lossWithACause = defineInsight({
  id: 'loss-with-a-cause',
  subject: 'retention',
  aim: 'keep',
  title: pair('Des départs dont une cause est comptée', 'Departures with a counted cause'),
  project: pair('Retirer la cause de départ', 'Remove the cause of departures'),
  needs: ['company', 'counters', 'totals', 'economics', 'amounts'],
  find: ({ company, counters, totals, economics, amounts }) =>
    counters
      .flatMap((counter) => {
        const all = counters.find(
          ({ label, role }) => role === 'lost' && label === counter.whole?.label && label !== counter.label,
        );
        return all === undefined ? [] : [{ counter, all }];
      })
      .filter(({ counter, all }) => !isStated(counter, all, company))
      .filter(({ counter, all }) => counter.role !== 'returned' && counter.count >= leastShare * all.count)
      .sort((a, b) => b.counter.count - a.counter.count)
      .slice(0, 1)
      .map(({ counter, all }) => {
        const perMonth = counter.count / totals.months;
        const customers = kept * perMonth;
        const part = share(counter.count / all.count);
        return {
          title: pair(
            `${part.fr} des pertes ont une seule cause : « ${counter.label} », ${count(perMonth).fr} par mois`,
            `${part.en} of the losses have one cause: “${counter.label}”, ${count(perMonth).en} a month`,
          ),
          argument: pair(
            `${count(counter.count).fr} sur ${count(all.count).fr}. Ces clients ne sont pas partis par déception : en garder la moitié vaut ${count(customers).fr} clients et ${amounts.money(customers * economics.ltv).fr} de marge par mois, sans dépense.`,
            `${count(counter.count).en} of ${count(all.count).en}. These customers did not leave out of disappointment: keeping half of them is worth ${count(customers).en} customers and ${amounts.money(customers * economics.ltv).en} of margin a month, without spending.`,
          ),
          remedy: pair(
            'Retirer cette cause avant toute conquête : une nouvelle tentative, un message avant l’échéance, un autre moyen proposé',
            'Remove this cause before any acquisition: a second attempt, a message before the date, another way offered',
          ),
          moneyPerMonth: customers * economics.ltv,
          customersPerMonth: customers,
          certainty: 0.8,
          evidence: [all, counter].map(({ label, count: own }) =>
            pair(`${label} : ${count(own).fr}`, `${label}: ${count(own).en}`),
          ),
          chart: barChart(pair('Pertes de la période', 'Losses of the period'), 'count', [
            { label: named(all.label), value: all.count },
            { label: named(counter.label), value: counter.count, strong: true },
          ]),
          answeredBy: isRetention,
        };
      }),
});
