import { ofName } from '../contents/french-joints.ts';
import { pair } from '../contents/pair.ts';
import { typesetAll } from '../contents/typeset.ts';
import type { Strategy } from '../strategy/strategy.ts';
import type { Workbook } from './workbook.ts';
import { actionsSheet } from './workbook-actions.ts';
import { budgetSheet } from './workbook-budget.ts';
import { cacSheet } from './workbook-cac.ts';
import { calendarSheet } from './workbook-calendar.ts';
import { channelsSheet } from './workbook-channels.ts';
import { guideSheet } from './workbook-guide.ts';
import { keywordsSheet } from './workbook-keywords.ts';
import { kpiSheet } from './workbook-kpi.ts';
import { linksSheet } from './workbook-links.ts';
import { readingsSheet } from './workbook-readings.ts';
import { reuseSheet } from './workbook-reuse.ts';

/** The workbook a plan is steered with: what is planned, what the reader types as it happens, and what follows from both. */
export function planWorkbook(strategy: Strategy): Workbook {
  const { company, cycle } = strategy;
  return typesetAll<Workbook>({
    title: pair(
      `Pilotage du plan d’activation ${ofName(company.name)}, cycle ${cycle.number}`,
      `Steering of the activation plan of ${company.name}, cycle ${cycle.number}`,
    ),
    currency: company.currency,
    sheets: [
      guideSheet(strategy),
      actionsSheet(strategy),
      budgetSheet(strategy),
      kpiSheet(strategy),
      readingsSheet(strategy),
      channelsSheet(strategy),
      cacSheet(strategy),
      reuseSheet(strategy),
      keywordsSheet(strategy),
      linksSheet(strategy),
      calendarSheet(strategy),
    ],
  });
}
