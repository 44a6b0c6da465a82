import { planReport } from '../../core/report/plan/plan-report.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { PlanSource } from './plan-source.ts';

/** The report as one self-contained page. */
export const reportHtml = defineExport({
  id: 'report.html',
  mediaType: mediaTypes.html,
  purpose: { fr: 'plan complet, à lire dans un navigateur', en: 'whole plan, to read in a browser' },
  async render({ strategy, validation, personaNames, locale }: PlanSource) {
    const { renderHtml } = await import('../html/render-html.ts');
    return renderHtml(planReport(strategy, validation, personaNames), locale);
  },
});
