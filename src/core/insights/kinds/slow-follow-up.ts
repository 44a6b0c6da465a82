import { countsOf } from '../../framework/counters/service-capacities.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { anyOf, isPathWork, isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part served in time under which the delay is a finding (working assumption). */
const soundShare = 0.6;

const followSign =
  /\b(thank\w*|welcom\w*|answer\w*|repl\w+|call\w*|contact\w*|remerci\w*|accueilli\w*|repond\w*|rappel\w*|relanc\w*|appel\w*|follow\w*|suivi\w*)\b/;

/** A counter that gives the size of its own group is no part of all new customers. */
const ownGroup = /\((?:sur |of |out of )?\d/;

/** New customers who were thanked, answered or welcomed within the delay that the company counts, and the others. */
export const slowFollowUp = defineInsight({
  id: 'slow-follow-up',
  subject: 'follow-up',
  aim: 'keep',
  title: pair('Une suite donnée trop tard', 'A follow-up that comes too late'),
  project: pair('Donner suite dans le délai', 'Follow up in time'),
  needs: ['company', 'counters', 'totals'],
  find: ({ company, counters, totals }) => {
    const all = countsOf(company).newCustomers;
    const found = counters.find(
      ({ timely, role, label, count: own }) =>
        timely &&
        role === 'other' &&
        followSign.test(plainText(label)) &&
        !ownGroup.test(plainText(label)) &&
        all !== null &&
        own < soundShare * all,
    );
    if (found === undefined || all === null) return [];
    const part = share(found.count / all);
    const late = count((all - found.count) / totals.months);
    return [
      {
        title: pair(
          `« ${found.label} » : ${count(found.count).fr} sur ${count(all).fr} nouveaux, ${part.fr} seulement`,
          `“${found.label}”: ${count(found.count).en} of ${count(all).en} new ones, only ${part.en}`,
        ),
        argument: pair(
          `${late.fr} personnes par mois attendent davantage, au moment où elles sont le mieux disposées. C’est la première chose à tenir avant d’en faire venir d’autres.`,
          `${late.en} people a month wait longer, at the time when they are best disposed. It is the first thing to keep up before bringing others.`,
        ),
        remedy: pair(
          'Réserver un créneau fixe chaque semaine pour cette suite, avec un message prêt et un seul pas proposé ensuite',
          'Reserve a fixed time each week for this follow-up, with a ready message and one next step offered',
        ),
        moneyPerMonth: null,
        customersPerMonth: null,
        certainty: 0.7,
        evidence: [pair(`${found.label} : ${count(found.count).fr}`, `${found.label}: ${count(found.count).en}`)],
        chart: barChart(pair('Suite donnée dans le délai', 'Followed up in time'), 'count', [
          { label: pair('nouveaux clients', 'new customers'), value: all },
          { label: named(found.label), value: found.count, strong: true },
        ]),
        answeredBy: anyOf(isRetention, isPathWork),
      },
    ];
  },
});
