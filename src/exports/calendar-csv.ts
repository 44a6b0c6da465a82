import type { Strategy } from '../core/planning/plan/plan.ts';
import type { Locale } from '../core/values/locale.ts';
import { majorUnits } from '../core/values/money.ts';
import { renderCsv } from './csv.ts';
import { shownAddress } from '../core/values/shown-address.ts';

/** One line a content item: what an editor copies into a spreadsheet. */
export function calendarCsv(strategy: Strategy, locale: Locale): string {
  const rows = strategy.actions.flatMap((action) => {
    const { content } = action;
    if (content === null) return [];
    const amountMinor = action.costs.reduce((sum, line) => sum + line.planned, 0);
    const cash = majorUnits({ amountMinor, currency: strategy.costs.currency });
    const kpi = action.kpis.find((binding) => binding.role === 'performance');
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
        cash,
        action.effort.planned,
        action.explain.factors
          .map((factor) => factor.reason[locale])
          .slice(0, 2)
          .join(' '),
      ],
    ];
  });
  rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return renderCsv(
    [
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
    ],
    rows,
  );
}
