import { channelBudgetId } from '../../../acquisition/channel-budget-plan.ts';
import type { PlannedInsight } from '../../../planning/plan/details/planned-insight.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { compareText } from '../../../values/compare-text.ts';
import { minorUnits } from '../../../values/money.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { table } from '../../build-blocks.ts';
import { money, shortDay } from '../../plan-cells.ts';
import { sentence } from '../../sentence.ts';
import { sizeText } from './findings.ts';

/** Decisions on the first page: as many as the report shows without a fold (working assumption). */
const most = 8;
/** Moves of channels among them, those that free most money first. */
const mostMoves = 3;
/** Dates of the file among them. */
const mostDates = 3;

/** Kinds of findings whose answer is the move of a channel, which has a row of its own. */
const aboutMoves: ReadonlySet<string> = new Set([
  'channels-above-ceiling',
  'channel-with-room',
  'money-moved-without-hours',
  'campaigns-apart',
  'ads-below-break-even',
  'hours-without-customers',
]);

export interface Decision {
  readonly what: Text;
  readonly why: Text;
  /** Day by which it is taken, `YYYY-MM-DD`. */
  readonly before: string;
  /** True for a date that the company file gives. */
  readonly isDate: boolean;
}

type Decided = Pick<Strategy, 'actions' | 'tasks' | 'insights' | 'channels' | 'nextCycle' | 'company'>;

/** What is asked of the person who decides, by the day until which it can wait: the moves of channels, the dates that the file gives, then the other findings. */
export function datedDecisions(strategy: Decided): Decision[] {
  const answers = answersOfFindings(strategy);
  const dates = answers.filter(({ isDate }) => isDate).slice(0, mostDates);
  return [...channelMoves(strategy).slice(0, mostMoves), ...dates, ...answers.filter((one) => !dates.includes(one))]
    .slice(0, most)
    .sort((a, b) => compareText(a.before, b.before));
}

/** The same decisions as sentences, for who presents them. */
export const decisionTexts = (strategy: Decided): Text[] =>
  datedDecisions(strategy).map(({ what, why, before }) => {
    const day = shortDay(before);
    return pair(
      `Avant le ${day.fr}\u202f: ${sentence(what.fr)} ${why.fr}`,
      `Before ${day.en}: ${sentence(what.en)} ${why.en}`,
    );
  });

/** The decisions on the first page, each with what it changes. */
export function decisionsTable(strategy: Decided): ReportBlock[] {
  const rows = datedDecisions(strategy);
  if (rows.length === 0) return [];
  return [
    table(
      pair('Les décisions, dans l’ordre de leurs dates', 'The decisions, in the order of their dates'),
      [
        ['Avant le', 'Before'],
        ['Décision', 'Decision', 'wide'],
        ['Pourquoi, et ce que cela change', 'Why, and what it changes', 'wide'],
      ],
      rows.map(({ before, what, why }): Cell[] => [shortDay(before), what, why]),
    ),
  ];
}

const dayOf = ({ tasks }: Decided, actionId: string): string | null =>
  tasks.find((one) => one.actionId === actionId)?.date ?? null;

/** The channels that change, with the cost of a customer there and the cost over the cycle, those that stop first. */
function channelMoves(strategy: Decided): Decision[] {
  const { currency } = strategy.company;
  return strategy.nextCycle.allocation.rows
    .filter(({ before, after }) => Math.round(before) !== Math.round(after))
    .sort((a, b) => a.after - a.before - (b.after - b.before))
    .flatMap(({ channelId, before, after }) => {
      const action = strategy.actions.find((one) => isBudgetOf(one, channelId));
      const day = action === undefined ? null : dayOf(strategy, action.id);
      if (action === undefined || day === null) return [];
      const each = strategy.channels.find((one) => one.channelId === channelId)?.cac ?? null;
      const [from, to] = [before, after].map((value) => money(minorUnits(value, currency), currency)) as [Text, Text];
      const cost = each === null ? null : money(each, currency);
      const why = pair(
        `${cost === null ? '' : `${cost.fr} par client. `}De ${from.fr} à ${to.fr} sur le cycle, heures comprises.`,
        `${cost === null ? '' : `${cost.en} per customer. `}From ${from.en} to ${to.en} over the cycle, hours included.`,
      );
      return [{ what: action.title, why, before: day, isDate: false }];
    });
}

const isBudgetOf = ({ catalogueId, id }: PlannedAction, channelId: string): boolean =>
  catalogueId === channelBudgetId && id === `budget-${channelId.replaceAll('_', '-')}`;

/** The findings with a task of their own and those that open the report, each on the day of its first task. */
function answersOfFindings(strategy: Decided): Decision[] {
  return strategy.insights
    .filter(({ kind, answer, leads }) => !aboutMoves.has(kind) && (answer !== null || leads))
    .flatMap((insight) => {
      const days = insight.actionIds.flatMap((id) => dayOf(strategy, id) ?? []).sort(compareText);
      const [before] = days;
      const isDate = insight.kind === 'dated-fact';
      return before === undefined ? [] : [{ what: whatOf(insight), why: whyOf(insight, strategy), before, isDate }];
    });
}

const whatOf = ({ answer, remedy }: PlannedInsight): Text => answer?.title ?? remedy;

function whyOf(insight: PlannedInsight, { company: { currency } }: Decided): Text {
  const size = sizeText(insight, currency);
  const { kind, title, argument } = insight;
  // the title of a date says the day, its argument the answer and the sum
  if (kind === 'dated-fact') return firstSentences(argument);
  return size === null
    ? pair(sentence(title.fr), sentence(title.en))
    : pair(`${sentence(title.fr)} En jeu\u202f: ${size.fr}.`, `${sentence(title.en)} At stake: ${size.en}.`);
}

/** Sentences of an argument that a table shows. */
const shownSentences = 2;

const firstSentences = (text: Text): Text =>
  inBoth((locale) =>
    text[locale]
      .split(/(?<=[.!?])\s(?=\p{Lu})/u)
      .slice(0, shownSentences)
      .join(' '),
  );
