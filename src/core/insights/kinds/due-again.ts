import { dueSign } from '../../framework/counters/counter-words.ts';
import { namesGroup } from '../../framework/counters/group-label.ts';
import { contentWords, outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import type { Comparison } from '../../framework/counters/compared-groups.ts';
import type { Counter } from '../../framework/counters/read-counters.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type InsightAction } from '../define-insight.ts';
import { resultWorth } from '../result-worth.ts';

/** Fewest cases for a finding, and part of them that comes back when nothing counts it (working assumptions). */
const least = 20;
const usualReturn = 0.1;

/** People or things known to the company whose date has passed. */
export const dueAgain = defineInsight({
  id: 'due-again',
  subject: 'due',
  aim: 'keep',
  title: pair('Des clients connus dont la date est passée', 'Known customers whose date has passed'),
  project: pair('Rappeler ceux dont la date est passée', 'Remind those whose date has passed'),
  needs: ['company', 'counters', 'comparisons', 'path', 'totals', 'yearMargin', 'amounts'],
  find: ({ counters, comparisons, totals, amounts, ...facts }) => {
    const due = overdue(counters);
    if (due === undefined) return [];
    const back = comparisons.find((one) => isOfReturns(one, counters));
    const rate = back?.gap ?? usualReturn;
    const worth = resultWorth(
      { result: 'came back', labels: [due.label], done: 0, isLoss: false },
      { ...facts, counters },
    );
    const more = due.count * rate;
    const money = worth === null ? null : more * worth.each;
    const part = due.whole === null ? null : share(due.count / due.whole.count);
    const of =
      part === null || due.whole === null
        ? pair('', '')
        : pair(`, ${part.fr} de « ${due.whole.label} »`, `, ${part.en} of “${due.whole.label}”`);
    const sum =
      money === null
        ? pair('', '')
        : pair(`, soit ${amounts.money(money).fr} de marge`, `, ${amounts.money(money).en} of margin`);
    const ground = groundOf(back);
    return [
      {
        about: contentWords(due.label).slice(0, 3).join('-'),
        title: pair(
          `« ${due.label} » : ${count(due.count).fr}${of.fr}, déjà dans votre fichier`,
          `“${due.label}”: ${count(due.count).en}${of.en}, already in your file`,
        ),
        argument: pair(
          `${ground.fr} : ${count(more).fr} de plus${sum.fr}, avant toute publicité. Un rappel du service déjà rendu n’est pas une promotion ; là où les données sont sensibles ou sans accord, demander l’accord au prochain rendez-vous, ou écrire par la poste après avoir vérifié le droit de le faire.`,
          `${ground.en}: ${count(more).en} more${sum.en}, before any advertising. A reminder of a service already given is no promotion; where the data are sensitive or no consent was given, ask for it at the next appointment, or write by post once your ground has been checked.`,
        ),
        remedy,
        moneyPerMonth: money === null ? null : money / totals.months,
        customersPerMonth: null,
        certainty: back === undefined ? 0.4 : 0.65,
        evidence: [pair(`${due.label} : ${count(due.count).fr}`, `${due.label}: ${count(due.count).en}`)],
        chart: barChart(pair('Date passée', 'Date passed'), 'count', [
          ...(due.whole === null ? [] : [{ label: named(due.whole.label), value: due.whole.count }]),
          { label: named(due.label), value: due.count, strong: true },
        ]),
        action: actionOf(due, more),
        answeredBy: isRetention,
      },
    ];
  },
});

const remedy = pair(
  'Écrire d’abord à ceux dont la date est passée : une lettre de service sobre, signée de votre nom, avec la date, le prix entier et le droit de choisir ailleurs',
  'Write first to those whose date has passed: a sober service letter under your own name, with the date, the whole price and the right to choose somebody else',
);

const actionOf = ({ label, count: many }: Counter, more: number): InsightAction => ({
  title: remedy,
  steps: [
    pair(
      'Sortir la liste avec le nom, la date et le moyen de joindre.',
      'Extract the list with the name, the date and the way to reach each one.',
    ),
    pair(
      'Commencer par une moitié tirée au sort, par semaine et par secteur.',
      'Start with a random half, week by week and area by area.',
    ),
    pair(
      'Compter les retours des deux moitiés après huit semaines.',
      'Count those who come back in both halves after eight weeks.',
    ),
  ],
  done: pair(
    'La première moitié est écrite, les retours sont comptés.',
    'The first half has been written to, the returns are counted.',
  ),
  indicator: {
    name: pair(`« ${label} »`, `“${label}”`),
    unit: 'count',
    start: many,
    target: Math.round(many - more / 2),
  },
  hours: 6,
  skill: 'email',
});

/** The largest count of known cases whose date has passed. */
const overdue = (counters: readonly Counter[]): Counter | undefined =>
  counters
    .filter(({ label, unit, count: many, whole }) => {
      const name = outsideBrackets(plainText(label));
      // the result of a group (“to renew, asked (44), renewed”) is no longer due
      return (
        unit === 'count' && many >= least && dueSign.test(name) && whole?.label !== label && !namesGroup(label, many)
      );
    })
    .sort((a, b) => b.count - a.count)[0];

/** True for two groups of which the file counts those who came back. */
const isOfReturns = ({ better, other, isLoss }: Comparison, counters: readonly Counter[]): boolean =>
  !isLoss &&
  [better, other].some(({ label }) =>
    counters.some(({ whole, role }) => role === 'returned' && whole?.label === label),
  );

const groundOf = (back: Comparison | undefined): Text =>
  back === undefined
    ? pair('Un sur dix revient (hypothèse de travail)', 'One in ten comes back (working assumption)')
    : pair(
        `Le rappel fait revenir ${share(back.gap).fr} de plus chez vous`,
        `A reminder brings ${share(back.gap).en} more back here`,
      );
