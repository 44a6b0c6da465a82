import { planReport } from '../../core/report/plan/plan-report.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { renderHtml } from '../html/render-html.ts';
import type { PlanSource } from './plan-source.ts';

/** The report as one self-contained page. */
export const reportHtml = defineExport({
  id: 'report.html',
  mediaType: mediaTypes.html,
  render: ({ strategy, validation, personaNames, locale }: PlanSource) =>
    renderHtml(planReport(strategy, validation, personaNames), locale),
});
