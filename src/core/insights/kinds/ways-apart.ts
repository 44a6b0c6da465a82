import type { Counter } from '../../framework/counters/read-counters.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { wilson } from '../../values/ratio.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the gap that is counted as gained, since the better way may get the better cases (working assumption). */
const closable = 0.5;

/** A counter with the whole that its own name gives. */
type Way = Counter & { readonly whole: { readonly label: string; readonly count: number } };

/** Two ways of doing the same step that succeed unequally, such as calling back early and late. */
export const waysApart = defineInsight({
  id: 'ways-apart',
  subject: 'sales',
  aim: 'convert',
  title: pair('Deux façons de faire qui réussissent inégalement', 'Two ways of doing that succeed unequally'),
  project: pair('Généraliser la façon qui réussit', 'Make the better way the rule'),
  needs: ['counters', 'path', 'totals', 'amounts'],
  find: ({ counters, path, totals, amounts }) => {
    const ways = counters
      .filter((one): one is Way => one.whole !== null && one.whole.label === one.label && one.role !== 'lost')
      .sort((a, b) => b.count / b.whole.count - a.count / a.whole.count);
    const best = ways[0];
    const worst = ways.findLast((one) => best !== undefined && one !== best && isSameStep(one, best));
    if (best === undefined || worst === undefined) return [];
    const [high, low] = [best.count / best.whole.count, worst.count / worst.whole.count];
    if ((wilson(worst.count, worst.whole.count)?.[1] ?? 1) >= high) return [];
    const gained = worst.whole.count * high - worst.count;
    const done = best.count + worst.count;
    const last = path?.steps.at(-1);
    const step = path?.steps.find((one) => Math.abs(one.count - done) <= 0.02 * done);
    const results =
      last === undefined || path === null || step === undefined ? null : (gained * last.count) / step.count;
    const money = results === null || path === null ? null : (closable * results * path.worth) / totals.months;
    const most = results === null || path === null ? null : amounts.money((results * path.worth) / totals.months);
    const [top, under] = [share(high), share(low)];
    return [
      {
        title: pair(
          `« ${best.label} » : ${top.fr} ; « ${worst.label} » : ${under.fr}. La différence est dans la façon de faire`,
          `“${best.label}”: ${top.en}; “${worst.label}”: ${under.en}. The difference is in the way it is done`,
        ),
        argument: pair(
          `Si tous étaient traités comme les premiers, ce seraient ${count(gained / totals.months).fr} de plus par mois à cette étape${most === null || results === null ? '' : `, ${count(results / totals.months).fr} au bout du parcours et ${most.fr} de marge au plus ; la moitié est comptée, car les premiers étaient peut-être les plus décidés`}. C’est une question d’organisation avant d’être une question de publicité.`,
          `If all were treated like the first ones, there would be ${count(gained / totals.months).en} more a month at this step${most === null || results === null ? '' : `, ${count(results / totals.months).en} at the end of the path and ${most.en} of margin at most; half of it is counted, since the first ones may have been the most decided`}. It is a question of organisation before one of advertising.`,
        ),
        remedy: pair(
          `Traiter toutes les demandes comme « ${best.label} » : des créneaux réservés et un message écrit automatique en attendant`,
          `Treat every request like “${best.label}”: reserved times, and an automatic written message meanwhile`,
        ),
        moneyPerMonth: money,
        customersPerMonth:
          results === null || path === null || path.customersEach === 0
            ? null
            : (closable * results * path.customersEach) / totals.months,
        certainty: 0.8,
        evidence: [best, worst].map(({ label, count: own, whole }) =>
          pair(
            `${label} : ${count(own).fr} sur ${count(whole.count).fr}`,
            `${label}: ${count(own).en} of ${count(whole.count).en}`,
          ),
        ),
        chart: barChart(
          pair('Part qui réussit', 'Share that succeeds'),
          'share',
          [best, worst].map((one) => ({
            label: named(one.label),
            value: one.count / one.whole.count,
            strong: one === worst,
          })),
        ),
        answeredBy: isPathWork,
      },
    ];
  },
});

/** True when two counters begin alike: the same result counted for two groups. */
function isSameStep(one: Counter, other: Counter): boolean {
  const [a, b] = [contentWords(one.label), contentWords(other.label)];
  return sum(a.map((word, at) => (word === b[at] ? 1 : 0))) >= Math.min(2, a.length) && a[0] === b[0];
}
