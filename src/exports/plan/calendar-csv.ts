import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import type { PlannedTask } from '../../core/planning/plan/planned-task.ts';
import { itemAddress } from '../../core/steering/publication/item-address.ts';
import type { Locale } from '../../core/values/locale.ts';
import { majorUnits } from '../../core/values/money.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { renderCsv } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/** The calendar for a spreadsheet: one row per task, by date; the columns of a content are empty for other tasks. */
export const calendarCsv = defineExport({
  id: 'calendar.csv',
  mediaType: mediaTypes.csv,
  purpose: { fr: 'calendrier en table, pour un tableur', en: 'calendar as a table, for a spreadsheet' },
  render(source: PlanSource) {
    const { tasks } = source.strategy;
    return renderCsv(
      columns,
      tasks.map((task) => rowOf(task, source)),
    );
  },
});

const columns = [
  'date',
  'title',
  'owner',
  'hours',
  'start',
  'time',
  'kind',
  'family',
  'format',
  'personas',
  'stage',
  'channel',
  'topic',
  'keyword',
  'target',
  'trackedAddress',
  'kpi',
  'kpiTarget',
  'cost',
  'why',
];

function rowOf(task: PlannedTask, { strategy, locale }: PlanSource): (string | number | null)[] {
  const action = strategy.actions.find(({ id }) => id === task.actionId);
  const { date, title, owner, hours, start, time, work } = task;
  const own = action === undefined ? siteCells(work?.why[locale] ?? '') : actionCells(action, strategy, locale);
  return [date, title[locale], owner[locale], hours, start, time, ...own];
}

const siteCells = (why: string): (string | null)[] => ['site', ...Array<null>(12).fill(null), why];

function actionCells(action: PlannedAction, strategy: Strategy, locale: Locale): (string | number | null)[] {
  const { content, kind, stage, personaIds, kpis, costs, explain } = action;
  const amountMinor = costs.reduce((sum, line) => sum + line.planned, 0);
  const kpi = kpis.find((binding) => binding.role === 'performance');
  return [
    kind,
    content?.family ?? null,
    content?.formatTitle[locale] ?? null,
    personaIds.join(' '),
    stage,
    content?.channelId ?? null,
    content?.topic ?? null,
    content?.keyword ?? null,
    content === null ? null : shownAddress(content.target.url),
    itemAddress(action, strategy.cycle.number),
    kpi?.kpiId ?? null,
    kpi?.target ?? null,
    majorUnits({ amountMinor, currency: strategy.costs.currency }),
    explain.factors
      .slice(0, 2)
      .map((factor) => factor.reason[locale])
      .join(' '),
  ];
}
