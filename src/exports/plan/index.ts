import type { ExportDefinition } from '../export.ts';
import { calendarCsv } from './calendar-csv.ts';
import { calendarIcs } from './calendar-ics.ts';
import { calculatorHtml } from './calculator-html.ts';
import { deckPptx } from './deck-pptx.ts';
import type { PlanSource } from './plan-source.ts';
import { quizHtml } from './quiz-html.ts';
import { reportDocx } from './report-docx.ts';
import { reportHtml } from './report-html.ts';
import { steeringXlsx } from './steering-xlsx.ts';
import { strategyJson } from './strategy-json.ts';
import { validationJson } from './validation-json.ts';

/** The files of a plan, in the order they are written; the API serves each under its id. */
export const planExports: readonly ExportDefinition<PlanSource>[] = [
  strategyJson,
  validationJson,
  calendarIcs,
  calendarCsv,
  reportHtml,
  reportDocx,
  deckPptx,
  steeringXlsx,
  quizHtml,
  calculatorHtml,
];
