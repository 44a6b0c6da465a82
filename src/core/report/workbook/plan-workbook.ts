import { withDe } from '../../language/french-elision.ts';
import { allInModelWords } from '../../framework/models/model-words.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { typesetAll } from '../../language/typeset.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import { actionsSheet } from './actions.ts';
import { budgetSheet } from './budget.ts';
import { dashboardSheet } from './dashboard.ts';
import { cacSheet } from './cac.ts';
import { calendarSheet } from './calendar.ts';
import { channelsSheet } from './channels.ts';
import { guideSheet } from './guide.ts';
import { keywordsSheet } from './keywords.ts';
import { kpiSheet } from './kpi.ts';
import { linksSheet } from './links.ts';
import { readingsSheet } from './readings.ts';
import { reuseSheet } from './reuse.ts';
import type { Workbook } from './workbook.ts';

/** The workbook that steers a plan: what is planned, what the reader enters during the cycle, and what follows from both. */
export function planWorkbook(strategy: Strategy): Workbook {
  const { company, cycle } = strategy;
  const sheets = [
    dashboardSheet(strategy),
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
  ];
  const workbook = typesetAll<Workbook>({
    title: pair(
      `Pilotage du plan d’activation ${withDe(company.name)}, cycle ${cycle.number}`,
      `Steering of the activation plan of ${company.name}, cycle ${cycle.number}`,
    ),
    currency: company.currency,
    sheets: [guideSheet(strategy, sheets), ...sheets],
  });
  return allInModelWords(workbook, packOf(strategy.inputs.company));
}
