import { typesetText } from '../../../language/typeset.ts';
import type { PlannedInsight } from '../../../planning/plan/details/planned-insight.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { heading, paragraph, picture, subheading, table } from '../../build-blocks.ts';
import { insightChart } from '../../charts/insight-chart.ts';
import { joined } from '../../joined-texts.ts';
import { money } from '../../plan-cells.ts';
import { sentence } from '../../sentence.ts';

/** The insights that open the report, the largest expected gain first. */
export const leadingInsights = ({ insights }: Pick<Strategy, 'insights'>): PlannedInsight[] =>
  insights.filter(({ leads }) => leads);

/** The leading insights, each with its size, its argument, its picture and what to do. */
export function findingsPart(strategy: Pick<Strategy, 'insights' | 'company'>): ReportBlock[] {
  const leading = leadingInsights(strategy);
  if (leading.length === 0) return [];
  return [
    heading('findings', pair('Ce que vos chiffres disent', 'What your figures say')),
    ...leading.flatMap((insight, at) => findingBlocks(insight, at + 1, strategy)),
    ...otherFindings(strategy),
  ];
}

/** The findings that do not open the report and are not shown beside one that does, with their size. */
function otherFindings({ insights, company: { currency } }: Pick<Strategy, 'insights' | 'company'>): ReportBlock[] {
  const others = insights.filter(({ leads, beside }) => !leads && beside === null);
  if (others.length === 0) return [];
  return [
    table(
      pair('Les autres constats', 'The other findings'),
      [
        ['Constat', 'Finding', 'wide'],
        ['En jeu', 'At stake'],
        ['À faire', 'What to do', 'wide'],
      ],
      others.map((one): Cell[] => [one.title, sizeText(one, currency) ?? '–', one.remedy]),
    ),
  ];
}

function findingBlocks(
  insight: PlannedInsight,
  rank: number,
  { insights, company: { currency } }: Pick<Strategy, 'insights' | 'company'>,
): ReportBlock[] {
  const { title, argument, remedy, evidence } = insight;
  const besides = insights.filter(({ beside }) => beside === insight.id);
  const size = sizeText(insight, currency);
  const answer = actionsText(insight);
  return [
    subheading(`finding-${insight.id}`, pair(`${rank}. ${title.fr}`, `${rank}. ${title.en}`)),
    ...(size === null ? [] : [paragraph(pair(`En jeu\u202f: ${size.fr}.`, `At stake: ${size.en}.`))]),
    paragraph(argument),
    ...picture(insightChart(insight, currency)),
    paragraph(
      pair(`À faire\u202f: ${sentence(remedy.fr)} ${answer.fr}`, `What to do: ${sentence(remedy.en)} ${answer.en}`),
    ),
    { kind: 'list', items: evidence.map((one) => typesetText(one)) },
    ...(besides.length === 0
      ? []
      : [paragraph(sameChannel), { kind: 'list', items: besides.map(besideText) } as const]),
  ];
}

const sameChannel = pair(
  'Sur le même canal (les montants se recoupent, ils ne s’ajoutent pas)\u202f:',
  'On the same channel (the amounts overlap and do not add up):',
);

const besideText = ({ title, remedy }: PlannedInsight): Text =>
  pair(`${sentence(title.fr)} ${sentence(remedy.fr)}`, `${sentence(title.en)} ${sentence(remedy.en)}`);

function actionsText({ actionIds, subject }: PlannedInsight): Text {
  const count = actionIds.length;
  if (subject === 'site' || subject === 'site-path')
    return pair(
      'C’est un travail sur le site\u202f: il est dans la liste du mois ou dans sa suite.',
      'It is work on the site: it is in the list of the month or in what follows it.',
    );
  if (count === 0)
    return pair(
      'Aucune action du plan n’y répond encore\u202f: à décider.',
      'No action of the plan answers it yet: to be decided.',
    );
  return pair(
    `${count} ${plural(count, 'fr', { one: 'action du plan y répond', other: 'actions du plan y répondent' })}.`,
    `${count} ${plural(count, 'en', { one: 'action of the plan answers it', other: 'actions of the plan answer it' })}.`,
  );
}

/** Margin and customers at stake a month; null when neither is known. */
export function sizeText(
  { moneyPerMonth, customersPerMonth, certainty }: PlannedInsight,
  currency: string,
): Text | null {
  const parts = [
    ...(moneyPerMonth === null ? [] : [roundMoney(moneyPerMonth, currency)]),
    ...(customersPerMonth === null ? [] : [customersText(customersPerMonth)]),
  ];
  if (parts.length === 0) return null;
  const sure = certaintyText(certainty);
  const size = joined(parts, ', ');
  return pair(`${size.fr} par mois (${sure.fr})`, `${size.en} a month (${sure.en})`);
}

/** Without cents: the size of an insight is an order of magnitude. */
function roundMoney(minor: number, currency: string): Text {
  const margin = money(Math.round(minor / 100) * 100, currency);
  return pair(`${margin.fr} de marge`, `${margin.en} of margin`);
}

function customersText(value: number): Text {
  const shown = inBoth((locale) => numberText(value, locale, value < 10 ? 1 : 0));
  return pair(
    `${shown.fr} ${plural(value, 'fr', { one: 'client', other: 'clients' })}`,
    `${shown.en} ${value === 1 ? 'customer' : 'customers'}`,
  );
}

/** How sure an insight is, in words. */
export function certaintyText(certainty: number): Text {
  if (certainty >= 0.75) return pair('établi par vos chiffres', 'established by your figures');
  if (certainty >= 0.5) return pair('probable', 'probable');
  return pair('ordre de grandeur, à vérifier', 'order of magnitude, to be checked');
}
