import { planReport } from '../core/report/plan-report.ts';
import { calendarCsv } from '../exports/calendar-csv.ts';
import { renderHtml } from '../exports/html.ts';
import { renderCalendar } from '../exports/ics.ts';
import { planDocument, type WrittenPlan } from './write-plan.ts';

type Content = string | Uint8Array;

interface PlanFile {
  /** As HTTP names it. */
  readonly type: string;
  content(plan: WrittenPlan): Content | Promise<Content>;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Every file of a plan, by its name. */
export const planFiles = {
  'strategy.json': { type: 'application/json', content: ({ strategy }) => json(strategy) },
  'validation.json': { type: 'application/json', content: ({ validation }) => json(validation) },
  'calendar.ics': {
    type: 'text/calendar; charset=utf-8',
    content: ({ strategy, locale }) => renderCalendar(strategy, locale),
  },
  'calendar.csv': {
    type: 'text/csv; charset=utf-8',
    content: ({ strategy, locale }) => calendarCsv(strategy, locale),
  },
  'report.html': {
    type: 'text/html; charset=utf-8',
    content: ({ strategy, validation, personaNames, locale }) =>
      renderHtml(planReport(strategy, validation, personaNames), locale),
  },
  'report.docx': {
    type: `${office}.wordprocessingml.document`,
    content: (plan) => planDocument('docx', plan),
  },
  'deck.pptx': {
    type: `${office}.presentationml.presentation`,
    content: (plan) => planDocument('pptx', plan),
  },
  'steering.xlsx': {
    type: `${office}.spreadsheetml.sheet`,
    content: (plan) => planDocument('xlsx', plan),
  },
} as const satisfies Record<string, PlanFile>;
export type PlanFileName = keyof typeof planFiles;
export const planFileNames = Object.keys(planFiles) as [PlanFileName, ...PlanFileName[]];

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
