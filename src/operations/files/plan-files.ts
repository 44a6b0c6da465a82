import { planReport } from '../../core/report/plan/plan-report.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { validateStrategy } from '../../core/gauge/validate-strategy.ts';
import type { Locale } from '../../core/values/locale.ts';
import { calendarCsv } from '../../exports/calendar-csv.ts';
import { renderHtml } from '../../exports/html/html.ts';
import { renderCalendar } from '../../exports/ics.ts';
import type { Files } from '../../io/services/files.ts';
import { type PlanDocument, planDocuments } from '../inputs/plan-input.ts';

/** A plan as its files tell it. */
export interface WrittenPlan {
  readonly strategy: Strategy;
  readonly validation: ReturnType<typeof validateStrategy>;
  readonly personaNames: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

type Content = string | Uint8Array;

interface PlanFile {
  /** As HTTP names it. */
  readonly type: string;
  content(plan: WrittenPlan): Content | Promise<Content>;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Every file of a plan, by its name. What makes the documents is loaded when one is asked for. */
export const planFiles = {
  'strategy.json': { type: 'application/json; charset=utf-8', content: ({ strategy }) => json(strategy) },
  'validation.json': { type: 'application/json; charset=utf-8', content: ({ validation }) => json(validation) },
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
    content: (plan) => renderHtml(reportOf(plan), plan.locale),
  },
  'report.docx': {
    type: `${office}.wordprocessingml.document`,
    async content(plan) {
      const { renderDocx } = await import('../../exports/docx/docx.ts');
      return renderDocx(reportOf(plan), stampOf(plan));
    },
  },
  'deck.pptx': {
    type: `${office}.presentationml.presentation`,
    async content(plan) {
      const { planDeck } = await import('../../core/report/deck/plan-deck.ts');
      const { renderPptx } = await import('../../exports/pptx/pptx.ts');
      return renderPptx(planDeck(plan.strategy, plan.validation, plan.personaNames), stampOf(plan));
    },
  },
  'steering.xlsx': {
    type: `${office}.spreadsheetml.sheet`,
    async content(plan) {
      const { planWorkbook } = await import('../../core/report/workbook/plan-workbook.ts');
      const { renderXlsx } = await import('../../exports/xlsx/xlsx.ts');
      return renderXlsx(planWorkbook(plan.strategy), stampOf(plan));
    },
  },
} as const satisfies Record<string, PlanFile>;
export type PlanFileName = keyof typeof planFiles;
export const planFileNames = Object.keys(planFiles) as [PlanFileName, ...PlanFileName[]];

/** The file of each document that can be left out. */
const documentFiles: Readonly<Record<PlanDocument, PlanFileName>> = {
  docx: 'report.docx',
  pptx: 'deck.pptx',
  xlsx: 'steering.xlsx',
};

/** Writes the data of a plan, its calendar and report, and the documents asked for. */
export async function writePlan(
  folder: string,
  plan: WrittenPlan,
  documents: readonly PlanDocument[],
  files: Files,
): Promise<void> {
  const leftOut = new Set<PlanFileName>(
    planDocuments.filter((kind) => !documents.includes(kind)).map((kind) => documentFiles[kind]),
  );
  for (const name of planFileNames) {
    if (!leftOut.has(name)) await files.write(`${folder}/${name}`, await planFiles[name].content(plan));
  }
}

function reportOf({ strategy, validation, personaNames }: WrittenPlan): ReturnType<typeof planReport> {
  return planReport(strategy, validation, personaNames);
}

/** Language, and the day that documents bear: the first of the cycle, as a plan knows no other. */
function stampOf({ strategy, locale }: WrittenPlan): { locale: Locale; day: string } {
  return { locale, day: strategy.cycle.start };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
