import { planReport } from '../core/report/plan-report.ts';
import type { Strategy } from '../core/strategy/strategy.ts';
import type { validateStrategy } from '../core/strategy/validate-strategy.ts';
import type { Locale } from '../core/values/locale.ts';
import { calendarCsv } from '../exports/calendar-csv.ts';
import { renderHtml } from '../exports/html.ts';
import { renderCalendar } from '../exports/ics.ts';
import type { Files } from '../io/services.ts';
import type { PlanDocument } from './plan-input.ts';

/** A plan as its files tell it. */
export interface WrittenPlan {
  readonly strategy: Strategy;
  readonly validation: ReturnType<typeof validateStrategy>;
  readonly personaNames: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** Writes the data of a plan, its report and calendar, and the documents asked for. */
export async function writePlan(
  folder: string,
  plan: WrittenPlan,
  documents: readonly PlanDocument[],
  files: Files,
): Promise<void> {
  const { strategy, validation, personaNames, locale } = plan;
  await files.write(`${folder}/strategy.json`, `${JSON.stringify(strategy, null, 2)}\n`);
  await files.write(`${folder}/validation.json`, `${JSON.stringify(validation, null, 2)}\n`);
  await files.write(`${folder}/calendar.ics`, renderCalendar(strategy, locale));
  await files.write(`${folder}/calendar.csv`, calendarCsv(strategy, locale));
  await files.write(`${folder}/report.html`, renderHtml(planReport(strategy, validation, personaNames), locale));
  for (const kind of documents) {
    const { name, bytes } = await planDocument(kind, plan);
    await files.write(`${folder}/${name}`, bytes);
  }
}

/** One document of a plan. What makes it is loaded when it is asked for. */
export async function planDocument(
  kind: PlanDocument,
  plan: WrittenPlan,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { strategy, validation, personaNames, locale } = plan;
  const options = { locale, day: strategy.cycle.start };
  switch (kind) {
    case 'docx': {
      const { renderDocx } = await import('../exports/docx.ts');
      return {
        name: 'report.docx',
        bytes: await renderDocx(planReport(strategy, validation, personaNames), options),
      };
    }
    case 'xlsx': {
      const { planWorkbook } = await import('../core/report/plan-workbook.ts');
      const { renderXlsx } = await import('../exports/xlsx.ts');
      return { name: 'steering.xlsx', bytes: await renderXlsx(planWorkbook(strategy), options) };
    }
    default:
      throw new Error(`not written yet: ${kind} of ${strategy.planHash}`);
  }
}
