import { comparedMeans, type MeanComparison, seatsIn } from '../../framework/counters/counted-means.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, quoted, named } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';

/** Part of the gap that is counted: the better events may have been the better known (working assumption). */
const counted = 0.5;
/** Findings of this kind at most. */
const most = 2;

/** Events of one kind that bring unequal numbers: announced early or late, on one day or another. */
export const meansApart = defineInsight({
  id: 'means-apart',
  subject: 'means',
  aim: 'convert',
  title: pair('Des moyennes inégales entre deux groupes', 'Unequal means of two groups'),
  project: pair('Programmer ce qui remplit', 'Schedule what fills'),
  needs: ['company', 'totals', 'amounts'],
  find: ({ company, totals, amounts }) => {
    const seats = seatsIn(company);
    return comparedMeans(company)
      .filter(({ interval }) => interval[0] > 0)
      .slice(0, most)
      .map((one) => {
        const { result, better, other, gap, offer } = one;
        const isDoubtful = seats !== null && better.each > seats;
        const more = gap * other.events * counted;
        const money = offer === null ? null : more * offer.priceNet * offer.marginRate;
        const [best, rest] = [quoted([named(better.label)]), quoted([named(other.label)])];
        const [high, low, all] = [count(better.each), count(other.each), count(more)];
        const worth =
          money === null
            ? pair('', '')
            : pair(`, soit ${amounts.money(money).fr} de marge`, `, ${amounts.money(money).en} of margin`);
        const doubt = isDoubtful ? doubtText(high, seats) : pair('', '');
        const remedy = pair(
          `Ne plus programmer ${rest.fr} sans ce qui distingue ${best.fr} ; l’écrire comme une règle et compter chaque événement`,
          `No longer schedule ${rest.en} without what sets ${best.en} apart; write it as a rule and count each event`,
        );
        return {
          about: contentWords(better.label).slice(0, 3).join('-'),
          title: pair(
            `« ${result} » : ${high.fr} en moyenne pour ${best.fr}, ${low.fr} pour ${rest.fr}`,
            `“${result}”: ${high.en} on average for ${best.en}, ${low.en} for ${rest.en}`,
          ),
          argument: pair(
            `${count(gap).fr} de plus chaque fois. Si la moitié de l’écart vient de là, ${all.fr} de plus sur une période égale${worth.fr}. Les meilleurs étaient peut-être aussi les plus connus : prudence.${doubt.fr}`,
            `${count(gap).en} more each time. If half of the gap comes from it, ${all.en} more over an equal period${worth.en}. The better ones were perhaps the better known too: be careful.${doubt.en}`,
          ),
          remedy,
          moneyPerMonth: money === null ? null : money / totals.months,
          customersPerMonth: null,
          certainty: isDoubtful ? 0.4 : 0.65,
          evidence: [better, other].map((one) =>
            pair(
              `${one.label} : ${count(one.results).fr} pour ${count(one.events).fr}`,
              `${one.label}: ${count(one.results).en} for ${count(one.events).en}`,
            ),
          ),
          chart: barChart(pair(`Moyenne : ${result}`, `Mean: ${result}`), 'count', [
            { label: named(better.label), value: better.each, strong: true },
            { label: named(other.label), value: other.each },
          ]),
          action: actionOf(one, remedy),
          answeredBy: () => false,
        };
      });
  },
});

const actionOf = ({ result, other, gap }: MeanComparison, remedy: Text): InsightAction => ({
  title: remedy,
  steps: [
    pair(
      'Reprendre le calendrier des six mois et marquer ce qui ne suit pas la règle.',
      'Take the calendar of the six months and mark what does not follow the rule.',
    ),
    pair(
      'Déplacer ou avancer ce qui peut l’être ; garder le reste et le compter à part.',
      'Move or bring forward what can be; keep the rest and count it apart.',
    ),
  ],
  done: pair(
    'Le calendrier suit la règle, et chaque événement a son compte.',
    'The calendar follows the rule, and each event has its count.',
  ),
  indicator: {
    name: pair(`Moyenne « ${result} » de « ${other.label} »`, `Mean “${result}” of “${other.label}”`),
    unit: 'count',
    start: other.each,
    target: other.each + gap * counted,
  },
  hours: 3,
  skill: 'partnerships',
});

const doubtText = (mean: Text, seats: number): Text =>
  pair(
    ` Mais ${mean.fr} dépasse les ${count(seats).fr} places annoncées : vérifier ce compte, et la jauge, avant tout usage ; ne publier aucun des deux chiffres.`,
    ` But ${mean.en} is more than the ${count(seats).en} seats stated: check this count, and what the place may hold, before any use; publish neither figure.`,
  );
