import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import { majorUnits } from '../../core/values/money.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { renderCsv } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/** The calendar of content for a spreadsheet: one row per content item, by date of publication. */
export const calendarCsv = defineExport({
  id: 'calendar.csv',
  mediaType: mediaTypes.csv,
  render(source: PlanSource) {
    const rows = source.strategy.actions.flatMap((action) => rowOf(action, source));
    rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    return renderCsv(columns, rows);
  },
});

const columns = [
  'publishAt',
  'title',
  'family',
  'format',
  'personas',
  'stage',
  'channel',
  'topic',
  'keyword',
  'target',
  'kpi',
  'kpiTarget',
  'cost',
  'hours',
  'why',
];

/** The cells of `columns` when the action publishes content, else no row. */
function rowOf(action: PlannedAction, { strategy, locale }: PlanSource): (string | number | null)[][] {
  const { content } = action;
  if (content === null) return [];
  const amountMinor = action.costs.reduce((sum, line) => sum + line.planned, 0);
  const kpi = action.kpis.find((binding) => binding.role === 'performance');
  const reasons = action.explain.factors.map((factor) => factor.reason[locale]);
  return [
    [
      content.publishAt,
      action.title[locale],
      content.family,
      content.formatTitle[locale],
      action.personaIds.join(' '),
      action.stage,
      content.channelId,
      content.topic,
      content.keyword,
      shownAddress(content.target.url),
      kpi?.kpiId ?? null,
      kpi?.target ?? null,
      majorUnits({ amountMinor, currency: strategy.costs.currency }),
      action.effort.planned,
      reasons.slice(0, 2).join(' '),
    ],
  ];
}
