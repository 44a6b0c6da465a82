import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { anyOf, isPathWork, isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of what people can give under which a service is under-used (working assumption). */
const leastUse = 0.6;

/** A service beside what is sold that could be given far more often. */
export const serviceNotUsed = defineInsight({
  id: 'service-not-used',
  subject: 'follow-up',
  aim: 'convert',
  title: pair('Une aide trop peu donnée', 'Help that is given too little'),
  project: pair('Proposer l’aide qui existe déjà', 'Offer the help that exists already'),
  needs: ['counters', 'totals'],
  find: ({ counters, totals }) =>
    counters
      .flatMap(({ label, count: used, rhythm }) =>
        rhythm === null || rhythm <= 0 || used >= leastUse * rhythm ? [] : [{ label, used, rhythm }],
      )
      .slice(0, 1)
      .map(({ label, used, rhythm }) => ({
        title: pair(
          `« ${label} » : ${count(used).fr} sur ${count(rhythm).fr} possibles, ${share(used / rhythm).fr}`,
          `“${label}”: ${count(used).en} of ${count(rhythm).en} possible, ${share(used / rhythm).en}`,
        ),
        argument: pair(
          `${count((rhythm - used) / totals.months).fr} par mois restent à donner sans embaucher. Qui s’arrête en chemin gagne plus à une aide humaine qu’à un message de plus.`,
          `${count((rhythm - used) / totals.months).en} a month are left to give without hiring. Those who stop on the way gain more from a person than from one more message.`,
        ),
        remedy: pair(
          `Proposer « ${label} » à chacun de ceux qui s’arrêtent, deux jours après, dans la limite de ce qui est possible`,
          `Offer “${label}” to everyone who stops, two days later, within what is possible`,
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.6,
        evidence: [
          pair(
            `${label} : ${count(used).fr} sur ${count(rhythm).fr}`,
            `${label}: ${count(used).en} of ${count(rhythm).en}`,
          ),
        ],
        chart: barChart(pair('Donné et possible', 'Given and possible'), 'count', [
          { label: pair('possible', 'possible'), value: rhythm },
          { label: named(label), value: used, strong: true },
        ]),
        answeredBy: anyOf(isPathWork, isRetention),
      })),
});
