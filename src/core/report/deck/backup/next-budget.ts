import { spendingChart } from '../../charts/cost-charts.ts';
import type { Reallocation } from '../../../planning/plan/reallocation.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { compareText } from '../../../values/compare-text.ts';
import { pair, type Text } from '../../../values/text.ts';
import { channelTitle, measure } from '../../plan-cells.ts';
import { sentence } from '../../sentence.ts';
import { shortText, sourceLine, titled } from '../slide-text.ts';
import { chartFigure, type Slide } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';

const mostRows = 7;

/** A channel with its budget before and after, as amounts and as texts. */
interface Row {
  readonly name: Text;
  readonly before: number;
  readonly after: number;
  readonly beforeText: Text;
  readonly afterText: Text;
  /** Cost of one more customer; null when it is not known. */
  readonly nextCustomer: Text | null;
}

/** The acquisition budget of the next cycle, for the channels that change most. */
export function nextBudgetSlides(strategy: Strategy): Slide[] {
  const { allocation } = strategy.nextCycle;
  const chart = spendingChart(strategy);
  if (chart === null) return [];
  const rows = rowsOf(strategy, allocation);
  const before = amountText(strategy, allocation.spentBefore);
  const after = amountText(strategy, allocation.spent);
  return [
    {
      id: 'budget',
      kind: 'backup',
      title: titled(
        `Budget d’acquisition\u202f: de ${before.fr} à ${after.fr} au cycle suivant`,
        `Acquisition budget: from ${before.en} to ${after.en} in the next cycle`,
      ),
      body: [bodyOf(rows.length, allocation.rows.length)],
      figure: chartFigure(chart),
      notes: speakerNotes([explanationNote(strategy), methodNote], [...rows.map(rowNote), projectionNote]),
      source: sourceLine(
        'dépenses et clients mesurés, répartition calculée',
        'spending and customers measured, allocation computed',
      ),
    },
  ];
}

const amountText = ({ company }: Strategy, amount: number): Text => measure(amount, 'money', company.currency);

function rowsOf(strategy: Strategy, { rows }: Reallocation): Row[] {
  return [...rows]
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || compareText(a.channelId, b.channelId),
    )
    .slice(0, mostRows)
    .map(({ channelId, before, after, marginalCac }) => ({
      name: shortText(channelTitle(strategy.inputs.company, channelId), 26),
      before: Math.round(before),
      after: Math.round(after),
      beforeText: amountText(strategy, before),
      afterText: amountText(strategy, after),
      nextCustomer: measure(marginalCac, 'money', strategy.company.currency),
    }));
}

const bodyOf = (shown: number, all: number): Text =>
  shown === all
    ? titled('Chaque canal avant et après la répartition.', 'Each channel before and after the allocation.')
    : titled(
        `Les ${shown} canaux qui changent le plus, sur ${all}.`,
        `The ${shown} channels that change most, out of ${all}.`,
      );

const explanationNote = ({ nextCycle: { explanation } }: Strategy): Text =>
  pair(
    `Voici ce que deviendrait le budget d’acquisition. ${sentence(explanation.fr)}`,
    `This is what would become of the acquisition budget. ${sentence(explanation.en)}`,
  );

const methodNote = pair(
  'Je ne répartis pas selon le coût moyen d’un client, mais selon le coût du client suivant\u202f: un canal bon marché peut coûter cher dès qu’on y ajoute. L’argent va là où un client de plus coûte le moins, jusqu’au plafond.',
  'I do not allocate by the mean cost of a customer, but by the cost of one more: a cheap channel may become dear as soon as money is added. Money goes where one more customer costs least, up to the ceiling.',
);

function rowNote({ name, beforeText, afterText, nextCustomer }: Row): Text {
  const next =
    nextCustomer === null
      ? pair('', '')
      : pair(`, un client de plus à ${nextCustomer.fr}`, `, one more customer at ${nextCustomer.en}`);
  return pair(
    `${name.fr}\u202f: de ${beforeText.fr} à ${afterText.fr}${next.fr}.`,
    `${name.en}: from ${beforeText.en} to ${afterText.en}${next.en}.`,
  );
}

const projectionNote = pair(
  'C’est une projection à partir des relevés, non une décision prise\u202f: elle sera refaite avec les chiffres du cycle, et une personne la valide avant qu’un euro ne bouge.',
  'This is a projection from readings, not a decision taken: it is made again with the figures of the cycle, and a person approves it before any money moves.',
);
